"""Things that stand on spans of a text, found by where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from corpus.model import Span

T = TypeVar("T")


class SpanIndex(Generic[T]):
    """Answers "what touches this range?" by two binary searches; spans may nest and overlap."""

    def __init__(self, items: Iterable[tuple[Span, T]] = ()) -> None:
        ordered = sorted(items, key=lambda item: item[0].start)
        self._spans = [span for span, _ in ordered]
        self._values = [value for _, value in ordered]
        self._starts = [span.start for span in self._spans]
        self._reach = list(accumulate((span.end for span in self._spans), max))

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[T]:
        """All of them, by start."""
        return iter(self._values)

    def over(self, span: Span) -> list[T]:
        """What shares at least one character with ``span``, by start."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        spans, values = self._spans, self._values
        return [values[i] for i in range(first, last) if spans[i].end > span.start]
