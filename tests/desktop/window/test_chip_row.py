"""Chips that find no room are brought into sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.chip import Chip
from desktop.window.chip_row import ChipRow


@pytest.fixture
def chips() -> list[Chip]:
    return [Chip(f"种类{number}", colour="place") for number in range(8)]


@pytest.fixture
def row(qtbot: QtBot, chips: list[Chip]) -> ChipRow:
    made = ChipRow(chips)
    qtbot.addWidget(made)
    made.resize(150, made.height())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def in_sight(row: ChipRow, chip: Chip) -> bool:
    return row.viewport().rect().contains(chip.geometry().translated(row.widget().pos()))


def test_the_wheel_goes_to_the_last_and_back(row: ChipRow, chips: list[Chip]) -> None:
    assert in_sight(row, chips[0])
    assert not in_sight(row, chips[-1])
    for turn, there in ((-120, chips[-1]), (120, chips[0])):
        for _ in range(20):
            event = QWheelEvent(
                QPointF(5, 5),
                row.mapToGlobal(QPointF(5, 5)),
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(row.viewport(), event)
        assert in_sight(row, there)


def test_the_tab_key_takes_each_into_sight(qtbot: QtBot, row: ChipRow, chips: list[Chip]) -> None:
    chips[0].setFocus()
    for chip in chips[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert chip.hasFocus()
        assert in_sight(row, chip)


def test_the_row_fades_out_where_it_goes_on(row: ChipRow, chips: list[Chip]) -> None:
    def fading() -> list[bool]:
        return [fade.isVisible() for fade in row._fades]

    assert fading() == [False, True]
    row.ensureWidgetVisible(chips[-1], 0, 0)
    row.horizontalScrollBar().setValue(row.horizontalScrollBar().maximum())
    assert fading() == [True, False]
    row.resize(2000, row.height())
    assert fading() == [False, False]
