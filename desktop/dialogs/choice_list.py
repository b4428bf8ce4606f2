"""A list in a sheet of which one line is chosen."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget


class ChoiceList(QListWidget):
    """Lines as high as the style sheet says. ``name`` is for screen readers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("choice-list")
        self.setAccessibleName(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # They were measured before the style sheet came to hold.
        self.doItemsLayout()
