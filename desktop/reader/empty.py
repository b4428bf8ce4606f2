"""What the reader says when there is nothing to read."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.reader.look import Look
from desktop.reader.typography import Typography

MARGIN, GAP = 16, 14
"""Pixels beside the words, and between title and hint."""

_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Nothing(Enum):
    """Why there is nothing to read."""

    NO_PROJECT = auto()
    NO_ARTICLES = auto()
    NOT_CHOSEN = auto()


def paint_empty(painter: QPainter, area: QRectF, why: Nothing, look: Look, typography: Typography) -> None:
    """A title and what to do, in the middle of ``area``, a little above its centre."""
    title, hint = empty_words(why)
    y = area.top() + 0.38 * area.height()
    for text, font, colour in (
        (title, typography.title.font, look.ink),
        (hint, typography.kicker.font, look.muted),
    ):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = QRectF(area.left() + MARGIN, y, area.width() - 2 * MARGIN, area.bottom() - y)
        y = painter.boundingRect(room, _CENTRED, text).bottom() + GAP
        painter.drawText(room, _CENTRED, text)


def empty_words(why: Nothing) -> tuple[str, str]:
    """The title and the hint of the empty reader."""
    translate = QCoreApplication.translate
    match why:
        case Nothing.NO_PROJECT:
            return (
                translate("Reader", "No project is open"),
                translate("Reader", "Ctrl+N begins a new one, Ctrl+O opens one that is there"),
            )
        case Nothing.NO_ARTICLES:
            return (
                translate("Reader", "Nothing to read yet"),
                translate("Reader", "Drop files or folders here, or press Ctrl+I"),
            )
        case Nothing.NOT_CHOSEN:
            return (
                translate("Reader", "Nothing open"),
                translate("Reader", "Choose an article on the left, or drop files here"),
            )
