from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop.dialogs.restore import RestoreDialog
from desktop.window.main_window import MainWindow

WAIT = 20_000


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
