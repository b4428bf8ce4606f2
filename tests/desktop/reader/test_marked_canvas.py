"""Marks in the reader are clicked, hovered, dragged and dropped on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from corpus.model import AnnotationKind, Label, Span
from desktop.reader.drops import CODE_MIME
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import CODES, TEXTS, annotation, page
from tests.desktop.reader.pointing import LEFT, TEXT, drag, place


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
