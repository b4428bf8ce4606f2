"""What of the article is shown, and in which characters."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.reader.view import ReaderView
from desktop.window.top_bar import TopBar


class ViewModes(QObject):
    """Keeps the reader and the switches of the top bar at the same mode and script."""

    def __init__(self, reader: ReaderView, top: TopBar, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._top = top
        top.mode_chosen.connect(self.set_mode)
        top.script_chosen.connect(self.set_script)

    def set_mode(self, mode: str) -> None:
        """``clean``, ``raw`` or ``both``."""
        self._reader.set_mode(mode)
        self._top.set_mode(mode)

    def set_script(self, script: str) -> None:
        """``original``, ``simplified`` or ``traditional``."""
        self._reader.set_script(script)
        self._top.set_script(script)

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
