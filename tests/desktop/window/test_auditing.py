from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.dialogs.shorten import ShortenSheet
from desktop.window.main_window import MainWindow


def test_the_history_is_written_and_the_window_says_so(window: MainWindow, tmp_path: Path) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, span=Span(3, 5)))
    assert window.reading.project is not None
    count = len(window.reading.project.history.all())
    window.auditing.write(tmp_path / "trail.csv")
    assert window.said() == f"{count} act(s) written."
    assert ",annotate,Annotate,两岸,done," in (tmp_path / "trail.csv").read_text("utf-8-sig")


def test_a_folder_that_refuses_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    window.auditing.write(tmp_path / "nowhere" / "trail.txt")
    assert "nowhere" in window.said()


def test_a_shortened_history_cannot_be_undone_and_the_window_says_so(
    window: MainWindow, qtbot: QtBot
) -> None:
    for span in (Span(3, 5), Span(6, 9)):
        window.reading.perform(lambda project, span=span: project.annotations.add(1, span=span))
    window.action_table["shorten-history"].trigger()
    sheet = window.findChild(ShortenSheet)
    assert sheet is not None
    with qtbot.waitSignal(window.auditing.finished):
        number = sheet.findChild(QSpinBox)
        assert number is not None
        number.setValue(0)
        sheet.accept()
    assert "can no longer be undone" in window.said()
    assert window.reading.project is not None
    assert window.reading.project.backups()
    assert not window.action_table["undo"].isEnabled()
