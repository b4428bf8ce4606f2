from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import AnnotationKind, Span
from desktop.window.main_window import MainWindow

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def write(window: MainWindow, qtbot: QtBot, memo: str) -> None:
    """Type a memo where the focus is, and save it."""
    field = window.focusWidget()
    assert field is not None
    qtbot.keyClick(field, Key.Key_A, Control)
    qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClicks(field, memo)
    qtbot.keyClick(field, Key.Key_Return, Control)


def memos(window: MainWindow) -> list[tuple[AnnotationKind, str]]:
    assert window.reading.page is not None
    return [(each.kind, each.memo) for each in window.reading.page.annotations]


def test_the_article_as_a_whole_has_one_memo(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    write(window, qtbot, "first")
    assert memos(window) == [(AnnotationKind.ARTICLE, "first")]
    qtbot.keyClick(window.reader, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    write(window, qtbot, "second")
    assert memos(window) == [(AnnotationKind.ARTICLE, "second")]
    qtbot.keyClick(window.reader, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    write(window, qtbot, "")
    assert memos(window) == []


def test_a_selection_gets_its_own_memo(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.select(Span(3, 5))
    qtbot.keyClick(window.reader, Key.Key_M)
    write(window, qtbot, "both")
    assert memos(window) == [(AnnotationKind.SPAN, "both")]


def test_the_memo_on_the_project_is_one_key_away(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Key.Key_M, Control | Qt.KeyboardModifier.AltModifier)
    write(window, qtbot, "plan")
    assert window.reading.project is not None
    assert window.reading.project.memo.text == "plan"
    qtbot.keyClick(window, Key.Key_Z, Control)
    assert window.reading.project.memo.text == ""


def test_control_enter_in_the_palette_gives_code_and_memo_in_one_gesture(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.reader.select(Span(3, 5))
    qtbot.keyClick(window.reader, Key.Key_C)
    field = window.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "shore")
    qtbot.keyClick(field, Key.Key_Return, Control)
    write(window, qtbot, "both")
    assert window.reading.page is not None
    (made,) = window.reading.page.annotations
    assert (made.quote, made.memo, len(made.codes)) == ("两岸", "both", 1)


def test_a_memo_that_is_written_hands_the_focus_to_the_text_and_to_nothing_else(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    focused: list[object] = []

    def note(_old: object, new: object) -> None:
        focused.append(new)

    window.memoing.write()
    qapp.focusChanged.connect(note)
    qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qapp.focusChanged.disconnect(note)
    assert focused == [window.reader]
