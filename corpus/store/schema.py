"""What the schema of a project file must look like (rule R6)."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Migrations

APPLICATION_ID = 0x4D454950
"""``PRAGMA application_id`` of a project file: "MEIP"."""

Objects = frozenset[tuple[str, str, str]]
"""The schema of a file: type, name and SQL of each object, white space made even."""


def objects(connection: sqlite3.Connection) -> Objects:
    """What the file's schema holds. SQLite's own automatic indexes have no SQL and are left out."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    return frozenset(
        (kind, name, " ".join(sql.split())) for kind, name, sql in rows if sql or kind != "index"
    )


def columns(connection: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """The columns of each table."""
    tables = [name for kind, name, _ in objects(connection) if kind == "table"]
    quoted = {name: name.replace('"', '""') for name in tables}
    return {
        name: frozenset(row[1] for row in connection.execute(f'PRAGMA table_info("{quoted[name]}")'))
        for name in tables
    }


def fingerprint(found: Objects) -> str:
    """The SHA-256 of a schema, in hex."""
    return hashlib.sha256(json.dumps(sorted(found)).encode()).hexdigest()


@dataclass(frozen=True)
class Lineage:
    """The versions of the schema: the fingerprint of each, and the migrations that lead to the newest."""

    fingerprints: tuple[str, ...]
    load: Callable[[], Migrations]

    @property
    def newest(self) -> int:
        """The ``user_version`` of a project that is up to date."""
        return len(self.fingerprints)


def _ours() -> Migrations:
    from corpus.store.migrations import MIGRATIONS  # only now; see there

    return MIGRATIONS


OURS = Lineage(
    (
        "e96e117b26b507c7040785f10c0914c1d9dcaff47e9399330196a4465e28ad9d",
        "066505f4afc7a33f67c52a7c58bc2ea02090d03dd1be6b2c32cfe2fb4b0bb49f",
        "528bc3095f3cab00991214aa21ce3a9e9ca0b568aed05b650d3a42ffa5ff311b",
        "8e5964a0e06d6dcd1568dc370b69438ef141cd2d86857b887ee160e63d8bab12",
    ),
    _ours,
)
