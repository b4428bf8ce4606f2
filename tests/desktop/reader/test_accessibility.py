from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import TEXTS, page


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(845, 600)
    view.show_page(page())
    view.show()
    return view


@pytest.fixture
def described(reader: ReaderView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(reader)
    assert found is not None
    return found


def test_the_document_has_a_name_a_role_and_a_state(described: QAccessibleInterface) -> None:
    assert described.text(QAccessible.Text.Name) == "共担时代使命"
    assert described.text(QAccessible.Text.Description) == "岳阳日报 · 2024-09-26"
    assert described.role() == QAccessible.Role.Document
    assert described.state().readOnly
    assert described.childCount() == 0
    assert described.rect().size() == described.object().size()
    # This asks role, state, name and rectangle of it from C++.
    assert "Document" in repr(described)


def test_its_text_is_the_article(reader: ReaderView, described: QAccessibleInterface) -> None:
    text = described.textInterface()
    whole = "\n".join(TEXTS)
    assert text.characterCount() == len(whole)
    assert text.text(0, -1) == whole
    assert text.text(3, 7) == "洪湖之畔"


def test_positions_are_those_of_qt(reader: ReaderView, described: QAccessibleInterface) -> None:
    reader.show_page(page(["𠮷野家", "尾"]))
    text = described.textInterface()
    assert text.characterCount() == len("𠮷野家\n尾") + 1
    assert text.text(2, 4) == "野家"
    text.setCursorPosition(2)
    assert reader.chosen().caret == 1
    assert text.cursorPosition() == 2
    text.setSelection(0, 0, 3)
    assert reader.selection() == Span(0, 2)
    text.removeSelection(0)
    assert reader.selection() is None


def test_characters_have_a_place_on_the_screen(reader: ReaderView, described: QAccessibleInterface) -> None:
    text = described.textInterface()
    box = text.characterRect(3)
    assert box == reader.character_rect(3)
    assert text.offsetAtPoint(box.center()) in (3, 4)


def test_nothing_open_says_so(reader: ReaderView, described: QAccessibleInterface) -> None:
    reader.show_page(None)
    assert described.text(QAccessible.Text.Name)
    assert described.textInterface().characterCount() == 0


def test_other_interfaces_are_none(described: QAccessibleInterface) -> None:
    assert described.valueInterface() is None
    assert described.actionInterface() is None


def test_an_active_screen_reader_is_told(reader: ReaderView) -> None:
    QAccessible.setActive(True)
    try:
        reader.select(Span(3, 7))
        reader.show_page(page(["另一篇"]))
    finally:
        QAccessible.setActive(False)
    assert reader.selection() is None
