"""Mode and script of the text: the menu tells them, and a narrow window makes room for two texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def ticked(window: MainWindow) -> list[str]:
    names = ("clean", "raw", "both", "original", "simplified", "traditional")
    return [name for name in names if window.action_table[name].isChecked()]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_2, ["raw", "original"]),
        (Qt.Key.Key_3, ["both", "original"]),
        (Qt.Key.Key_6, ["clean", "traditional"]),
    ],
)
def test_the_menu_ticks_what_is_shown(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, expected: list[str]
) -> None:
    assert ticked(window) == ["clean", "original"]
    qtbot.keyClick(window.reader, key, CONTROL)
    assert ticked(window) == expected
    qtbot.keyClick(window.reader, key, CONTROL)
    assert ticked(window) == expected


def test_a_wide_window_keeps_its_list_beside_two_texts(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_3, CONTROL)
    assert window.pane.isVisible()


def test_in_a_narrow_one_the_list_comes_back_when_one_text_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: window.reader.width() < 640)
    qtbot.keyClick(window.reader, Qt.Key.Key_3, CONTROL)
    assert not window.pane.isVisible()
    qtbot.keyClick(window.reader, Qt.Key.Key_1, CONTROL)
    assert window.pane.isVisible()


def test_a_list_that_the_user_hid_stays_away(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 700)
    window.columns.switch_list()
    qtbot.keyClick(window.reader, Qt.Key.Key_3, CONTROL)
    qtbot.keyClick(window.reader, Qt.Key.Key_1, CONTROL)
    assert not window.pane.isVisible()
