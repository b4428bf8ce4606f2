from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from corpus.model import MeipiError, Span
from corpus.project import Project
from corpus.store import backups, restoring
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def test_a_backup_opens_and_has_everything(project: Project) -> None:
    mark = project.annotations.add(1, span=Span(0, 4), memo="记")
    copy = project.backup()
    assert copy.parent == project.backup_folder
    with Project.open(copy) as opened:
        assert opened.uid == project.uid
        assert list(opened.annotations.all()) == [mark]
        assert opened.readonly is None


def test_nothing_new_is_made_when_nothing_has_changed(project: Project) -> None:
    first = project.backup()
    assert project.backup() == first
    project.annotations.add(1, span=Span(0, 4))
    second = project.backup()
    assert [backup.path for backup in project.backups()] == [second, first]


def test_a_bad_copy_does_not_stand_in_for_a_good_one(project: Project) -> None:
    first = project.backup()
    content = first.read_bytes()
    first.write_bytes(content[: len(content) // 2])
    assert backups.is_good(project.backup())


def test_two_projects_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    with make_project(tmp_path / "one" / "a.meipi") as one:
        kept = one.backup()
    shutil.rmtree(tmp_path / "one" / "a.meipi", ignore_errors=True)
    (tmp_path / "one" / "a.meipi").unlink()
    with make_project(tmp_path / "one" / "a.meipi") as other:
        other.backup()
        assert len(other.backups()) == 1
    assert kept.exists()


def test_a_folder_that_cannot_be_written_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MeipiError) as error:
        project.backup(tmp_path / "file" / "folder")
    assert error.value.id == "backup-failed"
    project.annotations.add(1, span=Span(0, 4))


def test_of_old_copies_some_are_kept() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    hourly = [start + timedelta(hours=number) for number in range(24 * 365)]
    keep = backups.kept(hourly)
    newest = sorted(hourly, reverse=True)
    assert set(newest[:12]) <= keep
    days = {at.date() for at in keep if at > newest[0] - timedelta(days=7)}
    assert len(days) == 7
    assert len({(at.year, at.month) for at in keep}) == 6
    assert len(keep) <= 12 + 7 + 4 + 6


def test_restoring_puts_the_old_one_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.meipi"
    with make_project(path) as project:
        good = project.annotations.add(1, span=Span(0, 4))
        copy = project.backup()
        project.annotations.remove([good.id])
    aside = Project.restore(path, copy)
    assert aside is not None
    with Project.open(path) as project, Project.open(aside) as before:
        assert project.annotations.count() == 1
        assert before.annotations.count() == 0


def test_restoring_brings_back_a_project_that_is_gone_or_ruined(tmp_path: Path) -> None:
    path = tmp_path / "a.meipi"
    with make_project(path) as project:
        project.annotations.add(1, span=Span(0, 4))
        copy = project.backup()
    path.write_bytes(b"\0" * 5000)
    Project.restore(path, copy)
    with Project.open(path) as project:
        assert project.annotations.count() == 1
    path.unlink()
    assert Project.restore(path, copy) is None
    with Project.open(path) as project:
        assert project.annotations.count() == 1


def test_a_log_beside_a_restored_project_is_not_played_into_it(tmp_path: Path) -> None:
    path = tmp_path / "a.meipi"
    with make_project(path) as project:
        copy = project.backup()
        project.annotations.add(1, span=Span(0, 4))
        stray = (tmp_path / "a.meipi-wal").read_bytes()
    (tmp_path / "a.meipi-wal").write_bytes(stray)
    Project.restore(path, copy)
    with Project.open(path) as project:
        assert project.annotations.count() == 0
        assert project.check().ok


def test_nothing_is_restored_over_an_open_project_or_from_a_bad_file(
    project: Project, tmp_path: Path
) -> None:
    copy = project.backup()
    with pytest.raises(MeipiError) as error:
        restoring.restore(project.path, copy)
    assert error.value.id == "in-use"
    (tmp_path / "bad.meipi").write_bytes(copy.read_bytes()[:9000])
    with pytest.raises(MeipiError) as error:
        restoring.restore(tmp_path / "new.meipi", tmp_path / "bad.meipi")
    assert error.value.id == "bad-backup"
    assert not (tmp_path / "new.meipi").exists()


def test_a_copy_is_whole_while_another_thread_writes(project: Project, tmp_path: Path) -> None:
    """The window backs up in a thread: what is added meanwhile is in the copy or not, never half."""
    drafts = [
        project.annotations.draft(1, span=Span(n % 20, n % 20 + 3), memo="记" * 800) for n in range(900)
    ]
    project.annotations.add_all(drafts)
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            project.annotations.add_all([project.annotations.draft(1, span=Span(0, k)) for k in (1, 2, 3)])

    writer = threading.Thread(target=write)
    writer.start()
    copies = [project.backup(tmp_path / str(number)) for number in range(3)]
    stop.set()
    writer.join(timeout=30)
    for copy in copies:
        with Project.open(copy) as opened:
            assert opened.readonly is None
            assert opened.annotations.count() % 3 == 0
            assert opened.revision == int(copy.stem.rpartition("r")[2])


def test_a_project_is_saved_elsewhere_with_what_is_in_its_log(project: Project, tmp_path: Path) -> None:
    mark = project.annotations.add(1, span=Span(0, 4))
    project.save_copy(tmp_path / "b.meipi")
    with Project.open(tmp_path / "b.meipi") as copy:
        assert list(copy.annotations.all()) == [mark]
    project.annotations.remove([mark.id])
    project.save_copy(tmp_path / "b.meipi")
    with Project.open(tmp_path / "b.meipi") as copy:
        assert copy.annotations.count() == 0
    with pytest.raises(MeipiError) as error:
        project.save_copy(project.path)
    assert error.value.id == "in-use"


def test_the_newest_copies_are_in_a_second_place_too(project: Project, tmp_path: Path) -> None:
    first = project.backup(elsewhere=tmp_path / "there")
    project.backup(elsewhere=tmp_path / "there")
    (there,) = tmp_path.glob("there/*/*.meipi")
    assert (there.name, there.read_bytes()) == (first.name, first.read_bytes())
    for number in range(backups.ELSEWHERE):
        project.annotations.add(1, span=Span(0, 4 + number))
        first.rename(first.with_name(f"2020010{number + 1}T000000Z-r1.meipi"))
        first = project.backup(elsewhere=tmp_path / "there")
    left = {path.name for path in tmp_path.glob("there/*/*.meipi")}
    assert len(left) <= backups.ELSEWHERE
    shutil.rmtree(project.backup_folder.parent)
    assert project.backups() == ()
    assert {copy.path.name for copy in project.backups(elsewhere=tmp_path / "there")} == left
    Project.open(project.backups(elsewhere=tmp_path / "there")[0].path).close()


def test_a_second_place_that_refuses_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("in the way")
    with pytest.raises(MeipiError) as error:
        project.backup(elsewhere=tmp_path / "there")
    assert error.value.id == "backup-failed"
    assert len(project.backups()) == 1
