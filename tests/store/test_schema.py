from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from corpus.store import migrations, schema
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
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.OURS.newest,)


def test_each_version_has_its_fingerprint() -> None:
    """The migrations lead to what the fingerprints say; a migration that is edited later does not."""
    for number, fingerprint in enumerate(schema.OURS.fingerprints, start=1):
        with migrations.fresh(migrations.MIGRATIONS, number) as connection:
            assert schema.fingerprint(schema.objects(connection)) == fingerprint
            assert connection.execute("PRAGMA user_version").fetchone() == (number,)
    assert len(schema.OURS.fingerprints) == len(migrations.MIGRATIONS._migrations)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 4), (5, 2)])
def test_a_span_that_is_none_is_not_stored(tmp_path: Path, start: int, end: int) -> None:
    make_project(tmp_path / "a.meipi").close()
    with closing(sqlite3.connect(tmp_path / "a.meipi")) as connection:
        values = ("i", 1, "span", start, end, *([""] * 11), "accepted", "", "fits")
        marks = ", ".join("?" * len(values))
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            connection.execute(f"INSERT INTO annotations VALUES ({marks})", values)


def test_a_project_is_opened_without_loading_sqlite_utils(tmp_path: Path) -> None:
    make_project(tmp_path / "a.meipi").close()
    program = "import sys; from corpus.project import Project; Project.open(sys.argv[1]).close()"
    program += "; sys.exit('sqlite_utils' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program, tmp_path / "a.meipi"]).returncode == 0
