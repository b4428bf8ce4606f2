from __future__ import annotations

from pathlib import Path

import pytest

from corpus.importers import files as importing
from corpus.importers.files import File, files, natural_key
from corpus.model import MeipiError


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * 11)
    monkeypatch.setattr(importing, "FILE_BYTES", 10)
    with pytest.raises(MeipiError, match="larger than"):
        File(path, path.name).read_bytes()


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "a" / "x.txt").write_text("x")
    assert [file.name for file in files(tmp_path / "a")] == ["a/x.txt"]


def test_names_are_sorted_as_a_reader_counts() -> None:
    names = ["第10版", "第2版", "第２0版", "a", "1"]
    assert sorted(names, key=natural_key) == ["1", "a", "第2版", "第10版", "第２0版"]
