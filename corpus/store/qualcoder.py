"""What is in the database of a QualCoder project: read, and never written."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from corpus.model import MeipiError
from corpus.store import schema
from corpus.store.vetting import guarded

PATIENCE = 60.0
"""Seconds for all of it: a hundred times what 10,000 codings in 500 texts take."""

TABLES: Mapping[str, tuple[str, ...]] = {
    "project": ("databaseversion", "date", "memo"),
    "source": ("id", "name", "fulltext", "memo", "owner", "date"),
    "code_cat": ("catid", "name", "memo", "supercatid"),
    "code_name": ("cid", "name", "memo", "catid", "color", "supercid"),
    "code_text": ("ctid", "cid", "fid", "seltext", "pos0", "pos1", "owner", "date", "memo", "important"),
    "annotation": ("anid", "fid", "pos0", "pos1", "memo", "owner", "date"),
    "cases": ("caseid", "name", "memo"),
    "case_text": ("id", "caseid", "fid", "pos0", "pos1", "owner", "date"),
    "attribute": ("name", "attr_type", "value", "id"),
    "journal": ("jid",),
    "code_image": ("imid",),
    "code_av": ("avid",),
}
"""The tables of versions 1 to 17 of its schema that hold work, and the columns of them that are read."""

OLDEST = frozenset({"project", "source", "code_name", "code_text"})
"""Tables that every version has."""

Row = Mapping[str, Any]


def read_qualcoder(data: bytes) -> dict[str, tuple[Row, ...]]:
    """The rows of each of ``TABLES`` in the database ``data``; a column that it has not is None.

    The file is hostile until proved otherwise: it is read in memory, only tables are asked, nothing of
    it can run. Raises MeipiError ``not-qualcoder`` or ``unreadable-database``.
    """
    if not data.startswith(b"SQLite format 3\0"):
        raise _no_project()
    connection = sqlite3.connect(":memory:")
    try:
        # Bytes 18 and 19 tell of a log beside the file, which a database in memory cannot have.
        connection.deserialize(data[:18] + b"\1\1" + data[20:])
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")
        with guarded(connection, patience=PATIENCE):
            return _read(connection)
    except sqlite3.DatabaseError as error:
        raise MeipiError(
            "unreadable-database", "its database is damaged or refused ({problem})", problem=error
        ) from error
    finally:
        connection.close()


def _read(connection: sqlite3.Connection) -> dict[str, tuple[Row, ...]]:
    tables = {
        name
        for kind, name, sql in schema.objects(connection)
        if kind == "table" and not sql.upper().startswith("CREATE VIRTUAL")
    }
    if not tables >= OLDEST:
        raise _no_project()
    there = schema.columns(connection)
    return {
        table: _rows(connection, table, columns, there[table]) if table in tables else ()
        for table, columns in TABLES.items()
    }


def _rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], there: frozenset[str]
) -> tuple[Row, ...]:
    known = [name for name in columns if name in there]
    if not known:
        return ()
    nothing = dict.fromkeys(columns)
    found = connection.execute(f"SELECT {', '.join(known)} FROM {table} ORDER BY 1")
    return tuple({**nothing, **dict(zip(known, row, strict=True))} for row in found)


def _no_project() -> MeipiError:
    return MeipiError("not-qualcoder", "it is no project of QualCoder")
