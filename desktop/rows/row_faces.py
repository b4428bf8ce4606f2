"""Faces, colours and heights of the rows in one look and one size."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from corpus.model import Label
from desktop.reader.look import Look
from desktop.rows.row import MOST_CHARACTERS, Line, Style
from desktop.rows.row_text import wrapped

SMALL = 0.88
"""The size of small print, as a part of the panel's own."""

LEADING = 1.02
"""The height of a line, as a multiple of what the face asks for."""

MOST_KEPT = 2000
"""Broken lines that are kept."""


class Faces:
    """What a style looks like in ``look``, in the size of ``base``; made once, asked for each row."""

    def __init__(self, look: Look, base: QFont) -> None:
        self.look = look
        # A copy: the face that an option of a view lends is gone with the option.
        self._base = QFont(base)
        self._fonts: dict[tuple[Style, bool], QFont] = {}
        self._wrapped: dict[tuple[Line, float], list[str]] = {}
        self._heights: dict[tuple[Style, bool], float] = {}

    @cached_property
    def small(self) -> QFont:
        """The face of numbers and keys at the right edge."""
        return self.font(Style.SMALL, small=True)

    @cached_property
    def small_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.small)

    def font(self, style: Style, *, small: bool = False) -> QFont:
        key = style, small
        if key not in self._fonts:
            self._fonts[key] = self._make(style, small)
        return self._fonts[key]

    def height(self, line: Line, width: float) -> float:
        """The pixels that a line takes where it has ``width`` of them across."""
        if line.rows == 1:
            return self.row_height(line)
        return len(self.wrapped(line, width)) * self.row_height(line)

    def wrapped(self, line: Line, width: float) -> list[str]:
        """The rows of a line that is all in one style. Kept, as breaking costs more than painting."""
        key = line, width
        if key not in self._wrapped:
            if len(self._wrapped) >= MOST_KEPT:
                self._wrapped.clear()
            text = line.text[:MOST_CHARACTERS]
            self._wrapped[key] = wrapped(text, self.font_of(line), width, line.rows)
        return self._wrapped[key]

    def row_height(self, line: Line) -> float:
        """The height of one row of a line."""
        key = _style_of(line), is_small(line)
        if key not in self._heights:
            self._heights[key] = round(QFontMetricsF(self.font_of(line)).height() * LEADING)
        return self._heights[key]

    def font_of(self, line: Line) -> QFont:
        """The face of a line that is all in one style."""
        return self.font(_style_of(line), small=is_small(line))

    def colour(self, style: Style) -> QColor:
        look = self.look
        match style:
            case Style.MUTED:
                return QColor(look.muted)
            case Style.NOTE | Style.STRUCK | Style.WARNING:
                return QColor(look.accent)
            case Style.VALUE:
                return self.label_colour(Label.GPE)
            case _:
                return QColor(look.ink)

    def label_colour(self, label: Label) -> QColor:
        return QColor(self.look.labels.get(label, self.look.muted))

    def _make(self, style: Style, small: bool) -> QFont:
        font = QFont(self._base)
        if style in (Style.QUOTE, Style.NOTE):
            font.setFamilies(list(self.look.serif))
        font.setBold(style is Style.STRONG)
        font.setStrikeOut(style is Style.STRUCK)
        if small:
            font.setPointSizeF(self._base.pointSizeF() * SMALL)
        return font


def is_small(line: Line) -> bool:
    """Small print is a line that is quiet from end to end."""
    return bool(line.runs) and all(run.style in (Style.MUTED, Style.SMALL) for run in line.runs)


def _style_of(line: Line) -> Style:
    return line.runs[0].style if line.runs else Style.INK
