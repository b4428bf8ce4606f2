"""Named meetings, ceremonies, conferences, exhibitions, contests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import Reach, balanced, beginnings, endings, spread
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_ORDINAL = re.compile(
    r"首届|第[一二三四五六七八九十百\d]+[届次]|[一二三四五六七八九十]+届[一二三四五六七八九十]+次|\d{4}年?|[“「]"
)
_HELD = re.compile(r"(?:举办|举行|召开|参加|出席|开幕|参观|观看|承办|主办|举办了|举行了|召开了|[在为是])$")
_SESSION = re.compile(
    r"(?:党的)?[一二三四五六七八九十]+(?:届[一二三四五六七八九十]+中)全会|党的?[一二三四五六七八九十]+大(?!门|楼|小|力)|(?:全国|省|市|县|区)两会|(?:十[一二三四五六七八九]|二十)大(?=报告|精神|以来|召开|胜利)"
)
_REACH = Reach(
    words=14,
    longest=45,
    joiners=frozenset(
        ("和", "与", "暨", '"', "“", "”", "「", "」", "·", "的", "在", "(", ")", "以下", "简称")
    ),
)


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name an event."""
    for match in _SESSION.finditer(view.folded):
        yield Candidate(Span(match.start(), match.end()), Label.EVENT, "session")
    for head, ending in endings(view, "event_endings"):
        yield from _from_the_left(view, head, ending)


def _from_the_left(view: View, head: Span, ending: str) -> Iterator[Candidate]:
    end = head.end
    starts = beginnings(view, head.start, end, _REACH)
    if len(ending) > 3 and head.start in view.cuts:
        starts = [head.start, *starts]
    kept = spread(view, starts, 9)
    kept += [
        start for start in starts if start not in kept and _HELD.search(view.folded, max(0, start - 4), start)
    ]
    for start in kept:
        text = view.folded[start:end]
        if not balanced(text):
            continue
        hints = [f"ending {ending}"]
        if start == starts[-1]:
            hints.append("longest")
        if _ORDINAL.match(text):
            hints.append("begins with an ordinal")
        elif _ORDINAL.search(text):
            hints.append("holds an ordinal")
        if _HELD.search(view.folded, max(0, start - 4), start):
            hints.append("held")
        if start in view.name_starts:
            hints.append("begins with a place")
        if "的" in text[1:]:
            hints.append("holds 的")
        if len(text) > 10:
            hints.append("long")
        yield Candidate(Span(start, end), Label.EVENT, "ending", tuple(hints))
