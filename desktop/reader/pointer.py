"""What the mouse does, as a few signals: clicks counted, drags followed past the edge."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

_REPEAT = 40
"""Milliseconds between two steps of a drag that is held outside the view."""


class Unit(IntEnum):
    """What a press takes: by one, two or three clicks."""

    PLACE = 1
    WORD = 2
    PARAGRAPH = 3


class Pointer(QObject):
    """Watches a widget's mouse. Points are in the widget's coordinates.

    ``pressed`` (point, unit, extends), ``dragged`` (point, unit; again and again while the pointer
    is held outside), ``clicked`` (point; released where it was pressed, once), ``finished`` (a
    drag or a click is over), ``settled`` (so is what it may be the beginning of: a double click has
    not become a third), ``moved`` (point, or None when it left).
    """

    pressed = Signal(object, object, bool)
    dragged = Signal(object, object)
    clicked = Signal(object)
    finished = Signal()
    settled = Signal()
    moved = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._unit: Unit | None = None
        self._start = QPointF()
        self._last = QPointF()
        self._dragging = False
        self._repeat = QTimer(self)
        self._repeat.setInterval(_REPEAT)
        self._repeat.timeout.connect(self._drag_on)
        self._third = QTimer(self)
        self._third.setSingleShot(True)
        self._third.timeout.connect(self._settle)
        widget.setMouseTracking(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.moved.emit(None)
        elif isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                return self._press(event)
            case QEvent.Type.MouseMove:
                self._move(event)
            case QEvent.Type.MouseButtonRelease if event.button() == Qt.MouseButton.LeftButton:
                self._release(event)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        point = event.position()
        near = (point - self._start).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._unit = Unit.WORD
            self._third.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        elif near and self._third.isActive():
            self._third.stop()
            self._unit = Unit.PARAGRAPH
        else:
            self._unit = Unit.PLACE
        self._start = self._last = point
        self._dragging = False
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.pressed.emit(point, self._unit, extends)
        return True

    def _move(self, event: QMouseEvent) -> None:
        self._last = event.position()
        if self._unit is None:
            self.moved.emit(self._last)
            return
        far = (self._last - self._start).manhattanLength()
        if not self._dragging and far < QGuiApplication.styleHints().startDragDistance():
            return
        self._dragging = True
        self.dragged.emit(self._last, self._unit)
        if self._widget.rect().contains(self._last.toPoint()):
            self._repeat.stop()
        elif not self._repeat.isActive():
            self._repeat.start()

    def _drag_on(self) -> None:
        if self._unit is not None:
            self.dragged.emit(self._last, self._unit)

    def _release(self, event: QMouseEvent) -> None:
        self._repeat.stop()
        if self._unit is Unit.PLACE and not self._dragging:
            extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if not extends:
                self.clicked.emit(event.position())
        self._unit = None
        self.finished.emit()
        if self._dragging:
            self._third.stop()
        self._settle()

    def _settle(self) -> None:
        if self._unit is None and not self._third.isActive():
            self.settled.emit()
