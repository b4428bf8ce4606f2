"""What is said of coders in the sheets, and what comes of it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.dialogs.coders import CodersSheet
from desktop.window.main_window import MainWindow
from tests.desktop.window.driving import project_of


def test_who_renames_himself_goes_on_under_the_new_name(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.change(coder="林夏")
    window.reading.perform(lambda project: project.annotations.add(1, span=Span(3, 5)))
    window.action_table["coders"].trigger()
    sheet = window.findChild(CodersSheet)
    assert sheet is not None
    sheet.fields["林夏"].setText("周舟")
    sheet.accept()
    window.reading.perform(lambda project: project.annotations.add(1, span=Span(6, 9)))
    assert {annotation.coder for annotation in project_of(window).annotations.all()} == {"周舟"}
    assert window.settings.preferences.coder == "周舟"
    assert [coder.name for coder in project_of(window).coders.all()] == ["周舟"]
