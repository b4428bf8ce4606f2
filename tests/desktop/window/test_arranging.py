"""Paragraphs and articles put right by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.reader.page import Page
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from desktop.window.main_window import MainWindow
from tests.desktop.newsroom import PARAGRAPHS
from tests.desktop.window.driving import project_of

SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def texts(window: MainWindow, article: int = 1) -> list[str]:
    return [paragraph.text for paragraph in project_of(window).articles.get(article).paragraphs]


def undo(window: MainWindow) -> None:
    window.annotating.undo()
    assert texts(window) == list(PARAGRAPHS)


def test_a_paragraph_becomes_a_heading_and_one_again(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_2, CONTROL | ALT)
    assert project_of(window).articles.get(1).paragraphs[0].kind == "heading"
    page = window.reader.page()
    assert page is not None
    assert page.article.paragraphs[0].kind == "heading"
    assert project_of(window).history.undo_name == "retype-paragraphs"
    undo(window)
    assert project_of(window).articles.get(1).paragraphs[0].kind == "body"


def test_all_selected_paragraphs_change_their_kind(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.select_all()
    qtbot.keyClick(window.reader, Qt.Key.Key_4, CONTROL | ALT)
    assert {paragraph.kind for paragraph in project_of(window).articles.get(1).paragraphs} == {"verse"}


def test_paragraphs_are_joined_and_split(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_J, CONTROL)
    assert texts(window) == [PARAGRAPHS[0] + PARAGRAPHS[1], PARAGRAPHS[2]]
    undo(window)
    window.reader.go_to_paragraph(1)
    for _ in range(5):
        qtbot.keyClick(window.reader, Qt.Key.Key_Right)
    qtbot.keyClick(window.reader, Qt.Key.Key_Return, CONTROL)
    assert texts(window)[1:3] == [PARAGRAPHS[1][:5], PARAGRAPHS[1][5:]]
    undo(window)


def test_the_last_paragraph_has_none_to_join_with(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.go_to_paragraph(2)
    qtbot.keyClick(window.reader, Qt.Key.Key_J, CONTROL)
    assert texts(window) == list(PARAGRAPHS)
    assert "no paragraph after" in window.said()


def test_a_paragraph_is_moved_and_the_reader_goes_with_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_Down, ALT | SHIFT)
    assert texts(window) == [PARAGRAPHS[1], PARAGRAPHS[0], PARAGRAPHS[2]]
    assert window.reader.current_paragraph() == 1
    qtbot.keyClick(window.reader, Qt.Key.Key_Up, ALT | SHIFT)
    assert texts(window) == list(PARAGRAPHS)


def test_selected_paragraphs_move_together_and_stay_selected(window: MainWindow, qtbot: QtBot) -> None:
    first, second = (page_of(window).article.paragraph_spans[number] for number in (0, 1))
    window.reader.select(Span(first.start, second.end))
    qtbot.keyClick(window.reader, Qt.Key.Key_Down, ALT | SHIFT)
    assert texts(window) == [PARAGRAPHS[2], PARAGRAPHS[0], PARAGRAPHS[1]]
    selected = window.reader.selection()
    assert selected is not None
    assert selected.slice(page_of(window).article.text) == "\n".join(PARAGRAPHS[:2])
    undo(window)


def test_a_paragraph_goes_to_the_article_after_and_back(window: MainWindow, qtbot: QtBot) -> None:
    second = split_before_the_last(window, qtbot)
    window.reader.go_to_paragraph(1)
    qtbot.keyClick(window.reader, Qt.Key.Key_PageDown, ALT | SHIFT)
    assert (texts(window), texts(window, second)) == ([PARAGRAPHS[0]], list(PARAGRAPHS[1:]))
    assert "moved to" in window.said()
    window.annotating.undo()
    assert (texts(window), texts(window, second)) == (list(PARAGRAPHS[:2]), [PARAGRAPHS[2]])
    qtbot.keyClick(window.reader, Qt.Key.Key_PageUp, ALT | SHIFT)
    assert "no other article" in window.said()


def test_the_other_article_is_chosen_from_a_menu(window: MainWindow, qtbot: QtBot) -> None:
    second = split_before_the_last(window, qtbot)
    window.reader.go_to_paragraph(0)
    qtbot.keyClick(window.reader, Qt.Key.Key_M, CONTROL | SHIFT)
    [menu] = window.reader.findChildren(QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert (texts(window), texts(window, second)) == ([PARAGRAPHS[1]], [PARAGRAPHS[0], PARAGRAPHS[2]])


def split_before_the_last(window: MainWindow, qtbot: QtBot) -> int:
    """Make two articles of the open one; the id of the second."""
    window.reader.go_to_paragraph(2)
    qtbot.keyClick(window.reader, Qt.Key.Key_Return, CONTROL | SHIFT)
    return project_of(window).arranging.neighbours(1)[1]


def page_of(window: MainWindow) -> Page:
    page = window.reader.page()
    assert page is not None
    return page


def test_a_paragraph_is_left_out_and_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.go_to_paragraph(1)
    qtbot.keyClick(window.reader, Qt.Key.Key_Delete, CONTROL)
    assert texts(window) == [PARAGRAPHS[0], PARAGRAPHS[2]]
    assert [piece.text for piece in project_of(window).sources.furniture(1)] == [PARAGRAPHS[1]]
    window.reading.perform(lambda project: project.arranging.from_furniture(0, article_id=1))
    assert texts(window) == list(PARAGRAPHS)


@pytest.mark.parametrize("mode", ["raw", "both"])
def test_what_was_left_out_is_taken_in_from_the_source(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    window.reader.go_to_paragraph(1)
    qtbot.keyClick(window.reader, Qt.Key.Key_Delete, CONTROL)
    window.modes.set_mode(mode)
    source = window.reader if mode == "raw" else window.reader.findChild(ReaderView)
    assert source is not None
    source.setFocus()
    source.choose(Selection.at(page_of(window).raw.index(PARAGRAPHS[1]) + 3))
    qtbot.keyClick(source, Qt.Key.Key_Insert, CONTROL)
    assert texts(window) == list(PARAGRAPHS)
    qtbot.keyClick(source, Qt.Key.Key_Insert, CONTROL)
    assert "left out" in window.said()


def test_an_article_is_split_reordered_and_merged(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.go_to_paragraph(2)
    qtbot.keyClick(window.reader, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert texts(window) == list(PARAGRAPHS[:2])
    second = project_of(window).arranging.neighbours(1)[1]
    assert texts(window, second) == [PARAGRAPHS[2]]
    assert window.pane.list.articles.rowCount() == 4
    qtbot.keyClick(window.reader, Qt.Key.Key_Down, CONTROL | ALT)
    assert project_of(window).arranging.neighbours(1) == (second, 1)
    qtbot.keyClick(window.reader, Qt.Key.Key_Up, CONTROL | ALT)
    qtbot.keyClick(window.reader, Qt.Key.Key_J, CONTROL | SHIFT)
    assert texts(window) == list(PARAGRAPHS)
    assert window.pane.list.articles.rowCount() == 3


def test_where_there_is_nothing_to_merge_with_it_is_said(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_J, CONTROL | SHIFT)
    assert "last article" in window.said()
    qtbot.keyClick(window.reader, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert "second article begins" in window.said()


def test_f2_lets_the_title_be_typed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "渡口碰头"
    field.setText("渡口相会")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: project_of(window).articles.get(1).title == "渡口相会")
    page = window.reader.page()
    assert page is not None
    assert page.article.title == "渡口相会"
