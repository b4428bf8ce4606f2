from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.reader.selection import Selection
from desktop.window.main_window import MainWindow
from desktop.window.pronouncing import LONGEST


def test_the_word_at_the_caret_is_read_until_the_next_key(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.choose(Selection.at(0))
    window.action_table["pinyin"].trigger()
    assert "qīng chén" in QToolTip.text()
    qtbot.keyClick(window.reader, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_what_is_selected_is_read(window: MainWindow) -> None:
    window.reader.choose(Selection.of(Span(0, 4)))
    window.action_table["pinyin"].trigger()
    assert "qīng chén ， liǎng" in QToolTip.text()
    QToolTip.hideText()


def test_of_a_long_text_the_beginning_is_read(window: MainWindow) -> None:
    window.reader.select_all()
    window.action_table["pinyin"].trigger()
    assert len(QToolTip.text()) < LONGEST * 10
    assert "…" in QToolTip.text()
    QToolTip.hideText()


def test_without_an_article_there_is_nothing_to_read(window: MainWindow) -> None:
    window.reading.open_project(None)
    window.pronouncing.show()
    assert not QToolTip.isVisible()
