"""What of the article is shown, and in which characters."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.reader.composing import BOTH, MODES
from desktop.reader.scripts import SCRIPTS
from desktop.reader.view import ReaderView
from desktop.window.top_bar import TopBar
from desktop.window_actions import Actions

NARROW = 640
"""Pixels of the reader below which two texts side by side have fewer than a dozen characters a line, at the
usual size of the text."""


class ViewModes(QObject):
    """Keeps the reader, the switches of the top bar and the ticks of the menu at the same mode and script.

    Where the reader is too narrow for two texts, ``list`` makes room as long as both are shown.
    """

    def __init__(
        self, reader: ReaderView, top: TopBar, actions: Actions, list: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._top = top
        self._actions = actions
        self._list = list
        self._list_is_away = False
        for ids in (MODES, SCRIPTS):
            group = QActionGroup(self)
            for id in ids:
                actions[id].setCheckable(True)
                group.addAction(actions[id])
            actions[ids[0]].setChecked(True)
        top.mode_chosen.connect(self.set_mode)
        top.script_chosen.connect(self.set_script)

    def set_mode(self, mode: str) -> None:
        """``clean``, ``raw`` or ``both``."""
        self._make_room(mode)
        self._reader.set_mode(mode)
        self._top.set_mode(mode)
        self._actions[mode].setChecked(True)

    def set_script(self, script: str) -> None:
        """``original``, ``simplified`` or ``traditional``."""
        self._reader.set_script(script)
        self._top.set_script(script)
        self._actions[script].setChecked(True)

    def _make_room(self, mode: str) -> None:
        if mode != BOTH and self._list_is_away:
            self._list.show()
            self._list_is_away = False
        elif mode == BOTH and self._reader.width() < NARROW and self._list.isVisible():
            self._list.hide()
            self._list_is_away = True

    def show_clean(self, *_: object) -> None:
        self.set_mode("clean")

    def show_raw(self) -> None:
        self.set_mode("raw")

    def show_both(self) -> None:
        self.set_mode("both")

    def switch_repairs(self) -> None:
        """Mark what was repaired in the cleaned text, or leave it plain."""
        self._reader.show_repairs(not self._reader.repairs_shown())

    def show_original(self) -> None:
        self.set_script("original")

    def show_simplified(self) -> None:
        self.set_script("simplified")

    def show_traditional(self) -> None:
        self.set_script("traditional")
