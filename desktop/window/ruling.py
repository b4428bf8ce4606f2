"""Rules of the project obeyed in all articles, while the window goes on."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.project import Project, Touched
from desktop.window.reading import Reading

PAUSE = 300
"""Milliseconds after a rule was made before it is carried through: several are one run."""

SLICE = 0.008
"""Seconds of it before the window has its turn again: half a frame at 60 Hz."""


class Ruling(QObject):
    """Lays the rules over the mentions, a few articles at a time. ``finished`` carries a sentence.

    The open article comes first. What is left when the window is closed is done the next time.
    """

    finished = Signal(object)

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._left: Iterator[tuple[int, bool]] | None = None
        self._changed = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.start)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        reading.project_changed.connect(self._on_project_changed)
        reading.touched.connect(self._on_touched)

    def start(self) -> None:
        """Carry the rules through, as they are now."""
        project = self._reading.project
        if project is None or project.readonly is not None:
            return
        self._left = project.correcting.lay_rules(first=self._reading.article_id)
        self._slices.start()

    def is_running(self) -> bool:
        return self._pause.isActive() or self._slices.isActive()

    def _go_on(self) -> None:
        """Do some of it."""
        started = time.monotonic()
        changed: set[int] = set()
        while self._left is not None and time.monotonic() - started < SLICE:
            step = next(self._left, None)
            if step is None:
                self._left = None
            elif step[1]:
                changed.add(step[0])
        self._changed += len(changed)
        if changed:
            self._reading.draw_again(Touched("rules", mentions=frozenset(changed)))
        if self._left is None:
            self._stop()

    def _stop(self) -> None:
        self._slices.stop()
        if self._changed:
            self.finished.emit(self.tr("The rules changed %n article(s).", "", self._changed))
        self._changed = 0

    def _on_touched(self, touched: Touched) -> None:
        if touched.rules:
            self._pause.start()

    def _on_project_changed(self, project: Project | None) -> None:
        self._left = None
        self._changed = 0
        self._slices.stop()
        self._pause.stop()
        if project is not None:
            self._pause.start()
