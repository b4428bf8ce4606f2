"""T16: what can befall a project, and the one act that brings the work back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from corpus.model import MeipiError, Span
from corpus.project import Project
from tests.store.made import make_project

Mishap = Callable[[Path], object]


def flip(path: Path) -> None:
    """One bit of a memo."""
    content = bytearray(path.read_bytes())
    content[content.rindex("先".encode())] ^= 1
    path.write_bytes(content)


def other_log(path: Path) -> None:
    """The log of another project, as a syncing program may leave it there."""
    with make_project(path.with_name("other.meipi")) as other:
        other.annotations.add(1, span=Span(0, 3))
        path.with_name(path.name + "-wal").write_bytes(path.with_name("other.meipi-wal").read_bytes())


def forget(path: Path) -> None:
    """Another program deletes the annotations."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM uses")
        connection.execute("DELETE FROM annotations")
        connection.commit()


MISHAPS: dict[str, Mishap] = {
    "deleted": lambda path: path.unlink(),
    "emptied": lambda path: path.write_bytes(b""),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:20_000]),
    "overwritten": lambda path: path.write_text("something else"),
    "one bit flipped": flip,
    "annotations deleted": forget,
    "log of another project": other_log,
}


@pytest.mark.parametrize("mishap", MISHAPS)
def test_the_newest_backup_brings_the_work_back(tmp_path: Path, mishap: str) -> None:
    path = tmp_path / "a.meipi"
    with make_project(path) as project:
        code = project.codebook.ensure("桥")
        first = project.annotations.add(1, paragraph=1, codes=[code.id], memo="先")
        project.backup()
        folder = project.backup_folder
    MISHAPS[mishap](path)
    # SQLite plays a log that fits into the file; only its owner can tell that it is not his.
    assert may_not_be_written(path) or mishap == "log of another project"
    newest = max(folder.glob("*.meipi"))
    Project.restore(path, newest)
    with Project.open(path) as project:
        assert project.readonly is None
        assert list(project.annotations.all()) == [first]
        project.undo()
        assert project.annotations.count() == 0


def may_not_be_written(path: Path) -> bool:
    """Refused, or open for reading only."""
    try:
        with Project.open(path) as project:
            return project.readonly is not None
    except MeipiError:
        return True
