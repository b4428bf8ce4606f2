"""Other places: waters and mountains, roads and bridges, parks and zones, regions that are no unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import Reach, balanced, beginnings, endings
from corpus.entities.lexicon import Finder, pairs, words
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_LONGEST = 26
_REACH = Reach(words=7, longest=_LONGEST, joiners=frozenset("()·"))
_NEAR = 5
"""So far to the left of an ending a name may begin where only one of the two taggers sees an edge."""
_PART = re.compile(
    r"边(?![境界区防])|畔|[两沿南北东西]岸|[南北东西]麓|[上中下]游|沿线|干流|水域|水位|之滨|[里上下]的|头的|隧道|风光"
)
"""What is said of a water, a hill or a road: 愛河邊, 酉水两岸."""
_HAN = re.compile("[\u4e00-\u9fff]+")


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name a place that is no administrative unit."""
    for span, name in _landmarks().find(view.folded):
        kind = "short landmark" if name in pairs("landmarks") else f"landmark {name[-1]}"
        yield Candidate(span, Label.LOC, "known place", (f"name={name}", kind))
    for head, ending in endings(view, "place_endings", before=_PART):
        yield from _from_the_left(view, head, ending)
    for word in view.words:
        if word.tag in ("LOC", "s", "ns") and 1 < len(word.span) < _LONGEST:
            yield Candidate(word.span, Label.LOC, "tagger")


@cache
def _landmarks() -> Finder:
    return Finder(sorted({*words("landmarks"), *pairs("landmarks")}), longest=True)


def _from_the_left(view: View, head: Span, ending: str) -> Iterator[Candidate]:
    """The ending with one, two … words before it, back to what cannot be part of a name."""
    starts = beginnings(view, head.start, head.end, _REACH)
    near = range(max(0, head.start - _NEAR), head.start)
    further = [edge for edge in near if edge in view.token_cuts or edge in view.name_ends]
    further += [hit.span.start for hit in view.name_ends.get(head.start, ())]
    for number, start in enumerate(dict.fromkeys((*starts, *further))):
        text = view.folded[start : head.end]
        if not balanced(text) or (number >= len(starts) and not _HAN.fullmatch(text)):
            continue
        hints = [f"ending {ending}"]
        if number == len(starts) - 1:
            hints.append("longest")
        if start in view.name_starts:
            hints.append("begins with a place")
        if start in view.name_ends:
            hints.append("after a place")
        if _PART.match(view.folded, head.end):
            hints.append("a part of it follows")
        yield Candidate(Span(start, head.end), Label.LOC, "ending", tuple(hints))
