"""Faces, sizes and leading of the reader, all derived from one text size and one leading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from corpus.model import ParagraphKind
from desktop.reader.look import LEADING, Look

TEXT_SIZE = 13.0
"""Points of running text before the user chooses."""

_Flag = Qt.AlignmentFlag


@dataclass(frozen=True)
class Style:
    """How one kind of text is set. Lengths in pixels.

    ``pitch`` is the least distance between two baselines, ``before`` and ``after`` the room
    around a paragraph, ``indent`` what it stands in from the left, ``em`` a Han character's width.
    Muted text is small print; tight paragraphs stand close when they follow their like. Half-width
    stops between Han characters get room after them unless the text is shown ``as_is``.
    """

    font: QFont
    pitch: float
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    alignment: Qt.AlignmentFlag = _Flag.AlignJustify
    muted: bool = False
    tight: bool = False
    as_is: bool = False

    @cached_property
    def em(self) -> float:
        return QFontMetricsF(self.font).horizontalAdvance("国")


class Typography:
    """The styles for one look at one text size in points. ``em`` is a Han character's width."""

    def __init__(self, look: Look, points: float = TEXT_SIZE) -> None:
        body = _font(look.serif, points)
        self.em = QFontMetricsF(body).horizontalAdvance("国")
        em = self.em
        gap = 0.72 * em
        line = em * look.leading / LEADING  # with the design's leading, a Han character's width
        small = _font(look.serif, points * 0.86)
        self.number = _font(look.sans, points * 0.68)
        self.memo = Style(_font(look.serif, points * 0.86), em * 1.36, alignment=_Flag.AlignLeft)
        self.memo_meta = Style(_font(look.sans, points * 0.70), em * 1.15, alignment=_Flag.AlignLeft)
        self.kicker = Style(_font(look.sans, points * 0.80), em * 1.5, alignment=_Flag.AlignLeft, muted=True)
        self.title = Style(_font(look.serif, points * 1.52, bold=True), em * 2.1, alignment=_Flag.AlignLeft)
        self.deck = Style(_font(look.serif, points * 1.02), em * 1.7, alignment=_Flag.AlignLeft, muted=True)
        self.chip = Style(_font(look.sans, points * 0.76), em * 1.1)
        text = Style(body, em * look.leading, 0.0, gap)
        self._styles = {
            ParagraphKind.BODY: text,
            ParagraphKind.HEADING: Style(
                _font(look.serif, points * 1.06, bold=True),
                line * 1.95,
                before=gap * 0.55,
                after=gap * 0.55,
                alignment=_Flag.AlignLeft,
            ),
            ParagraphKind.CAPTION: Style(small, line * 1.5, 0.0, gap, muted=True),
            ParagraphKind.VERSE: Style(
                body, em * look.leading, 0.0, gap, 2 * em, _Flag.AlignLeft, tight=True
            ),
            ParagraphKind.SIGNATURE: Style(
                small, line * 1.6, 0.0, gap, alignment=_Flag.AlignRight, muted=True
            ),
            "raw": Style(body, line * 1.7, 0.0, gap * 0.25, alignment=_Flag.AlignLeft, as_is=True),
            "blank": Style(small, em * 0.8, alignment=_Flag.AlignLeft),
        }

    def style(self, name: str) -> Style:
        """The style of a paragraph kind, or of ``raw`` and ``blank`` lines."""
        return self._styles[name]


def _font(families: Sequence[str], points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
