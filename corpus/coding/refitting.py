"""Annotations whose article has changed: each in its new place, or on the list for the user to review.

Bookmarks stay with their line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import cached_property

from corpus.arranging.building import Builder, articles_touching, recut_articles, toggled
from corpus.coding.anchors import anchor, place_again
from corpus.coding.redecoding import same_place
from corpus.model import (
    Annotation,
    AnnotationKind,
    ArrangedArticle,
    Article,
    Decoding,
    Edit,
    Fit,
    MeipiError,
    Record,
    Replacement,
    Span,
)
from corpus.model.span import merge_spans
from corpus.store import Store
from corpus.store.arrangements import State


def replacements(store: Store, before: State, after: State, *, decided: bool = False) -> list[Replacement]:
    """What an act replaces that makes ``after`` of a source: its records, annotations and bookmarks.

    Empty when the two are the same. ``decided`` says that the user asked for these repairs: a quote in
    which they are follows them.
    """
    pairs: tuple[tuple[Record, Record], ...] = (
        (before.decoding, after.decoding),
        (before.repairs, after.repairs),
        (before.arrangement, after.arrangement),
    )
    found = [Replacement(old, new) for old, new in pairs if old != new]
    if not found:
        return []
    annotations = _of_annotations(store, before, after, decided=decided)
    return [*found, *annotations, *_of_bookmarks(store, before.decoding, after.decoding)]


def _of_bookmarks(store: Store, before: Decoding, after: Decoding) -> list[Replacement]:
    """Where the file is decoded otherwise, its bookmarks stand elsewhere."""
    if before == after:
        return []
    bookmarks = store.bookmarks.of_source(before.id)
    pairs = ((old, replace(old, position=same_place(old.position, before, after))) for old in bookmarks)
    return [Replacement(old, new) for old, new in pairs if old != new]


def _of_annotations(store: Store, before: State, after: State, *, decided: bool) -> list[Replacement]:
    edits = toggled(before.repairs, after.repairs) if decided else frozenset()
    refit = Refit(after, redecoded=before.decoding != after.decoding, decided=edits)
    there = {article.id for article in before.arrangement.articles}
    changed = _changed(before, after) & there
    touched = [a for id in sorted(changed) for a in store.annotations.of_article(id)]
    touched += [a for a in store.annotations.unplaced() if a.article_id in there - changed]
    pairs = ((annotation, refit(annotation)) for annotation in touched)
    return [Replacement(old, new) for old, new in pairs if old != new]


def _changed(before: State, after: State) -> frozenset[int]:
    """The articles of ``before`` whose text may be another one, or that went."""
    ids = frozenset(article.id for article in before.arrangement.articles)
    if before.decoding != after.decoding:
        return ids
    gone = ids - {article.id for article in after.arrangement.articles}
    edits = toggled(before.repairs, after.repairs)
    touched = articles_touching(before.arrangement, edits) | articles_touching(after.arrangement, edits)
    return gone | touched | recut_articles(before.arrangement, after.arrangement)


class Refit:
    """Finds annotations their place in a source that has changed. Nothing is guessed.

    An annotation stands where its raw characters stand, when the text there is its quote. Where the
    source was ``redecoded``, there are no raw characters to go by: the quote has to be there with all
    that stood around it, once. Where the user ``decided`` on edits within a quote, it becomes what now
    stands on its characters.
    """

    def __init__(
        self, state: State, *, redecoded: bool = False, decided: Collection[Edit] = frozenset()
    ) -> None:
        self._decided = [edit.span for edit in decided]
        self._arranged = {article.id: article for article in state.arrangement.articles}
        self._builder = Builder(state.decoding.text, state.repairs.edits)
        self._built: dict[int, Article] = {}
        self._redecoded = redecoded

    @cached_property
    def _owners(self) -> _Owners:
        return _Owners(self._arranged.values())

    def __call__(self, annotation: Annotation) -> Annotation:
        """The annotation in its new place; its old self, for review, where it has none."""
        if annotation.fit is Fit.ORPHAN and annotation.article_id in self._arranged:
            return annotation
        home = self._home(annotation)
        if annotation.fit is not Fit.ORPHAN:
            found = self._placed(annotation, home)
            if found is not None:
                return found
        fit = annotation.fit if annotation.fit is Fit.ORPHAN else Fit.REVIEW
        raw_spans = () if self._redecoded else annotation.raw_spans
        return replace(annotation, article_id=home, fit=fit, raw_spans=raw_spans)

    def article(self, id: int) -> Article:
        """An article of the source with its text."""
        if id not in self._built:
            self._built[id] = self._builder.article(self._arranged[id])
        return self._built[id]

    def _placed(self, annotation: Annotation, home: int) -> Annotation | None:
        article = self.article(home)
        whole = annotation.kind is AnnotationKind.ARTICLE
        if not article.text or (whole and home != annotation.article_id):
            return None
        if self._redecoded and not whole:
            return self._by_context(annotation)
        found = place_again(annotation, article)
        if found is None and annotation.fit is Fit.FITS:
            return self._followed(annotation, article)
        return found and replace(found, article_id=home, fit=Fit.FITS)

    def _followed(self, annotation: Annotation, article: Article) -> Annotation | None:
        """On the same characters of the source, with the edits among them as the user has decided."""
        raw = (
            Span(annotation.raw_spans[0].start, annotation.raw_spans[-1].end)
            if annotation.raw_spans
            else None
        )
        targets = [t for span in annotation.raw_spans for t in article.offsets.to_target(span)]
        inside = [
            span
            for span in self._decided
            if raw is not None and span.start < raw.end and raw.start < span.end
        ]
        if raw is None or not targets or not inside:
            return None
        span = Span(min(t.start for t in targets), max(t.end for t in targets))
        allowed = merge_spans([raw, *inside])
        if not all(any(own.contains(s) for own in allowed) for s in article.offsets.to_source(span)):
            return None
        if annotation.kind is AnnotationKind.PARAGRAPH:
            span = next((p for p in article.paragraph_spans if p.contains(span)), span)
        return at_place(annotation, article, span)

    def _by_context(self, annotation: Annotation) -> Annotation | None:
        wanted = annotation.prefix + annotation.quote + annotation.suffix
        places = [(id, at) for id in self._arranged for at in places_of(self.article(id).text, wanted)]
        if len(places) != 1:
            return None
        ((id, at),) = places
        start = at + len(annotation.prefix)
        return at_place(annotation, self.article(id), Span(start, start + len(annotation.quote)))

    def _home(self, annotation: Annotation) -> int:
        """The article that most of its characters stand in now; its own, if that is there, when in doubt."""
        own = annotation.article_id if annotation.article_id in self._arranged else None
        if own is not None and annotation.kind is AnnotationKind.ARTICLE:
            return own
        if not self._arranged:
            raise MeipiError(
                "no-article-left", "The source has annotations, so it must keep one article at least."
            )
        shares = self._owners.shares(annotation.raw_spans)
        shares.setdefault(next(iter(self._arranged)) if own is None else own, 0)
        return max(shares, key=lambda id: (shares[id], id == own))


class _Owners:
    """Which article each raw character stands in. None stands in two, so their ranges follow one another."""

    def __init__(self, articles: Iterable[ArrangedArticle]) -> None:
        self._ranges = sorted(
            (span.start, span.end, article.id)
            for article in articles
            for part in article.parts
            for span in part.spans
        )
        self._ends = [end for _, end, _ in self._ranges]

    def shares(self, spans: Iterable[Span]) -> dict[int, int]:
        """How many raw characters of ``spans`` stand in each article that has some."""
        found: dict[int, int] = {}
        for span in spans:
            for place in range(bisect_right(self._ends, span.start), len(self._ranges)):
                start, end, article = self._ranges[place]
                if start >= span.end:
                    break
                shared = min(end, span.end) - max(start, span.start)
                found[article] = found.get(article, 0) + shared
        return found


def at_place(annotation: Annotation, article: Article, span: Span) -> Annotation:
    """The annotation at ``span`` of an article, with the quote that stands there."""
    if annotation.kind is AnnotationKind.ARTICLE:
        place = anchor(article)
    elif annotation.kind is AnnotationKind.PARAGRAPH and span in article.paragraph_spans:
        place = anchor(article, paragraph=article.paragraph_spans.index(span) + 1)
    else:
        place = anchor(article, span=span)
    values = {name: getattr(place, name) for name in place.__slots__}
    return replace(annotation, **values, article_id=article.id, fit=Fit.FITS)


def places_of(text: str, wanted: str) -> list[int]:
    """Where ``wanted`` begins in ``text``; places may overlap."""
    found: list[int] = []
    at = text.find(wanted)
    while at >= 0:
        found.append(at)
        at = text.find(wanted, at + 1)
    return found
