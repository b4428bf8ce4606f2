"""Opening a project of an older version: a stored one, and a newer version made up for the purpose."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from corpus.model import Fit, MeipiError, Progress, Span
from corpus.project import Project
from corpus.store import backups, migrations, opening, schema
from tests.store.made import make_project


def two_versions(*, failing: bool = False, losing: bool = False) -> schema.Lineage:
    """Ours and one more, which adds a column and an index."""
    later = Migrations("meipi")
    later._migrations = list(migrations.MIGRATIONS._migrations)

    @later()
    def m005_weather(database: Database) -> None:
        database.execute("ALTER TABLE articles ADD COLUMN weather TEXT")
        database.execute("CREATE TABLE later (a TEXT) STRICT")
        if losing:
            database.execute("DELETE FROM annotations")
            database.execute("DELETE FROM uses")
        if failing:
            raise RuntimeError("half-way")

    fifth = "" if failing else fingerprint(later, schema.OURS.newest + 1)
    return schema.Lineage((*schema.OURS.fingerprints, fifth), lambda: later)


def fingerprint(lineage: Migrations, version: int) -> str:
    with migrations.fresh(lineage, version) as connection:
        return schema.fingerprint(schema.objects(connection))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_project(tmp_path / "a.meipi") as project:
        project.annotations.add(1, span=Span(0, 4))
    return tmp_path / "a.meipi"


def test_an_older_project_is_copied_and_brought_up_to_date(path: Path) -> None:
    lineage = two_versions()
    file = opening.open_file(path, lineage=lineage)
    assert file.readonly is None
    assert file.value("PRAGMA user_version") == lineage.newest
    assert file.value("SELECT count(*) FROM later") == 0
    folder = backups.default_folder(path, file.value(backups.UID))
    file.close()
    (copy,) = backups.listed(folder)
    with Project.open(copy.path) as before:
        assert before.annotations.count() == 1
    with Project.open(path) as newer:
        assert newer.readonly == "newer-version"
        assert newer.annotations.count() == 1


def test_a_migration_that_breaks_leaves_the_old_project(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        opening.open_file(path, lineage=two_versions(failing=True))
    assert path.read_bytes() == before
    Project.open(path).close()


def test_a_migration_that_loses_rows_is_taken_back(path: Path) -> None:
    with pytest.raises(MeipiError) as error:
        opening.open_file(path, lineage=two_versions(losing=True))
    assert error.value.id == "migration-failed"
    with Project.open(path) as project:
        assert project.readonly is None
        assert project.annotations.count() == 1


OLD = sorted((Path(__file__).parents[1] / "data" / "projects").glob("*.meipi"))


def test_there_is_a_sample_of_each_older_version() -> None:
    assert [path.stem for path in OLD] == [f"schema-{version}" for version in range(1, schema.OURS.newest)]


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_project_of_each_older_version_is_brought_up_to_date(old: Path, tmp_path: Path) -> None:
    """All samples were made by the same acts: two sources, three annotations, the last of them undone."""
    copy = Path(shutil.copy(old, tmp_path))
    with make_project(tmp_path / "new.meipi") as made, Project.open(copy, coder="甲") as project:
        assert project.readonly is None
        assert project.check().ok
        for article in (1, 2):
            assert project.articles.get(article) == made.articles.get(article)
            assert project.entities.of_article(article) == made.entities.of_article(article)
            assert project.sources.edits(article) == made.sources.edits(article)
            assert project.sources.furniture(article) == made.sources.furniture(article)
        assert project.articles.rows()[1] == made.articles.rows()[1]
        first, second = project.annotations.all()
        assert (first.memo, second.memo, second.quote) == (
            "记",
            "",
            project.articles.get(1).paragraphs[1].text,
        )
        assert [project.codebook.path(code) for code in first.codes] == ["桥/石桥"]
        assert [coder.name for coder in project.coders.all()] == ["甲"]
        assert {row.progress for row in project.articles.rows()} == {Progress.UNREAD}
        project.redo()
        assert project.annotations.count() == 3
        project.annotations.add(1, paragraph=1)
        assert len(project.backups()) == 1
    with Project.open(copy) as project:
        assert project.check().ok


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """The sample of schema 1."""
    return Path(shutil.copy(OLD[0], tmp_path / "first.meipi"))


def test_acts_of_schema_1_are_undone(first: Path) -> None:
    with Project.open(first) as project:
        assert project.entities.stale() == ()
        assert {annotation.fit for annotation in project.annotations.all()} == {Fit.FITS}
        while project.undo():
            pass
        assert project.annotations.count() == 0
        assert project.check().ok


def test_what_stands_where_is_told_apart_from_its_texts(first: Path, tmp_path: Path) -> None:
    with Project.open(first) as old, make_project(tmp_path / "new.meipi") as new:
        for source in (1, 2):
            assert old._store.records.get(source) == new._store.records.get(source)
        texts = [paragraph.text for paragraph in old.articles.get(1).paragraphs]
        old.arranging.join(1, 1)
        assert old.articles.get(1).text == "".join(texts)


def test_a_damaged_row_is_as_damaged_after_the_migration(first: Path) -> None:
    with closing(sqlite3.connect(first)) as connection, connection:
        connection.execute("UPDATE articles SET title = '村口拆了旧桥' WHERE id = 1")
    with Project.open(first) as project:
        assert project.readonly == "damaged"
        assert [problem.id for problem in project.problems] == ["row-damaged"]
        assert project.check().problems == project.problems
        assert project.articles.get(2).text == "摆渡的船卖了。"


def test_a_project_of_schema_1_that_may_not_be_written_is_read_in_a_copy(first: Path) -> None:
    before = first.read_bytes()
    file = opening._snapshot(first, "no-permission", schema.OURS)
    assert file.value("PRAGMA user_version") == schema.OURS.newest
    file.close()
    assert first.read_bytes() == before
