"""What stands around an article of a web page: menus, imprint, byline, links to other pages."""

from __future__ import annotations

import random

from tests.quality.texts import Text

NAVIGATION = (
    "首页 新闻 政务 专题 视频 图片 论坛 数字报",
    "首页|要闻|县域|社会|文化|教育|旅游|公告",
    "网站首页 新闻中心 政务公开 办事服务 互动交流 走进安河",
    "安河新闻 柳湾新闻 石塘新闻 横塘新闻",
)
CRUMBS = (
    "首页 > 新闻中心 > 正文",
    "当前位置：首页 > 本地要闻 > 正文",
    "您现在的位置: 首页 >> 县区 >> 内容",
    "地方网 > 民生 > 正文",
)
RELATED = tuple(
    block.split("/")
    for block in (
        "相关新闻:/全县春耕备耕现场会召开/一季度经济运行分析会议要点/老城区改造方案公布/网友评论:",
        "上一篇：市委常委会召开扩大会议/下一篇：我县举办首届青年歌手大赛/热点排行"
        "/1 雨夜救人的出租车司机/2 古树名木有了身份证",
        "猜你喜欢:/• 这所乡村小学有支足球队/• 百亩荷花次第开/频道推荐/图文看点/热点阅读",
        "【打印】【关闭】/上一条:关于停水检修的通知/下一条:无/版权所有 未经授权不得转载 网站备案号2019001号",
        "新闻推荐/市民文化节本周六开幕/关注桥头新闻,了解身边的事。家乡的声音,最亲切。/评论:(0)",
    )
)
SHARE = (["1", "{site}", "微信公众号", "{site}", "官方微博"], ["字号：大 中 小"], ["分享到："], [])


def imprint(rng: random.Random, text: Text) -> str:
    time = f"{rng.randrange(24):02}:{rng.randrange(60):02}"
    year, month, day = text.date.split("-")
    return rng.choice(
        [
            f"来源:{text.source} 时间:{text.date} {time}",
            f"{text.date} {time}:00  来源:{text.source}  浏览:{rng.randrange(900)}次",
            f"发布时间：{year}年{int(month)}月{int(day)}日 {time} 来源：{text.source}",
            f"{year}-{month}-{day} 来源： {text.source} 【字号：大 中 小】",
            f"日期：{year}/{month}/{day}　信息来源：{text.source}　点击数：{rng.randrange(900)}",
        ]
    )


def bylines(rng: random.Random, text: Text) -> str:
    outlet = rng.choice(["本报", "", f"{text.source}全媒体"]) if text.source.endswith("报") else ""
    parts = [f"{role} {name}" for role, name in text.byline]
    line = "　".join(parts) if rng.random() < 0.3 else " ".join(parts)
    return outlet + line if not line.startswith("作者") else line


def titles(rng: random.Random, text: Text) -> list[str]:
    title = text.title
    if text.kicker:
        title = f"{text.kicker} | {title}"
    if text.subtitle and rng.random() < 0.6:
        return [title + text.subtitle]
    return [title, *([text.subtitle] if text.subtitle else [])]


def head_lines(rng: random.Random, text: Text, furniture: list[str]) -> list[str]:
    head: list[str] = []
    if rng.random() < 0.7:
        head.append(rng.choice(NAVIGATION))
    if rng.random() < 0.6:
        head.append(rng.choice(CRUMBS))
    furniture += head
    head += titles(rng, text)
    head.append(imprint(rng, text))
    share = [line.format(site=text.source + "网") for line in rng.choice(SHARE)]
    furniture += share
    head += share
    if text.byline:
        head.append(bylines(rng, text))
    return head


def tail_lines(rng: random.Random, furniture: list[str]) -> tuple[list[str], list[tuple[str, str]]]:
    tail: list[str] = []
    editors: list[tuple[str, str]] = []
    if rng.random() < 0.5:
        name = rng.choice(["刘小芸", "马骏", "wanglili", "钱一"])
        role = rng.choice(["责编", "编辑", "责任编辑"])
        tail.append(f"{role}：{name}" if rng.random() < 0.6 else f"({role}:{name})")
        editors.append(("责编" if role != "编辑" else role, name))
    if rng.random() < 0.8:
        related = rng.choice(RELATED)
        furniture += related
        tail += related
    return tail, editors
