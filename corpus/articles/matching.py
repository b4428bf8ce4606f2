"""Which head belongs to which text, by the words they share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

_OPENING = re.compile(r"(?:\d{4}年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日|本报讯|近日|日前|昨日")
_OPENS = 0.6
"""What a paragraph is worth as a beginning that opens as news do, in shares of a typical paragraph's words."""


class Words:
    """The pairs of characters of a page, weighed by how few of its paragraphs have them."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        counts: Counter[str] = Counter()
        number = 0
        for number, paragraph in enumerate(paragraphs, 1):
            counts.update(pairs(paragraph))
        self._weights = {pair: math.log((number + 1) / count) for pair, count in counts.items()}

    def weight(self, found: Iterable[str]) -> float:
        return sum(self._weights.get(pair, 0.0) for pair in found)

    def share(self, head: str, text: Iterable[str]) -> float:
        """The share of a headline's words that a text has, 0 to 1."""
        wanted = pairs(head)
        total = self.weight(wanted)
        if not total:
            return 0.0
        have = frozenset().union(*(pairs(paragraph) for paragraph in text))
        return self.weight(wanted & have) / total

    def likeness(self, one: Sequence[str], other: Sequence[str]) -> float:
        """How many of the words of ``one`` the text ``other`` has, 0 to 1."""
        mine = frozenset().union(*(pairs(paragraph) for paragraph in one))
        theirs = frozenset().union(*(pairs(paragraph) for paragraph in other))
        return self.weight(mine & theirs) / max(self.weight(mine), 1e-9)


def pairs(text: str) -> frozenset[str]:
    runs = re.findall("[㐀-鿿]{2,}", text)
    return frozenset(run[place : place + 2] for run in runs for place in range(len(run) - 1))


class Division:
    """The best place to divide a text between a head before it and a head after it."""

    def __init__(self, words: Words, front: str, paragraphs: Sequence[str], back: str) -> None:
        self._words = words
        self._front, self._back = front, back
        self._paragraphs = paragraphs

    @cached_property
    def place(self) -> int:
        """How many paragraphs belong to the head before the text, at least one for each."""
        affinities = [self._affinity(paragraph) for paragraph in self._paragraphs]
        typical = max((abs(value) for value in affinities), default=0.0)
        best, place = -math.inf, 1
        left, right = 0.0, -sum(affinities)
        for number in range(1, len(self._paragraphs)):
            left += affinities[number - 1]
            right += affinities[number - 1]
            opening = bool(_OPENING.match(self._paragraphs[number].lstrip()))
            value = left + right + _OPENS * typical * opening - typical * self._tie(number)
            if value > best:
                best, place = value, number
        return place

    def _affinity(self, paragraph: str) -> float:
        """Positive for a paragraph with the front head's words, negative for one with the back head's."""
        have, front, back = pairs(paragraph), pairs(self._front), pairs(self._back)
        only_front, only_back = front - back, back - front
        return self._words.weight(have & only_front) / max(self._words.weight(only_front), 1e-9) - (
            self._words.weight(have & only_back) / max(self._words.weight(only_back), 1e-9)
        )

    def _tie(self, number: int) -> float:
        """How closely the paragraphs before and after a place are tied by their words."""
        before = self._paragraphs[max(0, number - 2) : number]
        after = self._paragraphs[number : number + 2]
        return self._words.likeness(after, before)
