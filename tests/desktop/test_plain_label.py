from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.plain_label import PlainLabel


def test_a_tag_is_shown_as_it_is(qtbot: QtBot) -> None:
    label = PlainLabel('<img src="file://host/share/x">')
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == '<img src="file://host/share/x">'
    assert label.width() > 0


def test_a_name_is_what_style_sheets_know_it_by(qtbot: QtBot) -> None:
    label = PlainLabel("一", name="form-help")
    qtbot.addWidget(label)
    assert label.objectName() == "form-help"
