"""A strip beside the scroll bar: where in the whole article the marks and the hits stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from corpus.model import Span
from desktop.reader.contrast import visible_on
from desktop.reader.scene import Scene
from desktop.reader.tint import tint

WIDTH = 7
_TICK = 2
"""Pixels: the strip's width and the height of a tick."""
_DELAY = 80
"""Milliseconds after a change: many changes in a row are drawn once, and never before the text."""


class Overview(QWidget):
    """Ticks in the colours of the codes, hits in the accent. ``asked`` carries a share of the height."""

    asked = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self.ticks: dict[int, QColor] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DELAY)
        self._later.timeout.connect(self._look_again)

    def follow(self, scene: Scene | None) -> None:
        """Shows a scene, a moment later."""
        self._scene = scene
        self._later.start()

    def _look_again(self) -> None:
        self.ticks = _ticks(self._scene, self.height()) if self._scene is not None else {}
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._scene is not None:
                painter.fillRect(self.rect(), QColor(self._scene.look.paper))
            for row, colour in self.ticks.items():
                painter.fillRect(QRect(1, row, self.width() - 2, _TICK), colour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(event.position().y() / max(self.height(), 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(min(max(event.position().y() / max(self.height(), 1), 0.0), 1.0))


def _ticks(scene: Scene, height: int) -> dict[int, QColor]:
    """The pixel rows that have a tick, and its colour: the first mark of a row, or a hit."""
    accent = scene.look.accent
    found: dict[int, str] = {}
    placed = list(scene.overlay.placed())
    for row, (_, annotation) in zip(_rows(scene, (span for span, _ in placed), height), placed, strict=True):
        if row not in found:
            found[row] = next(iter(scene.overlay.colours(annotation)), accent)
    inks = {colour: tint(visible_on(scene.look.paper, colour), 0.9) for colour in set(found.values())}
    ticks = {row: inks[colour] for row, colour in found.items()}
    hits = _rows(scene, scene.overlay.hits(), height)
    return ticks | dict.fromkeys(hits, QColor(accent))


def _rows(scene: Scene, spans: Iterable[Span], height: int) -> Iterator[int]:
    """The pixel row of each span; quickest where many in one block follow one another."""
    flow, scale = scene.flow, height / max(scene.height, 1.0)
    block = range(0)
    top = slope = 0.0
    for span in spans:
        if span.start not in block:
            index = flow.sheet.block_at(span.start)
            here = flow.sheet.blocks[index].span
            top = flow.top(index)
            bottom = flow.top(index + 1) if index + 1 < len(flow) else flow.bottom
            slope = (bottom - top) / max(len(here), 1)
            block = range(here.start, here.end)
        yield min(int((top + (span.start - block.start) * slope) * scale), height - _TICK)
