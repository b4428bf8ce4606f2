from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from corpus.arranging.building import Builder
from corpus.model import Span
from desktop.reader.look import Look
from desktop.reader.page import Page
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from tests.arranging.made import EDITS, RAW, arrangement
from tests.desktop.reader.pages import CODES, annotation, page

TEXTS = [f"第{n}段。" + "国" * 120 for n in range(60)]
TEXT = "\n".join(TEXTS)


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_page(page(TEXTS))
    with qtbot.waitExposed(view):
        view.show()
    view.set_mode("both")
    return view


@pytest.fixture
def raw(reader: ReaderView) -> ReaderView:
    found = reader.findChild(ReaderView)
    assert found is not None
    return found


def test_both_stand_side_by_side(reader: ReaderView, raw: ReaderView) -> None:
    assert raw.isVisible()
    assert raw.mode() == "raw"
    assert reader.viewport().geometry().right() < raw.geometry().left()
    assert abs(reader.viewport().width() - raw.width()) < 40
    assert raw.page() == reader.page()


def test_what_is_selected_in_one_is_selected_in_the_other(
    qtbot: QtBot, reader: ReaderView, raw: ReaderView
) -> None:
    told: list[object] = []
    reader.selection_changed.connect(told.append)
    span = Span(TEXT.index("第40段"), TEXT.index("第40段") + 4)
    reader.select(span)
    assert raw.selection() == span
    box = raw.character_rect(raw.chosen().span.start)
    assert raw.viewport().rect().contains(raw.viewport().mapFromGlobal(box.center()))
    other = Span(TEXT.index("第3段"), TEXT.index("第3段") + 3)
    raw.select(other)
    assert reader.selection() == other
    raw.clear_selection()
    assert reader.selection() is None
    assert told == [span, other, None]


def repaired() -> Page:
    """An article in whose source something was removed, and a line is left out."""
    built = Builder(RAW, EDITS).article(arrangement().articles[0])
    return Page(built, ((), ()), (), {}, RAW, EDITS, arrangement().furniture)


def mark(qtbot: QtBot, view: ReaderView, words: str) -> None:
    """Select words of the source by keys."""
    view.choose(Selection.at(RAW.index(words)))
    for _ in words:
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen().span.slice(RAW) == words


def test_over_a_repair_both_select_what_belongs_together(
    qtbot: QtBot, reader: ReaderView, raw: ReaderView
) -> None:
    shown = repaired()
    text = shown.article.text
    reader.show_page(shown)
    reader.select(Span(text.index("桥通"), text.index("桥通") + 3))
    assert raw.chosen().span.slice(RAW) == "桥(qiáo)通\n了"
    mark(qtbot, raw, "石桥(qiáo)")
    assert reader.selection() == Span(text.index("石桥"), text.index("石桥") + 2)


def test_what_was_removed_points_out_its_place_in_the_article(
    qtbot: QtBot, reader: ReaderView, raw: ReaderView
) -> None:
    shown = repaired()
    text = shown.article.text
    reader.show_page(shown)
    assert reader._overlay is not None
    mark(qtbot, raw, "(qiáo)")
    assert reader.selection() is None
    (around,) = reader._overlay.highlights("revealed", Span(0, len(text)))
    assert around.slice(text) == "桥通"
    mark(qtbot, raw, "返回")
    assert reader.selection() is None
    assert reader._overlay.highlights("revealed", Span(0, len(text))) == []


def test_the_line_at_the_top_is_the_same(reader: ReaderView, raw: ReaderView) -> None:
    reader.verticalScrollBar().setValue(3000)
    position = reader.read_from()
    assert position is not None
    assert raw.read_from() is not None
    assert abs((raw.read_from() or 0) - position) < 40
    raw.verticalScrollBar().setValue(raw.verticalScrollBar().value() + 2000)
    assert abs((raw.read_from() or 0) - (reader.read_from() or 0)) < 40
    assert (reader.read_from() or 0) > position + 200
    reader.verticalScrollBar().setValue(0)
    assert raw.verticalScrollBar().value() == 0


def test_the_current_paragraph_is_the_same(reader: ReaderView, raw: ReaderView) -> None:
    reader.go_to_paragraph(30)
    assert raw.current_paragraph() == 30
    raw.next_paragraph()
    assert reader.current_paragraph() == 31


def test_marks_and_the_active_one_are_shared(qtbot: QtBot, reader: ReaderView, raw: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "第0段", "m", memo="一条")], CODES)
    with qtbot.waitSignal(reader.annotation_activated):
        raw.activate_annotation("1")
    assert reader.active_annotation() == "1"
    reader.activate_annotation(None)
    assert raw.active_annotation() is None
    with qtbot.waitSignal(reader.memo_edit_requested):
        raw.memo_edit_requested.emit("1")


def test_another_page_look_and_size_are_followed(reader: ReaderView, raw: ReaderView) -> None:
    dark = Look(paper="#101010", ink="#eeeeee")
    reader.set_look(dark)
    reader.set_text_size(15.0)
    reader.show_page(page())
    assert raw.page() == reader.page()
    assert raw.grab().toImage().pixelColor(3, 3).name() == dark.paper


def test_the_source_leaves_with_its_mode(qtbot: QtBot, reader: ReaderView, raw: ReaderView) -> None:
    width = reader.viewport().width()
    span = Span(3, 6)
    reader.select(span)
    reader.set_mode("clean")
    assert not raw.isVisible()
    assert reader.viewport().width() > 1.8 * width
    assert reader.selection() == span
    reader.show_page(page())
    reader.set_mode("both")
    assert raw.isVisible()
    assert raw.page() == reader.page()
    reader.resize(1400, 700)
    assert raw.width() > 600
    reader.set_mode("raw")
    assert not raw.isVisible()


def test_letters_typed_over_the_source_do_nothing_there(
    qtbot: QtBot, reader: ReaderView, raw: ReaderView
) -> None:
    reader.select(Span(3, 6))
    raw.setFocus()
    qtbot.keyClick(raw, Qt.Key.Key_J)
    assert reader.selection() == Span(3, 6)


def test_a_screen_reader_finds_the_source_within_the_article(reader: ReaderView, raw: ReaderView) -> None:
    described = QAccessible.queryAccessibleInterface(reader)
    assert described is not None
    assert described.childCount() == 1
    child = described.child(0)
    assert child.object() is raw
    assert described.indexOfChild(child) == 0
    assert child.textInterface().text(0, -1) == reader.page().raw  # type: ignore[union-attr]
    reader.set_mode("clean")
    assert described.childCount() == 0


def test_the_source_opens_at_the_paragraph_that_is_being_read(reader: ReaderView, raw: ReaderView) -> None:
    reader.set_mode("clean")
    reader.go_to_paragraph(30)
    reader.set_mode("both")
    assert raw.current_paragraph() == 30
