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
        code = project.codebook.ensure("桥/石桥")
        project.annotations.add(1, span=Span(2, 6), codes=[code.id], memo="记")
        project.annotations.add(1, paragraph=2, codes=[code.id])
        project.annotations.add(2)
        project.progress.set([1], Progress.DONE)
        project.bookmarks.toggle(2, 1)
        project.memo.write("一座桥")
    return tmp_path / "a.meipi"


def behind_our_back(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_sound_project_is_counted(path: Path) -> None:
    with Project.open(path) as project:
        report = project.check()
    assert report.ok
    assert (report.sources, report.articles, report.annotations, report.codes, report.acts) == (2, 2, 3, 2, 9)


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE annotations SET memo = '改了' WHERE memo <> ''", "row-damaged"),
        ("UPDATE annotations SET s = s + 1 WHERE kind = 'span'", "quote-mismatch"),
        ("UPDATE bodies SET text = replace(text, '石', '木')", "row-damaged"),
        ("UPDATE sources SET text = text || '。'", "row-damaged"),
        ("UPDATE articles SET title = '别的'", "row-damaged"),
        ("UPDATE codes SET name = '别的' WHERE parent IS NULL", "row-damaged"),
        ("UPDATE history SET operations = '[]'", "row-damaged"),
        ("UPDATE coders SET colour = '#000000'", "row-damaged"),
        ("UPDATE progress SET progress = 'in-work'", "row-damaged"),
        ("UPDATE bookmarks SET position = position + 1", "row-damaged"),
        ("UPDATE memos SET text = '别的'", "row-damaged"),
        ("DELETE FROM sources WHERE id = 2", "dangling"),
        ("UPDATE mentions SET norm = '别处'", "mentions-damaged"),
        ("UPDATE recognitions SET hash = ''", "mentions-damaged"),
        ("DELETE FROM uses", "index-mismatch"),
        ("DELETE FROM articles WHERE id = 2", "dangling"),
    ],
)
def test_what_was_changed_behind_our_back_is_found(path: Path, statement: str, problem: str) -> None:
    behind_our_back(path, statement)
    with Project.open(path) as project:
        assert problem in {found.id for found in project.problems}
        assert project.readonly == "damaged"
        with pytest.raises(MeipiError) as error:
            project.annotations.add(2, paragraph=1)
        assert error.value.id in ("read-only", "article-damaged", "no-article")


def test_annotations_that_vanished_are_missed_until_that_is_accepted(path: Path) -> None:
    behind_our_back(path, "DELETE FROM annotations WHERE kind = 'article'")
    with Project.open(path) as project:
        assert [found.id for found in project.problems] == ["annotations-missing"]
        assert project.readonly == "annotations-missing"
    with Project.open(path, accept_loss=True) as project:
        assert project.readonly is None
        project.annotations.add(2, paragraph=1)
    with Project.open(path) as project:
        assert project.readonly is None
        assert project.check().ok


def test_a_damaged_text_is_not_shown(path: Path) -> None:
    behind_our_back(path, "UPDATE bodies SET text = replace(text, '石', '木')")
    with Project.open(path) as project, pytest.raises(MeipiError) as error:
        project.articles.get(1)
    assert error.value.id == "article-damaged"
