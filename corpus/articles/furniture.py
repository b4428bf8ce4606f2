"""Furniture: the lines of a page that belong to no article, told apart by kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate

from corpus.articles import bylines, imprint
from corpus.cleaning.lines import Line
from corpus.text import script

_NAVIGATION = frozenset(
    [
        "首页",
        "主页",
        "网站首页",
        "返回首页",
        "新闻",
        "要闻",
        "时政",
        "时事",
        "政务",
        "政务公开",
        "国内",
        "国际",
        "社会",
        "财经",
        "经济",
        "金融",
        "体育",
        "娱乐",
        "文娱",
        "文化",
        "科技",
        "科教",
        "教育",
        "健康",
        "卫生",
        "旅游",
        "房产",
        "汽车",
        "军事",
        "历史",
        "法治",
        "法制",
        "评论",
        "理论",
        "观点",
        "专题",
        "专栏",
        "图片",
        "视频",
        "直播",
        "音频",
        "论坛",
        "社区",
        "博客",
        "微博",
        "微信",
        "招聘",
        "招商",
        "公告",
        "通知",
        "公示",
        "党建",
        "生态",
        "民生",
        "环保",
        "三农",
        "农业",
        "县域",
        "县区",
        "乡镇",
        "聚焦",
        "热点",
        "焦点",
        "数字报",
        "电子报",
        "新媒体",
        "客户端",
        "手机版",
        "手机报",
        "返回",
        "登录",
        "注册",
        "搜索",
        "更多",
        "网站地图",
        "联系我们",
        "关于我们",
        "广告服务",
        "投稿",
        "问政",
        "互动",
        "服务",
        "便民",
        "生活",
        "美食",
        "时尚",
        "女性",
        "亲子",
        "滚动",
        "头条",
        "推荐",
        "排行",
        "读图",
        "人物",
        "访谈",
        "副刊",
        "文艺",
        "书画",
        "国际新闻",
        "国内新闻",
        "社会新闻",
        "本地新闻",
        "地方网",
        "新闻中心",
        "党政",
        "部门",
        "街道",
        "领导",
        "机构",
        "概况",
        "走进",
        "投资",
        "办事",
        "公开",
        "解读",
        "动态",
        "简介",
        "版权",
        "帮助",
        "反馈",
        "导航",
        "频道",
        "广告",
        "合作",
        "招标",
        "拍卖",
        "天气",
        "交通",
        "彩票",
        "股票",
    ]
)
_CRUMBS = re.compile(r"^(?:您|你)?(?:现在|当前)?(?:的|所在)*位置\s*[:：]?|^所在位置")
_CHAIN = re.compile(r"\s*(?:>+|»|›|→|-{1,2}>|/)\s*")
_SHARE = re.compile(
    r"(?:官方)?(?:微信|微博|抖音|头条号?|快手|视频号|公众号|客户端|APP|app)(?:公众号|平台|二维码|关注|官方账号)?|官方(?:微博|微信|网站)|"
    r"(?:用微信|打开微信|微信)?扫(?:一扫|码|描)\S{0,20}|\S{0,6}二维码\S{0,10}|(?:分享|转发)(?:到|至)?\S{0,16}|(?:点击)?(?:收藏|打印|关闭|举报|点赞|纠错|朗读|收听|播放)\S{0,4}|"
    r"返回(?:首页|顶部|列表|上页|目录)|字[体号]\S{0,12}|[\[【(]?(?:大|中|小)(?:\s*(?:大|中|小))+[\]】)]?|手机(?:版|阅读|看新闻)\S{0,6}|"
    r"(?:加入|设为)(?:收藏|首页)|我要(?:评论|投稿|纠错|分享)|听新闻|语音播报|下载\S{0,8}(?:客户端|APP)|QQ空间|新浪微博|朋友圈|人人网|腾讯微博|复制链接|阅读全文|展开全文|查看更多|更多(?:>+|»)?|"
    r"点击(?:查看|进入|图片)\S{0,12}|长按\S{0,16}|关注我们"
)
_TAIL = re.compile(
    r"(?:相关|推荐|热门|热点|最新|精彩|更多|延伸|猜你|您可能|你可能|今日|本周|本月|一周|图文|频道|新闻|编辑|精选|随机|往期|为你|为您)"
    r"(?:新闻|阅读|文章|推荐|链接|专题|报道|内容|资讯|热点|排行榜?|点击|评论|图片|视频|看点|精选|喜欢|感兴趣|还喜欢|也喜欢|关注|导读|热文|回顾|标签|话题|信息)+(?:的(?:文章|内容|新闻))?\s*[:：>»]*"
    r"|(?:上|下)一(?:篇|条|页|则|张)(?:新闻|文章)?\s*(?:[:：]|$).*|(?:上|下)[篇条]\s*[:：].*"
    r"|(?:网友|最新|发表|热门|全部|我要|精彩)?评论(?:列表|区|\(\d*\)|\d*条)?\s*[:：]?\s*(?:\(.*\))?|我来说两句.*|(?:共有?\s*)?\d+\s*条评论.*"
    r"|(?:热门)?(?:标签|关键词|TAG|Tags?)\s*[:：].*|友情链接\s*[:：]?.*|热(?:门|点)?(?:排行|榜)榜?|(?:点击|阅读)?排行榜?|新媒体|图片新闻|头条推荐|网站导航|站内搜索"
    r"|(?:免责|版权|郑重|特别)声明\s*[:：]?.*|声明\s*[:：].*"
)
_LEGAL = re.compile(
    r"版权所有|copyright|©|[京沪粤浙苏鲁川渝津冀晋蒙辽吉黑皖闽赣豫鄂湘桂琼贵云藏陕甘青宁新]icp|icp备|网安备|公网安备|未经\S{0,12}(?:授权|许可|同意)|转载(?:请|须|时)\S{0,6}注明|"
    r"不代表本(?:网|站|报|平台)|许可证\S{0,4}[:：]|举报(?:电话|邮箱|热线)|新闻热线|投稿邮箱|违法和不良信息|如有侵权|侵权\S{0,6}(?:联系|删除)|客服(?:电话|热线)|主办单位|技术支持|all rights reserved",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile("[*※•【\\[]*(?:凡|本网|本站|本平台|本报|声明|免责|特别|版权|郑重|注|以上|上述)")
_SENTENCE = re.compile("[。！？!?；;][”’」』）)]*|……$|——$")
_PROSE = re.compile("[。！？!?…；;：:][”’」』）)】]*$")
_RULES = frozenset("\\\\|•·") | {"- +1", "+1", "\\\\n"}
_SITE_NAME = re.compile("(?:网|日报|晚报|时报|周刊|公众号|微博|微信|客户端|发布|二维码|移动版|手机版|首页)$")
_SCRAP, _NOTICE, _SPAM = 14, 120, 8
_LONG, _SENTENCE_LONG = 60, 25
_BESIDE, _CUT_OFF = 12, 18
_REPEATED, _SURELY_REPEATED = 30, 80
"""Code points from which a line printed twice is a copy: beside the first one, whole or cut off; in a
repeated stretch; anywhere. Below that it may be a refrain."""


def is_prose(text: str) -> bool:
    """Whether a line is text one reads: a sentence, or long enough to hold one."""
    return bool(_PROSE.search(text)) or (len(text) >= _LONG and "，" in text.replace(",", "，"))


def kinds(lines: Sequence[Line]) -> dict[int, str]:
    """The furniture among ``lines``, by number."""
    found: dict[int, str] = {}
    folded = [script.fold(line.text) for line in lines]
    for number, text in enumerate(folded):
        kind = _alone(text)
        if kind:
            found[number] = kind
    _vertical(folded, found)
    _tail(folded, found)
    _spam(lines, found)
    _neighbours(folded, found)
    _copies(lines, found)
    return found


def _alone(text: str) -> str | None:
    """The kind of a line that tells by itself."""
    if len(text) > 400:
        return None
    if text in _RULES:
        return "rule"
    if _is_crumbs(text):
        return "crumbs"
    if _is_navigation(text):
        return "navigation"
    if len(text) <= 40 and _SHARE.fullmatch(text):
        return "share"
    if (len(text) <= _NOTICE or _DISCLAIMER.match(text)) and _LEGAL.search(text):
        return "legal"
    if _is_places(text):
        return "spam"
    return None


def _is_crumbs(text: str) -> bool:
    label = _CRUMBS.match(text)
    parts = [part for part in _CHAIN.split(text[label.end() :] if label else text) if part]
    if label:
        return len(text) <= 100
    if len(text) > 80 or not 2 <= len(parts) <= 8 or ("/" in text and ">" not in text):
        return False
    if any(len(part) > 16 or not re.search("[㐀-鿿]", part) for part in parts[:-1]) or _SENTENCE.search(text):
        return False
    return bool(_CHAIN.search(text)) and (parts[-1] == "正文" or parts[0] in _NAVIGATION or len(parts) > 2)


def _items(text: str) -> list[str]:
    return [item for item in re.split(r"[\s|·•/>»\[\]【】-]+", text) if item]


def _is_navigation(text: str) -> bool:
    items = _items(text)
    if len(items) < 3 or max(map(len, items)) > 10 or re.search("[，。；！？,;!?“]", text):
        return False
    known = sum(item in _NAVIGATION for item in items)
    if known >= 2 and known * 3 >= len(items):
        return True
    endings = Counter(item[-2:] for item in items if len(item) > 2)
    ending, count = endings.most_common(1)[0] if endings else ("", 0)
    return len(items) >= 3 and count == len(items) and ending in _NAVIGATION


def _is_places(text: str) -> bool:
    """A run of place names or keywords between bars, as link farms append."""
    items = [item for item in re.split(r"\s*[|｜]\s*", text) if item]
    return len(items) >= 8 and sum(len(item) <= 6 for item in items) >= 0.9 * len(items)


def _spam(lines: Sequence[Line], found: dict[int, str]) -> None:
    """Lines in the other script than the page: link farms write simplified into traditional pages."""
    page = script.is_traditional("".join(line.text for line in lines)[:20000])
    if page is None:
        return
    for number, line in enumerate(lines):
        if number in found or not (number < 6 or number >= len(lines) - 12):
            continue
        if (
            script.is_traditional(line.text) is (not page)
            and len(line.text) >= _SPAM
            and _is_foreign(line.text)
        ):
            found[number] = "spam"


def _is_foreign(text: str) -> bool:
    return not is_prose(text) and imprint.read(text) is None and not bylines.whole_line(text)


def _vertical(folded: Sequence[str], found: dict[int, str]) -> None:
    """Menus that were printed one word a line."""
    start = 0
    while start < len(folded):
        end = start
        while end < len(folded) and _is_menu_word(folded[end]):
            end += 1
        known = sum(
            text in _NAVIGATION or number in found for number, text in enumerate(folded[start:end], start)
        )
        if end - start >= 4 and known >= 2 and known * 3 >= end - start:
            found.update({number: "navigation" for number in range(start, end) if number not in found})
        start = max(end, start) + 1


def _is_menu_word(text: str) -> bool:
    return len(text) <= 8 and not _SENTENCE.search(text) and not bylines.whole_line(text)


def _tail(folded: Sequence[str], found: dict[int, str]) -> None:
    """Everything from the first label of a list of links on, unless the text goes on after it."""
    weight = [len(text) if is_prose(text) and len(text) >= _SENTENCE_LONG else 0 for text in folded]
    sums = list(accumulate(weight, initial=0))
    for number, text in enumerate(folded):
        if len(text) > 120 or not _TAIL.fullmatch(text) or (number in found and found[number] != "share"):
            continue
        if sums[number] > sums[-1] - sums[number]:
            for rest in range(number, len(folded)):
                if not _signed(folded[rest]):
                    found.setdefault(rest, "related")
            return
        found[number] = "related"
        for rest in range(number + 1, len(folded)):
            if weight[rest] or imprint.read(folded[rest]) or len(folded[rest]) < 8:
                break
            found.setdefault(rest, "related")
            if rest - number >= 2:
                break


def _signed(text: str) -> bool:
    line = imprint.read(text)
    return bool(line and line.credits) or bool(bylines.name_list(text))


def _neighbours(folded: Sequence[str], found: dict[int, str]) -> None:
    """Short lines beside share lines: the site's name, a number, a label."""
    for number in [number for number, kind in found.items() if kind in ("share", "navigation", "crumbs")]:
        for step in (-1, 1):
            place = number + step
            while 0 <= place < len(folded) and place not in found and _is_scrap(folded[place]):
                found[place] = "share"
                place += step


def _is_scrap(text: str) -> bool:
    if text.isdigit() or len(text) == 1:
        return True
    if len(text) > _SCRAP or imprint.read(text) or bylines.whole_line(text):
        return False
    return bool(_SITE_NAME.search(text))


def _copies(lines: Sequence[Line], found: dict[int, str]) -> None:
    """Lines printed twice: the second one goes, or the first where it was cut off."""
    texts = ["".join(line.text.split()) for line in lines]
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    for number, text in enumerate(texts):
        if number in found or len(text) < _BESIDE:
            continue
        if _is_cut_off(text, texts[number + 1 : number + 3]):
            found[number] = "copy"
        elif first.setdefault(text, number) != number:
            again[number] = first[text]
    for number, original in again.items():
        if _is_copy(number, original, again, len(texts[number])):
            found[number] = "copy"


def _is_copy(number: int, original: int, again: Mapping[int, int], length: int) -> bool:
    """Whether a line that stands twice is a copy and no refrain: beside the first, within a repeated
    stretch, or too long to be sung."""
    stretch = again.get(number - 1) == original - 1 or again.get(number + 1) == original + 1
    if number - original == 1:
        return True
    return length >= _SURELY_REPEATED or (length >= _REPEATED and stretch)


def _is_cut_off(text: str, following: Sequence[str]) -> bool:
    """Whether a line is the beginning of one of the next two, cut within a sentence."""
    bare = text.rstrip(".…")
    return (
        len(bare) >= _CUT_OFF
        and not _PROSE.search(bare)
        and any(other.startswith(bare) and other != text for other in following)
    )
