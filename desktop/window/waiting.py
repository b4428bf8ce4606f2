"""What the user sees while an act of thousands of places runs on the thread of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.window.reading import Reading
from desktop.window.status_bar import StatusBar


class Waiting(QObject):
    """A busy pointer and a line in the status bar, drawn at once: nothing is until the act has ended."""

    def __init__(self, reading: Reading, status: StatusBar, window: QWidget) -> None:
        super().__init__(window)
        self._status = status
        self._said = ""
        reading.long_begun.connect(self._begin)
        reading.long_ended.connect(self._end)

    def _begin(self) -> None:
        if not self._said:
            self._said = self.tr("Many places change: one moment …")
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            self._status.show_note(self._said)
            self._status.repaint()

    def _end(self) -> None:
        if self._said:
            QGuiApplication.restoreOverrideCursor()
            if self._status.note() == self._said:
                self._status.show_note("")
            self._said = ""
