"""The codes of a project, and how many annotations carry each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from corpus.model import Code
from corpus.store.file import ProjectFile
from corpus.store.seals import Value
from corpus.store.shelf import Shelf


class CodeShelf(Shelf[Code]):
    """The codes of a project."""

    kind = "code"
    table = "codes"
    record_type = Code

    def __init__(self, file: ProjectFile) -> None:
        super().__init__(file)
        self._all: tuple[Code, ...] | None = None
        self._read_at = 0
        self._counts: Counter[str] | None = None
        self._counted_at = 0

    def to_row(self, record: Code) -> dict[str, Value]:
        return {name: getattr(record, name) for name in self._names}

    def from_row(self, row: Mapping[str, Any]) -> Code:
        return Code(**row)

    def all(self) -> tuple[Code, ...]:
        """Every code, siblings in their order; kept, as an act asks for them seven times."""
        with self._file.still():
            if self._all is None or self._read_at != self._file.rollbacks:
                self._read_at = self._file.rollbacks
                self._all = tuple(self.select("ORDER BY position, name, id"))
            return self._all

    def put(self, record: Code, *, before: Code | None) -> None:
        super().put(record, before=before)
        self._all = None

    def remove(self, record: Code) -> None:
        super().remove(record)
        self._all = None

    def counts(self) -> dict[str, int]:
        """How many annotations carry each code; codes that none carries are left out."""
        with self._file.still():
            if self._counts is None or self._counted_at != self._file.rollbacks:
                self._counted_at = self._file.rollbacks
                rows = self._file.rows("SELECT code_id, count(*) FROM uses GROUP BY 1")
                self._counts = Counter(dict(rows))
            return {code: count for code, count in self._counts.items() if count}

    def recount(self, code: str, by: int) -> None:
        """So many more annotations carry the code: kept up to date, as counting 200,000 takes 20 ms."""
        if self._counts is not None:
            self._counts[code] += by
