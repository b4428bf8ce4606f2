"""Words are selected in the reader by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QGuiApplication,
)
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import TEXTS, page
from tests.desktop.reader.pointing import CONTROL, LEFT, SHIFT, TEXT, drag, place, selected


def test_a_drag_selects_and_is_told_once(qtbot: QtBot, reader: ReaderView) -> None:
    told: list[object] = []
    reader.selection_changed.connect(told.append)
    drag(qtbot, reader, place(reader, "洪湖之畔"), place(reader, "洪湖之畔", end=True))
    assert selected(reader) == "洪湖之畔"
    assert told == [Span(3, 7)]


def test_a_drag_goes_backwards_and_over_paragraphs(qtbot: QtBot, reader: ReaderView) -> None:
    drag(qtbot, reader, place(reader, "为加强", end=True), place(reader, "垃圾"))
    assert selected(reader) == "垃圾。\n携手共护\n为加强"
    assert reader.current_paragraph() == 0


def test_a_double_click_takes_a_jieba_word_and_a_third_the_paragraph(
    qtbot: QtBot, reader: ReaderView
) -> None:
    point = place(reader, "生态")
    qtbot.mouseClick(reader.viewport(), LEFT, pos=point)
    qtbot.mouseDClick(reader.viewport(), LEFT, pos=point)
    assert selected(reader) == "生态"
    qtbot.mousePress(reader.viewport(), LEFT, pos=point)
    assert selected(reader) == TEXTS[2]
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=point)


def test_shift_and_a_click_extend(qtbot: QtBot, reader: ReaderView) -> None:
    qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "洪湖"))
    qtbot.mouseClick(reader.viewport(), LEFT, SHIFT, place(reader, "乌林镇", end=True))
    assert selected(reader) == "洪湖之畔，乌林镇"


def test_keys_select_and_copy_our_own_text(qtbot: QtBot, reader: ReaderView) -> None:
    reader.go_to_paragraph(1)
    for _ in range(2):
        qtbot.keyClick(reader, Qt.Key.Key_Right, SHIFT)
    assert selected(reader) == "携手"
    qtbot.keyClick(reader, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "携手"
    qtbot.keyClick(reader, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(reader, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == TEXT


def test_keys_by_word_line_and_page(qtbot: QtBot, reader: ReaderView) -> None:
    qtbot.keyClick(reader, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert selected(reader) == "清晨"
    qtbot.keyClick(reader, Qt.Key.Key_Right)
    assert selected(reader) is None
    qtbot.keyClick(reader, Qt.Key.Key_End, CONTROL)
    assert reader.current_paragraph() == 3
    qtbot.keyClick(reader, Qt.Key.Key_Home, CONTROL | SHIFT)
    assert selected(reader) == TEXT


def test_odd_text_is_shown_and_selected_whole(qtbot: QtBot, reader: ReaderView) -> None:
    texts = [
        "𠮷野家😀👨\u200d👩\u200d👧",
        "السلام عليكم 北京",
        "e\u0301t\u0300\u0323",
        "\x00\u2029\ufffc\ud800",
    ]
    reader.show_page(page(texts))
    reader.select_all()
    assert reader.selection() == Span(0, len("\n".join(texts)))
    reader.go_to_paragraph(0)
    qtbot.keyClick(reader, Qt.Key.Key_Right, SHIFT)
    assert reader.selection() == Span(0, 1)
    assert not reader.grab().isNull()


def test_a_selection_grows_and_shrinks(reader: ReaderView) -> None:
    start = TEXT.index("生态") + 1
    reader.choose(Selection.at(start))
    grown = []
    for _ in range(5):
        reader.expand_selection()
        grown.append(selected(reader))
    clause = "为加强长江生态修复和水域综合治理"
    assert grown == ["生态", clause, TEXTS[2], TEXT, TEXT]
    reader.shrink_selection()
    reader.shrink_selection()
    assert selected(reader) == TEXTS[2]
    for _ in range(3):
        reader.shrink_selection()
    assert selected(reader) is None
    assert reader.chosen().caret == start


def test_a_drag_below_the_edge_scrolls(qtbot: QtBot, reader: ReaderView) -> None:
    reader.show_page(page(["国" * 90] * 60))
    start, below = QPoint(300, 300), QPoint(300, 640)
    qtbot.mousePress(reader.viewport(), LEFT, pos=start)
    qtbot.mouseMove(reader.viewport(), below)
    bar = reader.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 200)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=below)
    span = reader.selection()
    assert span is not None
    assert len(span) > 300


def test_the_caret_is_told_in_positions_of_the_article(reader: ReaderView) -> None:
    reader.select(Span(3, 7))
    assert reader.caret() == 7
    reader.set_mode("raw")
    reader.choose(Selection.at(len(page().raw)))
    assert reader.caret() is None
