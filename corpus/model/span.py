"""A half-open range of Unicode code points."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The range ``[start, end)`` of a text, in code points (never bytes or UTF-16 units).

    Raises ValueError unless ``0 <= start <= end``. An empty span is a place between two characters.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """True for every span, the empty one too: a span is a place, not a container."""
        return True

    def slice(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same range, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True when the two share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)

    def intersection(self, other: Span) -> Span | None:
        """What the two share, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None


def merge_spans(spans: list[Span] | tuple[Span, ...]) -> tuple[Span, ...]:
    """The same characters as ``spans``, sorted, with touching and overlapping ranges joined."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
