"""Codes, memos and annotations by keys: a changed project out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import AnnotationKind, Span
from corpus.project import Project
from desktop.palette import CodePalette
from desktop.window.main_window import MainWindow
from tests.desktop.window.driving import code, press, project_of


def test_a_codes_key_annotates_the_paragraph_and_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    river = code(window, "巡河", "1")
    press(qtbot, window, "j1")
    (annotation,) = project_of(window).annotations.all()
    assert (annotation.kind, annotation.codes) == (AnnotationKind.PARAGRAPH, (river,))
    assert annotation.quote == "王小河说，今年已清理垃圾12吨，比去年少了三成。"
    press(qtbot, window, "1")
    assert project_of(window).annotations.count() == 0


def test_a_second_code_joins_the_annotation_of_the_same_selection(window: MainWindow, qtbot: QtBot) -> None:
    river, rubbish = code(window, "巡河", "1"), code(window, "垃圾", "2")
    window.reader.select(Span(0, 2))
    press(qtbot, window, "1")
    window.reader.select(Span(0, 2))
    press(qtbot, window, "2")
    (annotation,) = project_of(window).annotations.all()
    assert annotation.span == Span(0, 2)
    assert annotation.codes == (river, rubbish)


def test_undo_and_redo_by_keys_name_what_they_do(window: MainWindow, qtbot: QtBot) -> None:
    code(window, "巡河", "1")
    press(qtbot, window, "1")
    assert window.action_table["undo"].text().endswith("Annotate")
    qtbot.keyClick(window.reader, "z", Qt.KeyboardModifier.ControlModifier)
    assert project_of(window).annotations.count() == 0
    assert window.reader.page() is not None
    assert window.reading.page is not None
    assert not window.reading.page.annotations
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.reader, "z", control_shift)
    assert project_of(window).annotations.count() == 1
    assert len(window.reading.page.annotations) == 1


def test_the_palette_makes_a_new_code_and_applies_it(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "c")
    palette = window.findChild(CodePalette)
    assert palette is not None
    assert palette.isVisible()
    palette.chosen.emit("组织/巡河队")
    (annotation,) = project_of(window).annotations.all()
    assert project_of(window).codebook.path(annotation.codes[0]) == "组织/巡河队"
    palette.hide()


def test_a_memo_is_written_beside_the_text_and_saved_with_its_key(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "m")
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "second j is only typed: jkm1")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (annotation,) = project_of(window).annotations.all()
    assert annotation.memo == "second j is only typed: jkm1"
    assert annotation.codes == ()
    assert window.reader.hasFocus()


def test_escape_leaves_a_memo_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "m")
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "nothing")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert project_of(window).annotations.count() == 0


def test_an_emptied_memo_of_an_annotation_without_codes_removes_it(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "m")
    qtbot.keyClicks(QApplication.focusWidget(), "a")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, window, "m")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert project_of(window).annotations.count() == 0


def test_delete_removes_the_annotation_of_the_paragraph(window: MainWindow, qtbot: QtBot) -> None:
    code(window, "巡河", "1")
    press(qtbot, window, "1")
    qtbot.keyClick(window.reader, Qt.Key.Key_Delete)
    assert project_of(window).annotations.count() == 0


def test_the_last_code_again_and_the_words_themselves_as_a_code(window: MainWindow, qtbot: QtBot) -> None:
    code(window, "巡河", "1")
    press(qtbot, window, "1j.")
    assert project_of(window).annotations.count() == 2
    window.reader.select(Span(3, 5))
    press(qtbot, window, "v")
    assert project_of(window).codebook.find("两岸") is not None
    window.reader.clear_selection()
    press(qtbot, window, "v")
    assert "Select the words" in window.said()


def test_brackets_step_through_the_annotations(window: MainWindow, qtbot: QtBot) -> None:
    def act(project: Project) -> None:
        project.annotations.add(1, paragraph=2, memo="二")
        project.annotations.add(1, span=Span(20, 22), memo="二之内")
        project.annotations.add(1, paragraph=3, memo="三")

    window.reading.perform(act)
    memos = []
    for key in "]]]][[":
        press(qtbot, window, key)
        active = window.reader.active_annotation()
        assert active is not None
        memos.append(project_of(window).annotations.get(active).memo)
    assert memos == ["二", "二之内", "三", "三", "二之内", "二"]


def test_an_edge_is_moved_by_key(window: MainWindow, qtbot: QtBot) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, span=Span(3, 5), memo="两岸"))
    press(qtbot, window, "]")
    later = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window.reader, Qt.Key.Key_Right, later | Qt.KeyboardModifier.ShiftModifier)
    (annotation,) = project_of(window).annotations.all()
    assert annotation.span == Span(3, 6)
    assert annotation.quote == "两岸的"


def test_a_code_dragged_to_a_paragraph_marks_it(window: MainWindow) -> None:
    river = code(window, "巡河", "1")
    window.reader.code_dropped.emit((river, None, 2))
    (annotation,) = project_of(window).annotations.all()
    assert annotation.quote == "渡口旁的小店也换上了新招牌。"


def test_the_selection_grows_and_shrinks_by_key(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.select(Span(3, 4))
    press(qtbot, window, "sss")
    grown = window.reader.selection()
    assert grown is not None
    assert len(grown) > 5
    qtbot.keyClick(window.reader, "s", Qt.KeyboardModifier.ShiftModifier)
    less = window.reader.selection()
    assert less is not None
    assert len(less) < len(grown)
