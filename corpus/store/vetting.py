"""Is this file a project, is it ours, is it whole? Asked before anything else is read (rules R2, R6, R7)."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from corpus.model import MeipiError
from corpus.store import schema
from corpus.store.schema import Lineage

PATIENCE = 5.0
"""Seconds that the vetting of a file may take (rule R7)."""

LONGEST = 256 * 1024 * 1024
"""Bytes of the longest value that is read or written: a source may have 20 million characters (rule R15)."""

_ALLOWED = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_TRANSACTION,
    sqlite3.SQLITE_PRAGMA,
}
_PRAGMAS = {"application_id", "user_version", "table_info"}
_FUNCTIONS = {"coalesce"}


_FIRST = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA busy_timeout = 200",
    # Taken now and kept by the locking mode, so that nobody changes the file while it is vetted.
    "BEGIN EXCLUSIVE",
    "COMMIT",
    "PRAGMA query_only = ON",
)
"""Before anything of the file is read. A project that is just being closed gets 0.2 s."""


def vet(path: Path, connection: sqlite3.Connection, lineage: Lineage = schema.OURS) -> int:
    """Lock the file at ``path``, for reading, and tell the schema version of the project it is.

    Raises sqlite3.OperationalError (busy) when another process has it open, MeipiError
    ``not-a-project``, ``foreign-schema`` (it may be harmful), ``unreadable``, or ``newer-version``
    when its tables cannot be read by this version.
    """
    if not path.stat().st_size:
        raise _no_project(path)  # SQLite would take it for a new database and write to it
    try:
        for statement in _FIRST:
            connection.execute(statement)
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        with guarded(connection):
            return _version(path, connection, lineage)
    except sqlite3.OperationalError as error:
        if is_busy(error):
            raise
        raise unreadable(path, error) from error
    except sqlite3.DatabaseError as error:
        raise _no_project(path) from error


def _version(path: Path, connection: sqlite3.Connection, lineage: Lineage) -> int:
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise _no_project(path)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version < 1:
        raise _no_project(path)
    if version <= lineage.newest:
        _refuse_foreign(path, connection, version, lineage)
    elif not _is_readable(connection, lineage):
        raise MeipiError(
            "newer-version",
            "{path} was made by a newer Meipi, and this one cannot read it. Install the newer one.",
            path=path,
        )
    return version


def _refuse_foreign(path: Path, connection: sqlite3.Connection, version: int, lineage: Lineage) -> None:
    found = schema.objects(connection)
    if schema.fingerprint(found) == lineage.fingerprints[version - 1]:
        return
    from corpus.store.migrations import fresh  # only now; see there

    with fresh(lineage.load(), version) as ours:
        odd = sorted({name for _, name, _ in found ^ schema.objects(ours)})
    raise MeipiError(
        "foreign-schema",
        "{path} was refused: it holds what no Meipi project holds ({what}) and may be harmful.",
        path=path,
        what=", ".join(odd[:5]),
    )


def _is_readable(connection: sqlite3.Connection, lineage: Lineage) -> bool:
    """Has a newer file all of our tables and columns, and nothing that runs by itself?"""
    from corpus.store.migrations import fresh  # only now; see there

    if any(kind not in ("table", "index") or "VIRTUAL" in sql for kind, _, sql in schema.objects(connection)):
        return False
    there = schema.columns(connection)
    with fresh(lineage.load(), lineage.newest) as ours:
        wanted = schema.columns(ours)
    return all(names <= there.get(table, frozenset()) for table, names in wanted.items())


def is_busy(error: sqlite3.Error) -> bool:
    """Has another process the file open? The low byte says so, the others how it came about."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF == sqlite3.SQLITE_BUSY


@contextmanager
def guarded(connection: sqlite3.Connection, *, patience: float = PATIENCE) -> Iterator[None]:
    """Only reading, only what vetting asks for, and for ``patience`` seconds in all."""
    started = time.monotonic()
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    connection.set_authorizer(_authorise)
    connection.set_progress_handler(lambda: time.monotonic() - started > patience, 10_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
        connection.set_authorizer(None)


def _authorise(
    action: int, first: str | None, second: str | None, _database: str | None, trigger: str | None
) -> int:
    if trigger is not None:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_OK if second in _FUNCTIONS else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and first not in _PRAGMAS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _no_project(path: Path) -> MeipiError:
    return MeipiError(
        "not-a-project", "{path} is not a Meipi project, or its beginning is damaged.", path=path
    )


def unreadable(path: Path, error: sqlite3.Error) -> MeipiError:
    return MeipiError("unreadable", "{path} cannot be read ({error}).", path=path, error=error)
