"""Where a name may begin whose ending has been found: word edges to the left of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from corpus.entities.view import View

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
