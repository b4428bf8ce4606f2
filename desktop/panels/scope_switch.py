"""A segmented switch: one of a few words is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class ScopeSwitch(QWidget):
    """``chosen`` carries the id of the segment that was pressed; arrow keys move between them."""

    chosen = Signal(object)

    def __init__(self, segments: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scope-switch")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (id, title) in enumerate(segments):
            button = QPushButton(title)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            place = {0: "first", len(segments) - 1: "last"}.get(number, "middle")
            button.setProperty("segment", place)
            self._group.addButton(button, number)
            self._buttons[id] = button
            row.addWidget(button)
        row.addStretch(1)
        self._ids = [id for id, _ in segments]
        self._buttons[self._ids[0]].setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._ids[number]))

    @property
    def current(self) -> str:
        return self._ids[self._group.checkedId()]

    def choose(self, id: str) -> None:
        """Press a segment; ``chosen`` follows when it was not pressed already."""
        if id != self.current:
            self._buttons[id].setChecked(True)
            self.chosen.emit(id)
