"""How far the work on each article is: unread, in work, done."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.coding.wording import shorten
from corpus.model import ArticleProgress, Change, Do, Progress, Replacement, Touched
from corpus.store import Store


class ProgressOfArticles:
    """How far each article is. The name of the change: ``set-progress``."""

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    def of_article(self, article_id: int) -> Progress:
        found = self._store.progress.find(article_id)
        return found.progress if found is not None else Progress.UNREAD

    def set(self, article_ids: Iterable[int], progress: Progress) -> Touched:
        """Say of articles, in one act, how far they are. Raises MeipiError ``no-article``."""
        replacements: list[Replacement] = []
        detail = ""
        for id in dict.fromkeys(article_ids):
            row = self._store.articles.row(id)
            if row.progress is progress:
                continue
            before = self._store.progress.find(id)
            after = ArticleProgress(id, progress) if progress is not Progress.UNREAD else None
            replacements.append(Replacement(before, after))
            detail = shorten(row.title or row.opening)
        if not replacements:
            return Touched()
        if len(replacements) > 1:
            detail = str(len(replacements))
        return self._do(Change.new("set-progress", replacements, detail))
