from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import MeipiError
from corpus.project import Project
from tests.store.made import TEXT, make_project, prepared


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def test_a_source_comes_back_with_all_that_was_known_of_it(project: Project) -> None:
    source = project.sources.get(1)
    imported = prepared().imported
    assert source.text == TEXT
    assert (source.name, source.path, source.sha256, source.encoding, source.doubt) == (
        imported.name,
        imported.path,
        imported.sha256,
        "gb18030",
        "猜的",
    )
    assert source.hints == {"url": "https://example.org"}
    assert [s.name for s in project.sources.all()] == ["石桥.txt", "渡口.txt"]
    assert project.sources.count() == 2


def test_what_cleaning_did_is_kept(project: Project) -> None:
    cleaned = prepared().cleaned
    assert project.sources.edits(1) == cleaned.edits
    assert project.sources.furniture(1) == cleaned.furniture
    assert project.sources.recipe(1) == "made-1"


def test_the_same_bytes_are_not_imported_twice(project: Project) -> None:
    with pytest.raises(MeipiError) as error:
        project.sources.add(prepared(name="石桥(1).txt"))
    assert error.value.id == "source-exists"
    assert "石桥.txt" in str(error.value)
    assert project.articles.count() == 2
    assert project.check().ok


def test_a_source_that_is_not_there(project: Project) -> None:
    with pytest.raises(MeipiError) as error:
        project.sources.get(9)
    assert error.value.id == "no-source"
