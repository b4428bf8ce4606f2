"""The lines of a text, with the looks that layout is read from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its range without the blanks at both ends, and its look.

    ``indent`` and ``width`` count half-width cells; ``gap`` counts the blank lines before it.
    """

    start: int
    end: int
    indent: int
    width: int
    gap: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether a blank line stands before."""
        return self.gap > 0


def lines_of(text: str) -> list[Line]:
    found: list[Line] = []
    position = gap = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            lead = len(raw) - len(raw.lstrip())
            start = position + lead
            found.append(
                Line(start, start + len(stripped), cells(raw[:lead]), cells(stripped), gap, stripped)
            )
        gap = 0 if stripped else gap + 1
        position += len(raw) + 1
    return found


def cells(text: str) -> int:
    """The width of ``text`` in half-width cells, as GBK counts bytes; what GBK lacks counts one."""
    return len(text.encode("gbk", "replace"))
