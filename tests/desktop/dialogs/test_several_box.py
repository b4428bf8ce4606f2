from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.dialogs.several_box import SeveralBox


@pytest.fixture
def box(qtbot: QtBot) -> SeveralBox:
    made = SeveralBox("All of them")
    qtbot.addWidget(made)
    made.set_entries([("a", "甲", 0), ("b", "乙", 1), ("c", "丙", 0)])
    made.show()
    return made


def test_without_a_tick_all_are_meant(box: SeveralBox) -> None:
    assert box.chosen() == ()
    assert box.summary() == "All of them"


def test_the_closed_box_names_what_is_ticked(box: SeveralBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.changed):
        box.choose(["c", "b"])
    assert box.chosen() == ("b", "c")
    assert box.summary() == "乙, 丙"
    assert box.accessibleDescription() == "乙, 丙"


def test_space_ticks_and_leaves_the_list_open(box: SeveralBox, qtbot: QtBot) -> None:
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    box.view().setCurrentIndex(box.model().index(1, 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Space)
    assert box.chosen() == ("b",)
    QTest.keyClick(box.view(), Qt.Key.Key_Space)
    assert box.chosen() == ()
    assert box.view().isVisible()
    box.hidePopup()


def test_a_click_ticks_and_leaves_the_list_open(box: SeveralBox, qtbot: QtBot) -> None:
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    place = box.view().visualRect(box.model().index(2, 0)).center()
    QTest.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert box.chosen() == ("c",)
    assert box.view().isVisible()
    box.hidePopup()
