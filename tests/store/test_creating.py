from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus.model import MeipiError
from corpus.project import Project


def test_a_new_project_is_empty_and_has_its_own_id(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.meipi", name="一") as one, Project.create(tmp_path / "b.meipi") as two:
        assert one.uid != two.uid
        assert (one.name, two.name) == ("一", "b")
        assert one.articles.count() == one.annotations.count() == one.sources.count() == 0
        assert one.check().ok
    assert sorted(os.listdir(tmp_path)) == ["a.meipi", "b.meipi"]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.meipi").write_text("mine")
    with pytest.raises(MeipiError) as error:
        Project.create(tmp_path / "a.meipi")
    assert error.value.id == "file-exists"
    assert (tmp_path / "a.meipi").read_text() == "mine"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MeipiError) as error:
        Project.create(tmp_path / "none" / "a.meipi")
    assert error.value.id == "no-folder"
