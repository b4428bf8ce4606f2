"""One line of chips that may be longer than its place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from desktop.chip import HEIGHT, Chip

FADE = 28
"""Pixels over which the row fades out where it goes on."""


class ChipRow(QScrollArea):
    """The wheel, and the Tab key, bring chips into sight that find no room; the row fades out there."""

    def __init__(self, chips: Iterable[Chip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for chip in chips:
            row.addWidget(chip)
        row.addStretch(1)
        self.setWidget(line)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The ground is the bar's; setWidget had the line paint its own.
        line.setAutoFillBackground(False)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fades = [_Fade(self, at_left=at_left) for at_left in (True, False)]
        bar = self.horizontalScrollBar()
        bar.valueChanged.connect(self._show_fades)
        bar.rangeChanged.connect(self._show_fades)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fades()

    def _show_fades(self) -> None:
        """At an end beyond which there are more chips."""
        bar = self.horizontalScrollBar()
        left, right = self._fades
        left.setGeometry(0, 0, FADE, self.height())
        right.setGeometry(self.width() - FADE, 0, FADE, self.height())
        left.setVisible(bar.value() > bar.minimum())
        right.setVisible(bar.value() < bar.maximum())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.x() or turned.y()) // 2)
        event.accept()


class _Fade(QWidget):
    """The ground of the bar, from nothing to full."""

    def __init__(self, row: QWidget, *, at_left: bool) -> None:
        super().__init__(row)
        self._at_left = at_left
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Style sheets leave the palettes of widgets without a ground.
        ground = QApplication.palette().color(QPalette.ColorRole.Window)
        clear = QColor(ground)
        clear.setAlpha(0)
        shades = QLinearGradient(0, 0, self.width(), 0)
        shades.setColorAt(0, ground if self._at_left else clear)
        shades.setColorAt(1, clear if self._at_left else ground)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), shades)
