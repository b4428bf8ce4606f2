"""A switch of a few choices side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

HEIGHT = 28


class Segmented(QWidget):
    """Pairs of an id and a title, one of them pressed. ``chosen`` carries the id that a click chose."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (id, title) in enumerate(choices):
            button = QPushButton(title)
            button.setCheckable(True)
            button.setFixedHeight(HEIGHT)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            place = "first" if number == 0 else "last" if number == len(choices) - 1 else "middle"
            button.setProperty("segment", place)
            button.clicked.connect(lambda _checked, id=id: self.chosen.emit(id))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[id] = button
        self.set_choice(choices[0][0])

    def set_choice(self, id: str) -> None:
        """Press one without saying that it was chosen."""
        self._buttons[id].setChecked(True)
