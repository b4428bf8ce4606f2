from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.window.main_window import MainWindow

Key = Qt.Key


def around(window: MainWindow) -> list[bool]:
    """Whether menus, top bar, list, panels and status bar are to be seen."""
    return [part.isVisible() for part in window.quiet._around]


def test_one_key_leaves_nothing_but_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, span=Span(3, 5), memo="记"))
    qtbot.keyClick(window.reader, Key.Key_F9)
    assert around(window) == [False] * 5
    assert window.isFullScreen()
    assert window.reader.isVisible()
    assert window.reader.hasFocus()
    qtbot.waitUntil(lambda: window.reader.width() == window.width())
    qtbot.keyClick(window.reader, Key.Key_Escape)
    assert around(window) == [True] * 5
    assert not window.isFullScreen()


def test_keys_of_the_window_work_in_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Key.Key_F9)
    first = window.reading.article_id
    qtbot.keyClick(window.reader, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.reading.article_id != first
    qtbot.keyClick(window.reader, Key.Key_M)
    memo = window.focusWidget()
    assert memo is not None
    qtbot.keyClicks(memo, "memo")
    qtbot.keyClick(memo, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.reading.page is not None
    assert [a.memo for a in window.reading.page.annotations] == ["memo"]
    assert window.quiet.is_on


def test_what_was_hidden_before_stays_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.switch_list()
    qtbot.keyClick(window.reader, Key.Key_F9)
    qtbot.keyClick(window.reader, Key.Key_F9)
    assert around(window) == [True, True, False, True, True]


def test_the_layout_that_is_kept_is_the_one_before(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Key.Key_F9)
    window.close()
    assert not window.isFullScreen()
    assert not window.pane.isHidden()
