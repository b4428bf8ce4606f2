"""A small round switch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme import LIGHT, Theme

HEIGHT = 24
SIDE = 10
DOT = 7
SMALL = 0.93
"""Size of the text as a part of the window's."""


class Chip(QAbstractButton):
    """A title, a count, and a dot of colour where it stands for something coloured.

    Switched on, a chip with a dot shows it full, one without is outlined in ink; switched off it
    recedes. ``colour`` names a field of ``Theme``.
    """

    def __init__(self, title: str, *, colour: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._colour = colour
        self._count: int | None = None
        self._title = title
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_count(None)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_count(self, count: int | None) -> None:
        self._count = count
        text = self._title if count is None else f"{self._title} {count:,}"
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        dot = DOT + 6 if self._colour else 0
        return QSize(
            round(QFontMetricsF(self._face()).horizontalAdvance(self.text())) + 2 * SIDE + dot, HEIGHT
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        strong = self.hasFocus() or (on and not self._colour)
        painter.setPen(QPen(QColor(theme.ink if strong else theme.hairline), 1))
        painter.setBrush(QColor(theme.hover if self.underMouse() else theme.field if on else theme.pane))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        left = body.left() + SIDE
        if self._colour:
            self._paint_dot(painter, left, body.center().y())
            left += DOT + 6
        painter.setPen(QColor(theme.ink if on else theme.muted))
        painter.setFont(self._face())
        inner = QRectF(left, body.top(), body.right() - left, body.height())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _paint_dot(self, painter: QPainter, left: float, middle: float) -> None:
        colour = QColor(getattr(self._theme, self._colour))
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(left, middle - DOT / 2, DOT, DOT))

    def _face(self) -> QFont:
        face = QFont(self.font())
        face.setPointSizeF(face.pointSizeF() * SMALL)
        return face
