"""A small mark of how far an article is: half a dot, or a tick."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from corpus.model import Progress

SIZE = 8.0
PROGRESS_WIDTH = SIZE + 5
"""Pixels of the mark, and what keeps it off the text after it."""


def paint_progress(painter: QPainter, line: QRectF, progress: Progress, colour: QColor) -> None:
    """Draw the mark at the left end of a line of text; nothing for what is unread."""
    if progress is Progress.UNREAD:
        return
    body = QRectF(line.left() + 0.5, line.center().y() - SIZE / 2, SIZE, SIZE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    if progress is Progress.DONE:
        corner = QPointF(body.left() + SIZE * 0.36, body.bottom() - 1)
        start, end = QPointF(body.left(), body.center().y()), QPointF(body.right(), body.top() + 1)
        painter.drawPolyline(QPolygonF([start, corner, end]))
    else:
        painter.drawEllipse(body)
        painter.setBrush(colour)
        painter.drawPie(body, 90 * 16, 180 * 16)
    painter.restore()
