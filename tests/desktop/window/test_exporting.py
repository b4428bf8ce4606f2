"""Exports as the window asks for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.export import ExportDialog
from desktop.window.main_window import MainWindow

Key = Qt.Key


def offered(window: MainWindow) -> list[str]:
    """The articles that the sheet offers, those that it begins with first."""
    window.action_table["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    box = dialog.findChild(QComboBox)
    assert box is not None
    assert box.currentIndex() == 0
    titles = [box.itemText(number) for number in range(box.count())]
    dialog.reject()
    dialog.deleteLater()
    return titles


def test_several_selected_articles_go_out_before_all(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.focus_list()
    qtbot.keyClick(window.pane.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(window.pane.list.chosen_ids()) == 2
    assert offered(window)[:2] == ["The 2 selected", "All 3"]


def test_one_selected_article_is_the_open_one(window: MainWindow) -> None:
    titles = offered(window)
    assert titles[0] == "All 3"
    assert titles[1].startswith("The open one: ")
