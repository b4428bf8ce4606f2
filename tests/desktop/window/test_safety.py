from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from corpus.model import MeipiError
from corpus.project import MANY_LOSSES, Holder, Project
from desktop.dialogs.restore import RestoreDialog
from desktop.window import safety
from desktop.window.main_window import MainWindow
from tests.desktop.window.driving import project_of

WAIT = 20_000


@pytest.fixture(autouse=True)
def no_copy_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the machine is, only what a test does makes copies."""
    monkeypatch.setattr(safety, "FIRST_BACKUP", 3_600_000)


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
    window.leaving.wait_for(project_path)
    with Project.open(project_path) as project:
        assert [copy.revision for copy in project.backups()] == [project.revision]


def test_a_copy_that_cannot_be_made_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    folder = project_of(window).backup_folder
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("in the way", "utf-8")
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    failures: list[MeipiError] = []
    window.reading.failed.connect(failures.append)
    left = project_of(window).path
    assert window.projects.create(tmp_path / "另一.meipi")
    window.leaving.wait_for(left)
    assert [failure.id for failure in failures] == ["backup-failed"]


def test_a_project_that_was_just_left_is_opened_again_at_once(
    window: MainWindow, project_path: Path, tmp_path: Path
) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    assert window.projects.create(tmp_path / "另一.meipi")
    assert window.projects.open(project_path)
    assert project_of(window).readonly is None
    assert len(project_of(window).backups()) == 1


def test_copies_are_in_a_second_place_and_can_be_restored_from_there(
    window: MainWindow, qtbot: QtBot, data_folder: Path
) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1, memo="先"))
    with qtbot.waitSignal(window.safety.finished, timeout=WAIT):
        window.action_table["backup"].trigger()
    assert len(list(data_folder.glob("backups/*/*.meipi"))) == 1
    window.reading.perform(lambda project: project.undo())
    shutil.rmtree(project_of(window).backup_folder.parent)
    window.safety.ask_restore()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.safety.finished, timeout=WAIT):
        dialog.accept()
    assert [annotation.memo for annotation in project_of(window).annotations.all()] == ["先"]


def test_a_copy_is_made_before_much_is_taken_away(window: MainWindow) -> None:
    def add(project: Project) -> None:
        project.annotations.add_all([project.annotations.draft(1, paragraph=1) for _ in range(MANY_LOSSES)])

    def remove(project: Project) -> None:
        project.annotations.remove([annotation.id for annotation in project.annotations.all()])

    assert window.reading.perform(add)
    assert window.reading.perform(remove)
    (copy,) = project_of(window).backups()
    with Project.open(copy.path) as copied:
        assert copied.annotations.count() == MANY_LOSSES


def test_nothing_much_is_taken_away_where_no_copy_can_be_made(window: MainWindow) -> None:
    drafts = [project_of(window).annotations.draft(1, paragraph=1) for _ in range(MANY_LOSSES)]
    project_of(window).annotations.add_all(drafts)
    folder = project_of(window).backup_folder
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("in the way", "utf-8")
    assert not window.reading.perform(
        lambda project: project.annotations.remove([draft.id for draft in drafts])
    )
    assert project_of(window).annotations.count() == MANY_LOSSES


def forget_annotations(window: MainWindow, path: Path) -> None:
    """They vanish from the open project behind our back."""
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    window.projects.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM annotations")
        connection.commit()
    assert window.projects.open(path)


def test_a_loss_can_be_accepted(window: MainWindow, project_path: Path) -> None:
    forget_annotations(window, project_path)
    assert project_of(window).readonly == "annotations-missing"
    assert "missing" in window.warned()
    window.safety.ask_restore()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    (go_on,) = [b for b in dialog.buttons.buttons() if b.text() == "Go on without them"]
    go_on.click()
    assert project_of(window).readonly is None
    assert window.warned() == ""


def answer_of(window: MainWindow) -> QPushButton:
    """The one way out that the line above the text offers."""
    (button,) = [b for b in window.banner.findChildren(QPushButton) if not b.isHidden()]
    return button


def test_a_damaged_project_without_a_backup_is_salvaged(window: MainWindow, tmp_path: Path) -> None:
    Project.create(tmp_path / "坏.meipi").close()
    with closing(sqlite3.connect(tmp_path / "坏.meipi")) as connection:
        connection.execute("INSERT INTO codes VALUES ('1', '桥', '#000000', NULL, '', '', NULL, 0, 'x')")
        connection.commit()
    assert window.projects.open(tmp_path / "坏.meipi")
    assert project_of(window).readonly == "damaged"
    assert answer_of(window).text() == "Salvage what is whole…"


def test_who_has_the_project_open_is_named(window: MainWindow) -> None:
    holder = Holder("院子", 7, "2026-03-05T01:02:03+00:00", "小川")
    assert window.safety._name(holder).startswith("小川 on 院子, since 2026-03-0")
    assert window.safety._name(replace(holder, user="")).startswith("院子, since ")
    assert window.safety._name(None) == "by another program"


def test_a_last_project_that_failed_before_is_opened_when_asked_for(
    window: MainWindow, project_path: Path, data_folder: Path
) -> None:
    window.projects.close()
    sample = window.projects._sample
    sample.parent.mkdir(parents=True)
    sample.touch()
    window.projects.open_first(None, reopen=False)
    assert window.reading.project is None
    assert project_path.name in window.warned()
    answer_of(window).click()
    assert project_of(window).path == project_path


@pytest.fixture
def synced(window: MainWindow, project_path: Path, tmp_path: Path) -> Path:
    """The project in a synced folder, opened there."""
    window.projects.close()
    (tmp_path / "Dropbox").mkdir()
    path = Path(shutil.copy(project_path, tmp_path / "Dropbox"))
    assert window.projects.open(path)
    return path


def test_a_project_in_a_synced_folder_is_worked_on_locally_and_given_back(
    window: MainWindow, qtbot: QtBot, synced: Path, data_folder: Path
) -> None:
    assert not window.action_table["give-back"].isEnabled()
    with qtbot.waitSignal(window.reading.project_changed, timeout=WAIT, check_params_cb=bool):
        answer_of(window).click()
    assert project_of(window).path.is_relative_to(data_folder)
    assert str(synced) in window.said()
    assert window.warned() == ""
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1, memo="一"))
    with qtbot.waitSignal(window.leaving.finished, timeout=WAIT):
        window.action_table["give-back"].trigger()
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=2, memo="二"))
    window.close()
    with Project.open(synced) as project:
        assert {annotation.memo for annotation in project.annotations.all()} == {"一", "二"}


def test_work_that_could_not_be_given_back_is_told_of_until_it_is(
    window: MainWindow, qtbot: QtBot, synced: Path
) -> None:
    with qtbot.waitSignal(window.reading.project_changed, timeout=WAIT, check_params_cb=bool):
        answer_of(window).click()
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    copy = project_of(window).path
    away = synced.parent.rename(synced.parent.with_name("away"))
    failures: list[MeipiError] = []
    window.reading.failed.connect(failures.append)
    window.projects.close()
    assert [failure.id for failure in failures] == ["no-folder"]
    assert window.projects.open(copy)
    assert "not been given back" in window.warned()
    away.rename(synced.parent)
    with qtbot.waitSignal(window.leaving.finished, timeout=WAIT):
        answer_of(window).click()
    assert window.warned() == ""
    with Project.open(synced) as project:
        assert project.annotations.count() == 1


def test_work_of_others_in_the_original_is_told_of(window: MainWindow, qtbot: QtBot, synced: Path) -> None:
    with qtbot.waitSignal(window.reading.project_changed, timeout=WAIT, check_params_cb=bool):
        answer_of(window).click()
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    with Project.open(synced) as project:
        project.annotations.add(1, paragraph=2)
    with qtbot.waitSignal(window.reading.failed, timeout=WAIT) as told:
        window.action_table["give-back"].trigger()
    assert told.args[0].id == "given-beside"
    assert len(list(synced.parent.glob("*.meipi"))) == 2
