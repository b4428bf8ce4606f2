"""How far articles are, said by key and menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from corpus.model import Progress
from desktop.window.main_window import MainWindow


def far(window: MainWindow) -> list[Progress]:
    assert window.reading.project is not None
    return [row.progress for row in window.reading.project.articles.rows()]


def test_keys_say_it_of_the_open_article_and_undo_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_W)
    assert far(window) == [Progress.IN_WORK, Progress.UNREAD, Progress.UNREAD]
    qtbot.keyClick(window.reader, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert far(window)[0] is Progress.DONE
    qtbot.keyClick(window.reader, Qt.Key.Key_U)
    assert far(window)[0] is Progress.UNREAD
    window.action_table["undo"].trigger()
    assert far(window)[0] is Progress.DONE
    row = window.pane.list.articles.article_row(0)
    assert row is not None
    assert row.progress is Progress.DONE


def test_of_all_that_are_selected_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.focus_list()
    qtbot.keyClick(window.pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.pane.list, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert far(window) == [Progress.DONE] * 3
    assert window.said() == "3 article(s): Done"
    window.action_table["undo"].trigger()
    assert far(window) == [Progress.UNREAD] * 3


def test_the_menu_of_the_list_says_it_too(window: MainWindow, qtbot: QtBot) -> None:
    window.pane.list.menu_wanted.emit(window.pane.list.mapToGlobal(window.pane.list.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:3] == ["Unread", "In work", "Done"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert far(window)[0] is Progress.IN_WORK


def test_the_list_is_divided_from_its_button(window: MainWindow) -> None:
    window.pane.group_chosen.emit("month")
    assert list(window.pane.list.articles.headings.values()) == ["2029-05", "2028-05", "2027-05"]
