"""Lines of a list in a sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dialogs.choice_list import ChoiceList
from desktop.theme import LIGHT, apply_theme


def test_no_line_covers_the_next(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    made = ChoiceList("Formats")
    qtbot.addWidget(made)
    made.addItems(["渡口", "小桥", "河长"])
    with qtbot.waitExposed(made):
        made.show()
    first, second = (made.visualItemRect(made.item(row)) for row in (0, 1))
    assert first.bottom() < second.top()
    assert first.height() == made.sizeHintForRow(0)
