"""Damaged pages with known truth, made of the clean texts: the quality floor of cleaning.

Each page is one text (a newspaper page: several) put through what the press corpus suffers from. The
same number always gives the same page.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.quality import injector
from tests.quality.texts import Text, texts, traditional, turned, with_folded_signs

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
SPAM = (
    "成人影院在线观看_国产精品视频免费播放",
    "彩票开奖直播现场-正规网投平台大全",
    "真人棋牌游戏下载官网|手机电玩城注册",
)
PLACES = "临泉县| 新野县| 石棉县| 南召县| 军事| 游戏| 察雅县| 定日县| 平乐县| 民乐县| 罗江县| 正安县| 富源县|"
SHARE = (["1", "{site}", "微信公众号", "{site}", "官方微博"], ["字号：大 中 小"], ["分享到："], [])


@dataclass
class Page:
    """One damaged page: what a reader gets, and the truth in the form of the gold."""

    name: str
    raw: str
    truth: dict[str, Any]
    defects: list[str] = field(default_factory=list)


def pages() -> list[Page]:
    return [page(number) for page, count in FAMILIES.values() for number in range(count)]


def _pick(number: int) -> Text:
    return texts()[number % len(texts())]


def _article(text: Text, paragraphs: Sequence[tuple[str, str]] | None = None, **more: Any) -> dict[str, Any]:
    opening = re.search(r"本[报報][讯訊][（(](.+?)[）)]", text.paragraphs[0][1])
    byline = list(text.byline)
    if opening:
        role = ""
        for word in opening[1].split():
            if word in ("记者", "通讯员", "实习生", "記者", "通訊員", "實習生"):
                role = word
            else:
                byline.append((role, word))
    return {
        "kicker": text.kicker,
        "title": text.title,
        "subtitle": text.subtitle,
        "byline": [{"role": role, "name": name} for role, name in byline],
        "source": text.source or None,
        "date": text.date or None,
        "paragraphs": [{"kind": kind, "text": line} for kind, line in (paragraphs or text.paragraphs)],
        **more,
    }


def _page(name: str, raw: str, articles: list[dict[str, Any]], furniture: list[str], **more: Any) -> Page:
    defects = more.pop("defects", [])
    return Page(name, raw, {"seed": name, "articles": articles, "furniture": furniture, **more}, defects)


# -- web pages ------------------------------------------------------------------------------------


def _imprint(rng: random.Random, text: Text) -> str:
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


def _bylines(rng: random.Random, text: Text) -> str:
    outlet = rng.choice(["本报", "", f"{text.source}全媒体"]) if text.source.endswith("报") else ""
    parts = [f"{role} {name}" for role, name in text.byline]
    line = "　".join(parts) if rng.random() < 0.3 else " ".join(parts)
    return outlet + line if not line.startswith("作者") else line


def _titles(rng: random.Random, text: Text) -> list[str]:
    title = text.title
    if text.kicker:
        title = f"{text.kicker} | {title}"
    if text.subtitle and rng.random() < 0.6:
        return [title + text.subtitle]
    return [title, *([text.subtitle] if text.subtitle else [])]


def _head(rng: random.Random, text: Text, furniture: list[str]) -> list[str]:
    head: list[str] = []
    if rng.random() < 0.7:
        head.append(rng.choice(NAVIGATION))
    if rng.random() < 0.6:
        head.append(rng.choice(CRUMBS))
    furniture += head
    head += _titles(rng, text)
    head.append(_imprint(rng, text))
    share = [line.format(site=text.source + "网") for line in rng.choice(SHARE)]
    furniture += share
    head += share
    if text.byline:
        head.append(_bylines(rng, text))
    return head


def _tail(rng: random.Random, furniture: list[str]) -> tuple[list[str], list[tuple[str, str]]]:
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


def _web(number: int) -> Page:
    """A simplified page with furniture around it, sometimes cut by a jump line or printed twice."""
    rng = random.Random(1000 + number)
    text = _pick(number)
    if number % 3 == 0:
        text = with_folded_signs(text)
    furniture: list[str] = []
    head = _head(rng, text, furniture)
    tail, editors = _tail(rng, furniture)
    body = [line for _, line in text.paragraphs]
    defects = ["furniture"]
    if number % 5 == 1:
        body, jumps = _jumped(rng, body)
        furniture += jumps
        defects.append("jump")
    if number % 7 == 2:
        body = _doubled(rng, body)
        defects.append("doubled")
    if number % 6 == 4:
        number_of = rng.randrange(1, len(body))
        body.insert(*((number_of, body[number_of - 1]) if len(body[number_of - 1]) > 60 else (0, text.title)))
    indent = rng.choice(["", "　　", "    "])
    joint = rng.choice(["\n", "\n\n"])
    raw = joint.join([*head, *(indent + line for line in body), *tail]) + "\n"
    article = _article(text)
    article["byline"] += [{"role": role, "name": name} for role, name in editors]
    return _page(f"web-{number:02}", raw, [article], furniture, defects=defects)


def _jumped(rng: random.Random, body: list[str]) -> tuple[list[str], list[str]]:
    """A paragraph cut in mid-sentence by the line that sends the reader to another page."""
    number = max(range(len(body)), key=lambda n: len(body[n]))
    line = body[number]
    place = rng.randrange(len(line) // 3, len(line) * 2 // 3)
    while line[place - 1] in "。！？!?”’…，,、；;：:" or line[place] in "，。！？,!?；;”、：:":
        place += 1
    turn, arrive = "（下转第三版）", "（上接第一版）"
    return [*body[:number], line[:place] + turn, arrive + line[place:], *body[number + 1 :]], [turn, arrive]


def _doubled(rng: random.Random, body: list[str]) -> list[str]:
    """Commas printed twice by a converter, three or more to a page."""
    found: list[str] = []
    for line in body:
        sign = "，" if "，" in line else ","
        parts = line.split(sign)
        found.append(parts[0] + "".join((sign * (1 + (rng.random() < 0.4))) + part for part in parts[1:]))
    return found


# -- injected pages --------------------------------------------------------------------------------


def _injected(number: int) -> Page:
    """A traditional page with readings after its characters, slipped bytes and link spam."""
    rng = random.Random(2000 + number)
    text = traditional(_pick(number * 5 + 2))
    toneless = number % 11 == 5
    silent = number % 11 == 7
    readings = injector.table(rng, rng.choice([30, 60, 90, 130]))
    furniture: list[str] = []
    head = _head(rng, text, furniture) if number % 4 else _titles(rng, text)
    tail, editors = _tail(rng, furniture) if number % 4 else ([], [])
    head, tail = [turned(line) for line in head], [turned(line).replace("•", "·") for line in tail]
    furniture = [turned(line).replace("•", "·") for line in furniture]
    editors = [(turned(role), turned(name)) for role, name in editors]
    source = "\n".join([*head, *(f"<p>{line}</p>" for _, line in text.paragraphs), *tail])
    folds = number % 2 == 0 or silent
    if toneless:
        raw, runs = _toneless(rng, source, readings), []
    else:
        raw, runs = injector.injected(source, readings, mark="" if silent else "?")
    repairs = _repairs(raw, runs, folds)
    raw = re.sub("</?p>", "", raw)
    if folds:
        text, raw = with_folded_signs(text), _folded(raw)
    if number % 3 == 0:
        raw = rng.choice(SPAM) + "\n" + raw
        furniture.append(raw.split("\n")[0])
    if number % 4 == 2:
        raw += "\n" + PLACES
        furniture.append(PLACES)
    article = _article(text)
    if number % 4 == 0:
        article |= {
            "byline": _article(text)["byline"] if re.search("訊[（(]", text.paragraphs[0][1]) else [],
            "source": None,
            "date": None,
        }
        if not article["byline"]:
            article["byline"] = []
    else:
        article["byline"] += [{"role": role, "name": name} for role, name in editors]
    article["accept"] = {"byline_roles": "any"}
    return _page(
        f"injected-{number:02}",
        raw,
        [article],
        furniture,
        repairs=repairs,
        defects=["pinyin", *(["slip"] if repairs else [])],
    )


def _folded(raw: str) -> str:
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in raw)


def _repairs(raw: str, runs: Sequence[injector.Run], folds: bool) -> list[dict[str, str]]:
    """Each run with two characters before it, as the scorer looks for it."""
    repairs = []
    for run in runs:
        damaged, truth = raw[run.start : run.end], run.truth
        if not damaged or re.search("[<>0-9　]", truth) or "<" in damaged or "\n" in truth:
            continue
        repairs.append(
            {"raw": _folded(damaged) if folds else damaged, "gold": _folded(truth) if folds else truth}
        )
    return [one for one in repairs if one["raw"] != one["gold"]]


def _toneless(rng: random.Random, text: str, readings: dict[str, str]) -> str:
    """Another injector: no tones, everyday characters of both forms, each reading printed twice."""
    from corpus.cleaning.readings import toneless

    twice = rng.random() < 0.5
    table = {character: toneless(reading) for character, reading in readings.items()}
    return "".join(c + (f"({table[c]})" * (1 + twice) if c in table else "") for c in text)


# -- wrapped and flattened pages -------------------------------------------------------------------


def wrap(line: str, width: int, *, indent: int, kept: str) -> list[str]:
    """``line`` broken at ``width`` half-width cells, signs never at the beginning of a line.

    The first line is ``indent`` cells shorter; ``kept`` is what stands for the indent.
    """
    rows: list[str] = []
    row, room = "", width - indent
    for character in line:
        cells = 1 if character.isascii() else 2
        if room < cells and character not in "，。、；：？！”’）》…":
            rows.append(row)
            row, room = "", width
        row += character
        room -= cells
    return [kept + rows[0], *rows[1:], row] if rows else [kept + row]


def _wrapped(number: int) -> Page:
    rng = random.Random(3000 + number)
    text = _pick(number * 3 + 1)
    width = rng.choice([28, 34, 36, 40, 56, 72, 80])
    mode = ("lost", "kept", "blank", "lost")[number % 4]
    rows: list[str] = []
    for kind, line in text.paragraphs:
        if rows and mode == "blank":
            rows.append("")
        if kind == "heading":
            rows += ["", line, ""]
        else:
            rows += wrap(line, width, indent=4, kept="　　" if mode == "kept" else "")
    furniture: list[str] = []
    head: list[str] = []
    if number % 2:
        head = [*_titles(rng, text), _imprint(rng, text), *([_bylines(rng, text)] if text.byline else []), ""]
    if number % 3 == 0:
        rows = [_spaced(rng, row) for row in rows]
    article = _article(text)
    if not head:
        article |= {"title": None, "kicker": None, "subtitle": None, "source": None, "date": None}
        article["byline"] = [b for b in article["byline"] if (b["role"], b["name"]) not in text.byline]
    return _page(
        f"wrapped-{number:02}", "\n".join([*head, *rows]) + "\n", [article], furniture, defects=["wrap", mode]
    )


def _spaced(rng: random.Random, row: str) -> str:
    """Spaces between characters and figures on about half of the places."""
    return re.sub(r"(?<=[一-鿿])(?=\d)|(?<=\d)(?=[一-鿿])", lambda _: " " if rng.random() < 0.5 else "", row)


def _flat(number: int) -> Page:
    """Line ends turned into spaces: those of a width, or those between paragraphs."""
    text = _pick(number * 4 + 3)
    lines = [line for kind, line in text.paragraphs if kind != "heading"]
    if number % 2:
        raw = "\n".join(" ".join(wrap(line, 80, indent=0, kept="")) for line in lines)
    else:
        raw = " ".join(lines)
    article = _article(text, [("body", line) for line in lines])
    article |= {"title": None, "kicker": None, "subtitle": None, "source": None, "date": None}
    article["byline"] = [b for b in article["byline"] if (b["role"], b["name"]) not in text.byline]
    return _page(f"flat-{number:02}", raw + "\n", [article], [], defects=["flat"])


# -- newspaper pages -------------------------------------------------------------------------------


def _newspaper(number: int) -> Page:
    """Several articles on one page: heads before or after their texts, columns broken, a jump at the end."""
    rng = random.Random(5000 + number)
    chosen = rng.sample([text for text in texts() if text.byline and not text.kicker], 4)
    width = rng.choice([28, 34, 40])
    rows: list[str] = []
    articles: list[dict[str, Any]] = []
    furniture: list[str] = []
    for place, text in enumerate(chosen):
        after = place == 1 + number % 2
        head = _newspaper_head(rng, text)
        body = [
            row
            for kind, line in text.paragraphs
            for row in ([line] if kind == "heading" else wrap(line, width, indent=4, kept=""))
        ]
        rows += [*body, "", *head, ""] if after else [*head, "", *body, ""]
        articles.append(_article(text, source=None, date=None))
    if number % 2:
        rest = rng.choice([text for text in texts() if text not in chosen])
        lines = [line for _, line in rest.paragraphs[-2:]]
        rows += ["（上接第1版）", *(row for line in lines for row in wrap(line, width, indent=4, kept=""))]
        furniture.append("（上接第1版）")
        fragment = _article(rest, [("body", line) for line in lines], continuation=True)
        articles.append(
            fragment
            | {"title": None, "kicker": None, "subtitle": None, "byline": [], "source": None, "date": None}
        )
    return _page(f"newspaper-{number:02}", "\n".join(rows) + "\n", articles, furniture, defects=["newspaper"])


def _newspaper_head(rng: random.Random, text: Text) -> list[str]:
    names: dict[str, list[str]] = {}
    for role, name in text.byline:
        names.setdefault(role, []).append(name)
    byline = "□ " + " ".join(f"{role} {' '.join(people)}" for role, people in names.items())
    return [text.title, *([text.subtitle] if text.subtitle else []), byline]


# -- pages that something was put into ---------------------------------------------------------------

ADVERTS = (
    ["广告", "安河家装节 全屋定制直降3000元 立即报名>>"],
    ["[广告] 柳湾花园 花园洋房 6800元/㎡起 热线：5551234"],
    ["【推广】石塘大酒店 年夜饭开始预订 订餐热线：5556789"],
    ["【延伸阅读】全县春耕备耕现场会召开", "【延伸阅读】老城区改造方案公布"],
)


def _interrupted(number: int) -> Page:
    """A paragraph broken in two, in the middle of a sentence, by an advertisement or a list of links."""
    rng = random.Random(6000 + number)
    text = _pick(number * 2 + 1)
    furniture: list[str] = []
    head = _head(rng, text, furniture)
    body = [line for _, line in text.paragraphs]
    place = max(range(len(body)), key=lambda n: len(body[n]))
    line = body[place]
    cut = rng.randrange(len(line) // 2, len(line) - 12)
    while line[cut - 1] in "。！？!?”’…，,、；;：:" or line[cut] in "，。！？,!?；;”、：:":
        cut -= 1
    advert = rng.choice(ADVERTS)
    furniture += advert
    body[place : place + 1] = [line[:cut], *advert, line[cut:]]
    raw = "\n\n".join([*head, *body]) + "\n"
    return _page(f"interrupted-{number:02}", raw, [_article(text)], furniture, defects=["advert"])


def _marked(number: int) -> Page:
    """Marks against copying: phrases behind sentences, letters within words, signs that show nothing."""
    rng = random.Random(7000 + number)
    text = _pick(number * 3 + 2)
    furniture: list[str] = []
    head = _head(rng, text, furniture)
    body = [line for _, line in text.paragraphs]
    site = f"{text.source}网"
    if number % 3 == 0:
        marks = [f"本文来自{site}", f"（本文来自{site} www.example.cn）", f"更多新闻请关注{site}"]
        body = [
            line + rng.choice(marks) if line.endswith("。") and rng.random() < 0.5 else line for line in body
        ]
    elif number % 3 == 1:
        body = [line + site if line.endswith("。") else line for line in body]
    else:
        body = [
            "".join(c + rng.choice(["\u200b", "\u200d", "\u2060", "", "", ""]) for c in line) for line in body
        ]
    raw = "\n".join([*head, *body]) + "\n"
    return _page(f"marked-{number:02}", raw, [_article(text)], furniture, defects=["marks"])


FAMILIES = {
    "web": (_web, 30),
    "injected": (_injected, 34),
    "wrapped": (_wrapped, 14),
    "flat": (_flat, 8),
    "newspaper": (_newspaper, 8),
    "interrupted": (_interrupted, 12),
    "marked": (_marked, 12),
}
"""What makes the pages of a kind, and how many there are; any other number makes another page."""
