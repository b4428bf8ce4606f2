"""Everything that is still whole in a damaged project, into a new one (rule R30).

The damaged file is copied and only the copy is read, on a connection that may only read. Rows are
walked from both ends of each table, then one by one where neither walk gets; a row is kept when its
seal fits. What belongs to a row that is lost goes with it, and is listed.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus.model import MeipiError
from corpus.store import creating, disk, mention_rows, opening, vetting
from corpus.store.file import ProjectFile, connect
from corpus.store.mentions import basis_of
from corpus.store.seals import SEALED, seal, sealed

WIDEST_GAP = 200_000
"""Row numbers that are tried one by one between the ends of the two walks: some 10 s."""

PATIENCE = 3600.0
"""Seconds that the reading may take."""

_UNSEALED = {"history": ("state", "state_at")}
"""Columns that no seal covers, as they change."""

_LOST_CODE = "#808080"
"""The colour of a code that is lost, but that annotations still carry."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of each table were kept, and what was lost, a line each."""

    kept: dict[str, int]
    lost: tuple[str, ...]


def salvage(path: Path, new: Path, *, at: str) -> Salvaged:
    """Make a project at ``new`` of what is whole in the one at ``path``, which is left as it is.

    Raises MeipiError ``file-exists``, ``in-use``, ``no-file``, or ``nothing-to-salvage``.
    """
    if not path.is_file():
        raise MeipiError("no-file", "There is no file {path}.", path=path)
    opening.refuse_open(path)
    with tempfile.TemporaryDirectory(prefix="meipi-") as folder:
        copy = _readable_copy(path, Path(folder))
        with closing(connect(copy)) as connection:
            found = _whole_rows(path, connection)
    if not any(found.tables.values()):
        raise _nothing(path)
    creating.create(new, name=found.settings.get("name") or path.stem, at=at)
    with closing(opening.open_file(new)) as file:
        return _Filling(file, found).fill()


Row = dict[str, Any]


@dataclass
class _Found:
    """The whole rows of each table by number, the settings, the mentions, and what was not whole."""

    tables: dict[str, dict[int, Row]] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    mentions: dict[int, list[tuple[Any, ...]]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)


def _readable_copy(path: Path, folder: Path) -> Path:
    """A copy with its log, filled up with zeros to the length that its header tells."""
    copy = folder / "copy.meipi"
    shutil.copyfile(path, copy)
    if disk.log(path).exists():
        shutil.copyfile(disk.log(path), disk.log(copy))
    header = path.read_bytes()[:100]
    page = int.from_bytes(header[16:18], "big") or 4096
    told = int.from_bytes(header[28:32], "big") * (65536 if page == 1 else page)
    if copy.stat().st_size < told <= vetting.LONGEST * 16:
        with copy.open("r+b") as file:
            file.truncate(told)
    return copy


def _whole_rows(path: Path, connection: sqlite3.Connection) -> _Found:
    found = _Found()
    try:
        # Reads on where the schema is damaged, too; what is read is judged by its seal.
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA query_only = ON")
        real = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    except sqlite3.DatabaseError as error:
        raise _nothing(path) from error
    with vetting.guarded(connection, patience=PATIENCE):
        for table in SEALED:
            found.tables[table] = dict(_sealed_rows(connection, table, found.lost)) if table in real else {}
        with suppress(sqlite3.DatabaseError):
            found.settings = dict(connection.execute("SELECT key, value FROM settings"))
        file = ProjectFile(path, connection)
        for article in found.tables["articles"]:
            with suppress(MeipiError):
                rows = mention_rows.sealed_rows(file, article)
                if rows is not None:
                    found.mentions[article] = rows
    return found


def _sealed_rows(connection: sqlite3.Connection, table: str, lost: list[str]) -> Iterator[tuple[int, Row]]:
    """The rows of a table whose seals fit, with their numbers; what does not fit is named in ``lost``."""
    names = SEALED[table].split(", ")
    unsealed = _UNSEALED.get(table, ())
    columns = ", ".join(("rowid", "hash", *names, *unsealed))
    for number, stored, *values in _walk(connection, table, columns):
        row = dict(zip((*names, *unsealed), values, strict=True))
        if seal({name: row[name] for name in names}) == stored:
            yield number, {**row, "hash": stored}
        else:
            lost.append(f"{table} row {number} is damaged")


def _walk(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """Every row that can be reached: upwards, downwards, and one by one in between."""
    select = f"SELECT {columns} FROM {table}"
    low = 0
    with suppress(sqlite3.DatabaseError):
        for row in connection.execute(f"{select} ORDER BY rowid"):
            low = row[0]
            yield row
        return
    high = low + WIDEST_GAP
    with suppress(sqlite3.DatabaseError):
        for row in connection.execute(f"{select} ORDER BY rowid DESC"):
            if row[0] <= low:
                return
            high = row[0]
            yield row
    for number in range(low + 1, min(high, low + WIDEST_GAP)):
        with suppress(sqlite3.DatabaseError):
            yield from connection.execute(f"{select} WHERE rowid = ?", [number]).fetchall()


def _nothing(path: Path) -> MeipiError:
    return MeipiError("nothing-to-salvage", "Nothing in {path} can be read any more.", path=path)


class _Filling:
    """Fills a new project with rows, each after what it belongs to."""

    def __init__(self, file: ProjectFile, found: _Found) -> None:
        self._file = file
        self._found = found
        self._kept: dict[str, int] = {}

    def fill(self) -> Salvaged:
        with self._file.transaction():
            sources = self._put("sources")
            self._put("cleanings", owner="id", owners=sources)
            # An article is nothing without its body, and a body nothing without its article.
            bodies = set(self._found.tables["bodies"])
            self._found.tables["articles"] = self._with_owner("articles", "id", bodies)
            articles = self._put("articles", owner="source_id", owners=sources)
            self._put("bodies", owner="id", owners=articles)
            self._put("arrangements", owner="id", owners=sources)
            self._stand_in_for_codes()
            self._put("codes")
            self._put("annotations", owner="article_id", owners=articles)
            self._put("corrections", owner="source_id", owners=sources)
            self._put("rules")
            self._put("found", owner="id", owners=articles)
            self._put("coders")
            self._put("progress")
            self._put("bookmarks", owner="source_id", owners=sources)
            self._put("memos")
            self._put("history")
            self._uses()
            self._mentions(articles)
            self._settings()
        return Salvaged(self._kept, tuple(self._found.lost))

    def _put(self, table: str, *, owner: str | None = None, owners: set[int] | None = None) -> set[int]:
        """Insert the rows whose owner, if they have one, is there; the numbers of those that were."""
        rows = self._found.tables[table] if owner is None else self._with_owner(table, owner, owners or set())
        kept: set[int] = set()
        for number, row in rows.items():
            with suppress(sqlite3.IntegrityError):
                self._file.insert(table, {"number": number, **row} if table == "history" else row)
                kept.add(number)
        self._kept[table] = len(kept)
        return kept

    def _with_owner(self, table: str, owner: str, owners: set[int]) -> dict[int, Row]:
        rows = self._found.tables[table]
        orphans = [number for number, row in rows.items() if row[owner] not in owners]
        self._found.lost += [f"{table} row {number} belongs to what is lost" for number in orphans]
        return {number: row for number, row in rows.items() if row[owner] in owners}

    def _stand_in_for_codes(self) -> None:
        """Codes for those that are lost, but that annotations or codes name."""
        codes, annotations = self._found.tables["codes"].values(), self._found.tables["annotations"].values()
        named = {row["parent"] for row in codes} - {None}
        named.update(code for row in annotations for code in json.loads(row["codes"]))
        for id in sorted(named - {row["id"] for row in codes}):
            self._found.lost.append(f"code {id} is lost; one that is named by its id stands for it")
            row = {"id": id, "name": id[:8], "colour": _LOST_CODE, "parent": None, "key": None, "position": 0}
            self._file.insert("codes", sealed({**row, "definition": "", "memo": ""}))

    def _uses(self) -> None:
        for id, codes in self._file.rows("SELECT id, codes FROM annotations"):
            for code in json.loads(codes):
                self._file.execute("INSERT INTO uses VALUES (?, ?)", [code, id])

    def _mentions(self, articles: set[int]) -> None:
        for article in sorted(articles):
            if article not in self._found.mentions:
                self._found.lost.append(f"the mentions of article {article} are damaged")
            rows = self._found.mentions.get(article, [])
            basis = basis_of(self._file, article)
            mention_rows.insert_rows(self._file, article, rows, basis=basis)

    def _settings(self) -> None:
        for key in ("uid", "name", "created"):
            if value := self._found.settings.get(key):
                self._file.execute("UPDATE settings SET value = ? WHERE key = ?", [value, key])
        self._file.execute(
            "UPDATE tally SET revision = (SELECT coalesce(max(number), 0) FROM history),"
            " annotations = (SELECT count(*) FROM annotations)"
        )
