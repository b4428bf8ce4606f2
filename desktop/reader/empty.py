"""What the reader says when there is nothing to read."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from desktop.reader.look import Look
from desktop.reader.typography import Typography


class Nothing(Enum):
    """Why there is nothing to read."""

    NO_PROJECT = auto()
    NO_ARTICLES = auto()
    NOT_CHOSEN = auto()


def paint_empty(painter: QPainter, area: QRectF, why: Nothing, look: Look, typography: Typography) -> None:
    """A title and what to do, in the middle of ``area``, a little above its centre."""
    title, hint = empty_words(why)
    y = area.top() + 0.42 * area.height()
    for text, font, colour in (
        (title, typography.title.font, look.ink),
        (hint, typography.kicker.font, look.muted),
    ):
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        x = area.left() + (area.width() - metrics.horizontalAdvance(text)) / 2
        painter.drawText(QPointF(x, y), text)
        y += metrics.height() * 1.2


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
