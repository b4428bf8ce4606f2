from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.reader.contrast import visible_on
from desktop.reader.look import Look
from desktop.reader.overview import Overview
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import CODES, annotation, page

TEXTS = [f"第{n}段。" + "国" * 120 for n in range(80)]
TEXT = "\n".join(TEXTS)


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(845, 600)
    view.show_page(page(TEXTS))
    view.show()
    return view


@pytest.fixture
def strip(reader: ReaderView) -> Overview:
    found = reader.findChild(Overview)
    assert found is not None
    return found


def test_marks_have_a_tick_where_they_stand(qtbot: QtBot, reader: ReaderView, strip: Overview) -> None:
    reader.set_annotations([annotation("1", TEXT, "第0段", "m"), annotation("2", TEXT, "第40段", "n")], CODES)
    qtbot.waitUntil(lambda: len(strip.ticks) == 2)
    first, second = sorted(strip.ticks)
    assert first < 0.1 * strip.height()
    assert 0.4 * strip.height() < second < 0.6 * strip.height()
    assert strip.ticks[first].name() == visible_on(Look().paper, CODES["m"].colour)
    assert not strip.grab().isNull()


def test_hits_have_one_too_and_leave_with_the_search(
    qtbot: QtBot, reader: ReaderView, strip: Overview
) -> None:
    reader.highlight("search", [Span(0, 2), Span(len(TEXT) - 2, len(TEXT))])
    qtbot.waitUntil(lambda: len(strip.ticks) == 2)
    assert max(strip.ticks) <= strip.height()
    reader.highlight("search", [])
    qtbot.waitUntil(lambda: not strip.ticks)


def test_a_click_goes_there(qtbot: QtBot, reader: ReaderView, strip: Overview) -> None:
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(3, strip.height() // 2))
    bar = reader.verticalScrollBar()
    assert 0.4 * bar.maximum() < bar.value() < 0.6 * bar.maximum()
    reader.show_page(None)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(3, 10))
    assert bar.value() == 0
