"""What goes wrong when the window is gone already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.main_window import MainWindow


def test_a_backup_that_fails_behind_the_closed_window_is_told_at_the_next_start(
    window: MainWindow, qtbot: QtBot, store: QSettings, project_path: Path
) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, span=Span(3, 5)))
    assert window.reading.project is not None
    folder = window.reading.project.backup_folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in its way", "utf-8")
    window.close()
    again = MainWindow(Settings(store), Session(store))
    qtbot.addWidget(again)
    again.start(None, reopen=True)
    assert again.said().startswith("When Meipi was last closed: ")
    assert str(folder) in again.said()
    again.close()
    folder.unlink()
    third = MainWindow(Settings(store), Session(store))
    qtbot.addWidget(third)
    third.start(None, reopen=True)
    assert third.said() == ""
    third.close()
