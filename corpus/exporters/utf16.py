"""Positions in UTF-16 code units, for the formats that programs written in JavaScript and Java read."""

from __future__ import annotations

from itertools import accumulate

from corpus.model import Span

LAST_OF_ONE_UNIT = "\uffff"
"""Characters above it take two units."""


class Utf16:
    """Converts ranges of one text. A span that such a reader puts inside a pair is refused."""

    def __init__(self, text: str) -> None:
        self._units: list[int] | None = None
        self._positions: dict[int, int] | None = None
        if any(character > LAST_OF_ONE_UNIT for character in text):
            self._units = list(accumulate((1 + (c > LAST_OF_ONE_UNIT) for c in text), initial=0))
            self._positions = {unit: position for position, unit in enumerate(self._units)}

    def units(self, span: Span) -> tuple[int, int]:
        """Start and end in UTF-16 units of a span in code points."""
        if self._units is None:
            return span.start, span.end
        return self._units[span.start], self._units[span.end]

    def span(self, start: int, end: int) -> Span:
        """The span in code points. Raises ValueError when a position halves a character."""
        if self._positions is None:
            return Span(start, end)
        try:
            return Span(self._positions[start], self._positions[end])
        except KeyError as error:
            raise ValueError(f"position {error} halves a character, or is past the end") from error
