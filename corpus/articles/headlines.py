"""Headlines: what looks like one, and its kicker, title and deck."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.model import Span

_SITE = r"[^\s|_\-—]{0,12}(?:网|日报|晚报|时报|在线|新闻中心|门户|频道|网站|电视台|客户端)"
_SITE_TAIL = re.compile(rf"(?:\s*[_|]\s*|\s+[-—]+\s+|-(?={_SITE}$)){_SITE}(?:\s*[_|-]\s*{_SITE})*\s*$")
_SERIES = re.compile(r"\S{2,24}?[①-⑳㈠-㈩](?=\S{4,})|\S{2,20}?\s*[|｜丨]\s*(?=\S{4,})")
_DECK = re.compile(r"(?<=\S\S\S\S)\s*(?:——|--|──)(?=\S{4,})")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Headline:
    """The parts of one headline line, in positions of the line; ``rest`` is furniture."""

    title: Span
    kicker: Span | None = None
    subtitle: Span | None = None
    rest: tuple[Span, ...] = ()


def looks_like(text: str) -> bool:
    """Whether a line could be a headline: short, hardly a sentence, mostly Chinese."""
    if not 4 <= len(text) <= _LONGEST or re.search(r"[。；;]|[,，、:：]$|https?:", text):
        return False
    if len(re.findall("[,，]", text)) > 2:
        return False
    han = len(re.findall("[㐀-鿿]", text))
    return han >= 4 and han * 2 >= len(text)


def is_deck(text: str) -> bool:
    return bool(re.match("——|--|──", text)) and len(text) > 4


def leads_on(text: str) -> bool:
    """Whether a line is a 引题, the smaller headline over the main one: it leads to what was said,
    tells of the meeting where it was, or names a series."""
    return bool(
        re.search("系列(?:报道|報道|报导|報導|之)[㐀-鿿（）()①-⑳]{0,6}$", text)
        or re.search(
            "(?:举行|召开|舉行|召開)[^，。]{0,12}(?:会|會|会议|會議|仪式|儀式)$|(?:强调|指出|要求|提出|表示|強調|指出|调研时|調研時|之际|——)$",
            text,
        )
    )


def is_site(text: str) -> bool:
    """Whether a line names a site or a page of it."""
    return bool(
        re.search(
            "(?:网|網|网站|網站|门户|門戶|日报|日報|晚报|晚報|频道|頻道|版|首页|首頁|中心|客户端|在线|新闻|新聞)$",
            text,
        )
    )


def split(text: str) -> Headline:
    """The parts of a headline that stands on one line."""
    rest: list[Span] = []
    start, end = 0, len(text)
    site = _SITE_TAIL.search(text)
    if site is not None and site.start() >= 6:
        rest.append(Span(site.start(), end))
        end = site.start()
    kicker = subtitle = None
    series = _SERIES.match(text, 0, end)
    if series is not None and series.end() < end - 3:
        printed = series.group().rstrip(" |｜丨")
        kicker = Span(0, len(printed))
        if series.end() > len(printed.rstrip()):
            rest.append(Span(len(printed), series.end()))
        start = series.end()
    deck = _DECK.search(text, start, end)
    if deck is not None:
        subtitle = Span(deck.start(), end)
        end = deck.start()
    return Headline(Span(start, end), kicker, subtitle, tuple(rest))
