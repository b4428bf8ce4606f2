"""Finding words again in a text: certain when only one place can be meant, doubtful otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.coding.refitting import places_of
from corpus.model import Span

LONG_ENOUGH = 6
"""Characters of a quote that may be trusted without its surroundings: Chinese names are shorter, and
repeated (formats.md, 4: re-anchoring)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands. It is certain when no other place could be meant."""

    article: int
    span: Span
    certain: bool


def find_place(texts: Mapping[int, str], quote: str, *, prefix: str = "", suffix: str = "") -> Place | None:
    """The place of ``quote`` in one of ``texts`` (by article); None when it stands in none of them.

    A place counts as certain when its surroundings are those given and no other place has them, or
    when a long quote stands nowhere else. Otherwise it is the first of those that agree best.
    """
    places = [
        (_agreement(text, at, len(quote), prefix, suffix), article, at)
        for article, text in texts.items()
        for at in (places_of(text, quote) if quote else ())
    ]
    if not places:
        return None
    best = max(agreement for agreement, _, _ in places)
    candidates = [(article, at) for agreement, article, at in places if agreement == best]
    article, at = candidates[0]
    surroundings = len(prefix) + len(suffix)
    known = best == surroundings and surroundings > 0
    alone = len(places) == 1 and len(quote) >= LONG_ENOUGH
    certain = len(candidates) == 1 and (known or alone)
    return Place(article, Span(at, at + len(quote)), certain)


def _agreement(text: str, at: int, length: int, prefix: str, suffix: str) -> int:
    """How many characters of the surroundings, from the quote outwards, are those given."""
    before = text[max(at - len(prefix), 0) : at]
    after = text[at + length : at + length + len(suffix)]
    return _common(before[::-1], prefix[::-1]) + _common(after, suffix)


def _common(left: str, right: str) -> int:
    count = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        count += 1
    return count
