"""Names by their endings: where an ending stands, and at which word edges to its left a name may begin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from corpus.entities.lexicon import finder
from corpus.entities.view import View
from corpus.model import Span

NAME_TAGS = frozenset(
    (
        "n",
        "nz",
        "nw",
        "ns",
        "nr",
        "nt",
        "s",
        "f",
        "vn",
        "an",
        "a",
        "m",
        "q",
        "LOC",
        "ORG",
        "PER",
        "v",
        "b",
        "xc",
        "t",
        "TIME",
    )
)
"""Tags of words that a long name may hold."""

_DASHES = frozenset("—－-–~")
_OPENING = frozenset('“「『‘"')
_PAIRS = {"”": "“", "」": "「", "』": "『", "’": "‘", ")": "(", "》": "《"}


@dataclass(frozen=True, slots=True)
class Reach:
    """How far to look: at most ``words`` words and ``longest`` code points.

    Only words with one of ``tags`` and the marks and words in ``joiners`` are crossed; ``barred``
    words end the search whatever their tag.
    """

    words: int
    longest: int
    tags: Collection[str] = NAME_TAGS
    joiners: Collection[str] = ()
    barred: Collection[str] = ()


def endings(
    view: View, lexicon: str, *, also: Collection[int] = (), before: re.Pattern[str] | None = None
) -> Iterator[tuple[Span, str]]:
    """The entries of ``lexicon`` in the text, of several that end together the longest.

    They end where either tagger ends a word, at a position of ``also``, or before what ``before`` matches.
    """
    longest: dict[int, tuple[Span, str]] = {}
    for span, ending in finder(lexicon).find(view.folded):
        if span.end not in longest or span.start < longest[span.end][0].start:
            longest[span.end] = span, ending
    for end, found in longest.items():
        if (
            end in view.cuts
            or end in view.token_cuts
            or end in also
            or (before is not None and before.match(view.folded, end))
        ):
            yield found


def balanced(text: str) -> bool:
    """False when a quote or bracket of folded ``text`` lacks its other half."""
    stack: list[str] = []
    for character in text:
        if character in _PAIRS:
            if not stack or stack.pop() != _PAIRS[character]:
                return False
        elif character in "“「『‘(《":
            stack.append(character)
    return not stack


def beginnings(view: View, head: int, end: int, reach: Reach) -> list[int]:
    """Starts of a name that ends at ``end`` with the ending at ``head``, nearest first.

    The edge of the word that holds the ending is the first, if it is not the ending itself.
    """
    index = view.index_at(head)
    starts = [view.words[index].span.start] if view.words[index].span.start < head else []
    for word in reversed(view.words[max(0, index - reach.words) : index]):
        text = view.folded[word.span.start : word.span.end]
        if end - word.span.start > reach.longest or text in reach.barred:
            break
        if text in reach.joiners or _between_names(view, word.span.start, word.span.end, text):
            if text in _OPENING:
                starts.append(word.span.start)
            continue
        if word.tag not in reach.tags or not text.strip():
            break
        starts.append(word.span.start)
    return starts


def spread(view: View, starts: list[int], most: int) -> list[int]:
    """About ``most`` of the starts: innermost, outermost, and those where a known name begins or ends."""
    if len(starts) <= most:
        return starts
    kept = dict.fromkeys((*starts[:3], starts[-1]))
    for start in reversed(starts):
        tag = view.words[view.index_at(start)].tag
        if len(kept) < most and (
            start in view.name_starts or start in view.name_ends or tag in ("LOC", "ORG", "m")
        ):
            kept[start] = None
    return list(kept)


def _between_names(view: View, start: int, end: int, text: str) -> bool:
    """A dash between two places: 岳阳—荆州."""
    return text in _DASHES and start in view.name_ends and end in view.name_starts
