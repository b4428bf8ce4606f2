from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from corpus.model import MeipiError
from corpus.project import Project
from desktop.dialogs.restore import RestoreDialog
from desktop.window import safety
from desktop.window.main_window import MainWindow

WAIT = 20_000


@pytest.fixture(autouse=True)
def no_copy_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the machine is, only what a test does makes copies."""
    monkeypatch.setattr(safety, "FIRST_BACKUP", 3_600_000)


def project_of(window: MainWindow) -> Project:
    assert window.reading.project is not None
    return window.reading.project


def test_a_backup_is_restored_from_the_menu(window: MainWindow, qtbot: QtBot, project_path: Path) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1, memo="先"))
    with qtbot.waitSignal(window.safety.finished, timeout=WAIT):
        window.action_table["backup"].trigger()
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=2, memo="后"))
    window.action_table["restore"].trigger()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.safety.finished):
        dialog.accept()
    assert [annotation.memo for annotation in project_of(window).annotations.all()] == ["先"]
    assert project_of(window).path == project_path


def test_without_a_backup_there_is_nothing_to_restore(window: MainWindow, qtbot: QtBot) -> None:
    window.safety.ask_restore()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_a_check_says_that_all_is_well(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.safety.finished, timeout=WAIT):
        window.action_table["check"].trigger()
    assert "as it was stored" in window.said()


def test_a_copy_of_a_project_that_may_not_be_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    made = project_of(window).annotations.add(1, paragraph=1)
    assert window.projects.open_copy(tmp_path / "copy.meipi")
    assert project_of(window).path == tmp_path / "copy.meipi"
    assert list(project_of(window).annotations.all()) == [made]
    assert not window.projects.open_copy(tmp_path / "gone" / "copy.meipi")
    assert "not saved" in window.said()


def test_a_project_in_a_synced_folder_is_warned_of(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    Project.create(folder / "a.meipi").close()
    window.projects.open(folder / "a.meipi")
    assert project_of(window).readonly is None
    assert "synced" in window.warned()


def test_a_project_that_was_changed_is_copied_when_it_is_left(window: MainWindow, project_path: Path) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1, memo="先"))
    window.close()
    with Project.open(project_path) as project:
        (copy,) = project.backups()
        assert copy.revision == project.revision
    with Project.open(copy.path) as copied:
        assert [annotation.memo for annotation in copied.annotations.all()] == ["先"]


def test_a_project_that_was_only_read_is_not_copied(window: MainWindow, project_path: Path) -> None:
    window.close()
    with Project.open(project_path) as project:
        assert project.backups() == ()


def test_another_project_is_opened_after_the_first_was_copied(
    window: MainWindow, project_path: Path, tmp_path: Path
) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    assert window.projects.create(tmp_path / "另一.meipi")
    with Project.open(project_path) as project:
        assert [copy.revision for copy in project.backups()] == [project.revision]


def test_a_copy_that_cannot_be_made_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    folder = project_of(window).backup_folder
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("in the way", "utf-8")
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    failures: list[MeipiError] = []
    window.reading.failed.connect(failures.append)
    assert window.projects.create(tmp_path / "另一.meipi")
    assert [failure.id for failure in failures] == ["backup-failed"]
