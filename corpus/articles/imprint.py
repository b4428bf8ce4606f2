"""The line with date, source, author and clicks that web pages print under a headline or at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from corpus.articles import bylines, dates
from corpus.model import Credit, Span
from corpus.text import script

_ROLE_LABEL = (
    r"(?:作者|记者|通讯员|文字|撰稿|摄影|图片|供稿|供图|责任编辑|责编|网络编辑|网站编辑|编辑|编审|编校|校对|审核|初审|复审|终审"
    r"|监制|总监制|录入|录入者|发布人|发布者|值班编辑|审签|值班主任|见习编辑|新媒体编辑)"
)
_SOURCE_LABEL = r"(?:文章来源|信息来源|稿件来源|新闻来源|内容来源|图文来源|来源|稿源|出处|来自|转自|转载自)"
_DATE_LABEL = r"(?:(?:发布|发表|更新|发稿|刊发|录入|添加|创建|编辑|出版)?(?:时间|日期)|发布于|发表于|更新于)"
_COUNT = (
    r"(?:点击|浏览|阅读|访问|人气|评论|点赞|查看|已有|热度)(?:数|量|次数|率|人数)?\s*:?\s*[(\[]?\s*\d*\s*[)\]]?"
    r"\s*(?:次|人)?(?:浏览|阅读|评论)?"
)
_SIZES = r"(?:\s*(?:超大|特大|放大|缩小|默认|正常|大|中|小|[aAtT][+-]?|[+\-|/])){1,8}"
_TOOLS = "|".join(
    (
        rf"字[号体](?:大小|选择)?\s*:?\s*[\[(【<]?{_SIZES}\s*[\])】>]?",
        r"[\[(【]\s*(?:大\s*中\s*小|打印|关闭|收藏|打印本页|关闭窗口|纠错)\s*[\])】]",
        r"打印(?:本[页文])?|关闭(?:窗口|本页)?|收藏(?:本[页文])?|分享(?:到|至)?\s*:?|我要(?:评论|纠错|分享)",
        r"复制链接|扫一扫\S{0,10}|手机(?:看|版|阅读)|A[+-]",
    )
)
_STOP = (
    rf"(?=\s*(?:{_SOURCE_LABEL}|{_ROLE_LABEL}|{_DATE_LABEL})\s*:|\s+{_COUNT}|\s*(?:19|20)\d\d\s*[-年/.]"
    rf"|\s*(?:{_TOOLS})|\s*[)\]】]?\s*$)"
)
_NAMES = r"[^|:()（）\[\]【】]"
_TOKEN = re.compile(
    "|".join(
        (
            r"(?P<url>(?:https?://|www\.)[\w./?&=%#:+-]+)",
            rf"(?P<dated>{_DATE_LABEL}\s*:?\s*)?(?P<date>{dates.DATE.pattern})",
            rf"(?P<datelabel>{_DATE_LABEL}\s*:)",
            rf"{_SOURCE_LABEL}\s*:\s*(?P<source>[^\s|:]{{0,30}}?){_STOP}",
            rf"{_SOURCE_LABEL}\s*:\s*(?P<source2>[^\s|:]{{0,30}})",
            rf"(?P<role>{_ROLE_LABEL})\s*:\s*(?P<names>{_NAMES}{{0,60}}?){_STOP}",
            rf"(?P<role2>{_ROLE_LABEL})\s*:\s*(?P<names2>(?!\s){_NAMES}{{1,30}})",
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


@lru_cache(maxsize=4096)
def read(text: str) -> Imprint | None:
    """The fields of a line; None for a line that is more than fields."""
    if len(text) > 200:
        return None
    folded = script.fold(text)
    date = source = None
    credits: list[Credit] = []
    places: list[tuple[str, Span]] = []
    left, position, fields = 0, 0, 0
    for token in _TOKEN.finditer(folded):
        left += _weight(folded[position : token.start()])
        position = token.end()
        span = Span(*token.span())
        if token["date"] and date is None and (found := dates.DATE.search(token["date"])):
            date = dates.iso(found)
            places.append(("date", span))
            fields += 1
        elif token["role"] or token["role2"]:
            group = "names" if token["role"] else "names2"
            value = text[slice(*token.span(group))]
            named = bylines.labelled(token["role"] or token["role2"], value)
            if value.strip() and not named:
                return None
            credits += named
            places.append(("byline", span))
            fields += 1
        elif token["source"] is not None or token["source2"] is not None:
            group = "source" if token["source"] is not None else "source2"
            source = source or text[slice(*token.span(group))].strip("“”\"'《》[]()") or None
            places.append(("source", span))
            fields += 1
        elif not token["url"]:
            fields += bool(token["count"] or token["datelabel"]) or len(token.group()) > 2
    left += _weight(folded[position:])
    if not fields or left > (_LEFT_OVER if fields < 2 else _LEFT_OVER_OF_MANY):
        return None
    return Imprint(date, source, tuple(dict.fromkeys(credits)), tuple(places))


def _weight(text: str) -> int:
    return len(re.findall(r"\w", text))
