"""A label never makes the window wider than it must be."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.elided_label import ElidedLabel

LONG = "岳阳日报与荆州日报二〇二四年九月起逐日通读的项目"


def test_it_asks_for_room_for_all_and_takes_less(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(LONG)
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 3


def test_beginning_and_end_stay_to_be_seen(qtbot: QtBot) -> None:
    label, whole = ElidedLabel(LONG), ElidedLabel(LONG)
    for each in (label, whole):
        qtbot.addWidget(each)
    whole.resize(whole.sizeHint())
    label.resize(whole.width() // 2, whole.height())
    all_of_it, some = whole.grab().toImage(), label.grab().toImage()
    one = label.fontMetrics().horizontalAdvance(LONG[0])
    assert some.copy(0, 0, one, some.height()) == all_of_it.copy(0, 0, one, some.height())
    assert some != all_of_it.copy(some.rect())


def test_a_screen_reader_reads_all_of_it(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(40, 20)
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == LONG
