"""Things that stand on spans of a text, found by where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from corpus.model import Span

T = TypeVar("T")


class SpanIndex(Generic[T]):
    """Answers "what touches this range?" by two binary searches; spans may nest and overlap.

    ``values`` stand on ``spans``, one on each.
    """

    def __init__(self, spans: Sequence[Span] = (), values: Sequence[T] = ()) -> None:
        starts = [span.start for span in spans]
        ordered = sorted(starts)
        if ordered != starts:
            order = sorted(range(len(starts)), key=starts.__getitem__)
            spans, values = [spans[i] for i in order], [values[i] for i in order]
        self._values = list(values)
        self._starts = ordered
        self._ends = [span.end for span in spans]
        self._reach = list(accumulate(self._ends, max))

    def __len__(self) -> int:
        return len(self._values)

    def __iter__(self) -> Iterator[T]:
        """All of them, by start."""
        return iter(self._values)

    def over(self, span: Span) -> list[T]:
        """What shares at least one character with ``span``, by start."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        return [self._values[i] for i in range(first, last) if self._ends[i] > span.start]

    def insert(self, span: Span, value: T) -> None:
        """Puts one more on ``span``, after what starts there already."""
        place = bisect_right(self._starts, span.start)
        self._starts.insert(place, span.start)
        self._ends.insert(place, span.end)
        self._values.insert(place, value)
        self._reach.insert(place, -1)
        self._settle(place)

    def remove(self, span: Span, value: T) -> None:
        """Takes off what was put on ``span``. Raises ValueError when it is not there."""
        place = self._values.index(value, bisect_left(self._starts, span.start))
        del self._starts[place], self._ends[place], self._values[place], self._reach[place]
        self._settle(place)

    def _settle(self, place: int) -> None:
        """Corrects how far what stands up to each place reaches, until it is as it was."""
        reach = self._reach[place - 1] if place else 0
        for index in range(place, len(self._ends)):
            reach = max(reach, self._ends[index])
            if self._reach[index] == reach:
                return
            self._reach[index] = reach
