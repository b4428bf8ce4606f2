from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus.exporters.atomic import ABANDONED, atomic_file, sweep
from corpus.model import MeipiError
from corpus.store import disk


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    path.chmod(0o640)
    with atomic_file(path) as file:
        file.write(b"new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_what_was_written_can_be_read_before_it_takes_its_place(tmp_path: Path) -> None:
    with atomic_file(tmp_path / "a") as file:
        file.write(b"new")
        file.seek(0)
        assert file.read() == b"new"


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")

    def write_half() -> None:
        with atomic_file(path) as file:
            file.write(b"half")
            raise EOFError

    with pytest.raises(EOFError):
        write_half()
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
    assert path.read_text() == "old"


def test_a_folder_that_is_not_there_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(MeipiError, match="choose another folder"), atomic_file(tmp_path / "no" / "a.csv"):
        pytest.fail("there is nothing to write to")


def test_the_sweep_takes_only_old_files_of_ours(tmp_path: Path) -> None:
    old = tmp_path / disk.TEMPORARY.replace("*", "old")
    new = tmp_path / disk.TEMPORARY.replace("*", "new")
    other = tmp_path / "thesis.part"
    for path in (old, new, other):
        path.write_text("x")
    for path in (old, other):
        then = path.stat().st_mtime - ABANDONED - 60
        os.utime(path, (then, then))
    sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {new.name, other.name}
