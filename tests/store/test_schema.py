from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from corpus.store import schema
from tests.store.made import make_project


def test_tables_are_strict_and_nothing_runs_by_itself(tmp_path: Path) -> None:
    make_project(tmp_path / "a.meipi").close()
    with closing(sqlite3.connect(tmp_path / "a.meipi")) as connection:
        kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM sqlite_schema")}
        loose = connection.execute(
            "SELECT name FROM pragma_table_list"
            " WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'"
        )
        assert kinds == {"table", "index"}
        assert loose.fetchall() == []
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.version(),)


def test_a_new_project_has_the_expected_schema(tmp_path: Path) -> None:
    make_project(tmp_path / "a.meipi").close()
    with closing(Database(tmp_path / "a.meipi", execute_plugins=False)) as database:
        assert schema.objects(database) == schema.expected(schema.version())


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 4), (5, 2)])
def test_a_span_that_is_none_is_not_stored(tmp_path: Path, start: int, end: int) -> None:
    make_project(tmp_path / "a.meipi").close()
    with closing(sqlite3.connect(tmp_path / "a.meipi")) as connection:
        values = ("i", 1, "span", start, end, *([""] * 11), "accepted", "")
        marks = ", ".join("?" * len(values))
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            connection.execute(f"INSERT INTO annotations VALUES ({marks})", values)


def test_a_migration_that_fails_leaves_nothing_behind() -> None:
    migrations = Migrations("failing")

    @migrations()
    def m001_half(database: Database) -> None:
        database.execute("CREATE TABLE half (a)")
        raise RuntimeError("half-way")

    with closing(Database(memory=True, execute_plugins=False)) as database:
        with pytest.raises(RuntimeError), database.atomic():
            schema.migrate(database, migrations=migrations)
        assert schema.objects(database) == frozenset()
