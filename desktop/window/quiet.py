"""Nothing on the screen but the text and its margins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


class Quiet(QObject):
    """Hides all that stands around the text and fills the screen; puts everything back as it was."""

    def __init__(self, window: QWidget, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._around = tuple(around)
        self._hidden: tuple[QWidget, ...] = ()
        self._state: Qt.WindowState | None = None

    @property
    def is_on(self) -> bool:
        return self._state is not None

    def switch(self) -> None:
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Hide what is shown around the text."""
        if self.is_on:
            return
        self._state = self._window.windowState()
        self._hidden = tuple(part for part in self._around if not part.isHidden())
        for part in self._hidden:
            part.hide()
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Show again what was hidden; the window gets the size that it had."""
        if self._state is None:
            return
        state, self._state = self._state, None
        for part in self._hidden:
            part.show()
        self._hidden = ()
        self._window.setWindowState(state)
