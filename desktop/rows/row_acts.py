"""What can be done with a row: the lines of its menu, which are its keys too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Act:
    """One line of a menu with its key. An act without ``run`` is a line between two groups."""

    text: str = ""
    key: str = ""
    run: Callable[[], object] | None = None
    enabled: bool = True


def act_for(acts: Iterable[Act], key: QKeySequence) -> Act | None:
    """The act that a key stands for now, or None."""
    for act in acts:
        if act.run is not None and act.enabled and act.key and QKeySequence(act.key) == key:
            return act
    return None


def open_menu(parent: QWidget, acts: Iterable[Act], point: QPoint) -> None:
    """Show the acts in a menu at ``point`` (global); none are no menu."""
    listed = tuple(acts)
    if not listed:
        return
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for act in listed:
        if act.run is None:
            menu.addSeparator()
            continue
        action = QAction(act.text, menu)
        action.setShortcut(QKeySequence(act.key))
        # Shown in the menu only: the tree listens for the key itself.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(act.enabled)
        action.triggered.connect(_without_state(act.run))
        menu.addAction(action)
    menu.popup(point)


def _without_state(run: Callable[[], object]) -> Callable[..., object]:
    """``triggered`` says whether a tick was set; the acts do not want to know."""
    return lambda *_: run()
