"""A quiet button that says how the list is divided, and divides it otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.chip import HEIGHT


class GroupButton(QToolButton):
    """Opens a menu of groups. ``chosen`` carries the one that the user wants, by its preference's value."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("group-button")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._titles = {
            "none": self.tr("Undivided"),
            "year": self.tr("By year"),
            "month": self.tr("By month"),
            "outlet": self.tr("By outlet"),
            "progress": self.tr("By progress"),
        }
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {value: menu.addAction(title) for value, title in self._titles.items()}
        for value, action in self._actions.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, value=value: self.chosen.emit(value))
        self.setMenu(menu)

    def show_group(self, group: str) -> None:
        """Say that the list is divided so."""
        self._actions[group].setChecked(True)
        self.setText(f"{self._titles[group]} ▾")
        self.setAccessibleName(self.tr("How the list is divided: {group}").format(group=self._titles[group]))
