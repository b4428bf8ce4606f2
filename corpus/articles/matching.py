"""Which head belongs to which text, by the words they share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from operator import add

from corpus.cleaning.lines import Line

_RUN = re.compile("[㐀-鿿]{2,}")
_OPENING = re.compile(r"(?:\d{4}年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日|本报讯|近日|日前|昨日")
_OPENS = 0.6
_SHORT, _SHORTEST = 0.4, 30
_SET_OFF = 1.0
"""What speaks for a paragraph as a beginning, in shares of the words of the best paragraph: that it opens
as news do; against it, that it is short (code points); for it, a blank line before it where those are
rare."""


_LEADING = ("：", ":", "；", ";")
"""What a paragraph ends with that another one goes on with: no article ends there."""


class Words:
    """The pairs of characters of a page, weighed by how few of its paragraphs have them."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        sets = [pairs(paragraph) for paragraph in paragraphs]
        counts = Counter(chain.from_iterable(sets))
        self._rare = math.log(len(sets) + 1)
        self._weights = {pair: math.log((len(sets) + 1) / count) for pair, count in counts.items()}

    def weight(self, found: Iterable[str]) -> float:
        weigh, rare = self._weights.get, self._rare
        return sum(weigh(pair, rare) for pair in found)

    def share(self, head: str, text: Iterable[str]) -> float:
        """The share of a headline's words that a text has, 0 to 1."""
        wanted = pairs(head)
        total = self.weight(wanted)
        if not total:
            return 0.0
        whole = "\n".join(text)
        return self.weight(pair for pair in wanted if pair in whole) / total

    def likeness(self, one: Sequence[str], other: Sequence[str]) -> float:
        """How many of the words of ``one`` the text ``other`` has, 0 to 1."""
        mine = frozenset().union(*(pairs(paragraph) for paragraph in one))
        theirs = frozenset().union(*(pairs(paragraph) for paragraph in other))
        return self.weight(mine & theirs) / max(self.weight(mine), 1e-9)


@lru_cache(maxsize=4096)
def pairs(text: str) -> frozenset[str]:
    runs = _RUN.findall(text)
    return frozenset(chain.from_iterable(map(add, run, run[1:]) for run in runs))


class Division:
    """The best place to divide a text between a head before it and a head after it."""

    def __init__(self, words: Words, front: str, lines: Sequence[Line], back: str) -> None:
        self._words = words
        self._front, self._back = pairs(front), pairs(back)
        self._lines = lines
        self._pairs = [pairs(line.text) for line in lines]

    @cached_property
    def place(self) -> int:
        """How many paragraphs belong to the head before the text, at least one for each."""
        by_head = self._affinities(self._front, self._back)
        place = self._best(by_head)
        by_text = self._affinities(
            self._core(by_head, range(place), 1), self._core(by_head, range(place, len(by_head)), -1)
        )
        return self._best([head + text for head, text in zip(by_head, by_text, strict=True)])

    def _best(self, affinities: Sequence[float]) -> int:
        typical = max((abs(value) for value in affinities), default=0.0)
        left, right = 0.0, -sum(affinities)
        best, place = -math.inf, 1
        for number in range(1, len(affinities)):
            left += affinities[number - 1]
            right += affinities[number - 1]
            if self._lines[number - 1].text.endswith(_LEADING) and number + 1 < len(affinities):
                continue
            value = left + right + typical * self._look(number)
            if value > best:
                best, place = value, number
        return place

    def _affinities(self, front: frozenset[str], back: frozenset[str]) -> list[float]:
        """Positive for a paragraph with words of the front alone, negative for one with words of the back."""
        weight = self._words.weight
        only_front, only_back = front - back, back - front
        all_front, all_back = max(weight(only_front), 1e-9), max(weight(only_back), 1e-9)
        return [
            weight(have & only_front) / all_front - weight(have & only_back) / all_back
            for have in self._pairs
        ]

    def _core(self, affinities: Sequence[float], numbers: Iterable[int], side: int) -> frozenset[str]:
        """The words of the paragraphs on one side that their head's words show to belong there."""
        return frozenset().union(*(self._pairs[n] for n in numbers if affinities[n] * side > 0))

    def _look(self, number: int) -> float:
        """What a paragraph is worth as a beginning, by how it looks and how it is tied to those before."""
        line = self._lines[number]
        look = _OPENS if _OPENING.match(line.text) else 0.0
        look -= _SHORT if len(line.text) < _SHORTEST else 0.0
        look += _SET_OFF if line.blank and self._blanks_are_rare else 0.0
        before = [one.text for one in self._lines[max(0, number - 2) : number]]
        after = [one.text for one in self._lines[number : number + 2]]
        return look - self._words.likeness(after, before)

    @cached_property
    def _blanks_are_rare(self) -> bool:
        return sum(line.blank for line in self._lines[1:]) <= 0.3 * len(self._lines)
