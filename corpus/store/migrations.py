"""The tables of a project file, as numbered migrations that are never edited again.

No triggers, no views, no virtual tables: any of those in a project file is proof of tampering
(rule R8). Each migration goes with a fingerprint in ``corpus.store.schema``. This module is imported
when a project is made or migrated, not when one is opened: sqlite-utils takes longer to load (with
pandas installed, 1.7 s) than a project to open.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlite_utils import Database, Migrations

from corpus.store.seals import SEALED, SEALED_1, seal

MIGRATIONS = Migrations("meipi")

_TABLES_1 = (
    """CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT""",
    # One row, written with every act: a project that lost annotations behind our back is noticed.
    """CREATE TABLE tally (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        revision INTEGER NOT NULL,
        annotations INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE sources (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        encoding TEXT NOT NULL,
        doubt TEXT,
        text TEXT NOT NULL,
        hints TEXT NOT NULL,
        imported TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE cleanings (
        id INTEGER PRIMARY KEY REFERENCES sources (id),
        recipe TEXT NOT NULL,
        edits TEXT NOT NULL,
        furniture TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        source_id INTEGER NOT NULL REFERENCES sources (id),
        title TEXT,
        kicker TEXT,
        subtitle TEXT,
        byline TEXT NOT NULL,
        outlet TEXT,
        date TEXT,
        continuation INTEGER NOT NULL CHECK (continuation IN (0, 1)),
        read_at TEXT NOT NULL,
        opening TEXT NOT NULL,
        edits INTEGER NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    # Apart from the articles, so that a list of a hundred thousand of them reads no text.
    """CREATE TABLE bodies (
        id INTEGER PRIMARY KEY REFERENCES articles (id),
        text TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        paragraphs TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE mentions (
        article_id INTEGER NOT NULL REFERENCES articles (id),
        paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
        number INTEGER NOT NULL CHECK (number >= 0),
        s INTEGER NOT NULL,
        e INTEGER NOT NULL,
        text TEXT NOT NULL,
        label TEXT NOT NULL,
        norm TEXT,
        mod TEXT,
        level INTEGER NOT NULL,
        inside_s INTEGER,
        inside_e INTEGER,
        found_by TEXT NOT NULL,
        why TEXT NOT NULL,
        confidence REAL NOT NULL,
        attributes TEXT NOT NULL,
        PRIMARY KEY (article_id, paragraph, number),
        CHECK (0 <= s AND s < e)
    ) STRICT""",
    # Seals the mentions of an article, which have no seals of their own.
    """CREATE TABLE recognitions (
        id INTEGER PRIMARY KEY REFERENCES articles (id),
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE codes (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        colour TEXT NOT NULL,
        parent TEXT REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
        definition TEXT NOT NULL,
        memo TEXT NOT NULL,
        key TEXT,
        position INTEGER NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE annotations (
        id TEXT PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES articles (id),
        kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'span', 'article')),
        s INTEGER NOT NULL,
        e INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        raw_spans TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        codes TEXT NOT NULL,
        memo TEXT NOT NULL,
        coder TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        origin TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('accepted', 'pending', 'rejected')),
        hash TEXT NOT NULL,
        CHECK (0 <= s AND s < e)
    ) STRICT""",
    # What annotations.codes says, turned round: an index that SQLite cannot make of JSON.
    """CREATE TABLE uses (
        code_id TEXT NOT NULL REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
        annotation_id TEXT NOT NULL,
        PRIMARY KEY (code_id, annotation_id)
    ) STRICT, WITHOUT ROWID""",
    # done, undone and abandoned as in any editor; kept: an act that undo passes over (an import).
    """CREATE TABLE history (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        detail TEXT NOT NULL,
        coder TEXT NOT NULL,
        at TEXT NOT NULL,
        operations TEXT NOT NULL,
        hash TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned', 'kept')),
        state_at TEXT NOT NULL
    ) STRICT""",
)

_TABLES_3 = (
    """CREATE TABLE corrections (
        id TEXT PRIMARY KEY,
        source_id INTEGER NOT NULL REFERENCES sources (id),
        raw_spans TEXT NOT NULL,
        text TEXT NOT NULL,
        label TEXT,
        norm TEXT,
        code TEXT,
        coder TEXT NOT NULL,
        at TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE rules (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        label TEXT,
        always INTEGER NOT NULL CHECK (always IN (0, 1)),
        norm TEXT,
        code TEXT,
        coder TEXT NOT NULL,
        at TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    # Mentions as recognition found them, of articles where the user says otherwise; one JSON list each.
    """CREATE TABLE found (
        id INTEGER PRIMARY KEY REFERENCES articles (id),
        mentions TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
)

_INDEXES_1 = {
    "articles": (("source_id",), ("date", "id"), ("title", "id")),
    "annotations": (("article_id", "s", "id"),),
    "codes": (("parent",),),
    "history": (("state", "number"),),
}


@MIGRATIONS()
def m001_initial(database: Database) -> None:
    for table in _TABLES_1:
        database.execute(table)
    for table, indexes in _INDEXES_1.items():
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
    for table in _TABLES_3:
        database.execute(table)
    # Which rules the mentions of an article have been through: their fingerprint.
    database.execute("ALTER TABLE recognitions ADD COLUMN rules TEXT NOT NULL DEFAULT ''")
    database.table("corrections").create_index(["source_id", "at", "id"])
    database.table("mentions").create_index(["label", "norm"])


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
