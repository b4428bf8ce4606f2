"""What is painted beside the text: paragraph numbers, stripes, memos."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.reader.attention import Attention
from desktop.reader.block_marks import Stripe
from desktop.reader.contrast import visible_on
from desktop.reader.laid_block import LaidBlock
from desktop.reader.memos import RULE
from desktop.reader.scene import Scene
from desktop.reader.tint import tint

_STRIPE = 4.0
"""Pixels that a stripe is wide."""


_RIBBON = QSizeF(6.0, 10.0)
"""The size of a bookmark, as high as the digits beside it."""


class Margins:
    """The margins of a scene. The painter's origin is the top of the content."""

    def __init__(self, scene: Scene, attention: Attention, painter: QPainter) -> None:
        self._scene = scene
        self._attention = attention
        self._painter = painter
        self._look = scene.look

    def paint(self, y: float, height: float) -> None:
        """Paints stripes and memos between two heights of the content."""
        self._stripes(y, height)
        self._memos(y, height)

    def number(self, index: int, laid: LaidBlock, number: str) -> None:
        scene = self._scene
        painter = self._painter
        current = scene.flow.sheet.blocks[index].paragraph == self._attention.paragraph
        painter.setFont(scene.typography.number)
        painter.setPen(QColor(self._look.accent) if current else tint(self._look.muted, 0.62))
        origin = scene.flow.origin(index)
        width = QFontMetricsF(painter.font()).horizontalAdvance(number)
        y = origin.y() + laid.baseline(0) - 0.08 * scene.typography.em
        painter.drawText(QPointF(scene.flow.columns.numbers - width, y), number)
        if scene.flow.sheet.blocks[index].paragraph in self._attention.bookmarks:
            self._ribbon(QPointF(scene.flow.columns.numbers - width - 5.0, y))

    def _ribbon(self, foot: QPointF) -> None:
        """A ribbon with a notch, its lower right corner at ``foot``."""
        left, top = foot.x() - _RIBBON.width(), foot.y() - _RIBBON.height()
        notch = QPointF(foot.x() - _RIBBON.width() / 2, foot.y() - 3.0)
        corners = [QPointF(left, top), QPointF(foot.x(), top), foot, notch, QPointF(left, foot.y())]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._look.accent))
        self._painter.drawPolygon(QPolygonF(corners))

    def _stripes(self, y: float, height: float) -> None:
        for stripe, top, bottom in self._scene.stripes(y, height):
            self._stripe(stripe, top, bottom)

    def _stripe(self, stripe: Stripe, top: float, bottom: float) -> None:
        scene = self._scene
        strong = stripe.annotation in (self._attention.active, self._attention.hovered)
        faded = self._attention.hovered is not None and not strong
        width = _STRIPE + (1.0 if strong else 0.0)
        right = scene.flow.columns.stripe(stripe.lane) + (0.5 if strong else 0.0)
        box = QRectF(right - width, top + 5.0, width, max(bottom - top - 10.0, 4.0))
        ink = visible_on(self._look.paper, stripe.colour or self._look.accent)
        colour = tint(ink, 0.3 if faded else 0.92)
        if stripe.pending:
            self._painter.setPen(QPen(colour, 1.0))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
        self._painter.drawRoundedRect(box, width / 2, width / 2)

    def _memos(self, y: float, height: float) -> None:
        scene = self._scene
        x = scene.flow.columns.memos
        if x is None:
            for _, box in scene.memo_marks(y, height):
                self._painter.fillRect(box, QColor(self._look.accent))
            return
        painter = self._painter
        accent = QColor(self._look.accent)
        for memo, box, words, meta in scene.memos.visible(y, height):
            box = box.translated(x, 0)
            strong = memo.annotation in (self._attention.active, self._attention.hovered)
            if strong:
                painter.fillRect(box.adjusted(0, -3, 4, 3), tint(self._look.accent, 0.06))
            rule = QRectF(box.left(), box.top(), 2.0 if strong else 1.2, box.height())
            painter.fillRect(rule, tint(self._look.accent, 0.9 if strong else 0.5))
            painter.setPen(accent)
            at = QPointF(box.left() + RULE, box.top())
            words.draw(painter, at)
            painter.setPen(tint(self._look.accent, 0.72))
            meta.draw(painter, at + QPointF(0, words.height))
