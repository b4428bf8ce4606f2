from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.model import MeipiError, Progress, Span
from corpus.project import Project
from tests.store.made import make_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_project(tmp_path / "a.meipi") as project:
        project.progress.set([2], Progress.DONE)
        project.bookmarks.toggle(1, 2)
        project.memo.write("问题")
        code = project.codebook.ensure("桥/石桥")
        project.annotations.add(1, span=Span(2, 6), codes=[code.id], memo="记")
        project.annotations.add(2, paragraph=1, codes=[code.id])
        project.undo()
    return tmp_path / "a.meipi"


def behind_our_back(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_everything_of_a_sound_project_is_salvaged(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    salvaged = Project.salvage(path, tmp_path / "new.meipi")
    assert salvaged.lost == ()
    assert path.read_bytes() == before
    with Project.open(path) as old, Project.open(tmp_path / "new.meipi") as new:
        assert new.check().ok
        assert new.readonly is None
        assert (new.uid, new.name) == (old.uid, old.name)
        for article in (1, 2):
            assert new.articles.get(article) == old.articles.get(article)
            assert new.entities.of_article(article) == old.entities.of_article(article)
            assert new.sources.get(article) == old.sources.get(article)
            assert new.sources.edits(article) == old.sources.edits(article)
        assert list(new.annotations.all()) == list(old.annotations.all())
        assert new.codebook.all() == old.codebook.all()
        assert new.history.all() == old.history.all()
        assert new.coders.all() == old.coders.all()
        assert new.articles.rows() == old.articles.rows()
        assert new.bookmarks.all() == old.bookmarks.all() != ()
        assert new.memo.text == "问题"
        new.redo()
        assert new.annotations.count() == 2


def test_what_is_damaged_is_left_out_and_named(path: Path, tmp_path: Path) -> None:
    behind_our_back(
        path,
        "UPDATE bodies SET text = replace(text, '船', '车') WHERE id = 2",
        "UPDATE mentions SET norm = '别处'",
        "DELETE FROM codes WHERE parent IS NOT NULL",
    )
    salvaged = Project.salvage(path, tmp_path / "new.meipi")
    assert "bodies row 2 is damaged" in salvaged.lost
    assert "articles row 2 belongs to what is lost" in salvaged.lost
    assert "the mentions of article 1 are damaged" in salvaged.lost
    with Project.open(tmp_path / "new.meipi") as new:
        assert new.check().ok
        assert [row.id for row in new.articles.rows()] == [1]
        (annotation,) = new.annotations.all()
        assert new.codebook.path(annotation.codes[0]) == annotation.codes[0][:8]


def test_a_hostile_project_gives_its_rows_and_nothing_else(path: Path, tmp_path: Path) -> None:
    behind_our_back(path, "CREATE TRIGGER t AFTER INSERT ON annotations BEGIN DELETE FROM annotations; END")
    salvaged = Project.salvage(path, tmp_path / "new.meipi")
    assert salvaged.lost == ()
    with Project.open(tmp_path / "new.meipi") as new:
        new.annotations.add(2, paragraph=1)
        assert new.annotations.count() == 2


def test_where_there_is_nothing_no_project_is_made(tmp_path: Path) -> None:
    (tmp_path / "a.meipi").write_bytes(b"\0" * 9000)
    with pytest.raises(MeipiError) as error:
        Project.salvage(tmp_path / "a.meipi", tmp_path / "new.meipi")
    assert error.value.id == "nothing-to-salvage"
    assert not (tmp_path / "new.meipi").exists()


def test_an_open_project_is_not_salvaged(path: Path, tmp_path: Path) -> None:
    with Project.open(path), pytest.raises(MeipiError) as error:
        Project.salvage(path, tmp_path / "new.meipi")
    assert error.value.id == "in-use"
