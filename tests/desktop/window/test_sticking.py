from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from corpus.model import Annotation, Span
from desktop.window.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def stuck(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the code 河 sticking, chosen by keys."""
    qtbot.keyClick(window.reader, Key.Key_Q)
    field = window.focusWidget()
    assert field is not None
    field.setText("河")  # type: ignore[attr-defined]
    qtbot.keyClick(field, Key.Key_Return)
    return window


def annotations(window: MainWindow) -> list[Annotation]:
    page = window.reading.page
    assert page is not None
    return list(page.annotations)


def point(window: MainWindow, position: int) -> QPoint:
    """The left edge of a character, in the reader's viewport."""
    rect = window.reader.character_rect(position)
    return window.reader.viewport().mapFromGlobal(QPoint(rect.left() + 1, rect.center().y()))


def drag(window: MainWindow, span: Span) -> None:
    port = window.reader.viewport()
    QTest.mousePress(port, Left, Modifier.NoModifier, point(window, span.start))
    QTest.mouseMove(port, point(window, span.start + 1))
    QTest.mouseMove(port, point(window, span.end))
    QTest.mouseRelease(port, Left, Modifier.NoModifier, point(window, span.end))


def sticky(window: MainWindow) -> str:
    """What the status bar shows of the code that sticks."""
    button = window.findChild(QToolButton, "status-sticky")
    assert button is not None
    return button.text() if button.isVisible() else ""


def test_each_selection_by_the_mouse_is_coded_at_once(stuck: MainWindow) -> None:
    assert sticky(stuck) == "Sticks: 河 · Esc"
    drag(stuck, Span(3, 5))
    drag(stuck, Span(6, 9))
    assert [a.quote for a in annotations(stuck)] == ["两岸", "巡河员"]
    assert stuck.reader.selection() is None
    assert stuck.reading.project is not None
    assert stuck.reading.project.history.undo_name == "annotate"


def test_the_same_selection_twice_is_no_removal(stuck: MainWindow) -> None:
    drag(stuck, Span(3, 5))
    drag(stuck, Span(3, 5))
    assert [a.quote for a in annotations(stuck)] == ["两岸"]


def test_a_selection_by_keys_is_coded_when_shift_is_let_go(stuck: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyPress(stuck.reader, Key.Key_Right, Modifier.ShiftModifier)
    assert annotations(stuck) == []
    qtbot.keyRelease(stuck.reader, Key.Key_Shift)
    assert [a.quote for a in annotations(stuck)] == ["清晨"]


def test_a_third_click_makes_the_paragraph_of_the_word(stuck: MainWindow, qtbot: QtBot) -> None:
    port, here = stuck.reader.viewport(), point(stuck, 4)
    QTest.mouseClick(port, Left, Modifier.NoModifier, here)
    QTest.mouseDClick(port, Left, Modifier.NoModifier, here)
    QTest.mouseRelease(port, Left, Modifier.NoModifier, here)
    QTest.mouseClick(port, Left, Modifier.NoModifier, here)
    qtbot.waitUntil(lambda: bool(annotations(stuck)))
    assert [len(a.span) > 10 for a in annotations(stuck)] == [True]


def test_a_double_click_codes_the_word(stuck: MainWindow, qtbot: QtBot) -> None:
    port, here = stuck.reader.viewport(), point(stuck, 4)
    QTest.mouseClick(port, Left, Modifier.NoModifier, here)
    QTest.mouseDClick(port, Left, Modifier.NoModifier, here)
    QTest.mouseRelease(port, Left, Modifier.NoModifier, here)
    qtbot.waitUntil(lambda: bool(annotations(stuck)))
    assert [a.quote for a in annotations(stuck)] == ["两岸"]


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Q])
def test_the_same_key_or_escape_lets_go(stuck: MainWindow, qtbot: QtBot, key: Key) -> None:
    qtbot.keyClick(stuck.reader, key)
    assert sticky(stuck) == ""
    drag(stuck, Span(3, 5))
    assert annotations(stuck) == []
    assert stuck.reader.selection() == Span(3, 5)


def test_what_is_selected_gets_the_code_when_it_begins_to_stick(window: MainWindow) -> None:
    window.reader.select(Span(0, 2))
    window.sticking.start("早晚/清晨")
    assert [a.quote for a in annotations(window)] == ["清晨"]
    assert sticky(window) == "Sticks: 清晨 · Esc"


def test_a_code_that_goes_does_not_stick(stuck: MainWindow) -> None:
    drag(stuck, Span(3, 5))
    code = stuck.sticking.code
    assert code is not None
    stuck.reading.perform(lambda project: project.codebook.rename(code.id, "江"))
    assert sticky(stuck) == "Sticks: 江 · Esc"
    stuck.reading.perform(lambda project: project.codebook.remove(code.id))
    assert sticky(stuck) == ""


def test_a_new_code_is_made_in_one_act_with_the_first_annotation_that_gets_it(stuck: MainWindow) -> None:
    project = stuck.reading.project
    assert project is not None
    assert project.history.undo_name is None
    drag(stuck, Span(3, 5))
    drag(stuck, Span(6, 9))
    project.undo()
    project.undo()
    assert project.history.undo_name is None
    assert project.codebook.all() == ()
