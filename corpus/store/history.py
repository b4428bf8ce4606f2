"""Acts: carried out, undone and redone in one transaction with the row that records them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.model import (
    Annotation,
    Arrangement,
    Change,
    Correction,
    Decoding,
    MeipiError,
    Record,
    Repairs,
    Replacement,
    Touched,
)
from corpus.store import packing
from corpus.store.arrangements import SourceRecords
from corpus.store.file import ProjectFile, changed_meanwhile
from corpus.store.mentions import MentionTable
from corpus.store.seals import sealed
from corpus.store.shelf import Shelf


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act. ``name`` is the message id of the change; ``at`` and ``state_at`` are ISO 8601 UTC.

    ``state`` is ``done``, ``undone`` (redo would bring it back), ``abandoned`` (undone, and then
    something else was done) or ``kept`` (an import, which undo passes over).
    """

    id: str
    at: str
    coder: str
    name: str
    detail: str
    state: str
    state_at: str

    @property
    def undone(self) -> bool:
        return self.state in ("undone", "abandoned")


LONG_RECORDS, LONG_SOURCES = 500, 10
"""An act that replaces as many, or touches as many sources, takes longer than a blink: 2,650 annotations took
0.4 s, 50 sources of one short article 0.1 s of processor time."""


class HistoryTable:
    """The history of a project. Undo and redo walk along it, so they survive a restart (rule R29).

    ``before_long``, when set, is called when an act, an undo or a redo begins that may take long.
    """

    def __init__(
        self,
        file: ProjectFile,
        records: SourceRecords,
        mentions: MentionTable,
        shelves: Sequence[Shelf[Any]],
    ) -> None:
        """``shelves`` hold all that acts can replace, beside what ``records`` hold of sources."""
        self.before_long: Callable[[], object] | None = None
        self._file = file
        self._mentions = mentions
        self._records = records
        every: Sequence[Shelf[Any]] = (*records.shelves, *shelves)
        self._shelves: Mapping[type[Record], Shelf[Any]] = {shelf.record_type: shelf for shelf in every}
        self._kinds: Mapping[str, Shelf[Any]] = {shelf.kind: shelf for shelf in every}

    def do(self, change: Change, *, coder: str, at: str) -> Touched:
        """Carry the change out. One that arrives a second time is known by its id and does nothing.

        Raises MeipiError ``changed-meanwhile`` when a record is not as the change expects it.
        """
        touched = Touched.by(change.name, change.replacements)
        try:
            with self._file.transaction():
                if not self._has(change.id):
                    touched = self._apply(touched, change.replacements)
                    self._abandon(at)
                    self._record(change, coder=coder, at=at, state="done")
        except MeipiError as error:
            # The commit may have landed although its answer was an error (rule R5).
            if error.id != "not-saved" or not self._has(change.id):
                raise
        return touched

    def keep(self, change: Change, *, coder: str, at: str) -> None:
        """Record an act that undo passes over, within the caller's transaction."""
        self._record(change, coder=coder, at=at, state="kept")
        self._count(0)

    def undo(self, *, at: str) -> Touched | None:
        """Take back the last act that is done; None when there is none."""
        with self._file.still():
            row = self._next("done")
            if row is None:
                return None
            number, name, operations = row
            inverse = tuple(r.inverse() for r in reversed(self._unpacked(operations)))
            return self._turn(number, name, inverse, state="undone", at=at)

    def redo(self, *, at: str) -> Touched | None:
        """Do again the act that was undone last; None when there is none."""
        with self._file.still():
            row = self._next("undone")
            if row is None:
                return None
            number, name, operations = row
            return self._turn(number, name, self._unpacked(operations), state="done", at=at)

    def shorten(self, keep: int) -> int:
        """Let all but the last ``keep`` acts be undone no more, and forget what they replaced; how many.

        Their rows stay: who did what and when can still be told. What can be redone is not touched.
        """
        nothing = packing.dump([])
        with self._file.transaction():
            rows = self._file.rows(
                "SELECT id, name, detail, coder, at FROM history WHERE state IN ('done', 'abandoned')"
                " AND operations <> ? AND number <= (SELECT max(number) FROM history) - ?",
                [nothing, keep],
            )
            for row in rows:
                values = dict(zip(("id", "name", "detail", "coder", "at"), row, strict=True))
                self._file.execute(
                    "UPDATE history SET operations = :operations, hash = :hash,"
                    " state = CASE state WHEN 'done' THEN 'kept' ELSE state END WHERE id = :id",
                    sealed({**values, "operations": nothing}),
                )
            self._count(0)
        self._file.compact()
        return len(rows)

    @property
    def revision(self) -> int:
        """How often the project has been changed since it was made."""
        return int(self._file.value("SELECT revision FROM tally"))

    @property
    def undo_name(self) -> str | None:
        """The name of the act that undo would take back."""
        return self._next_name("done")

    @property
    def redo_name(self) -> str | None:
        return self._next_name("undone")

    def all(self, *, limit: int | None = None) -> tuple[HistoryRow, ...]:
        """The last ``limit`` acts, or all of them, the latest first."""
        sql = "SELECT id, at, coder, name, detail, state, state_at FROM history ORDER BY number DESC LIMIT ?"
        rows = self._file.rows(sql, [-1 if limit is None else limit])
        return tuple(HistoryRow(*row) for row in rows)

    def _has(self, id: str) -> bool:
        return self._file.row("SELECT 1 FROM history WHERE id = ?", [id]) is not None

    def _next(self, state: str) -> tuple[int, str, str] | None:
        row = self._file.row(f"SELECT number, name, operations {_of_next(state)}", [state])
        return tuple(row) if row is not None else None

    def _next_name(self, state: str) -> str | None:
        """Asked for after every act: the operations, which may be megabytes, are not read."""
        name: str | None = self._file.value(f"SELECT name {_of_next(state)}", [state])
        return name

    def _turn(
        self, number: int, name: str, replacements: Sequence[Replacement], *, state: str, at: str
    ) -> Touched:
        with self._file.transaction():
            touched = self._apply(Touched.by(name, replacements), replacements)
            self._file.execute(
                "UPDATE history SET state = ?, state_at = ? WHERE number = ?", [state, at, number]
            )
        return touched

    def _apply(self, touched: Touched, replacements: Sequence[Replacement]) -> Touched:
        """Carry them out: what sources are made of first, as annotations are checked against the texts.

        Returns ``touched`` with the articles whose text, metadata, place or mentions may have changed.
        """
        if self.before_long and (len(replacements) >= LONG_RECORDS or len(touched.sources) >= LONG_SOURCES):
            self.before_long()
        texts: frozenset[int] = frozenset()
        of_sources: dict[int, list[Replacement]] = {}
        others: list[Replacement] = []
        for replacement in replacements:
            record = replacement.record
            if isinstance(record, Decoding | Repairs | Arrangement):
                self._expect(replacement)
                of_sources.setdefault(record.id, []).append(replacement)
            else:
                others.append(replacement)
        for source_id, own in of_sources.items():
            texts |= self._records.put(source_id, own)
        more = 0
        for replacement in others:
            self._expect(replacement)
            before, after = replacement.before, replacement.after
            shelf = self._shelves[type(replacement.record)]
            if after is not None:
                shelf.put(after, before=before)
            else:
                shelf.remove(replacement.record)
            if isinstance(replacement.record, Annotation):
                more += (after is not None) - (before is not None)
        self._count(more)
        return touched.with_texts(texts).with_mentions(self._corrected(others))

    def _corrected(self, replacements: Sequence[Replacement]) -> frozenset[int]:
        """Show corrections at once; the articles whose mentions they changed.

        Rules reach all articles, which is for the background: see ``MentionTable.unruled``.
        """
        sources = {r.record.source_id for r in replacements if isinstance(r.record, Correction)}
        return frozenset(id for source in sorted(sources) for id in self._mentions.lay_source_again(source))

    def _expect(self, replacement: Replacement) -> None:
        """Raises MeipiError ``changed-meanwhile`` when the record is not as it was before."""
        record = replacement.record
        if self._shelves[type(record)].find(record.id) != replacement.before:
            raise changed_meanwhile()

    def _count(self, more: int) -> None:
        self._file.execute("UPDATE tally SET revision = revision + 1, annotations = annotations + ?", [more])

    def _abandon(self, at: str) -> None:
        self._file.execute(
            "UPDATE history SET state = 'abandoned', state_at = ? WHERE state = 'undone'", [at]
        )

    def _record(self, change: Change, *, coder: str, at: str, state: str) -> None:
        row = {
            "id": change.id,
            "name": change.name,
            "detail": change.detail,
            "coder": coder,
            "at": at,
            "operations": self._packed(change.replacements),
        }
        self._file.insert("history", {**sealed(row), "state": state, "state_at": at})

    def _packed(self, replacements: Sequence[Replacement]) -> str:
        packed: list[tuple[str, object, object]] = []
        for replacement in replacements:
            shelf = self._shelves[type(replacement.record)]
            before, after = shelf.to_history(replacement.before, replacement.after)
            packed.append((shelf.kind, before, after))
        return packing.dump(packed)

    def _unpacked(self, operations: str) -> tuple[Replacement, ...]:
        return tuple(
            Replacement(*self._kinds[kind].from_history(before, after))
            for kind, before, after in json.loads(operations)
        )


def _of_next(state: str) -> str:
    """Where the act stands whose turn it is, of those in one state."""
    edge = "max" if state == "done" else "min"
    return f"FROM history WHERE number = (SELECT {edge}(number) FROM history WHERE state = ?)"
