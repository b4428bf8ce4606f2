"""The table of actions as what a window holds: menu entries, shortcuts, and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.actions import ACTIONS
from desktop.actions.action import Action


class Actions:
    """The table as ``QAction``s of one window, by id."""

    def __init__(self, window: QWidget, reader: QWidget) -> None:
        self._window = window
        self._reader = reader
        self._made = {row.id: self._make(row) for row in ACTIONS}

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def __iter__(self) -> Iterator[tuple[Action, QAction]]:
        """The rows in the order of the table."""
        for row in ACTIONS:
            yield row, self._made[row.id]

    def allow(self, conditions: frozenset[str]) -> None:
        """Enable the rows whose need is among ``conditions``, and those that need nothing."""
        for row in ACTIONS:
            self._made[row.id].setEnabled(not row.needs or row.needs in conditions)

    def _make(self, row: Action) -> QAction:
        # A key that is not the action's own is shown in menus all the same, after a tab.
        keys = "" if row.keys or not row.reader_keys else "\t" + shown_keys(row)
        action = QAction(translated(row.text) + keys, self._window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setStatusTip(translated(row.tip))
        action.setToolTip(translated(row.tip))
        # The slot is looked up when it is needed: the window's parts are built after the table.
        action.triggered.connect(lambda: self._slot(row)())
        self._window.addAction(action)
        for key in row.reader_keys:
            shortcut = QShortcut(QKeySequence(key), self._reader)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action.trigger)
        return action

    def _slot(self, row: Action) -> Callable[[], object]:
        slot: Callable[[], object] = attrgetter(row.slot)(self._window)
        return slot


def translated(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("Action", text)


def menu_title(text: str) -> str:
    return QCoreApplication.translate("Menu", text)


def shown_keys(action: Action) -> str:
    """The keys of a row as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(key).toString(native) for key in (*action.keys, *action.reader_keys))
