from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import CODES, TEXTS, annotation, page

TEXT = "\n".join(TEXTS)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    """Three annotations, the second and third within the first; all of the second in the third."""
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(845, 600)
    view.show_page(page())
    found = [annotation(id, TEXT, words, "m") for id, words in (("1", "洪湖之畔，乌林镇"), ("2", "之畔"))]
    view.set_annotations([*found, annotation("3", TEXT, "洪湖之畔", "m")], CODES)
    with qtbot.waitExposed(view):
        view.show()
    return view


def point(reader: ReaderView, words: str) -> QPoint:
    box = reader.character_rect(TEXT.index(words))
    return reader.viewport().mapFromGlobal(box.center())


def rest(reader: ReaderView, at: QPoint) -> None:
    """Let the mouse rest, as long as it takes a tool tip to come."""
    event = QHelpEvent(QEvent.Type.ToolTip, at, reader.viewport().mapToGlobal(at))
    QApplication.sendEvent(reader.viewport(), event)
    QToolTip.hideText()


def test_a_resting_pointer_isolates_the_smallest_until_it_leaves(qtbot: QtBot, reader: ReaderView) -> None:
    qtbot.mouseMove(reader.viewport(), point(reader, "之畔"))
    assert reader._attention.hovered is None
    rest(reader, point(reader, "之畔"))
    assert reader._attention.hovered == "2"
    qtbot.mouseMove(reader.viewport(), point(reader, "畔"))
    assert reader._attention.hovered == "2"
    qtbot.mouseMove(reader.viewport(), point(reader, "乌林镇"))
    assert reader._attention.hovered is None


def test_clicks_go_from_the_smallest_to_the_largest_and_the_chosen_one_is_isolated(
    qtbot: QtBot, reader: ReaderView
) -> None:
    at = point(reader, "之畔")
    chosen = []
    for _ in range(4):
        qtbot.mouseClick(reader.viewport(), LEFT, pos=at)
        chosen.append(reader.active_annotation())
    assert chosen == ["2", "3", "1", "2"]
    qtbot.mouseClick(reader.viewport(), LEFT, pos=at)
    rest(reader, at)
    assert reader._attention.hovered == "3"


def test_what_is_isolated_stands_out_of_paler_ones(reader: ReaderView) -> None:
    here = point(reader, "乌林镇")
    before = reader.grab().toImage().pixelColor(reader.viewport().mapTo(reader, here) + QPoint(0, 9))
    rest(reader, point(reader, "之畔"))
    after = reader.grab().toImage().pixelColor(reader.viewport().mapTo(reader, here) + QPoint(0, 9))
    assert after.lightnessF() > before.lightnessF()
