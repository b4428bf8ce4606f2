"""The colours that a code may have, in a row."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from corpus.model.colours import SEQUENCE
from desktop.reader.contrast import visible_on
from desktop.reader.look import Look

SIDE, STEP = 15, 21
"""Pixels of a swatch, and from one to the next."""


class ColourRow(QWidget):
    """Swatches to choose from with the mouse or with arrows and Enter. ``chosen`` carries ``#rrggbb``.

    The current colour has a ring, one that another code has a dot. A colour that is not in
    the engine's sequence comes first.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._current = SEQUENCE[0]
        self._taken: frozenset[str] = frozenset()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(STEP + 2)
        self.setAccessibleName(self.tr("Colour"))

    @property
    def colours(self) -> tuple[str, ...]:
        return SEQUENCE if self._current in SEQUENCE else (self._current, *SEQUENCE[:-1])

    def show_colour(self, current: str, taken: Collection[str]) -> None:
        """The colour of the code, and those of the other codes."""
        self._current = current.lower()
        self._taken = frozenset(colour.lower() for colour in taken)
        self._at = self.colours.index(self._current)
        self.update()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(SEQUENCE) * STEP, STEP + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, colour in enumerate(self.colours):
            place = self._place(number)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(visible_on(self._look.paper, colour)))
            painter.drawRoundedRect(place, 4, 4)
            if colour in self._taken and colour != self._current:
                painter.setBrush(QColor(self._look.paper))
                painter.drawEllipse(QPointF(place.center()), 2, 2)
            if colour == self._current or (self.hasFocus() and number == self._at):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                solid = colour == self._current
                painter.setPen(QPen(QColor(self._look.ink if solid else self._look.muted), 1.2))
                painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int((event.position().x() - 1) // STEP)
        if 0 <= number < len(self.colours):
            self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._at = min(max(self._at + steps[Qt.Key(event.key())], 0), len(self.colours) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _place(self, number: int) -> QRectF:
        return QRectF(number * STEP + 3, 4, SIDE, SIDE)

    def _choose(self, number: int) -> None:
        self._at = number
        colour = self.colours[number]
        if colour != self._current:
            self.chosen.emit(colour)
