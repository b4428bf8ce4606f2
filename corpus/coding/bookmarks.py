"""Bookmarks: paragraphs to come back to; and the paragraph at which each article was left."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.coding import clock
from corpus.coding.wording import shorten
from corpus.model import Article, Bookmark, Change, Do, Replacement, Touched
from corpus.store import Store


@dataclass(frozen=True, slots=True)
class PlacedBookmark:
    """A bookmark, and where it is now: ``paragraph`` (from 1) of an article."""

    bookmark: Bookmark
    article_id: int
    paragraph: int


class Bookmarks:
    """The bookmarks of a project. One whose paragraph has been left out of its article is not listed until
    it is taken in again. The names of the changes: ``add-bookmark``, ``remove-bookmark``."""

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    def of_article(self, article_id: int) -> tuple[PlacedBookmark, ...]:
        """In the order of the text. Raises MeipiError ``no-article``."""
        article = self._store.articles.get(article_id)
        return tuple(_placed(article, self._store.bookmarks.of_source(article.source_id)))

    def all(self) -> tuple[PlacedBookmark, ...]:
        """In the order of the articles as imported, and of their texts."""
        sources = dict.fromkeys(bookmark.source_id for bookmark in self._store.bookmarks.all())
        articles = (id for source in sources for id in self._store.articles.of_source(source))
        return tuple(placed for id in articles for placed in self.of_article(id))

    def beside(self, article_id: int, paragraph: int, *, forward: bool) -> PlacedBookmark | None:
        """The next bookmark in the order of ``all``, or the one before; behind the last comes the first.

        None where there is none at all. Raises MeipiError ``no-article``.
        """

        def place(source: int, article: int, number: int) -> tuple[int, int, int]:
            return source, self._store.articles.of_source(source).index(article), number

        here = place(self._store.articles.get(article_id).source_id, article_id, paragraph)
        placed = self.all()
        places = [place(each.bookmark.source_id, each.article_id, each.paragraph) for each in placed]
        ahead = [p for p, at in zip(placed, places, strict=True) if (at > here if forward else at < here)]
        nearest = ahead or placed
        return nearest[0 if forward else -1] if nearest else None

    def toggle(self, article_id: int, paragraph: int) -> Touched:
        """Put a bookmark at ``paragraph`` (from 1), or take away the one that is there.

        Raises MeipiError ``no-article`` or ``no-paragraph``.
        """
        here = self._store.articles.paragraph(article_id, paragraph)
        there = [p.bookmark for p in self.of_article(article_id) if p.paragraph == paragraph]
        if there:
            gone = [Replacement(bookmark, None) for bookmark in there]
            return self._act("remove-bookmark", gone, there[0].quote)
        article, quote = self._store.articles.get(article_id), shorten(here.text)
        new = Bookmark(uuid.uuid4().hex, article.source_id, here.spans[0].start, quote, clock.now())
        return self._act("add-bookmark", [Replacement(None, new)], quote)

    def leave(self, article_id: int, paragraph: int) -> None:
        """Remember at which paragraph (from 1) an article is left; outside the history.

        Raises MeipiError ``no-article`` or ``no-paragraph``.
        """
        here = self._store.articles.paragraph(article_id, paragraph)
        self._store.reading_places.keep(article_id, here.spans[0].start)

    def left_at(self, article_id: int) -> int | None:
        """The paragraph (from 1) at which the article was left; None where it was not read yet, or the
        paragraph is no longer in it. Raises MeipiError ``no-article``."""
        position = self._store.reading_places.of_article(article_id)
        return _paragraph(self._store.articles.get(article_id), position) if position is not None else None

    def last_read(self) -> int | None:
        """The article that was read last, if there is one."""
        return self._store.reading_places.last()

    def _act(self, name: str, replacements: Sequence[Replacement], detail: str) -> Touched:
        return self._do(Change.new(name, replacements, detail))


def _placed(article: Article, bookmarks: Iterable[Bookmark]) -> list[PlacedBookmark]:
    places = ((_paragraph(article, bookmark.position), bookmark) for bookmark in bookmarks)
    found = [PlacedBookmark(bookmark, article.id, number) for number, bookmark in places if number]
    return sorted(found, key=lambda placed: (placed.paragraph, placed.bookmark.id))


def _paragraph(article: Article, position: int) -> int | None:
    """The number (from 1) of the paragraph that a raw position of the source stands in."""
    for number, paragraph in enumerate(article.paragraphs, start=1):
        if any(span.start <= position < span.end for span in paragraph.spans):
            return number
    return None
