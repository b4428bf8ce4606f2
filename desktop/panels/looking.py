"""Looking through all articles, while the window goes on."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.coding.occurrences import Occurrence
from corpus.model import MeipiError

BLINK = 0.012
"""Seconds of looking before the window has its turn again."""

PAUSE = 0.2
"""Seconds between two times that a growing list is told of."""


class Looking(QObject):
    """Walks through places as they are found. ``found`` carries some of them, in their order.

    ``ended`` carries the MeipiError that broke it off, or None at the end of the articles.
    """

    found = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: Iterator[Occurrence | None] = iter(())
        self._waiting: list[Occurrence] = []
        self._told = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look_on)

    def start(self, places: Iterator[Occurrence | None]) -> None:
        """Look for other places from now on; None among them stands for a rest."""
        self._places, self._waiting = places, []
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._places = iter(())

    def is_running(self) -> bool:
        return self._timer.isActive()

    def _look_on(self) -> None:
        """Look for as long as a blink."""
        until = time.monotonic() + BLINK
        try:
            for place in self._places:
                if place is not None:
                    self._waiting.append(place)
                if time.monotonic() > until:
                    break
            else:
                self._end(None)
        except MeipiError as error:
            self._end(error)
        if self._waiting and time.monotonic() - self._told > PAUSE:
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        told, self._waiting = self._waiting, []
        self.found.emit(told)

    def _end(self, error: MeipiError | None) -> None:
        self._timer.stop()
        self._tell()
        self.ended.emit(error)
