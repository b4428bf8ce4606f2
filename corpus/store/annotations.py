"""The annotations of a project, each checked against the text that it quotes (rule R14)."""

from __future__ import annotations

import json
from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from corpus.model import Annotation, AnnotationFilter, AnnotationKind, Fit, MeipiError, Span, Status
from corpus.store import packing
from corpus.store.articles import ArticleTable
from corpus.store.codes import CodeShelf
from corpus.store.file import ProjectFile
from corpus.store.seals import Value
from corpus.store.shelf import Shelf

_REMEMBERED = 4
"""Articles whose annotations are remembered: the one that is read, and those gone back and forth to."""


def _place(annotation: Annotation) -> tuple[int, int, str]:
    """What annotations of an article are sorted by."""
    return annotation.span.start, annotation.span.end, annotation.id


class AnnotationShelf(Shelf[Annotation]):
    """The annotations of a project."""

    kind = "annotation"
    table = "annotations"
    record_type = Annotation

    def __init__(self, file: ProjectFile, articles: ArticleTable, codes: CodeShelf) -> None:
        super().__init__(file)
        self._articles = articles
        self._codes = codes
        self._lists: OrderedDict[int, list[Annotation]] = OrderedDict()
        self._listed_at = 0

    def to_row(self, record: Annotation) -> dict[str, Value]:
        row: dict[str, Any] = {n: getattr(record, n) for n in self._names if n not in ("s", "e")}
        row |= {
            "kind": record.kind.value,
            "status": record.status.value,
            "fit": record.fit.value,
            "s": record.span.start,
            "e": record.span.end,
            "raw_spans": packing.dump(packing.pack_spans(record.raw_spans)),
            "codes": packing.dump(record.codes),
        }
        return row

    def from_row(self, row: Mapping[str, Any]) -> Annotation:
        values = dict(row)
        values["kind"] = AnnotationKind(row["kind"])
        values["status"] = Status(row["status"])
        values["fit"] = Fit(row.get("fit", Fit.FITS))  # acts of schema 1 do not tell
        values["span"] = Span(values.pop("s"), values.pop("e"))
        values["raw_spans"] = packing.unpack_spans(json.loads(row["raw_spans"]))
        values["codes"] = tuple(json.loads(row["codes"]))
        return Annotation(**values)

    def put(self, record: Annotation, *, before: Annotation | None) -> None:
        self._vet(record)
        super().put(record, before=before)
        self._index(record.id, record.codes, before.codes if before is not None else ())
        if before is not None:
            self._forget(before)
        if record.article_id in self._lists:
            insort(self._lists[record.article_id], record, key=_place)

    def remove(self, record: Annotation) -> None:
        super().remove(record)
        self._index(record.id, (), record.codes)
        self._forget(record)

    def _index(self, id: str, codes: Sequence[str], before: Sequence[str]) -> None:
        """Bring the table of uses up to date."""
        for code in set(before) - set(codes):
            self._file.execute("DELETE FROM uses WHERE code_id = ? AND annotation_id = ?", [code, id])
            self._codes.recount(code, -1)
        for code in set(codes) - set(before):
            self._file.execute("INSERT INTO uses VALUES (?, ?)", [code, id])
            self._codes.recount(code, 1)

    def of_article(self, article_id: int) -> tuple[Annotation, ...]:
        """In the order of the text, those among them that fit no longer.

        Those of the last few articles are remembered, and kept up to date by each act: reading 5,000
        takes 0.1 s, and a window asks for them after every act.
        """
        with self._file.still():
            if self._listed_at != self._file.rollbacks:
                self._lists.clear()
                self._listed_at = self._file.rollbacks
            if article_id not in self._lists:
                self._lists[article_id] = self._read(article_id)
                if len(self._lists) > _REMEMBERED:
                    self._lists.popitem(last=False)
            self._lists.move_to_end(article_id)
            return tuple(self._lists[article_id])

    def _read(self, article_id: int) -> list[Annotation]:
        return self.select("WHERE article_id = ? ORDER BY s, e, id", (article_id,))

    def _forget(self, record: Annotation) -> None:
        there = self._lists.get(record.article_id)
        if there is not None:
            del there[bisect_left(there, _place(record), key=_place)]

    def with_code(self, code_id: str) -> tuple[Annotation, ...]:
        """In the order of the articles and their texts."""
        clause = (
            "WHERE id IN (SELECT annotation_id FROM uses WHERE code_id = ?) ORDER BY article_id, s, e, id"
        )
        return tuple(self.select(clause, (code_id,)))

    def has_coder(self, name: str) -> bool:
        return self._file.row("SELECT 1 FROM annotations WHERE coder = ? LIMIT 1", [name]) is not None

    def by_coder(self, name: str) -> tuple[Annotation, ...]:
        """In the order of the articles and their texts."""
        return tuple(self.select("WHERE coder = ? ORDER BY article_id, s, e, id", (name,)))

    def noted(
        self, accepts: Callable[[str], bool], shown: AnnotationFilter, *, limit: int
    ) -> tuple[Annotation, ...]:
        """The first ``limit`` for which ``shown`` holds and that have a memo, where ``accepts`` says yes to
        the memo or to the quote, in the order of the articles and their texts."""
        # Texts are compared before annotations are made of the rows, which takes much longer.
        sql = "SELECT id, memo, quote FROM annotations WHERE memo <> '' ORDER BY article_id, s, e, id"
        rows = self._file.rows(sql)
        found = (self.find(id) for id, memo, quote in rows if accepts(memo) or accepts(quote))
        return tuple(islice((each for each in found if each is not None and shown.holds(each)), limit))

    def all(self) -> Iterator[Annotation]:
        """Every annotation in the order of the articles and their texts, an article at a time."""
        after = "SELECT min(article_id) FROM annotations WHERE article_id > ?"
        article: int | None = self._file.value(after, [0])
        while article is not None:
            yield from self._read(article)
            article = self._file.value(after, [article])

    def unplaced(self) -> tuple[Annotation, ...]:
        """Those that fit no longer, in the order of the articles and of their texts as they were."""
        return tuple(self.select("WHERE fit <> 'fits' ORDER BY article_id, s, e, id"))

    def _vet(self, record: Annotation) -> None:
        if record.fit is not Fit.FITS:
            return
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
