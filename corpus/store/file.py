"""The one connection to a project file: transactions and rows."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corpus.model import MeipiError
from corpus.store.problems import Problem

_STEP = 500
"""Pages, 2 MB, copied while others wait: some 5 ms. A copy of 104 MB in one go takes 0.3 s (rule R26)."""

_BREATH = 0.001
"""Seconds that others have to begin before the next step."""


class ProjectFile:
    """An opened project file. ``corpus.store.opening`` makes it; nobody else connects.

    ``readonly`` is the message id of the reason why nothing can be written, or None; ``problems`` is
    what was found wrong when it was opened; ``on_close`` is called once it is closed; ``rollbacks``
    tells who remembers something of a transaction that it never happened. Calls from
    several threads take turns: reads return lists, so that none of them sees half an act.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        readonly: str | None = None,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        self.path = path
        self.connection = connection
        self.readonly = readonly
        self.problems: tuple[Problem, ...] = ()
        self.on_close = on_close
        self.rollbacks = 0
        self._turn = threading.RLock()

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[Any, ...]]:
        """All rows. Raises MeipiError ``damaged`` where the file cannot be read."""
        with self._turn, self.reading():
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> tuple[Any, ...] | None:
        """The first row, or None. Raises MeipiError ``damaged``."""
        with self._turn, self.reading():
            row: tuple[Any, ...] | None = self.connection.execute(sql, values).fetchone()
            return row

    def value(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> Any:
        """The first column of the first row, or None. Raises MeipiError ``damaged``."""
        row = self.row(sql, values)
        return row[0] if row is not None else None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """What is inside takes what is stored for what it should be.

        Raises MeipiError ``damaged`` where it is not: a project that is known to be damaged can still
        be read wherever it is sound. What the disk refuses within an act is told by ``transaction``.
        """
        try:
            yield
        except (sqlite3.DatabaseError, ValueError, TypeError, LookupError) as error:
            if isinstance(error, sqlite3.OperationalError) and self.connection.in_transaction:
                raise
            raise MeipiError(
                "damaged",
                "{path} is damaged at this place ({error}). Restore a backup.",
                path=self.path,
                error=error,
            ) from error

    def execute(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> None:
        """One statement of a transaction."""
        self.connection.execute(sql, values)

    def insert(self, table: str, row: Mapping[str, object]) -> None:
        """One row into ``table``, the fast way; raises ``sqlite3.IntegrityError`` when it is there."""
        names = ", ".join(row)
        marks = ", ".join(f":{name}" for name in row)
        self.connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it; what is inside is on the disk when the block is left.

        Raises MeipiError ``read-only`` when the project may not be written, ``not-saved`` when the
        disk refuses (full, gone, failing), ``changed-meanwhile`` when a row names one that is not
        there. A transaction within another is part of it.
        """
        with self._turn:
            if self.connection.in_transaction:
                yield
                return
            if self.readonly is not None:
                raise MeipiError(
                    "read-only",
                    "{path} is open for reading only ({reason}), so nothing was changed.",
                    path=self.path,
                    reason=self.readonly,
                )
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield
                self.connection.execute("COMMIT")
            except sqlite3.IntegrityError as error:
                self._roll_back()
                raise changed_meanwhile() from error
            except sqlite3.OperationalError as error:
                self._roll_back()
                raise self._refused(error) from error
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        self.rollbacks += 1
        # On a full disk SQLite has rolled back by itself, and a second ROLLBACK would be an error.
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def compact(self) -> None:
        """Give back the room of what was deleted, all at once or not at all.

        Raises MeipiError ``not-saved`` when the disk has no room for the second file that this takes.
        """
        with self._turn:
            try:
                self.connection.execute("VACUUM")
            except sqlite3.OperationalError as error:
                raise self._refused(error) from error

    def _refused(self, error: sqlite3.Error) -> MeipiError:
        return MeipiError(
            "not-saved",
            "{path}: not saved, because the disk refused ({error}). Make room on it, then repeat.",
            path=self.path,
            error=error,
        )

    @contextmanager
    def still(self) -> Iterator[None]:
        """Nobody writes within the block, so that several reads see the same."""
        with self._turn:
            yield

    @contextmanager
    def copied_to(self, target: sqlite3.Connection) -> Iterator[None]:
        """Copy everything into ``target``; within the block nobody writes, and the copy is the same.

        Until then others may write between two steps; what they write is taken along by SQLite, as
        it is our own connection that they write on.
        """

        def let_others_in(_status: int, remaining: int, _total: int) -> None:
            if remaining:
                self._turn.release()
                time.sleep(_BREATH)
                self._turn.acquire()

        with self._turn:
            self.connection.backup(target, pages=_STEP, progress=let_others_in)
            yield

    def close(self) -> None:
        """Let go of the file. Closing twice does nothing."""
        with self._turn:
            self.connection.close()
            if self.on_close is not None:
                self.on_close()
                self.on_close = None


def changed_meanwhile() -> MeipiError:
    return MeipiError(
        "changed-meanwhile",
        "What this act changes has been changed since by another act, so it was not carried out.",
    )


def connect(path: Path) -> sqlite3.Connection:
    """A bare connection to an existing file; nobody outside this package makes one."""
    uri = path.absolute().as_uri() + "?mode=rw"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
