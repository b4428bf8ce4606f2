"""What a user corrects in the articles: their details, and what stands in which of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from corpus.arranging import articles, paragraphs
from corpus.arranging.fields import reset_field, set_field
from corpus.coding.refitting import replacements
from corpus.coding.wording import shorten, storable
from corpus.model import (
    ArrangedArticle,
    Arrangement,
    Change,
    Credit,
    Do,
    ParagraphKind,
    Replacement,
    Touched,
)
from corpus.model.arrangement import FieldValue
from corpus.store import Store
from corpus.store.arrangements import State


class Arranging:
    """The acts on articles. Each is one change, which undo takes back whole, with the annotations.

    Annotations go along with the characters that they stand on; one whose quote is no longer there is put
    on the list for review. What is set here stays when the source is cleaned again. Paragraphs count from
    1, pieces of furniture from 0 in the order of ``project.sources.furniture``. All acts raise MeipiError
    ``no-article``, ``no-source``, ``no-paragraph`` or ``other-source`` for what is not there, and
    return what they touched; nothing, when all is as wished already.

    The names of the changes: ``edit-details``, ``reset-details``, ``retype-paragraphs``, ``join-paragraphs``,
    ``split-paragraph``, ``move-paragraph``, ``to-furniture``, ``from-furniture``, ``split-article``,
    ``merge-articles``, ``move-article``.
    """

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    # Details

    def set_fields(self, article_id: int, values: Mapping[str, FieldValue]) -> Touched:
        """Set fields of an article: ``kicker title subtitle source date`` (text or None; the date is
        ``YYYY-MM-DD``), ``byline`` (a tuple of Credit), ``continuation`` (True or False).

        A value that is there already counts as not set. Raises MeipiError ``no-field`` or ``bad-field``.
        """

        def change(article: ArrangedArticle) -> ArrangedArticle:
            for name, value in values.items():
                article = set_field(article, name, _storable(value))
            return article

        return self._change_article("edit-details", article_id, change)

    def reset_fields(self, article_id: int, names: Iterable[str]) -> Touched:
        """Give fields back what cleaning had read in them."""

        def change(article: ArrangedArticle) -> ArrangedArticle:
            for name in names:
                article = reset_field(article, name)
            return article

        return self._change_article("reset-details", article_id, change)

    def machine_fields(self, article_id: int) -> Mapping[str, FieldValue]:
        """The fields that were set by hand, with what cleaning had read in them."""
        return self._store.articles.head(article_id).machine

    # Paragraphs

    def set_kind(self, article_id: int, numbers: Sequence[int], kind: ParagraphKind) -> Touched:
        """Make paragraphs headings, captions, verse …"""
        return self._arrange(
            "retype-paragraphs",
            article_id,
            lambda state: paragraphs.set_kind(state.arrangement, article_id, numbers, kind),
        )

    def join(self, article_id: int, number: int) -> Touched:
        """Make one paragraph of paragraph ``number`` and the next."""
        return self._arrange(
            "join-paragraphs",
            article_id,
            lambda state: paragraphs.join(state.arrangement, article_id, number),
        )

    def split(self, article_id: int, number: int, at: int) -> Touched:
        """Make two paragraphs of one, at the place ``at`` of its text.

        Raises MeipiError ``nothing-to-split`` when there is no text on one side of it.
        """
        paragraph = self._store.articles.paragraph(article_id, number)
        return self._arrange(
            "split-paragraph",
            article_id,
            lambda state: paragraphs.split(
                state.arrangement, article_id, number, at=at, paragraph=paragraph, raw=state.decoding.text
            ),
        )

    def move(
        self,
        article_id: int,
        numbers: Sequence[int],
        *,
        to_number: int | None = None,
        to_article: int | None = None,
    ) -> Touched:
        """Move paragraphs, together and in their order, within their article or to another one of the same
        source: the first of them becomes paragraph ``to_number``, as counted without them, by default where
        it stands in the source."""
        target = article_id if to_article is None else to_article
        return self._arrange(
            "move-paragraph",
            article_id,
            lambda state: paragraphs.move(
                state.arrangement, article_id, numbers, to_article=target, to_number=to_number
            ),
        )

    def to_furniture(self, article_id: int, numbers: Sequence[int], *, kind: str = "removed") -> Touched:
        """Take paragraphs out of an article; they become furniture named ``kind``."""
        return self._arrange(
            "to-furniture",
            article_id,
            lambda state: paragraphs.to_furniture(
                state.arrangement, article_id, numbers, kind, raw=state.decoding.text
            ),
        )

    def from_furniture(
        self,
        piece: int,
        *,
        article_id: int,
        number: int | None = None,
        kind: ParagraphKind = ParagraphKind.BODY,
    ) -> Touched:
        """Make a piece of furniture of the article's source paragraph ``number`` of it, by default where
        it stands in the source. Raises MeipiError ``no-furniture``."""
        return self._arrange(
            "from-furniture",
            article_id,
            lambda state: paragraphs.from_furniture(
                state.arrangement, piece, article_id=article_id, number=number, kind=kind
            ),
        )

    # Articles

    def split_article(self, article_id: int, number: int) -> int:
        """Make two articles of one: the second begins with paragraph ``number``; its id.

        Raises MeipiError ``nothing-to-split`` for the first paragraph.
        """
        new_id = self._store.articles.next_id()
        self._arrange(
            "split-article",
            article_id,
            lambda state: articles.split(state.arrangement, article_id, number, new_id=new_id),
        )
        return new_id

    def merge_articles(self, first_id: int, second_id: int) -> Touched:
        """Make one article, the first, of two of one source. Raises MeipiError ``nothing-to-merge``."""
        return self._arrange(
            "merge-articles",
            first_id,
            lambda state: articles.merge(state.arrangement, first_id, second_id, raw=state.decoding.text),
        )

    def move_article(self, article_id: int, position: int) -> Touched:
        """Put an article at another place among those of its source, counted from 0."""
        return self._arrange(
            "move-article",
            article_id,
            lambda state: articles.reorder(state.arrangement, article_id, position),
        )

    def neighbours(self, article_id: int) -> tuple[int, ...]:
        """The articles of the same source in their order, it among them."""
        return self._store.articles.of_source(self._store.articles.source_of(article_id))

    # What the acts have in common

    def _change_article(
        self, name: str, article_id: int, change: Callable[[ArrangedArticle], ArrangedArticle]
    ) -> Touched:
        """An act on the metadata: that the user cut the source otherwise is not said by it."""

        def arrange(state: State) -> Arrangement:
            new = change(paragraphs.article_of(state.arrangement, article_id))
            old = state.arrangement.articles
            return replace(state.arrangement, articles=tuple(new if a.id == new.id else a for a in old))

        return self._arrange(name, article_id, arrange)

    def _arrange(self, name: str, article_id: int, arrange: Callable[[State], Arrangement]) -> Touched:
        state = self._store.records.get(self._store.articles.source_of(article_id))
        row = self._store.articles.row(article_id)
        after = state._replace(arrangement=arrange(state))
        return self._do_all(name, replacements(self._store, state, after), shorten(row.title or row.opening))

    def _do_all(self, name: str, replacements: Iterable[Replacement], detail: str) -> Touched:
        found = tuple(replacements)
        return self._do(Change.new(name, found, detail)) if found else Touched()


def _storable(value: FieldValue) -> FieldValue:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, tuple):
        return tuple(Credit(storable(c.name), c.role and storable(c.role)) for c in value)
    return value
