"""Sources as the user can change them: how they are cut, repaired and decoded; articles follow from that."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from corpus.arranging.building import (
    Builder,
    articles_touching,
    changed_articles,
    recut_articles,
    toggled,
    untouched,
)
from corpus.model import (
    Arrangement,
    Decoding,
    Furniture,
    MeipiError,
    Paragraph,
    Repairs,
    Replacement,
)
from corpus.store import packing
from corpus.store.article_heads import head_of, head_row
from corpus.store.articles import ArticleTable
from corpus.store.file import ProjectFile
from corpus.store.mentions import MentionTable
from corpus.store.seals import SEALED, Value, sealed
from corpus.store.shelf import Shelf


class RepairsShelf(Shelf[Repairs]):
    """What cleaning found in each source, and what the user decided on it."""

    kind = "repairs"
    table = "cleanings"
    record_type = Repairs
    long = ("edits", "decisions")

    def to_row(self, record: Repairs) -> dict[str, Value]:
        return {
            "id": record.id,
            "recipe": record.recipe,
            "edits": packing.pack_edits(record.edits),
            "decisions": packing.pack_decisions(record.decisions),
        }

    def from_row(self, row: Mapping[str, Any]) -> Repairs:
        edits, decisions = packing.unpack_edits(row["edits"]), packing.unpack_decisions(row["decisions"])
        return Repairs(row["id"], row["recipe"], edits, decisions)


class DecodingShelf(Shelf[Decoding]):
    """The text of each source. There is one for every source that was imported, so none comes or goes."""

    kind = "decoding"
    table = "sources"
    record_type = Decoding

    _COLUMNS = ("id", "encoding", "doubt", "text")

    def to_row(self, record: Decoding) -> dict[str, Value]:
        return {name: getattr(record, name) for name in self._COLUMNS}

    def from_row(self, row: Mapping[str, Any]) -> Decoding:
        return Decoding(**{name: row[name] for name in self._COLUMNS})

    def put(self, record: Decoding, *, before: Decoding | None) -> None:
        row = self._file.row(f"{self._select} WHERE id = ?", [record.id])
        if row is None:
            raise MeipiError(
                "no-source", "There is no source number {source} in the project.", source=record.id
            )
        old = dict(zip(self._names, row, strict=True))
        self._file.execute(self._put, sealed({**old, **self.to_row(record)}))


class ArrangementShelf(Shelf[Arrangement]):
    """What stands where in each source. The metadata of the articles lie in their own table."""

    kind = "arrangement"
    table = "arrangements"
    record_type = Arrangement
    long = ("articles", "furniture")

    def __init__(self, file: ProjectFile, articles: ArticleTable) -> None:
        super().__init__(file)
        self._articles = articles
        self._last: Arrangement | None = None
        self._read_at = 0

    def find(self, id: str | int) -> Arrangement | None:
        """The last one that was asked for is kept: to read that of a million characters takes 50 ms, and an
        act asks twice."""
        with self._file.still():
            if self._last is None or self._last.id != id or self._read_at != self._file.rollbacks:
                self._read_at = self._file.rollbacks
                self._last = self._stored(id)
            return self._last

    def _stored(self, id: str | int) -> Arrangement | None:
        sql = f"SELECT {SEALED['arrangements']} FROM arrangements WHERE id = ?"
        with self._file.reading():
            row = self._file.row(sql, [id])
            if row is None:
                return None
            _, parts, furniture, by_hand = row
            heads = self._articles.heads(int(id))
            articles = tuple(
                replace(heads[article], parts=packing.unpack_parts(packed))
                for article, packed in json.loads(parts)
            )
            return Arrangement(int(id), articles, packing.unpack_furniture(furniture), bool(by_hand))

    def furniture(self, id: int) -> tuple[Furniture, ...]:
        """The furniture of one source, without the rest."""
        with self._file.reading():
            packed = self._file.value("SELECT furniture FROM arrangements WHERE id = ?", [id])
            return packing.unpack_furniture(packed) if packed is not None else ()

    def to_row(self, record: Arrangement) -> dict[str, Value]:
        """The whole record, as the history keeps it."""
        articles = [[head_row(article), packing.pack_parts(article.parts)] for article in record.articles]
        return self._row(record, articles)

    def _row(self, record: Arrangement, articles: Sequence[object]) -> dict[str, Value]:
        return {
            "id": record.id,
            "articles": packing.dump(articles),
            "furniture": packing.pack_furniture(record.furniture),
            "by_hand": int(record.by_hand),
        }

    def from_row(self, row: Mapping[str, Any]) -> Arrangement:
        articles = tuple(
            replace(head_of(head), parts=packing.unpack_parts(parts))
            for head, parts in json.loads(row["articles"])
        )
        furniture = packing.unpack_furniture(row["furniture"])
        return Arrangement(row["id"], articles, furniture, bool(row["by_hand"]))

    def put(self, record: Arrangement, *, before: Arrangement | None) -> None:
        """Articles that go take their mentions along; those that come are without text until it is built."""
        self._last = None
        own = [[article.id, packing.pack_parts(article.parts)] for article in record.articles]
        self._file.execute(self._put, sealed(self._row(record, own)))
        there = {article.id for article in record.articles}
        for article in before.articles if before is not None else ():
            if article.id not in there:
                self._articles.remove(article.id)
        old = dict(enumerate(before.articles)) if before is not None else {}
        for position, article in enumerate(record.articles):
            there_already = old.get(position)
            if there_already is None or (there_already.head, there_already.machine) != (
                article.head,
                article.machine,
            ):
                self._articles.put_head(article, position=position)


class State(NamedTuple):
    """A source as acts see it."""

    decoding: Decoding
    repairs: Repairs
    arrangement: Arrangement


class SourceRecords:
    """The three records of a source, and the articles that follow from them."""

    def __init__(self, file: ProjectFile, articles: ArticleTable, mentions: MentionTable) -> None:
        self._file = file
        self._articles = articles
        self._mentions = mentions
        self.repairs = RepairsShelf(file)
        self.decodings = DecodingShelf(file)
        self.arrangements = ArrangementShelf(file, articles)
        self.shelves = (self.repairs, self.decodings, self.arrangements)

    def get(self, source_id: int) -> State:
        """Raises MeipiError ``no-source``."""
        decoding = self.decodings.find(source_id)
        repairs = self.repairs.find(source_id)
        arrangement = self.arrangements.find(source_id)
        if decoding is None or repairs is None or arrangement is None:
            raise MeipiError(
                "no-source", "There is no source number {source} in the project.", source=source_id
            )
        return State(decoding, repairs, arrangement)

    def add(self, repairs: Repairs, arrangement: Arrangement) -> None:
        """Store what cleaning found in a new source; the texts of the articles are stored apart."""
        self.repairs.put(repairs, before=None)
        self.arrangements.put(arrangement, before=None)

    def put(self, source_id: int, replacements: Sequence[Replacement]) -> frozenset[int]:
        """Carry out what an act replaces of one source, and build the articles anew that it touches.

        Returns their numbers, and those of articles that went.
        """
        # Rows of articles that go may be named by annotations that are moved later in the same act.
        self._file.execute("PRAGMA defer_foreign_keys = ON")
        before, after = self._arrangements(source_id, replacements)
        built = recut_articles(before, after) | self._built_anew(replacements, after)
        touched = built | changed_articles(before, after) | _displaced(before, after)
        gone = {article.id for article in before.articles} - {article.id for article in after.articles}
        old = [a.id for a in before.articles if a.id in built | gone]
        known = self._mentions.by_paragraph(old)
        kept = self._unchanged(old, replacements)
        for replacement in sorted(replacements, key=lambda each: _ORDER.index(type(each.record))):
            self._put(replacement)
        decoding, repairs = self.decodings.find(source_id), self.repairs.find(source_id)
        assert decoding is not None  # a source has all three records, always
        assert repairs is not None
        builder = Builder(decoding.text, repairs.edits, known=kept)
        for arranged in after.articles:
            if arranged.id in built:
                article = builder.article(arranged)
                self._articles.put_body(article, edits=builder.edits_within(article))
                self._articles.remember(article)
                self._mentions.keep(article, known)
        return touched

    def _arrangements(
        self, source_id: int, replacements: Sequence[Replacement]
    ) -> tuple[Arrangement, Arrangement]:
        """The one that is stored, and the one that is to be; the caller has compared what the act expects."""
        for each in replacements:
            if isinstance(each.before, Arrangement) and isinstance(each.after, Arrangement):
                return each.before, each.after
        stored = self.arrangements.find(source_id)
        assert stored is not None
        return stored, stored

    def _unchanged(self, article_ids: Iterable[int], replacements: Sequence[Replacement]) -> list[Paragraph]:
        """The paragraphs of articles whose text stays as it is wherever they will stand: a source may have
        thousands of them, and an act changes a few."""
        if any(isinstance(each.record, Decoding) for each in replacements):
            return []
        edits = [
            edit
            for each in replacements
            if isinstance(each.before, Repairs) and isinstance(each.after, Repairs)
            for edit in toggled(each.before, each.after)
        ]
        return untouched((p for id in article_ids for p in self._articles.get(id).paragraphs), edits)

    def _put(self, replacement: Replacement) -> None:
        before, after = replacement.before, replacement.after
        if isinstance(after, Decoding):
            self.decodings.put(after, before=None)
        elif isinstance(after, Repairs):
            self.repairs.put(after, before=None)
        elif isinstance(after, Arrangement) and isinstance(before, Arrangement):
            there = {article.id for article in after.articles}
            for article in before.articles:
                if article.id not in there:
                    self._mentions.remove(article.id)
            self.arrangements.put(after, before=before)

    def _built_anew(self, replacements: Sequence[Replacement], arrangement: Arrangement) -> frozenset[int]:
        """Articles whose text changes although they take up the same ranges."""
        found: frozenset[int] = frozenset()
        for replacement in replacements:
            before, after = replacement.before, replacement.after
            if isinstance(after, Decoding):
                found |= {article.id for article in arrangement.articles}
            elif isinstance(before, Repairs) and isinstance(after, Repairs):
                found |= articles_touching(arrangement, toggled(before, after))
        return found


def _displaced(before: Arrangement, after: Arrangement) -> frozenset[int]:
    """The articles that went, or stand at another place among those of their source."""
    places = {article.id: number for number, article in enumerate(after.articles)}
    return frozenset(a.id for number, a in enumerate(before.articles) if places.get(a.id) != number)


_ORDER: tuple[type, ...] = (Decoding, Repairs, Arrangement)
