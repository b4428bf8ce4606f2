"""The reader shows pages: where it is, what it keeps, what it leaves to others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.reader.empty import Nothing, empty_words
from desktop.reader.look import Look
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import CODES, NAVIGATION, annotation, page
from tests.desktop.reader.pointing import LEFT, SHIFT, TEXT, place, selected


def test_letters_are_left_to_the_window(qtbot: QtBot, reader: ReaderView) -> None:
    reader.select(Span(0, 2))
    qtbot.keyClick(reader, Qt.Key.Key_J)
    assert selected(reader) == "清晨"
    assert not reader.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_paragraph_steps(qtbot: QtBot, reader: ReaderView) -> None:
    told: list[object] = []
    reader.paragraph_changed.connect(told.append)
    reader.next_paragraph()
    reader.next_paragraph()
    reader.previous_paragraph()
    assert told == [1, 2, 1]
    reader.go_to_paragraph(99)
    assert reader.current_paragraph() == 3
    assert reader.selection() is None


def test_the_context_menu_is_asked_for_where_the_pointer_is(qtbot: QtBot, reader: ReaderView) -> None:
    reader.select(Span(3, 7))
    outside = place(reader, "堤侧")
    reason = QContextMenuEvent.Reason.Mouse
    with qtbot.waitSignal(reader.context_menu_requested) as asked:
        where = reader.viewport().mapToGlobal(outside)
        QApplication.sendEvent(reader.viewport(), QContextMenuEvent(reason, outside, where))
    assert asked.args == [where]
    assert reader.selection() is None


def test_revealed_words_come_into_view(qtbot: QtBot, reader: ReaderView) -> None:
    long = page([f"第{n}段。" + "国" * 90 for n in range(300)])
    reader.show_page(long)
    span = long.article.paragraph_spans[250]
    reader.reveal(span)
    box = reader.character_rect(span.start)
    assert reader.viewport().rect().contains(reader.viewport().mapFromGlobal(box.center()))


def test_a_new_width_keeps_the_place(qtbot: QtBot, reader: ReaderView) -> None:
    reader.show_page(page([f"第{n}段。" + "国a" * 70 for n in range(200)]))
    reader.go_to_paragraph(120)
    top = reader.position_at(reader.viewport().rect().topLeft().toPointF())
    reader.resize(700, 600)
    paragraph = len("第120段。" + "国a" * 70)
    assert abs(reader.position_at(reader.viewport().rect().topLeft().toPointF()) - top) < paragraph
    box = reader.character_rect(page_start(reader, 120))
    assert reader.viewport().rect().contains(reader.viewport().mapFromGlobal(box.center()))


def page_start(reader: ReaderView, paragraph: int) -> int:
    shown = reader.page()
    assert shown is not None
    return shown.article.paragraph_spans[paragraph].start


@pytest.mark.parametrize(
    "change",
    [
        lambda reader: reader.set_text_size(18.0),
        lambda reader: reader.set_look(Look(paper="#101010", ink="#eeeeee")),
        lambda reader: reader.show_page(reader.page(), keep_place=True),
    ],
)
def test_what_was_selected_and_seen_stays(reader: ReaderView, change: Callable[[ReaderView], None]) -> None:
    reader.show_page(page([f"第{n}段。" + "国" * 70 for n in range(200)]))
    reader.go_to_paragraph(120)
    span = Span(page_start(reader, 120), page_start(reader, 120) + 4)
    reader.select(span)
    change(reader)
    assert reader.selection() == span
    box = reader.character_rect(span.start)
    assert reader.viewport().rect().contains(reader.viewport().mapFromGlobal(box.center()))


def test_another_page_starts_at_its_top(reader: ReaderView) -> None:
    reader.show_page(page(["国" * 90] * 60))
    reader.go_to_paragraph(50)
    reader.show_page(page())
    assert reader.verticalScrollBar().value() == 0
    assert reader.current_paragraph() == 0
    assert reader.selection() is None


def test_the_raw_text_keeps_selection_and_marks_in_the_article(qtbot: QtBot, reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m")], CODES)
    reader.select(Span(3, 7))
    reader.set_mode("raw")
    assert selected(reader) == "洪湖之畔"
    shift = len(NAVIGATION)
    box = reader.character_rect(3 + shift)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=reader.viewport().mapFromGlobal(box.center()))
    assert reader.active_annotation() == "1"
    reader.go_to_paragraph(2)
    assert reader.current_paragraph() == 2
    reader.set_mode("clean")
    assert reader.current_paragraph() == 2
    with pytest.raises(ValueError, match="there are clean, raw"):
        reader.set_mode("side by side")


def test_foreign_raw_text_is_no_part_of_the_article(reader: ReaderView) -> None:
    reader.set_mode("raw")
    reader.select_all()
    assert selected(reader) == TEXT
    reader.set_mode("clean")
    assert selected(reader) == TEXT


def test_nothing_open(qtbot: QtBot, reader: ReaderView) -> None:
    reader.show_page(None)
    reader.set_annotations([], {})
    reader.highlight("search", [Span(0, 1)])
    reader.next_paragraph()
    reader.select_all()
    reader.copy()
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=QPoint(200, 200))
    assert reader.selection() is None
    assert reader.cursor_rect().isValid() or reader.cursor_rect().height() == 0
    assert len({empty_words(why) for why in Nothing}) == len(Nothing)
    assert not reader.grab().isNull()


def test_the_palette_finds_the_cursor(reader: ReaderView) -> None:
    reader.select(Span(3, 7))
    corner = reader.viewport().mapFromGlobal(reader.cursor_rect().bottomLeft())
    end = reader.viewport().mapFromGlobal(reader.character_rect(7).topLeft())
    assert abs(corner.x() - end.x()) <= 2
    assert reader.viewport().rect().contains(corner)


def test_the_space_bar_turns_the_page(qtbot: QtBot, reader: ReaderView) -> None:
    reader.show_page(page(["国" * 90] * 60))
    bar = reader.verticalScrollBar()
    qtbot.keyClick(reader, Qt.Key.Key_Space)
    first = bar.value()
    assert 0.7 * bar.pageStep() < first < bar.pageStep()
    qtbot.keyClick(reader, Qt.Key.Key_Space)
    qtbot.keyClick(reader, Qt.Key.Key_Space, SHIFT)
    assert bar.value() == first


def test_a_double_click_on_the_header_asks_for_the_details(qtbot: QtBot, reader: ReaderView) -> None:
    with qtbot.waitSignal(reader.details_requested):
        qtbot.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(reader.width() // 2, 40))


def test_another_page_takes_selection_and_mark_away_and_says_so(reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m")], CODES)
    reader.select(Span(3, 7))
    reader.activate_annotation("1")
    told: list[object] = []
    reader.selection_changed.connect(told.append)
    reader.annotation_activated.connect(told.append)
    reader.show_page(page(["另一篇"]))
    assert told == [None, None]


def test_with_the_first_line_all_above_it_is_seen(qtbot: QtBot, reader: ReaderView) -> None:
    reader.resize(500, 300)
    reader.show_page(page(["国" * 400, "家" * 400]))
    reader.go_to_paragraph(1)
    assert reader.verticalScrollBar().value() > 0
    qtbot.keyClick(reader, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert reader.verticalScrollBar().value() == 0
