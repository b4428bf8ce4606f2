"""T11: project files that somebody tampered with; each is refused within a second and left as it is.

``python -m tests.trials.hostile`` makes one of each kind. The control, without the comparison of
schemas, is in ``test_hostile``.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from corpus.model import MeipiError
from corpus.project import Project
from tests.store.made import make_project
from tests.trials.figures import keep

Tamper = Callable[[sqlite3.Connection], object]

_ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS key, 'x' AS value FROM n"
)


def _sql(*statements: str) -> Tamper:
    def tamper(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return tamper


def _rewritten(old: str, new: str) -> Tamper:
    """The schema's own text changed, the way no honest statement can."""
    return _sql(
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}')",
        "PRAGMA writable_schema = OFF",
    )


def _many_tables(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN")
    for number in range(3000):
        connection.execute(f"CREATE TABLE t{number} (a)")
    connection.execute("COMMIT")


TRIGGERS = {
    f"trigger: {when} {event} on {table}": _sql(
        f"CREATE TRIGGER t {when} {event} ON {table} BEGIN DELETE FROM annotations; END"
    )
    for table in ("annotations", "history", "uses", "tally", "settings", "codes", "articles", "bodies")
    for when, event in (("BEFORE", "INSERT"), ("AFTER", "INSERT"), ("AFTER", "UPDATE"), ("BEFORE", "DELETE"))
}

OTHERS: dict[str, Tamper] = {
    "view beside": _sql("CREATE VIEW v AS SELECT * FROM annotations"),
    "view in the place of a table": _sql(
        "DROP TABLE mentions", "CREATE VIEW mentions AS SELECT 1 AS article_id"
    ),
    "endless view": _sql("DROP TABLE settings", f"CREATE VIEW settings AS {_ENDLESS}"),
    "trigger on a view": _sql(
        "CREATE VIEW v AS SELECT 1 AS a",
        "CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM codes; END",
    ),
    "generated column": _sql("ALTER TABLE codes ADD COLUMN g TEXT AS (hex(zeroblob(1000000))) VIRTUAL"),
    "one more column": _sql("ALTER TABLE annotations ADD COLUMN more TEXT"),
    "one column less": _sql("ALTER TABLE mentions DROP COLUMN why"),
    "renamed column": _sql("ALTER TABLE annotations RENAME COLUMN memo TO note"),
    "renamed table": _sql("ALTER TABLE tally RENAME TO tallies"),
    "table missing": _sql("DROP TABLE uses"),
    "table without a rowid": _sql(
        "DROP TABLE settings",
        "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    ),
    "table that is not strict": _sql(
        "DROP TABLE settings", "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
    ),
    "wrong column types": _sql(
        "DROP TABLE settings", "CREATE TABLE settings (key BLOB PRIMARY KEY, value ANY NOT NULL) STRICT"
    ),
    "full-text table": _sql("CREATE VIRTUAL TABLE f USING fts5(a)"),
    "r-tree table": _sql("CREATE VIRTUAL TABLE r USING rtree(i, a, b)"),
    "full-text table in the place of ours": _sql(
        "DROP TABLE settings", "CREATE VIRTUAL TABLE settings USING fts5(key, value)"
    ),
    "index on an expression": _sql("CREATE INDEX i ON annotations (hex(memo))"),
    "partial index": _sql("CREATE INDEX i ON annotations (memo) WHERE length(memo) > 1"),
    "unique index that stops us": _sql("CREATE UNIQUE INDEX i ON history (coder) WHERE number > 5"),
    "index missing": _sql("DROP INDEX idx_history_state_number"),
    "index on another column": _sql(
        "DROP INDEX idx_codes_parent", "CREATE INDEX idx_codes_parent ON codes (name)"
    ),
    "check taken away": _rewritten("CHECK (0 <= s AND s < e)", "CHECK (1)"),
    "check that runs for ever": _rewritten("CHECK (id = 1)", "CHECK (length(zeroblob(1000000000)) > 0)"),
    "default that computes": _rewritten("status TEXT NOT NULL", "status TEXT DEFAULT (hex(zeroblob(9)))"),
    "cascade": _rewritten("REFERENCES articles (id)", "REFERENCES articles (id) ON DELETE CASCADE"),
    "three thousand tables": _many_tables,
    "no application id": _sql("PRAGMA application_id = 0"),
    "another application's id": _sql("PRAGMA application_id = 252006674"),
    "version 0": _sql("PRAGMA user_version = 0"),
    "version below 0": _sql("PRAGMA user_version = -5"),
    "newer version without our tables": _sql("PRAGMA user_version = 999", "DROP TABLE history"),
    "newer version with a trigger": _sql(
        "PRAGMA user_version = 999", "CREATE TRIGGER t AFTER INSERT ON codes BEGIN DELETE FROM codes; END"
    ),
    "statistics of another": _sql("ANALYZE"),
}

KINDS: dict[str, Tamper] = TRIGGERS | OTHERS


@dataclass(frozen=True)
class Outcome:
    """What became of one hostile file: the message id, and seconds of work until it was refused."""

    refused: str | None
    seconds: float
    unchanged: bool


def outcome(kind: str, folder: Path) -> Outcome:
    """Make the file of that kind in ``folder`` and try to open it."""
    path = folder / f"{uuid.uuid4().hex}.meipi"
    first = folder / "first.meipi"
    if not first.exists():
        make_project(first).close()
    shutil.copyfile(first, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        KINDS[kind](connection)
    before = path.read_bytes()
    started = time.process_time()
    try:
        Project.open(path).close()
        refused = None
    except MeipiError as error:
        refused = error.id
    return Outcome(refused, time.process_time() - started, path.read_bytes() == before)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/hostile.json")
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        outcomes = {kind: outcome(kind, Path(folder)) for kind in KINDS}
    wrong = [kind for kind, o in outcomes.items() if o.refused is None or not o.unchanged or o.seconds > 1]
    slowest = round(max(o.seconds for o in outcomes.values()), 3)
    print(f"{len(outcomes)} kinds, slowest refused after {slowest} s, wrong: {wrong}")
    if options.keep:
        figures = {"kinds": len(outcomes), "slowest": slowest, "wrong": wrong}
        keep("hostile", figures, seconds=time.monotonic() - started)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
