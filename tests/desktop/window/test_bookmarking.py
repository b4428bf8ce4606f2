"""Bookmarks by key and menu, and going on where reading was left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def place(window: MainWindow) -> tuple[int | None, int]:
    return window.reading.article_id, window.reader.current_paragraph()


def test_a_bookmark_is_set_gone_to_and_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_BracketRight, CONTROL)
    assert "no bookmark" in window.said()
    qtbot.keyClicks(window.reader, "jb")
    window.pane.next()
    qtbot.keyClicks(window.reader, "jjb")
    second = place(window)
    qtbot.keyClick(window.reader, Qt.Key.Key_BracketLeft, CONTROL)
    assert place(window) == (1, 1)
    qtbot.keyClick(window.reader, Qt.Key.Key_BracketLeft, CONTROL)
    assert place(window) == second
    qtbot.keyClick(window.reader, Qt.Key.Key_BracketRight, CONTROL)
    assert place(window) == (1, 1)
    qtbot.keyClicks(window.reader, "b")
    assert window.reading.project is not None
    assert [each.article_id for each in window.reading.project.bookmarks.all()] == [second[0]]
    window.action_table["undo"].trigger()
    assert len(window.reading.project.bookmarks.all()) == 2


def test_a_ribbon_is_painted_beside_the_paragraph(window: MainWindow, qtbot: QtBot) -> None:
    before = window.reader.viewport().grab().toImage()
    qtbot.keyClicks(window.reader, "b")
    marked = window.reader.viewport().grab().toImage()
    assert marked != before
    window.action_table["undo"].trigger()
    assert window.reader.viewport().grab().toImage() == before
    window.action_table["redo"].trigger()
    assert window.reader.viewport().grab().toImage() == marked


def test_the_menu_lists_the_bookmarks_of_all_articles(window: MainWindow, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    window.bookmarking.fill_menu(menu)
    assert not menu.isEnabled()
    qtbot.keyClicks(window.reader, "jb")
    window.pane.next()
    window.bookmarking.fill_menu(menu)
    (action,) = menu.actions()
    assert action.text() == "¶ 2  王小河说，今年已清理垃圾12吨，比去年少了三成。"
    action.trigger()
    assert place(window) == (1, 1)


def test_reading_goes_on_in_a_new_window_where_the_project_was_left(
    window: MainWindow, qtbot: QtBot, store: QSettings, project_path: Path
) -> None:
    qtbot.keyClicks(window.reader, "jj")
    window.pane.next()
    qtbot.keyClicks(window.reader, "j")
    left = place(window)
    window.close()
    with Project.open(project_path) as project:
        assert project.bookmarks.left_at(1) == 3
        assert (project.bookmarks.last_read(), project.bookmarks.left_at(left[0] or 0)) == (left[0], 2)
    store.clear()
    again = MainWindow(Settings(store), Session(store))
    qtbot.addWidget(again)
    assert again.projects.open(project_path)
    assert place(again) == left
    again.pane.previous()
    assert place(again) == (1, 2)
    again.close()
