from __future__ import annotations

import getpass
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from corpus.model import MeipiError, Span
from corpus.project import Project
from corpus.store import disk, notes, snapshots
from tests.store.made import make_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_project(tmp_path / "a.meipi") as project:
        project.annotations.add(1, span=Span(0, 4))
    return tmp_path / "a.meipi"


@contextmanager
def held_by_another(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the project open and has written to it, until the block ends."""
    program = (
        "import sys; from corpus.model import Span; from corpus.project import Project;"
        "p = Project.open(sys.argv[1], coder='乙'); p.annotations.add(2, paragraph=1);"
        "print('open', flush=True); sys.stdin.read()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", program, path], stdin=pipe, stdout=pipe, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        try:
            yield holder
        finally:
            holder.kill()


def pragma(project: Project, name: str) -> object:
    return project._store.file.value(f"PRAGMA {name}")


def test_the_connection_is_set_as_the_rules_want_it(path: Path) -> None:
    with Project.open(path) as project:
        wanted = {
            "locking_mode": "exclusive",
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "trusted_schema": 0,
            "cell_size_check": 1,
            "query_only": 0,
            "busy_timeout": 5000,
        }
        assert {name: pragma(project, name) for name in wanted} == wanted


def test_opening_and_closing_changes_no_byte(path: Path) -> None:
    before = path.read_bytes()
    Project.open(path).close()
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == ["a.meipi"]


def test_a_project_is_not_opened_twice_in_one_process(path: Path) -> None:
    with Project.open(path) as project:
        with pytest.raises(MeipiError) as error:
            Project.open(path)
        assert error.value.id == "in-use"
        project.annotations.add(1, span=Span(1, 5))
    with Project.open(path) as project:
        assert project.annotations.count() == 2


def test_a_second_opener_reads_and_is_told_who_writes(path: Path) -> None:
    with held_by_another(path) as holder:
        started = time.monotonic()
        with Project.open(path) as project:
            told = time.monotonic() - started
            assert project.readonly == "in-use"
            assert project.holder is not None
            assert project.holder.pid == holder.pid
            assert project.holder.user == getpass.getuser()
            assert project.annotations.count() == 2
            with pytest.raises(MeipiError) as error:
                project.annotations.add(1, span=Span(0, 1))
            assert error.value.id == "read-only"
        assert told < 1  # rule R10 promises it within a second
    with Project.open(path) as project:
        assert project.readonly is None
        assert project.annotations.count() == 2


def test_the_private_copy_goes_when_it_is_closed(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(room))
    with held_by_another(path):
        with Project.open(path):
            assert len(os.listdir(room)) == 1
        assert os.listdir(room) == []


def test_a_project_too_large_to_copy_is_refused_while_it_is_open(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "LARGEST", 1000)
    with held_by_another(path), pytest.raises(MeipiError) as error:
        Project.open(path)
    assert error.value.id == "in-use"


def test_an_old_note_keeps_nobody_out(path: Path) -> None:
    notes.leave(path)
    with Project.open(path) as project:
        assert project.readonly is None
    assert notes.holder(path) is None


def test_a_newer_project_is_read_and_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
        connection.execute("CREATE TABLE novelty (a TEXT) STRICT")
    before = path.read_bytes()
    with Project.open(path) as project:
        assert project.readonly == "newer-version"
        assert project.annotations.count() == 1
        with pytest.raises(MeipiError):
            project.undo()
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\xff" * 5000, bytes(8192)])
def test_what_is_no_project_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "b.meipi"
    path.write_bytes(content)
    with pytest.raises(MeipiError) as error:
        Project.open(path)
    assert error.value.id == "not-a-project"
    assert path.read_bytes() == content
    assert os.listdir(tmp_path) == ["b.meipi"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MeipiError) as error:
        Project.open(tmp_path / "none.meipi")
    assert error.value.id == "no-file"


def test_without_permission_to_write_it_is_read(path: Path) -> None:
    """Root may write everything, so in the end it is nobody who looks."""
    program = (
        "import os, sys, shutil, tempfile; from corpus.project import Project;"
        "Project.open(sys.argv[2]).close(); os.getuid() or os.setuid(65534);"
        "p = Project.open(sys.argv[1]); print(p.readonly, p.annotations.count()); p.close()"
    )
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(path, folder))
        copy.chmod(0o444)
        Path(folder).chmod(0o555)
        result = subprocess.run([sys.executable, "-c", program, copy, path], capture_output=True, text=True)
        Path(folder).chmod(0o700)
    assert result.stdout.split() == ["no-permission", "1"], result.stderr


def test_a_log_left_by_a_killed_process_is_read(path: Path) -> None:
    with held_by_another(path) as holder:
        holder.kill()
        holder.wait()
    assert disk.log(path).exists()
    with Project.open(path) as project:
        assert project.annotations.count() == 2
