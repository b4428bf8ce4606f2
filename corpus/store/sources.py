"""Imported files as they were decoded, and what cleaning did to them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any, Protocol

from corpus.arranging.building import Builder, arrangement_of, repairs_of
from corpus.model import Cleaned, Edit, Furniture, MeipiError, Mention
from corpus.store import packing
from corpus.store.arrangements import SourceRecords
from corpus.store.articles import ArticleTable
from corpus.store.file import ProjectFile
from corpus.store.mentions import MentionTable
from corpus.store.seals import sealed


class DecodedFile(Protocol):
    """What the store needs of ``corpus.importers.Imported``."""

    @property
    def name(self) -> str: ...
    @property
    def path(self) -> object: ...
    @property
    def sha256(self) -> str: ...
    @property
    def encoding(self) -> str: ...
    @property
    def doubt(self) -> str | None: ...
    @property
    def text(self) -> str: ...
    @property
    def hints(self) -> Mapping[str, str]: ...


class PreparedFile(Protocol):
    """What the store needs of ``corpus.intake.Prepared``: mentions per article, per paragraph."""

    @property
    def imported(self) -> DecodedFile: ...
    @property
    def cleaned(self) -> Cleaned: ...
    @property
    def mentions(self) -> Sequence[Sequence[Sequence[Mention]]]: ...


@dataclass(frozen=True, slots=True)
class Source:
    """One imported file. ``imported`` is ISO 8601 UTC.

    ``text`` is what was decoded; it never changes, unless the user chooses another encoding.
    """

    id: int
    name: str
    path: str
    sha256: str
    encoding: str
    doubt: str | None
    text: str
    imported: str
    hints: Mapping[str, str]


_COLUMNS = "id, name, path, sha256, encoding, doubt, text, imported, hints"


class SourceTable:
    """The sources of a project and their cleanings."""

    def __init__(
        self, file: ProjectFile, articles: ArticleTable, mentions: MentionTable, records: SourceRecords
    ) -> None:
        self._file = file
        self._articles = articles
        self._mentions = mentions
        self._records = records

    def transaction(self) -> AbstractContextManager[None]:
        return self._file.transaction()

    def insert(self, prepared: PreparedFile, *, at: str) -> list[int]:
        """Store one file with its articles and mentions; the ids of the articles.

        Raises MeipiError ``source-exists`` when a file with the same bytes is there already.
        """
        imported, cleaned = prepared.imported, prepared.cleaned
        self._refuse_twin(imported)
        source_id = self._file.value("SELECT coalesce(max(id), 0) + 1 FROM sources")
        row = {
            "id": source_id,
            "name": imported.name,
            "path": str(imported.path),
            "sha256": imported.sha256,
            "encoding": imported.encoding,
            "doubt": imported.doubt,
            "text": imported.text,
            "hints": packing.dump(dict(imported.hints)),
            "imported": at,
        }
        self._file.insert("sources", sealed(row))
        cleaned = _numbered(cleaned, self._articles.next_id())
        self._records.add(repairs_of(source_id, cleaned), arrangement_of(source_id, cleaned))
        builder = Builder(imported.text, cleaned.edits)
        for article in cleaned.articles:
            self._articles.put_body(article, edits=builder.edits_within(article))
        for article, mentions in zip(cleaned.articles, prepared.mentions, strict=False):
            self._mentions.insert(article.id, mentions)
        return [article.id for article in cleaned.articles]

    def _refuse_twin(self, imported: DecodedFile) -> None:
        twin = self._file.value("SELECT name FROM sources WHERE sha256 = ?", [imported.sha256])
        if twin is not None:
            raise MeipiError(
                "source-exists",
                "{name} is in the project already (as {twin}), so it was not imported again.",
                name=imported.name,
                twin=twin,
            )

    def get(self, id: int) -> Source:
        """Raises MeipiError ``no-source``."""
        with self._file.reading():
            row = self._file.row(f"SELECT {_COLUMNS} FROM sources WHERE id = ?", [id])
            source = _source(row) if row is not None else None
        if source is None:
            raise MeipiError("no-source", "There is no source number {source} in the project.", source=id)
        return source

    def all(self) -> Iterator[Source]:
        """Every source in the order of import, read one at a time."""
        for id in self.ids():
            yield self.get(id)

    def ids(self) -> tuple[int, ...]:
        """The ids of all sources in the order of import."""
        return tuple(row[0] for row in self._file.rows("SELECT id FROM sources ORDER BY id"))

    def count(self) -> int:
        return int(self._file.value("SELECT count(*) FROM sources"))

    def edits(self, id: int) -> tuple[Edit, ...]:
        """What cleaning did to the source, and what it proposes, in raw positions."""
        found = self._records.repairs.find(id)
        return found.edits if found is not None else ()

    def furniture(self, id: int) -> tuple[Furniture, ...]:
        """The pieces of the source that are in no article."""
        return self._records.arrangements.furniture(id)

    def recipe(self, id: int) -> str:
        """The fingerprint of the steps that cleaned the source; empty when it is not known."""
        return str(self._file.value("SELECT recipe FROM cleanings WHERE id = ?", [id]) or "")


def _numbered(cleaned: Cleaned, first: int) -> Cleaned:
    """With numbers for the articles, from ``first`` on."""
    articles = tuple(replace(a, id=first + number) for number, a in enumerate(cleaned.articles))
    return replace(cleaned, articles=articles)


def _source(row: Sequence[Any]) -> Source:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    values["hints"] = json.loads(str(values["hints"]))
    return Source(**values)
