"""Articles: their metadata for lists, and their bodies for reading."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from corpus.model import ArrangedArticle, Article, MeipiError, Paragraph, Progress, paragraph_at
from corpus.store import article_query, packing
from corpus.store.article_heads import ARRANGED_HEAD, HEAD, head_of, head_row, metadata_of
from corpus.store.article_query import EVERY_ARTICLE, ArticleQuery
from corpus.store.file import ProjectFile, changed_meanwhile
from corpus.store.seals import SEALED, Value, sealed, text_hash

OPENING = 60
"""Code points of its text that a list shows for an article without a title."""

_KEPT = 16
"""Articles kept in memory: those that the reader, its panels and an annotation ask for in one breath."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of a list. ``source`` is the outlet as printed; ``annotations`` and ``edits`` are counts."""

    id: int
    title: str | None
    source: str | None
    date: str | None
    annotations: int
    edits: int
    continuation: bool
    opening: str
    progress: Progress = Progress.UNREAD


_ROW = (
    "SELECT a.id, a.title, a.outlet, a.date,"
    " (SELECT count(*) FROM annotations n WHERE n.article_id = a.id),"
    f" a.edits, a.continuation, a.opening, {article_query.PROGRESS} FROM articles a"
)

_ARTICLE = (
    f"SELECT {', '.join(f'a.{name}' for name in HEAD)}, text, paragraphs"
    " FROM articles a JOIN bodies b ON b.id = a.id WHERE a.id = ?"
)
_LAST = "articles"
"""The setting that has the highest number that an article ever had: none is given to two."""


class ArticleTable:
    """The articles of a project."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._recent: OrderedDict[int, tuple[Article, str]] = OrderedDict()
        self._recent_at = 0

    def next_id(self) -> int:
        """A number that no article has or ever had."""
        sql = (
            "SELECT max(coalesce((SELECT max(id) FROM articles), 0),"
            " coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = ?), 0)) + 1"
        )
        return int(self._file.value(sql, [_LAST]))

    def put_head(self, article: ArrangedArticle, *, position: int) -> None:
        """Store the metadata of an article; its text is stored by ``put_body``, in the same transaction.

        Raises MeipiError ``changed-meanwhile`` when the number is that of an article of another source.
        """
        there = self._file.row("SELECT source_id, opening, edits FROM articles WHERE id = ?", [article.id])
        source_id, opening, edits = there or (article.head.source_id, "", 0)
        if source_id != article.head.source_id:
            raise changed_meanwhile()
        row = {**head_row(article), "position": position, "opening": opening, "edits": edits}
        self._put("articles", row)
        self._recent.pop(article.id, None)

    def put_body(self, article: Article, *, edits: int) -> None:
        """Store the text of an article that has its metadata stored; ``edits`` were carried out in it."""
        body: dict[str, Value] = {
            "id": article.id,
            "text": article.text,
            "text_hash": text_hash(article.text),
            "paragraphs": packing.pack_paragraphs(article.paragraphs),
        }
        self._put("bodies", body)
        names = SEALED["articles"]
        row = self._file.row(f"SELECT {names} FROM articles WHERE id = ?", [article.id])
        assert row is not None
        old = dict(zip(names.split(", "), row, strict=True))
        self._put("articles", {**old, "opening": article.text[:OPENING], "edits": edits})
        self._recent.pop(article.id, None)

    def remember(self, article: Article) -> None:
        """Keep an article, which has just been stored whole, for who asks for it next."""
        self._recent[article.id] = article, text_hash(article.text)

    def remove(self, id: int) -> None:
        """Take an article away with its text. Its mentions must be gone."""
        highest = str(self.next_id() - 1)
        self._file.execute(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [_LAST, highest],
        )
        self._file.execute("DELETE FROM bodies WHERE id = ?", [id])
        self._file.execute("DELETE FROM articles WHERE id = ?", [id])
        self._recent.pop(id, None)

    def _put(self, table: str, row: Mapping[str, Value]) -> None:
        names = [*SEALED[table].split(", "), "hash"]
        self._file.execute(
            f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"
            f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in names)}",
            sealed(row),
        )

    def head(self, id: int) -> ArrangedArticle:
        """An article without its text. Raises MeipiError ``no-article``."""
        with self._file.reading():
            sql = f"SELECT {', '.join(ARRANGED_HEAD)} FROM articles WHERE id = ?"
            row = self._file.row(sql, [id])
            if row is not None:
                return head_of(dict(zip(ARRANGED_HEAD, row, strict=True)))
        raise _no_article(id)

    def heads(self, source_id: int) -> dict[int, ArrangedArticle]:
        """The articles of a source without their texts, by id."""
        sql = f"SELECT {', '.join(ARRANGED_HEAD)} FROM articles WHERE source_id = ?"
        with self._file.reading():
            rows = self._file.rows(sql, [source_id])
            return {row[0]: head_of(dict(zip(ARRANGED_HEAD, row, strict=True))) for row in rows}

    def source_of(self, id: int) -> int:
        """The id of the source that an article stands in. Raises MeipiError ``no-article``."""
        found = self._file.value("SELECT source_id FROM articles WHERE id = ?", [id])
        if found is None:
            raise _no_article(id)
        return int(found)

    def of_source(self, source_id: int) -> tuple[int, ...]:
        """The ids of the articles of a source, in their order."""
        sql = "SELECT id FROM articles WHERE source_id = ? ORDER BY position, id"
        return tuple(row[0] for row in self._file.rows(sql, [source_id]))

    def count(self, query: ArticleQuery = EVERY_ARTICLE) -> int:
        where, values = article_query.where(query)
        return int(self._file.value(f"SELECT count(*) FROM articles a{where}", values))

    def tally(self, query: ArticleQuery = EVERY_ARTICLE) -> dict[tuple[Progress, bool], int]:
        """How many articles are how far, with annotations (True) or without, whatever the query says of both.

        In one pass: a query with words reads every text.
        """
        where, values = article_query.where(replace(query, progress=None, annotated=None))
        keys = f"{article_query.PROGRESS}, {article_query.ANNOTATED}"
        found = self._file.rows(f"SELECT {keys}, count(*) FROM articles a{where} GROUP BY 1, 2", values)
        return {(Progress(progress), bool(annotated)): count for progress, annotated, count in found}

    def rows(
        self, query: ArticleQuery = EVERY_ARTICLE, *, offset: int = 0, limit: int = -1
    ) -> list[ArticleRow]:
        """Lines ``offset`` to ``offset + limit`` of the list; a limit of -1 is no limit."""
        where, values = article_query.where(query)
        sql = f"{_ROW}{where} ORDER BY {article_query.order_by(query)} LIMIT :limit OFFSET :offset"
        with self._file.reading():
            found = self._file.rows(sql, {**values, "limit": limit, "offset": offset})
            return [_line(row) for row in found]

    def some(self, ids: Sequence[int]) -> list[ArticleRow]:
        """The lines of these articles in their order, without those that are not there."""
        found = self._file.rows(f"{_ROW} WHERE a.id IN ({', '.join('?' * len(ids))})", ids)
        lines = {line.id: line for line in map(_line, found)}
        return [lines[id] for id in ids if id in lines]

    def row(self, id: int) -> ArticleRow:
        """The line of one article. Raises MeipiError ``no-article``."""
        found = self._file.rows(f"{_ROW} WHERE a.id = :id", {"id": id})
        if not found:
            raise _no_article(id)
        return _line(found[0])

    def groups(self, query: ArticleQuery) -> list[tuple[str | None, int]]:
        """The groups of a list, in its order, and how many articles each has; see ``ArticleQuery.group``.

        Articles without what they are grouped by come last, under None.
        """
        if query.group is None:
            return []
        where, values = article_query.where(query)
        key, order = article_query.group_by(query)
        sql = f"SELECT {key}, count(*) FROM articles a{where} GROUP BY {key} ORDER BY {order}"
        return [(key, count) for key, count in self._file.rows(sql, values)]

    def ids(self, query: ArticleQuery = EVERY_ARTICLE) -> list[int]:
        """The ids of all articles of the list, in its order."""
        where, values = article_query.where(query)
        found = self._file.rows(
            f"SELECT a.id FROM articles a{where} ORDER BY {article_query.order_by(query)}", values
        )
        return [row[0] for row in found]

    def get(self, id: int) -> Article:
        """Raises MeipiError ``no-article``, or ``damaged`` when the stored text is not what was stored."""
        return self._load(id)[0]

    def text_hash(self, id: int) -> str:
        """The SHA-256 of the text of article ``id``. Raises MeipiError ``no-article``."""
        return self._load(id)[1]

    def paragraph(self, id: int, number: int) -> Paragraph:
        """Paragraph ``number``, counted from 1. Raises MeipiError ``no-article`` or ``no-paragraph``."""
        return paragraph_at(self.get(id).paragraphs, number, article=id)

    def _load(self, id: int) -> tuple[Article, str]:
        """The article and the hash of its text, remembered."""
        with self._file.still():
            if self._recent_at != self._file.rollbacks:
                self._recent.clear()
                self._recent_at = self._file.rollbacks
            if id not in self._recent:
                article = self._read(id)
                self._recent[id] = (article, self._checked_hash(article))
                if len(self._recent) > _KEPT:
                    self._recent.popitem(last=False)
            self._recent.move_to_end(id)
            return self._recent[id]

    def _read(self, id: int) -> Article:
        with self._file.reading():
            row = self._file.row(_ARTICLE, [id])
            article = _article(row) if row is not None else None
        if article is None:
            raise _no_article(id)
        return article

    def _checked_hash(self, article: Article) -> str:
        stored = str(self._file.value("SELECT text_hash FROM bodies WHERE id = ?", [article.id]))
        if text_hash(article.text) != stored:
            raise MeipiError(
                "article-damaged",
                "The text of article {article} has been damaged on the disk. Restore a backup.",
                article=article.id,
            )
        return stored


def _no_article(id: int) -> MeipiError:
    return MeipiError("no-article", "There is no article number {article} in the project.", article=id)


def _line(row: Sequence[Any]) -> ArticleRow:
    id, title, outlet, date, annotations, edits, continuation, opening, progress = row
    going_on, far = bool(continuation), Progress(progress)
    return ArticleRow(id, title, outlet, date, annotations, edits, going_on, opening, far)


def _article(row: Sequence[Any]) -> Article:
    *head, text, paragraphs = row
    found = metadata_of(dict(zip(HEAD, head, strict=True)))
    return replace(found, paragraphs=packing.unpack_paragraphs(paragraphs, text))
