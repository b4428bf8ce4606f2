"""The line with date, source, author and clicks that web pages print under a headline or at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from corpus.articles import bylines, dates
from corpus.model import Credit, Span
from corpus.text import script

_ROLE_LABEL = (
    r"(?:作者|著者|记者|通讯员|文字|撰文|撰稿|摄影|图片|供稿|供图|责任编辑|责编|网络编辑|网站编辑|编辑|编审|编校|校对|审核|初审|复审|终审|一审|二审|三审"
    r"|监制|总监制|录入|录入者|发布人|发布者|值班编辑|审签|值班主任|见习编辑|实习编辑|新媒体编辑|选稿|组稿|排版|主编)"
)
_SOURCE_LABEL = (
    r"(?:文章来源|信息来源|稿件来源|新闻来源|内容来源|图文来源|来源|稿源|出处|来自|转自|转载自"
    r"|发文机关|发文机构|发布机构|发布单位|发布机关)"
)
_META = r"(?:索引号|主题分类|文号|发文字号|公开方式|公开日期|公开时限|信息类别|有效性|生效日期|关键词|主题词)"
_QUOTED_SOURCE = (
    r"(?:原载|原载于|原刊|原刊于|载于|刊于|摘自|选自|转自|转载自|来源)\s*:?\s*《(?P<source3>[^《》]{2,20})》"
)
_DATE_LABEL = r"(?:(?:发布|发表|更新|发稿|刊发|录入|添加|创建|编辑|出版)?(?:时间|日期)|发布于|发表于|更新于)"
_COUNT = (
    r"(?:点击|点阅|浏览|阅读|访问|人气|评论|点赞|查看|已有|热度)(?:数|量|次数|率|人数)?\s*:?\s*[(\[]?\s*[\d,]*\s*[)\]]?"
    r"\s*(?:次|人)?(?:浏览|阅读|评论)?"
)
_SIZES = r"(?:\s*(?:超大|特大|放大|缩小|默认|正常|大|中|小|[aAtT][+-]?|[+\-|/])){1,8}"
_TOOLS = "|".join(
    (
        rf"字[号体](?:大小|选择)?\s*:?\s*[\[(【<]?{_SIZES}\s*[\])】>]?",
        r"[\[(【]\s*(?:大\s*中\s*小|打印|关闭|收藏|打印本页|关闭窗口|纠错)\s*[\])】]",
        r"打印(?:本[页文])?|关闭(?:窗口|本页)?|收藏(?:本[页文])?|分享(?:到|至)?\s*:?|我要(?:评论|纠错|分享)",
        r"复制链接|扫一扫\S{0,10}|手机(?:看|版|阅读)|A[+-]|我来说两句\s*(?:\(\d*\))?|第\s*\w{1,3}\s*版|原创(?=\s)|发表于[一-鿿]{2,4}",
    )
)
_STOP = (
    rf"(?=\s*(?:{_SOURCE_LABEL}|{_ROLE_LABEL}|{_DATE_LABEL})\s*:|\s+{_COUNT}|\s*(?:19|20)\d\d\s*[-年/.]"
    rf"|\s*(?:{_TOOLS})|\s*[)\]】〕]?\s*$)"
)
_NAMES = r"[^|:()（）\[\]【】〔〕]"
_TOKEN = re.compile(
    "|".join(
        (
            r"(?P<url>(?:https?://|www\.)[\w./?&=%#:+-]+)",
            rf"(?P<dated>{_DATE_LABEL}\s*:?\s*)?(?P<date>{dates.DATE.pattern})",
            rf"(?P<datelabel>{_DATE_LABEL}\s*:)|(?P<meta>{_META}\s*:\s*[^\s:]*)",
            _QUOTED_SOURCE,
            rf"{_SOURCE_LABEL}\s*:\s*(?P<source>[^\s|:]{{0,30}}?){_STOP}",
            rf"{_SOURCE_LABEL}\s*:\s*(?P<source2>[^\s|:]{{0,30}})",
            rf"(?P<role>{_ROLE_LABEL})\s*[:|]\s*(?P<names>{_NAMES}{{0,60}}?){_STOP}",
            rf"(?P<role2>{_ROLE_LABEL})\s*[:|]\s*(?P<names2>(?!\s){_NAMES}{{1,30}})",
            rf"(?P<count>{_COUNT})|(?P<tools>{_TOOLS})",
        )
    )
)
_LEFT_OVER = 4
"""Characters besides the fields that such a line may hold: 新闻, 讯 or a number that lost its label."""

_LEFT_OVER_OF_MANY = 12
"""The same where two or more fields were read: a third one may be spoilt beyond reading."""


@dataclass(frozen=True)
class Imprint:
    """What such a line says and where, in positions of the line; what is left over is furniture."""

    date: str | None = None
    source: str | None = None
    credits: tuple[Credit, ...] = ()
    places: tuple[tuple[str, Span], ...] = ()


_OUTLET = re.compile(
    r"[一-鿿·]{1,12}(?:报|晨刊|网|在线|新闻|发布|电视台|电台|客户端|融媒|通讯社|新华社|中新社|周刊|周末|杂志)"
)
"""A paper or site that stands between the fields without a label."""

_HEADED = re.compile(rf"[一-鿿]{{4,10}}\s+(?:{dates.DATE.pattern})\s+\d{{1,2}}:\d\d")
"""A site that stands before a date with the hour: only a system prints it so."""

_BETWEEN = re.compile(r"\s*[|·•]\s*|\s{2,}")


@dataclass
class _Fields:
    """The fields of one line while its tokens are read."""

    date: str | None = None
    source: str | None = None
    credits: list[Credit] = field(default_factory=list)
    places: list[tuple[str, Span]] = field(default_factory=list)
    count: int = 0
    left: int = 0


@lru_cache(maxsize=4096)
def read(text: str) -> Imprint | None:
    """The fields of a line; None for a line that is more than fields."""
    if len(text) > 200 or (text.endswith(("。", "”", "！", "？")) and ("，" in text or "," in text)):
        return None
    folded = script.fold(text)
    found = _Fields()
    position = 0
    gaps: list[Span] = []
    for token in _TOKEN.finditer(folded):
        gaps.append(Span(position, token.start()))
        position = token.end()
        if not _take(token, text, found):
            return None
    gaps.append(Span(position, len(folded)))
    for gap in gaps:
        _take_unlabelled(gap, text, folded, found)
    if not found.count or found.left > (_LEFT_OVER if found.count < 2 else _LEFT_OVER_OF_MANY):
        return None
    return Imprint(found.date, found.source, tuple(dict.fromkeys(found.credits)), tuple(found.places))


def _take(token: re.Match[str], text: str, found: _Fields) -> bool:
    """Take one token; False where its names are none, so that the line is no imprint."""
    span = Span(*token.span())
    if token["date"] and found.date is None and (date := dates.DATE.search(token["date"])):
        found.date = dates.iso(date)
        found.places.append(("date", span))
        found.count += 1
        return True
    role = "role" if token["role"] else "role2"
    if token[role]:
        value = text[slice(*token.span("names" if role == "role" else "names2"))]
        named = bylines.labelled(token[role], value)
        if value.strip() and not named and not bylines.names_nobody(value):
            return False
        found.credits += named
        found.places.append(("byline", span))
        found.count += 1
        return True
    source = next((group for group in ("source", "source2", "source3") if token[group] is not None), None)
    if source is not None:
        printed = text[slice(*token.span(source))].strip("“”\"'《》[]")
        found.source = found.source or _closed(printed, text[token.end(source) :]) or None
        found.places.append(("source", span))
        found.count += 1
    elif not token["url"]:
        found.count += bool(token["count"] or token["datelabel"] or token["meta"]) or len(token.group()) > 2
    return True


def _closed(name: str, after: str) -> str:
    """The name of a source with the bracket that belongs to it: 南洋时报（香港）."""
    opened = re.search(r"[(（][^()（）]*$", name)
    return name + after[:1] if opened and after[:1] in (")", "）") else name.strip("()")


def _take_unlabelled(gap: Span, text: str, folded: str, found: _Fields) -> None:
    """What stands between the fields: beside a date the name of a paper, or who wrote."""
    start = gap.start
    for part in [*_BETWEEN.finditer(folded, gap.start, gap.end), None]:
        span = Span(start, part.start() if part else gap.end)
        start = part.end() if part else gap.end
        if found.date and not _take_names(span, text, folded, found):
            for word in re.finditer(r"\S+", span.slice(folded)):
                one = Span(*word.span()).shift(span.start)
                if not _take_names(one, text, folded, found):
                    found.left += _weight(one.slice(folded))
        elif not found.date:
            found.left += _weight(span.slice(folded))


def _take_names(span: Span, text: str, folded: str, found: _Fields) -> bool:
    printed = span.slice(text).strip().strip("[]【】〔〕()（）")
    credits = bylines.whole_line(printed) if printed else ()
    if not credits and span.start == 0:
        credits = bylines.names_alone(printed.strip(" ·•|"))
    if credits:
        found.credits += credits
        found.places.append(("byline", span))
        first = printed.split()[0]
        if found.source is None and _OUTLET.fullmatch(script.fold(first)):
            found.source = first
    elif found.source is None and (
        _OUTLET.fullmatch(span.slice(folded).strip()) or (span.start == 0 and _HEADED.match(folded))
    ):
        found.source = printed
        found.places.append(("source", span))
    else:
        return False
    found.count += 1
    return True


def _weight(text: str) -> int:
    """How many characters are left over; a figure counts as one."""
    return len(re.findall(r"\d+|\w", text))
