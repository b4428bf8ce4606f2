"""What was done by hand on a source, as one value that can be given to the same source elsewhere."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace

from corpus.model import (
    ArrangedArticle,
    Arrangement,
    ArticleHandwork,
    ArticleProgress,
    Fit,
    Handwork,
    Progress,
    Replacement,
)
from corpus.store import Store


class Handworks:
    """The handwork of each source of a project."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_source(self, source_id: int) -> Handwork:
        """Raises MeipiError ``no-source``."""
        state = self._store.records.get(source_id)
        return Handwork(
            articles=tuple(self._of_article(article) for article in state.arrangement.articles),
            decisions=state.repairs.decisions,
            by_hand=state.arrangement.by_hand,
            corrections=tuple(self._store.corrections.of_source(source_id)),
            bookmarks=tuple(self._store.bookmarks.of_source(source_id)),
        )

    def replacements(self, source_id: int, handwork: Handwork) -> list[Replacement]:
        """What gives ``handwork`` to a source on which nothing was done by hand yet.

        ``handwork`` has as many articles as the source; ids of records that are taken become new ones.
        """
        state = self._store.records.get(source_id)
        repairs = replace(state.repairs, decisions=handwork.decisions)
        arrangement = _arranged(state.arrangement, handwork)
        found = [
            Replacement(before, after)
            for before, after in ((state.repairs, repairs), (state.arrangement, arrangement))
            if before != after
        ]
        for correction in handwork.corrections:
            id = uuid.uuid4().hex if self._store.corrections.find(correction.id) else correction.id
            found.append(Replacement(None, replace(correction, id=id, source_id=source_id)))
        for bookmark in handwork.bookmarks:
            id = uuid.uuid4().hex if self._store.bookmarks.find(bookmark.id) else bookmark.id
            found.append(Replacement(None, replace(bookmark, id=id, source_id=source_id)))
        for article, own in zip(arrangement.articles, handwork.articles, strict=True):
            found += self._on_article(article.id, own)
        return found

    def _of_article(self, article: ArrangedArticle) -> ArticleHandwork:
        progress = self._store.progress.find(article.id)
        annotations = self._store.annotations.of_article(article.id)
        return ArticleHandwork(
            machine=article.machine,
            progress=progress.progress if progress is not None else Progress.UNREAD,
            unplaced=tuple(each for each in annotations if each.fit is not Fit.FITS),
        )

    def _on_article(self, article_id: int, own: ArticleHandwork) -> Iterator[Replacement]:
        if own.progress is not Progress.UNREAD:
            yield Replacement(None, ArticleProgress(article_id, own.progress))
        for annotation in own.unplaced:
            if self._store.annotations.find(annotation.id) is None:
                yield Replacement(None, replace(annotation, article_id=article_id))


def _arranged(arrangement: Arrangement, handwork: Handwork) -> Arrangement:
    articles = tuple(
        replace(article, machine=own.machine)
        for article, own in zip(arrangement.articles, handwork.articles, strict=True)
    )
    return replace(arrangement, articles=articles, by_hand=handwork.by_hand)
