"""Shelves: where the records that acts put, replace and take away lie."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar

from corpus.model import Record
from corpus.store.file import ProjectFile
from corpus.store.seals import SEALED, Value, sealed
from corpus.store.shared_ends import shared_ends, with_ends, without_ends

_ENDS = "ends"
"""In the history: how much of the long fields is left out, as both versions share it."""

R = TypeVar("R", bound=Record)


class Shelf(ABC, Generic[R]):
    """One kind of record in the table of its own, sealed row by row.

    ``kind`` is what the history calls a ``record_type``. ``to_row`` and ``from_row`` are inverses; the
    rows are what is stored in the table and, as before and after, in the history. ``long`` names fields that
    hold tuples of thousands, of which an act changes a few: the history keeps only these.
    """

    kind: ClassVar[str]
    table: ClassVar[str]
    record_type: ClassVar[type[Any]]
    long: ClassVar[tuple[str, ...]] = ()

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        names = SEALED[self.table].split(", ")
        columns = [*names, "hash"]
        marks = ", ".join(f":{name}" for name in columns)
        news = ", ".join(f"{name} = excluded.{name}" for name in columns)
        self._select = f"SELECT {SEALED[self.table]} FROM {self.table}"
        self._names = names
        self._put = (
            f"INSERT INTO {self.table} ({', '.join(columns)}) VALUES ({marks})"
            f" ON CONFLICT (id) DO UPDATE SET {news}"
        )

    @abstractmethod
    def to_row(self, record: R) -> dict[str, Value]:
        """The sealed columns of a record."""

    @abstractmethod
    def from_row(self, row: Mapping[str, Any]) -> R:
        """The record that such columns hold."""

    def to_history(self, before: R | None, after: R | None) -> tuple[dict[str, Any] | None, ...]:
        """What the history keeps of a replacement."""
        if not self.long or before is None or after is None:
            return tuple(self.to_row(record) if record is not None else None for record in (before, after))
        ends = shared_ends(before, after, self.long)
        old, new = (self.to_row(without_ends(record, ends)) for record in (before, after))
        return {**old, _ENDS: ends}, {**new, _ENDS: ends}

    def from_history(self, before: Any, after: Any) -> tuple[R | None, ...]:
        """The inverse, while the record that is stored is one of the two."""
        return tuple(self._completed(row) if row is not None else None for row in (before, after))

    def _completed(self, row: Mapping[str, Any]) -> R:
        record = self.from_row(row)
        there = self.find(record.id) if _ENDS in row else None
        return record if there is None else with_ends(record, row[_ENDS], there)

    def find(self, id: str | int) -> R | None:
        found = self.select("WHERE id = ?", (id,))
        return found[0] if found else None

    def select(self, clause: str, values: Mapping[str, object] | tuple[object, ...] = ()) -> list[R]:
        """The records that an SQL ``clause`` (from WHERE on) picks. Raises MeipiError ``damaged``."""
        with self._file.reading():
            rows = self._file.rows(f"{self._select} {clause}", values)
            return [self.from_row(dict(zip(self._names, row, strict=True))) for row in rows]

    def put(self, record: R, *, before: R | None) -> None:
        """Store the record in the place of ``before``, which is what lies there, or None."""
        self._file.execute(self._put, sealed(self.to_row(record)))

    def remove(self, record: R) -> None:
        self._file.execute(f"DELETE FROM {self.table} WHERE id = ?", [record.id])

    def count(self) -> int:
        return int(self._file.value(f"SELECT count(*) FROM {self.table}"))


class RememberedShelf(Shelf[R]):
    """Records that are few and asked for often: they are read once. ``order`` is how they came."""

    order: ClassVar[str]

    def __init__(self, file: ProjectFile) -> None:
        super().__init__(file)
        self._known: tuple[R, ...] | None = None
        self._known_at = 0

    def put(self, record: R, *, before: R | None) -> None:
        super().put(record, before=before)
        self._known = None

    def remove(self, record: R) -> None:
        super().remove(record)
        self._known = None

    def all(self) -> tuple[R, ...]:
        """Every record in the order in which they came."""
        with self._file.still():
            if self._known is None or self._known_at != self._file.rollbacks:
                self._known_at = self._file.rollbacks
                self._known = tuple(self.select(f"ORDER BY {self.order}"))
            return self._known
