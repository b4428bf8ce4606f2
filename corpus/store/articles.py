"""Articles: their metadata for lists, and their bodies for reading."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from corpus.model import Article, Edit, MeipiError, Paragraph
from corpus.store import packing
from corpus.store.file import ProjectFile
from corpus.store.seals import Value, sealed, text_hash

OPENING = 60
"""Code points of its text that a list shows for an article without a title."""

_KEPT = 16
"""Articles kept in memory: those that the reader, its panels and an annotation ask for in one breath."""

Order = Literal["id", "date", "title"]


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles, in which order.

    ``text`` stands in the title, the outlet or the body. ``annotated`` True keeps articles with
    annotations, False those without. ``noted`` keeps those with a memo. ``code`` is the id of a code
    that occurs in them. Articles without a date or a title come last.
    """

    text: str = ""
    annotated: bool | None = None
    noted: bool = False
    code: str | None = None
    outlet: str | None = None
    source_id: int | None = None
    order: Order = "id"
    descending: bool = False


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


_ROW = (
    "SELECT a.id, a.title, a.outlet, a.date,"
    " (SELECT count(*) FROM annotations n WHERE n.article_id = a.id),"
    " a.edits, a.continuation, a.opening FROM articles a"
)

_ARTICLE = (
    "SELECT a.id, source_id, title, kicker, subtitle, byline, outlet, date, continuation, read_at,"
    " text, paragraphs FROM articles a JOIN bodies b ON b.id = a.id WHERE a.id = ?"
)


class ArticleTable:
    """The articles of a project."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._recent: OrderedDict[int, tuple[Article, str]] = OrderedDict()

    def insert(self, article: Article, *, source_id: int, edits: Sequence[Edit]) -> int:
        """Store an article cut out of a source; its new id."""
        id = int(self._file.value("SELECT coalesce(max(id), 0) + 1 FROM articles"))
        row: dict[str, Value] = {
            "id": id,
            "source_id": source_id,
            "title": article.title,
            "kicker": article.kicker,
            "subtitle": article.subtitle,
            "byline": packing.pack_byline(article.byline),
            "outlet": article.source,
            "date": article.date,
            "continuation": int(article.continuation),
            "read_at": packing.pack_read_at(article.read_at),
            "opening": article.text[:OPENING],
            "edits": _edits_within(article, edits),
        }
        body: dict[str, Value] = {
            "id": id,
            "text": article.text,
            "text_hash": text_hash(article.text),
            "paragraphs": packing.pack_paragraphs(article.paragraphs),
        }
        self._file.insert("articles", sealed(row))
        self._file.insert("bodies", sealed(body))
        return id

    def count(self, query: ArticleQuery = ArticleQuery()) -> int:
        where, values = _where(query)
        return int(self._file.value(f"SELECT count(*) FROM articles a{where}", values))

    def rows(
        self, query: ArticleQuery = ArticleQuery(), *, offset: int = 0, limit: int = -1
    ) -> list[ArticleRow]:
        """Lines ``offset`` to ``offset + limit`` of the list; a limit of -1 is no limit."""
        where, values = _where(query)
        sql = f"{_ROW}{where} ORDER BY {_order(query)} LIMIT :limit OFFSET :offset"
        with self._file.reading():
            found = self._file.rows(sql, {**values, "limit": limit, "offset": offset})
            return [_line(row) for row in found]

    def row(self, id: int) -> ArticleRow:
        """The line of one article. Raises MeipiError ``no-article``."""
        found = self._file.rows(f"{_ROW} WHERE a.id = :id", {"id": id})
        if not found:
            raise _no_article(id)
        return _line(found[0])

    def years(self, query: ArticleQuery = ArticleQuery()) -> list[tuple[str | None, int]]:
        """The years of a list ordered by date, in its order, and how many articles each has.

        Articles without a date come last, under None.
        """
        where, values = _where(query)
        direction = "DESC" if query.descending else "ASC"
        sql = (
            f"SELECT substr(a.date, 1, 4) year, count(*) FROM articles a{where}"
            f" GROUP BY year ORDER BY year {direction} NULLS LAST"
        )
        return [(year, count) for year, count in self._file.rows(sql, values)]

    def ids(self, query: ArticleQuery = ArticleQuery()) -> list[int]:
        """The ids of all articles of the list, in its order."""
        where, values = _where(query)
        found = self._file.rows(f"SELECT a.id FROM articles a{where} ORDER BY {_order(query)}", values)
        return [row[0] for row in found]

    def get(self, id: int) -> Article:
        """Raises MeipiError ``no-article``, or ``damaged`` when the stored text is not what was stored."""
        return self._load(id)[0]

    def text_hash(self, id: int) -> str:
        """The SHA-256 of the text of article ``id``. Raises MeipiError ``no-article``."""
        return self._load(id)[1]

    def paragraph(self, id: int, number: int) -> Paragraph:
        """Paragraph ``number``, counted from 1. Raises MeipiError ``no-article`` or ``no-paragraph``."""
        article = self.get(id)
        if not 1 <= number <= len(article.paragraphs):
            raise MeipiError(
                "no-paragraph",
                "Article {article} has no paragraph {number}; it has {count}.",
                article=id,
                number=number,
                count=len(article.paragraphs),
            )
        return article.paragraphs[number - 1]

    def outlets(self) -> tuple[tuple[str, int], ...]:
        """The outlets named in the project with the number of their articles, the largest first."""
        sql = "SELECT outlet, count(*) FROM articles WHERE outlet IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
        return tuple((outlet, count) for outlet, count in self._file.rows(sql))

    def _load(self, id: int) -> tuple[Article, str]:
        if id in self._recent:
            self._recent.move_to_end(id)
            return self._recent[id]
        with self._file.reading():
            row = self._file.row(_ARTICLE, [id])
            article = _article(row) if row is not None else None
        if article is None:
            raise _no_article(id)
        self._recent[id] = (article, self._checked_hash(article))
        if len(self._recent) > _KEPT:
            self._recent.popitem(last=False)
        return self._recent[id]

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
    id, title, outlet, date, annotations, edits, continuation, opening = row
    return ArticleRow(id, title, outlet, date, annotations, edits, bool(continuation), opening)


def _article(row: Sequence[Any]) -> Article:
    id, source_id, title, kicker, subtitle, byline, outlet, date, continuation, read_at, text, paragraphs = (
        row
    )
    return Article(
        paragraphs=packing.unpack_paragraphs(paragraphs, text),
        title=title,
        kicker=kicker,
        subtitle=subtitle,
        byline=packing.unpack_byline(byline),
        source=outlet,
        date=date,
        continuation=bool(continuation),
        read_at=packing.unpack_read_at(read_at),
        id=id,
        source_id=source_id,
    )


def _edits_within(article: Article, edits: Sequence[Edit]) -> int:
    spans = [span for paragraph in article.paragraphs for span in paragraph.spans]
    return sum(1 for e in edits if e.applied and any(span.contains(e.span) for span in spans))


def _where(query: ArticleQuery) -> tuple[str, dict[str, object]]:
    terms: list[str] = []
    values: dict[str, object] = {}
    if query.text:
        values["text"] = query.text
        terms.append(
            "(instr(coalesce(a.title, ''), :text) OR instr(coalesce(a.outlet, ''), :text)"
            " OR EXISTS (SELECT 1 FROM bodies b WHERE b.id = a.id AND instr(b.text, :text)))"
        )
    if query.annotated is not None:
        has = "EXISTS" if query.annotated else "NOT EXISTS"
        terms.append(f"{has} (SELECT 1 FROM annotations n WHERE n.article_id = a.id)")
    if query.noted:
        terms.append("EXISTS (SELECT 1 FROM annotations n WHERE n.article_id = a.id AND n.memo <> '')")
    if query.code is not None:
        values["code"] = query.code
        terms.append(
            "a.id IN (SELECT n.article_id FROM uses u JOIN annotations n ON n.id = u.annotation_id"
            " WHERE u.code_id = :code)"
        )
    if query.outlet is not None:
        values["outlet"] = query.outlet
        terms.append("a.outlet = :outlet")
    if query.source_id is not None:
        values["source_id"] = query.source_id
        terms.append("a.source_id = :source_id")
    return (" WHERE " + " AND ".join(terms) if terms else ""), values


def _order(query: ArticleQuery) -> str:
    direction = "DESC" if query.descending else "ASC"
    if query.order == "id":
        return f"a.id {direction}"
    return f"a.{query.order} {direction} NULLS LAST, a.id {direction}"
