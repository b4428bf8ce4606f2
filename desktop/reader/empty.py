"""What the reader says when there is nothing to read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from desktop.reader.look import Look
from desktop.reader.typography import Typography


def paint_empty(painter: QPainter, area: QRectF, look: Look, typography: Typography) -> None:
    """A title and what to do, in the middle of ``area``, a little above its centre."""
    title, hint = empty_words()
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


def empty_words() -> tuple[str, str]:
    """The title and the hint of the empty reader."""
    return (
        QCoreApplication.translate("Reader", "Nothing open"),
        QCoreApplication.translate("Reader", "Choose an article on the left, or drop files here"),
    )
