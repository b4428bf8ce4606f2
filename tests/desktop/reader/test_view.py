from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from corpus.model import AnnotationKind, Label, Span
from desktop.reader.drops import CODE_MIME
from desktop.reader.empty import empty_words
from desktop.reader.look import Look
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import CODES, NAVIGATION, TEXTS, annotation, page

TEXT = "\n".join(TEXTS)
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(845, 600)
    view.show_page(page())
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view


def place(reader: ReaderView, words: str, *, end: bool = False) -> QPoint:
    """A point of the viewport on the first letter of some words, or on their last."""
    start = TEXT.index(words)
    position = start + len(words) - 1 if end else start
    box = reader.character_rect(position)
    return reader.viewport().mapFromGlobal(box.center() + QPoint(3 if end else -3, 0))


def selected(reader: ReaderView) -> str | None:
    span = reader.selection()
    return None if span is None else span.slice(TEXT)


def drag(qtbot: QtBot, reader: ReaderView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(reader.viewport(), LEFT, pos=start)
    qtbot.mouseMove(reader.viewport(), (start + end) / 2)
    qtbot.mouseMove(reader.viewport(), end)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=end)


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


def test_a_click_activates_the_smallest_annotation_then_larger_ones(qtbot: QtBot, reader: ReaderView) -> None:
    reader.set_annotations(
        [
            annotation("big", TEXT, "发起成立「治理先锋」党建联合体", "m"),
            annotation("small", TEXT, "治理先锋", "n"),
        ],
        CODES,
    )
    told: list[object] = []
    reader.annotation_activated.connect(told.append)
    for _ in range(3):
        qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "先锋"))
    qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "堤侧"))
    assert told == ["small", "big", "small", None]


def test_a_drag_over_an_annotation_does_not_activate_it(qtbot: QtBot, reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m")], CODES)
    drag(qtbot, reader, place(reader, "洪湖"), place(reader, "乌林镇", end=True))
    assert reader.active_annotation() is None


def test_a_click_on_a_stripe(qtbot: QtBot, reader: ReaderView) -> None:
    whole = annotation("1", TEXT, TEXTS[2], "m", kind=AnnotationKind.PARAGRAPH)
    reader.set_annotations([whole], CODES)
    line = place(reader, "为加强")
    point = QPoint(line.x() - 22, line.y())
    qtbot.mouseClick(reader.viewport(), LEFT, pos=point)
    assert reader.active_annotation() == "1"


def test_memos_are_clicked_and_asked_to_be_edited(qtbot: QtBot, reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m", memo="一条眉批")], CODES)
    point = QPoint(reader.viewport().width() - 80, place(reader, "洪湖").y() + 2)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=point)
    assert reader.active_annotation() == "1"
    with qtbot.waitSignal(reader.memo_edit_requested) as asked:
        qtbot.mouseDClick(reader.viewport(), LEFT, pos=point)
    assert asked.args == ["1"]
    assert reader.selection() is None


def test_an_annotation_that_is_gone_is_no_longer_active(reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m")], CODES)
    reader.activate_annotation("1")
    reader.set_annotations([], CODES)
    assert reader.active_annotation() is None


def test_a_click_on_a_mention(qtbot: QtBot, reader: ReaderView) -> None:
    with qtbot.waitSignal(reader.mention_activated) as told:
        qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "岳阳"))
    paragraph, mention = told.args[0]
    assert (paragraph, mention.text) == (2, "岳阳")
    reader.set_visible_labels(frozenset({Label.PER}))
    with qtbot.assertNotEmitted(reader.mention_activated):
        qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "岳阳"))


def test_a_hint_names_codes_as_text_only(qtbot: QtBot, reader: ReaderView) -> None:
    codes = {"m": replace(CODES["m"], name="<b>组织</b>")}
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m")], codes)
    point = place(reader, "之畔")
    help_event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
    QApplication.sendEvent(reader.viewport(), help_event)
    assert "&lt;b&gt;组织&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


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
    assert all(empty_words())
    assert not reader.grab().isNull()


def test_the_palette_finds_the_cursor(reader: ReaderView) -> None:
    reader.select(Span(3, 7))
    corner = reader.viewport().mapFromGlobal(reader.cursor_rect().bottomLeft())
    end = reader.viewport().mapFromGlobal(reader.character_rect(7).topLeft())
    assert abs(corner.x() - end.x()) <= 2
    assert reader.viewport().rect().contains(corner)


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


def test_the_edges_of_the_active_span_are_asked_to_move(qtbot: QtBot, reader: ReaderView) -> None:
    span = Span(3, 7)
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m")], CODES)
    reader.widen_end()
    reader.activate_annotation("1")
    asked: list[object] = []
    reader.span_change_requested.connect(asked.append)
    reader.widen_start()
    reader.narrow_start()
    reader.narrow_end()
    reader.widen_end()
    assert asked == [
        ("1", Span(span.start - 1, span.end)),
        ("1", Span(span.start + 1, span.end)),
        ("1", Span(span.start, span.end - 1)),
        ("1", Span(span.start, span.end + 1)),
    ]


def test_a_span_is_never_asked_to_vanish(qtbot: QtBot, reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "湖", "m")], CODES)
    reader.activate_annotation("1")
    with qtbot.assertNotEmitted(reader.span_change_requested):
        reader.narrow_start()
        reader.narrow_end()


def test_filtered_annotations_are_out_of_sight_until_all_are_shown(qtbot: QtBot, reader: ReaderView) -> None:
    both = [annotation("1", TEXT, "洪湖之畔", "m"), annotation("2", TEXT, "乌林镇", "n")]
    reader.set_filter(lambda found: "n" in found.codes)
    reader.set_annotations(both, CODES)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "之畔"))
    assert reader.active_annotation() is None
    qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "乌林"))
    assert reader.active_annotation() == "2"
    reader.set_filter(None)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=place(reader, "之畔"))
    assert reader.active_annotation() == "1"


def drop(reader: ReaderView, point: QPoint, data: QMimeData) -> bool:
    """Drags something over a point and lets it go there; whether it was taken."""
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, action, data, LEFT, none)
    QApplication.sendEvent(reader.viewport(), enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(reader.viewport(), QDragMoveEvent(point, action, data, LEFT, none))
    let_go = QDropEvent(point.toPointF(), action, data, LEFT, none)
    QApplication.sendEvent(reader.viewport(), let_go)
    return let_go.isAccepted()


def test_a_code_is_dropped_on_the_selection_or_on_a_paragraph(reader: ReaderView) -> None:
    told: list[object] = []
    reader.code_dropped.connect(told.append)
    code = QMimeData()
    code.setData(CODE_MIME, b"m")
    assert drop(reader, place(reader, "岳阳"), code)
    reader.select(Span(3, 7))
    assert drop(reader, place(reader, "之畔"), code)
    assert told == [("m", None, 2), ("m", Span(3, 7), 0)]


def test_files_are_left_to_the_window(qtbot: QtBot, reader: ReaderView) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a.txt")])
    with qtbot.assertNotEmitted(reader.code_dropped):
        assert not drop(reader, place(reader, "岳阳"), files)


def test_the_space_bar_turns_the_page(qtbot: QtBot, reader: ReaderView) -> None:
    reader.show_page(page(["国" * 90] * 60))
    bar = reader.verticalScrollBar()
    qtbot.keyClick(reader, Qt.Key.Key_Space)
    first = bar.value()
    assert 0.7 * bar.pageStep() < first < bar.pageStep()
    qtbot.keyClick(reader, Qt.Key.Key_Space)
    qtbot.keyClick(reader, Qt.Key.Key_Space, SHIFT)
    assert bar.value() == first


def test_the_edit_at_the_caret_and_its_hint(qtbot: QtBot, reader: ReaderView) -> None:
    made = page()
    reader.choose(Selection.at(0))
    assert reader.current_edit() == made.edits[0]
    reader.choose(Selection.at(9))
    assert reader.current_edit() is None
    point = place(reader, "清晨")
    help_event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
    QApplication.sendEvent(reader.viewport(), help_event)
    assert "slip" in QToolTip.text()
    QToolTip.hideText()


def test_a_double_click_on_the_header_asks_for_the_details(qtbot: QtBot, reader: ReaderView) -> None:
    with qtbot.waitSignal(reader.details_requested):
        qtbot.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(reader.width() // 2, 40))


def test_the_caret_is_told_in_positions_of_the_article(reader: ReaderView) -> None:
    reader.select(Span(3, 7))
    assert reader.caret() == 7
    reader.set_mode("raw")
    reader.choose(Selection.at(len(page().raw)))
    assert reader.caret() is None


def test_another_page_takes_selection_and_mark_away_and_says_so(reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "m")], CODES)
    reader.select(Span(3, 7))
    reader.activate_annotation("1")
    told: list[object] = []
    reader.selection_changed.connect(told.append)
    reader.annotation_activated.connect(told.append)
    reader.show_page(page(["另一篇"]))
    assert told == [None, None]
