"""Shelves: where the records that acts put, replace and take away lie."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from corpus.model import Annotation, AnnotationKind, Code, MeipiError, Record, Span, Status
from corpus.store import packing
from corpus.store.articles import ArticleTable
from corpus.store.file import ProjectFile
from corpus.store.seals import SEALED, Value, sealed

R = TypeVar("R", bound=Record)


class Shelf(Generic[R]):
    """One kind of record in the table of its own, sealed row by row.

    ``kind`` is what the history calls it. ``to_row`` and ``from_row`` are inverses; the rows are
    what is stored in the table and, as before and after, in the history.
    """

    kind: ClassVar[str]
    table: ClassVar[str]

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

    def to_row(self, record: R) -> dict[str, Value]:
        raise NotImplementedError

    def from_row(self, row: Mapping[str, Any]) -> R:
        raise NotImplementedError

    def find(self, id: str) -> R | None:
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


class CodeShelf(Shelf[Code]):
    """The codes of a project."""

    kind = "code"
    table = "codes"

    def __init__(self, file: ProjectFile) -> None:
        super().__init__(file)
        self._counts: Counter[str] | None = None
        self._counted_at = 0

    def to_row(self, record: Code) -> dict[str, Value]:
        return {name: getattr(record, name) for name in self._names}

    def from_row(self, row: Mapping[str, Any]) -> Code:
        return Code(**row)

    def all(self) -> tuple[Code, ...]:
        """Every code, siblings in their order."""
        return tuple(self.select("ORDER BY position, name, id"))

    def counts(self) -> dict[str, int]:
        """How many annotations carry each code; codes that none carries are left out."""
        if self._counts is None or self._counted_at != self._file.rollbacks:
            self._counted_at = self._file.rollbacks
            self._counts = Counter(dict(self._file.rows("SELECT code_id, count(*) FROM uses GROUP BY 1")))
        return {code: count for code, count in self._counts.items() if count}

    def recount(self, code: str, by: int) -> None:
        """So many more annotations carry the code: kept up to date, as counting 200,000 takes 20 ms."""
        if self._counts is not None:
            self._counts[code] += by


class AnnotationShelf(Shelf[Annotation]):
    """The annotations of a project, each checked against the text that it quotes (rule R14)."""

    kind = "annotation"
    table = "annotations"

    def __init__(self, file: ProjectFile, articles: ArticleTable, codes: CodeShelf) -> None:
        super().__init__(file)
        self._articles = articles
        self._codes = codes

    def to_row(self, record: Annotation) -> dict[str, Value]:
        row: dict[str, Any] = {n: getattr(record, n) for n in self._names if n not in ("s", "e")}
        row |= {
            "kind": record.kind.value,
            "status": record.status.value,
            "s": record.span.start,
            "e": record.span.end,
            "raw_spans": packing.dump(packing.pack_spans(record.raw_spans)),
            "codes": packing.dump(record.codes),
        }
        return row

    def from_row(self, row: Mapping[str, Any]) -> Annotation:
        values = {name: value for name, value in row.items() if name not in ("s", "e")}
        values |= {
            "kind": AnnotationKind(row["kind"]),
            "status": Status(row["status"]),
            "span": Span(row["s"], row["e"]),
            "raw_spans": packing.unpack_spans(json.loads(row["raw_spans"])),
            "codes": tuple(json.loads(row["codes"])),
        }
        return Annotation(**values)

    def put(self, record: Annotation, *, before: Annotation | None) -> None:
        self._vet(record)
        super().put(record, before=before)
        self._list(record.id, record.codes, before.codes if before is not None else ())

    def remove(self, record: Annotation) -> None:
        super().remove(record)
        self._list(record.id, (), record.codes)

    def _list(self, id: str, codes: Sequence[str], before: Sequence[str]) -> None:
        """Bring the table of uses up to date."""
        for code in set(before) - set(codes):
            self._file.execute("DELETE FROM uses WHERE code_id = ? AND annotation_id = ?", [code, id])
            self._codes.recount(code, -1)
        for code in set(codes) - set(before):
            self._file.execute("INSERT INTO uses VALUES (?, ?)", [code, id])
            self._codes.recount(code, 1)

    def of_article(self, article_id: int) -> tuple[Annotation, ...]:
        """In the order of the text."""
        return tuple(self.select("WHERE article_id = ? ORDER BY s, e, id", (article_id,)))

    def with_code(self, code_id: str) -> tuple[Annotation, ...]:
        """In the order of the articles and their texts."""
        clause = (
            "WHERE id IN (SELECT annotation_id FROM uses WHERE code_id = ?) ORDER BY article_id, s, e, id"
        )
        return tuple(self.select(clause, (code_id,)))

    def all(self) -> Iterator[Annotation]:
        """Every annotation in the order of the articles and their texts, an article at a time."""
        after = "SELECT min(article_id) FROM annotations WHERE article_id > ?"
        article: int | None = self._file.value(after, [0])
        while article is not None:
            yield from self.of_article(article)
            article = self._file.value(after, [article])

    def _vet(self, record: Annotation) -> None:
        text = self._articles.get(record.article_id).text
        fits = record.kind is AnnotationKind.ARTICLE or record.span.slice(text) == record.quote
        if not fits or record.text_hash != self._articles.text_hash(record.article_id):
            raise MeipiError(
                "quote-mismatch",
                "“{quote}” does not stand in article {article} at {start}–{end}; nothing was changed.",
                quote=record.quote[:30],
                article=record.article_id,
                start=record.span.start,
                end=record.span.end,
            )
