"""Numbered steps from one version of the schema to the next, which are never edited again.

Each goes with a fingerprint in ``corpus.store.schema``. This module is imported when a project is made or
migrated, not when one is opened: sqlite-utils takes longer to load (with pandas installed, 1.7 s) than a
project to open.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlite_utils import Database, Migrations

from corpus.model.colours import next_colour
from corpus.store.seals import SEALED, SEALED_1, seal, sealed
from corpus.store.tables import INDEXES_1, TABLES_1, TABLES_3, TABLES_4

MIGRATIONS = Migrations("meipi")


@MIGRATIONS()
def m001_initial(database: Database) -> None:
    for table in TABLES_1:
        database.execute(table)
    for table, indexes in INDEXES_1.items():
        for columns in indexes:
            database.table(table).create_index(list(columns))
    database.execute("INSERT INTO tally VALUES (1, 0, 0)")


@MIGRATIONS()
def m002_arrangements(database: Database) -> None:
    """What a user can change of a source; where annotations stand that fit no longer."""
    whole = {
        table: _whole(database, table, SEALED_1[table]) for table in ("cleanings", "articles", "annotations")
    }
    whole["arrangements"] = whole["cleanings"]
    # In each source the articles in their order, as [[id, [[kind, [[start, end]...]]...]]...].
    database.execute("""CREATE TABLE arrangements (
        id INTEGER PRIMARY KEY REFERENCES sources (id),
        articles TEXT NOT NULL,
        furniture TEXT NOT NULL,
        by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
        hash TEXT NOT NULL
    ) STRICT""")
    database.execute("ALTER TABLE cleanings ADD COLUMN decisions TEXT NOT NULL DEFAULT '[]'")
    database.execute("ALTER TABLE articles ADD COLUMN position INTEGER NOT NULL DEFAULT 0")
    database.execute("ALTER TABLE articles ADD COLUMN machine TEXT NOT NULL DEFAULT '{}'")
    database.execute("ALTER TABLE recognitions ADD COLUMN basis TEXT NOT NULL DEFAULT ''")
    database.execute(
        "ALTER TABLE annotations ADD COLUMN fit TEXT NOT NULL DEFAULT 'fits'"
        " CHECK (fit IN ('fits', 'review', 'orphan'))"
    )
    for source, furniture in database.execute("SELECT id, furniture FROM cleanings").fetchall():
        _arrange(database, source, furniture)
    database.execute("ALTER TABLE cleanings DROP COLUMN furniture")
    database.execute(
        "UPDATE recognitions SET basis = (SELECT b.text_hash || ' ' || coalesce(a.date, '') || ' ' ||"
        " coalesce(a.outlet, '') FROM articles a JOIN bodies b ON b.id = a.id WHERE a.id = recognitions.id)"
    )
    for table, keys in whole.items():
        _seal_again(database, table, SEALED[table], keys)
    database.execute("DROP INDEX idx_articles_source_id")
    database.table("articles").create_index(["source_id", "position", "id"])
    database.execute("CREATE INDEX idx_annotations_unplaced ON annotations (fit) WHERE fit <> 'fits'")


@MIGRATIONS()
def m003_corrections(database: Database) -> None:
    """What the user says of mentions; what recognition found where that differs from what is shown."""
    for table in TABLES_3:
        database.execute(table)
    # Which rules the mentions of an article have been through: their fingerprint.
    database.execute("ALTER TABLE recognitions ADD COLUMN rules TEXT NOT NULL DEFAULT ''")
    database.table("corrections").create_index(["source_id", "at", "id"])
    database.table("mentions").create_index(["label", "norm"])


@MIGRATIONS()
def m004_study(database: Database) -> None:
    """Coders, how far each article is, bookmarks, the memo on the project, where reading was left."""
    for table in TABLES_4:
        database.execute(table)
    names = database.execute(
        "SELECT coder FROM annotations WHERE coder <> '' GROUP BY coder ORDER BY min(created), coder"
    )
    taken: list[str] = []
    for (name,) in names.fetchall():
        taken.append(next_colour(taken))
        row = sealed({"id": name, "colour": taken[-1]})
        database.execute("INSERT INTO coders VALUES (:id, :colour, :hash)", row)
    database.table("bookmarks").create_index(["source_id", "position"])
    database.table("recognitions").create_index(["basis"])


def _arrange(database: Database, source: int, furniture: str) -> None:
    """Number the articles of a source, and tell apart where they stand in it."""
    articles = []
    found = database.execute(
        "SELECT a.id, b.paragraphs FROM articles a JOIN bodies b ON b.id = a.id"
        " WHERE a.source_id = ? ORDER BY a.id",
        [source],
    ).fetchall()
    for position, (article, paragraphs) in enumerate(found):
        database.execute("UPDATE articles SET position = ? WHERE id = ?", [position, article])
        articles.append([article, [[kind, spans] for kind, _, spans, _ in json.loads(paragraphs)]])
    packed = json.dumps(articles, ensure_ascii=False, separators=(",", ":"))
    database.execute("INSERT INTO arrangements VALUES (?, ?, ?, 0, '')", [source, packed, furniture])


Keys = frozenset[int | str]


def _whole(database: Database, table: str, columns: str) -> Keys:
    """The ids of the rows whose seals fit."""
    names = columns.split(", ")
    rows = database.execute(f"SELECT hash, {columns} FROM {table}")
    return frozenset(row[0] for stored, *row in rows if seal(dict(zip(names, row, strict=True))) == stored)


def _seal_again(database: Database, table: str, columns: str, whole: Keys) -> None:
    """New seals for a table that has other columns than before; a damaged row gets none that fits."""
    names = columns.split(", ")
    for key in whole:
        row = database.execute(f"SELECT {columns} FROM {table} WHERE id = ?", [key]).fetchone()
        if row is not None:
            new = seal(dict(zip(names, row, strict=True)))
            database.execute(f"UPDATE {table} SET hash = ? WHERE id = ?", [new, key])


def migrate(connection: sqlite3.Connection, migrations: Migrations = MIGRATIONS) -> None:
    """Apply what is pending and set ``user_version``, within the caller's transaction."""
    database = Database(connection, recursive_triggers=False, execute_plugins=False)
    table = database.table(Migrations.migrations_table)
    if not table.exists():  # made here and not by sqlite-utils, so that it is STRICT like the rest
        columns = {"id": int, "migration_set": str, "name": str, "applied_at": str}
        table.create(columns, pk="id", strict=True)
        table.create_index(["migration_set", "name"], unique=True)
    migrations.apply(database)
    database.execute(f"PRAGMA user_version = {len(migrations.applied(database))}")


@contextmanager
def fresh(migrations: Migrations, version: int) -> Iterator[sqlite3.Connection]:
    """An empty project of ``version``, in memory."""
    first = Migrations(migrations.name)
    first._migrations = migrations._migrations[:version]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, first)
        yield connection
