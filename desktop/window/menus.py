"""The menu bar, made of the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.actions import MENUS, Actions, menu_title


def fill_menus(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """One menu for each of ``MENUS``; by id."""
    menus = {}
    for id, title in MENUS:
        menu = bar.addMenu(menu_title(title))
        for row, action in actions.of_menu(id):
            if row.apart:
                menu.addSeparator()
            menu.addAction(action)
        menus[id] = menu
    return menus


def fill_context_menu(parent: QWidget, actions: Actions) -> QMenu:
    """What can be done with the text under the mouse."""
    menu = QMenu(parent)
    for id in ("palette", "memo", "remove", "", "copy", "select-all"):
        if id:
            menu.addAction(actions[id])
        else:
            menu.addSeparator()
    return menu


def fill_recent(menu: QMenu, paths: Sequence[Path], open_project: Callable[[Path], object]) -> None:
    """The projects opened last, as lines of ``menu``."""
    menu.clear()
    for path in paths:
        action = QAction(path.stem.replace("&", "&&"), menu)
        action.setToolTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: open_project(path))
        menu.addAction(action)
    menu.setEnabled(bool(paths))
