"""Keys into the window, and the project behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop.window.main_window import MainWindow


def press(qtbot: QtBot, window: MainWindow, keys: str, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Type keys where the focus is."""
    widget = QApplication.focusWidget() or window.reader
    if modifier is None:
        qtbot.keyClicks(widget, keys)
    else:
        qtbot.keyClick(widget, keys, modifier)


def project_of(window: MainWindow) -> Project:
    assert window.reading.project is not None
    return window.reading.project


def code(window: MainWindow, name: str, key: str) -> str:
    """A code with a key, made through the same door as the panels use."""
    made: list[str] = []

    def act(project: Project) -> None:
        made.append(project.codebook.ensure(name).id)
        project.codebook.set_key(made[0], key)

    assert window.reading.perform(act)
    return made[0]
