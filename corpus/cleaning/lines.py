"""The lines of a text, with the looks that layout is read from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its range without the blanks at both ends, and its look.

    ``indent`` and ``width`` count half-width cells; ``blank`` says that a blank line stands before.
    """

    start: int
    end: int
    indent: int
    width: int
    blank: bool
    text: str


def lines_of(text: str) -> list[Line]:
    found: list[Line] = []
    position, blank = 0, False
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            lead = len(raw) - len(raw.lstrip())
            start = position + lead
            found.append(
                Line(start, start + len(stripped), cells(raw[:lead]), cells(stripped), blank, stripped)
            )
        blank = not stripped
        position += len(raw) + 1
    return found


def cells(text: str) -> int:
    """The width of ``text`` in half-width cells, as GBK counts bytes; what GBK lacks counts one."""
    return len(text.encode("gbk", "replace"))
