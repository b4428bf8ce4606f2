from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.window.finding import hits
from desktop.window.main_window import MainWindow


def test_simplified_finds_traditional_and_full_width_half_width() -> None:
    assert list(hits("黨建聯建，党建联建", "党建")) == [Span(0, 2), Span(5, 7)]
    assert list(hits("第Ａ组与第A组", "A组")) == [Span(1, 3), Span(5, 7)]
    assert list(hits("𠮷野家在𠮷安", "𠮷")) == [Span(0, 1), Span(4, 5)]
    assert list(hits("无", "")) == []


@given(st.text("甲乙丙", max_size=20), st.text("甲乙", min_size=1, max_size=3))
def test_hits_are_what_was_sought_and_do_not_overlap(text: str, words: str) -> None:
    found = list(hits(text, words))
    assert all(span.slice(text) == words for span in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert len(found) == text.count(words)


def test_f3_steps_through_the_hits_of_the_filter(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, "f", Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.insert("渡口")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    selected = []
    for _ in range(3):
        qtbot.keyClick(window.reader, Qt.Key.Key_F3)
        selected.append(window.reader.selection())
    assert selected == [Span(10, 12), Span(41, 43), Span(10, 12)]
    qtbot.keyClick(window.reader, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.reader.selection() == Span(41, 43)
