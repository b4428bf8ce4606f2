"""Asks for a code beside a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from corpus.model import Code
from desktop.palette.palette import CodePalette
from desktop.rows.row_view import RowView


class CodeQuestion(QObject):
    """The palette below the current row of a tree. One question at a time: a new one drops the last."""

    def __init__(self, view: RowView) -> None:
        super().__init__(view)
        self._view = view
        self._then: Callable[[str], object] | None = None
        self.palette: CodePalette | None = None

    def ask(self, codes: Sequence[Code], then: Callable[[str], object], *, offer_new: bool = True) -> None:
        """Call ``then`` with the path that is chosen; with ``offer_new`` it may be of a new code."""
        if self.palette is None:
            self.palette = CodePalette(self._view.window())
            self.palette.chosen.connect(self._on_chosen)
        self._then = then
        self.palette.set_look(self._view.look)
        below = self._view.visualRect(self._view.currentIndex()).bottomLeft()
        self.palette.open_at(self._view.viewport().mapToGlobal(below), codes, (), offer_new=offer_new)

    def _on_chosen(self, path: str) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(path)
