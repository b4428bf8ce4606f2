"""Salvaging from the menu: the open project, and one that is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.dialogs.report import ReportDialog
from desktop.window.main_window import MainWindow
from tests.desktop.window.driving import project_of

WAIT = 20_000


@pytest.fixture
def damaged(window: MainWindow, project_path: Path) -> Path:
    """The open project, in which a memo was changed behind its back."""
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1, memo="全的"))
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=2, memo="坏的"))
    window.projects.close()
    with closing(sqlite3.connect(project_path)) as connection:
        connection.execute("UPDATE annotations SET memo = '改了' WHERE memo = '坏的'")
        connection.commit()
    assert window.projects.open(project_path)
    return project_path


def test_what_is_whole_is_opened_and_what_is_lost_is_listed(
    window: MainWindow, qtbot: QtBot, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "新.meipi"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(damaged), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    with qtbot.waitSignal(window.salvaging.finished, timeout=WAIT):
        window.action_table["salvage"].trigger()
    assert project_of(window).path == new
    assert [annotation.memo for annotation in project_of(window).annotations.all()] == ["全的"]
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    report = dialog.findChild(QPlainTextEdit)
    assert report is not None
    assert "annotation" in report.toPlainText()
    dialog.close()


def test_the_project_is_open_again_where_salvaging_fails(
    window: MainWindow, qtbot: QtBot, project_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "新.meipi").write_bytes(b"")
    with qtbot.waitSignal(window.reading.failed, timeout=WAIT) as failed:
        window.salvaging.start(project_path, tmp_path / "新.meipi")
    assert failed.args[0].id == "file-exists"
    assert project_of(window).path == project_path


def test_nothing_is_done_where_no_file_is_chosen(
    window: MainWindow, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.action_table["salvage"].trigger()
    assert project_of(window).path == project_path
