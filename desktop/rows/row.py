"""What a line of a panel shows, as plain values: pure functions make them, the view paints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from corpus.model import Label

MOST_CHARACTERS = 400
"""Code points of one run that are ever laid out: no panel shows more than a few short lines."""


class Style(Enum):
    """How a run of text is drawn; the colours are the theme's."""

    INK = auto()
    SMALL = auto()
    MUTED = auto()
    """Small, and in the quiet colour when all of its line is so."""
    STRONG = auto()
    QUOTE = auto()
    """Words of the article, in the reader's face."""
    NOTE = auto()
    """Words of the user, in the accent."""
    WARNING = auto()
    """What is wrong, in the accent."""
    STRUCK = auto()
    """What was taken out of the text."""
    VALUE = auto()
    """What was read out of the text."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line. ``mark`` is drawn before it: a swatch for a colour, a dot for a label."""

    text: str
    style: Style = Style.INK
    mark: str | Label | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Runs side by side, cut with an ellipsis after ``rows`` rows of the panel."""

    runs: tuple[Run, ...]
    rows: int = 1

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a panel with what it stands for.

    ``id`` is unique among all rows of its tree and stays the same while the row stands for the same
    thing. ``detail`` is drawn at the right edge, ``key`` after it in a box. ``value`` is handed
    back when the row is chosen. ``children`` is None while they have not been asked for; ``folded``
    rows show theirs when the user unfolds them.
    """

    id: str
    lines: tuple[Line, ...]
    detail: str = ""
    key: str = ""
    heading: bool = False
    tip: str = ""
    value: object = None
    children: tuple[Row, ...] | None = ()
    folded: bool = False

    @property
    def text(self) -> str:
        """The first line without its styles: what a screen reader says and a key press jumps to."""
        return self.lines[0].text if self.lines else ""


def plain_row(id: str, *runs: Run, tip: str = "", value: object = None) -> Row:
    """A row of one line."""
    return Row(id, (Line(runs),), tip=tip, value=value)


def heading(
    id: str,
    title: str,
    *,
    detail: str = "",
    children: Iterable[Row] = (),
    folded: bool = False,
    value: object = None,
) -> Row:
    """The quiet title of a group."""
    line = Line((Run(title, Style.MUTED),))
    return Row(id, (line,), detail=detail, heading=True, value=value, children=tuple(children), folded=folded)


def walk(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows and all below them that are loaded, from top to bottom."""
    for item in rows:
        yield item
        yield from walk(item.children or ())
