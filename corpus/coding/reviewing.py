"""Annotations whose quote is no longer where it was: the list of them, and what the user does about each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from corpus.coding import clock
from corpus.coding.refitting import at_place, places_of
from corpus.coding.wording import annotated_words
from corpus.model import (
    Annotation,
    AnnotationKind,
    Article,
    Change,
    Do,
    Fit,
    MeipiError,
    Replacement,
    Span,
)
from corpus.model.annotation import CONTEXT
from corpus.store import Store

MOST = 6
"""Candidates that are offered for one annotation."""


class Ground(StrEnum):
    """Why a place is offered: the characters it was made on stand there, or its very quote does."""

    SOURCE = "source"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place for an annotation: ``text`` at ``span`` of an article, and what stands around it."""

    article_id: int
    span: Span
    text: str
    prefix: str
    suffix: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class Review:
    """An annotation as it was, with its old quote and what stood around it, and where it may go."""

    annotation: Annotation
    candidates: tuple[Candidate, ...]


class Reviewing:
    """The annotations that the user has to find a place for, after their articles changed.

    The names of the changes: ``place-annotation``, ``keep-orphan``.
    """

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    def all(self) -> tuple[Review, ...]:
        """Those to be reviewed, in the order of the articles and of their texts as they were."""
        return tuple(
            Review(annotation, self._candidates(annotation))
            for annotation in self._store.annotations.unplaced()
            if annotation.fit is Fit.REVIEW
        )

    def count(self) -> int:
        return sum(1 for annotation in self._store.annotations.unplaced() if annotation.fit is Fit.REVIEW)

    def unplaced(self) -> tuple[Annotation, ...]:
        """Those that stand in no text, to be reviewed or kept so."""
        return self._store.annotations.unplaced()

    def orphans(self) -> tuple[Annotation, ...]:
        """Those that were kept without a place."""
        return tuple(a for a in self._store.annotations.unplaced() if a.fit is Fit.ORPHAN)

    def place(self, id: str, article_id: int, span: Span) -> Annotation:
        """Put an annotation at ``span`` of an article, with the quote that stands there; it fits again.

        Raises MeipiError ``no-annotation``, ``no-article``, ``empty-span`` or ``beyond-text``.
        """
        before = self._get(id)
        placed = at_place(before, self._store.articles.get(article_id), span)
        return self._replace("place-annotation", before, replace(placed, modified=clock.now()))

    def keep(self, id: str) -> Annotation:
        """Keep an annotation without a place: it is no longer asked about, and stands in no text."""
        before = self._get(id)
        return self._replace("keep-orphan", before, replace(before, fit=Fit.ORPHAN, modified=clock.now()))

    def _get(self, id: str) -> Annotation:
        found = self._store.annotations.find(id)
        if found is None:
            raise MeipiError("no-annotation", "There is no such annotation ({annotation}).", annotation=id)
        return found

    def _replace(self, name: str, before: Annotation, after: Annotation) -> Annotation:
        detail = annotated_words(before, self._store)
        self._do(Change.new(name, (Replacement(before, after),), detail))
        return after

    def _candidates(self, annotation: Annotation) -> tuple[Candidate, ...]:
        source_id = self._store.articles.source_of(annotation.article_id)
        articles = [self._store.articles.get(id) for id in self._store.articles.of_source(source_id)]
        found = [*self._by_source(annotation, articles), *self._by_quote(annotation, articles)]
        places = {(candidate.article_id, candidate.span): candidate for candidate in reversed(found)}
        return tuple(candidate for candidate in found if candidate in places.values())[:MOST]

    def _by_source(self, annotation: Annotation, articles: Iterable[Article]) -> Iterator[Candidate]:
        """Where the characters stand now that the annotation was made on."""
        for article in articles:
            targets = [t for raw in annotation.raw_spans for t in article.offsets.to_target(raw)]
            if not targets:
                continue
            span = Span(min(t.start for t in targets), max(t.end for t in targets))
            if annotation.kind is AnnotationKind.ARTICLE:
                span = Span(0, len(article.text))
            elif annotation.kind is AnnotationKind.PARAGRAPH:
                span = next((p for p in article.paragraph_spans if p.contains(span)), span)
            yield _candidate(article, span, Ground.SOURCE)

    def _by_quote(self, annotation: Annotation, articles: Iterable[Article]) -> Iterator[Candidate]:
        """Where the quote stands word for word, the places most like the old one first."""
        found: list[tuple[int, Candidate]] = []
        for article in articles if annotation.quote else ():
            for at in places_of(article.text, annotation.quote):
                place = _candidate(article, Span(at, at + len(annotation.quote)), Ground.QUOTE)
                found.append((_likeness(annotation, place), place))
        found.sort(key=lambda each: -each[0])
        yield from (place for _, place in found)


def _candidate(article: Article, span: Span, ground: Ground) -> Candidate:
    text = article.text
    prefix, suffix = text[max(span.start - CONTEXT, 0) : span.start], text[span.end : span.end + CONTEXT]
    return Candidate(article.id, span, span.slice(text), prefix, suffix, ground)


def _likeness(annotation: Annotation, place: Candidate) -> int:
    """How many characters before and after are those that stood there."""
    before = zip(reversed(annotation.prefix), reversed(place.prefix), strict=False)
    after = zip(annotation.suffix, place.suffix, strict=False)
    return sum(1 for one, other in (*before, *after) if one == other)
