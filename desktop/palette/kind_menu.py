"""The kinds of mention in a list, each picked by its letter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from corpus.model import Label
from desktop.labels import LETTERS, label_title


def ask_kind(parent: QWidget, point: QPoint, then: Callable[[Label], object]) -> None:
    """Show the list at ``point`` (global); ``then`` gets the kind that is picked."""
    menu = QMenu(parent)
    for label, letter in LETTERS.items():
        action = QAction(f"&{letter}  {label_title(label)}", menu)
        action.triggered.connect(lambda _checked=False, label=label: then(label))
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)
