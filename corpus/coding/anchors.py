"""Anchors: how an annotation holds on to its place in the source, and finds it again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.model import Annotation, AnnotationKind, Article, MeipiError, Span, paragraph_at
from corpus.model.annotation import CONTEXT
from corpus.store.seals import text_hash


@dataclass(frozen=True, slots=True)
class Anchor:
    """The part of an annotation that says where it stands; see ``Annotation`` for the fields."""

    kind: AnnotationKind
    span: Span
    quote: str
    prefix: str
    suffix: str
    raw_spans: tuple[Span, ...]
    text_hash: str


def anchor(article: Article, *, span: Span | None = None, paragraph: int | None = None) -> Anchor:
    """An anchor at ``span`` of ``article.text``, on ``paragraph`` (from 1), or on the whole article.

    The quote of a whole article is empty. Raises ValueError when both places are given, MeipiError
    ``no-paragraph``, ``empty-span`` or ``beyond-text``.
    """
    if span is not None and paragraph is not None:
        raise ValueError("an annotation has a span or a paragraph, not both")
    if paragraph is not None:
        return _anchor(article, AnnotationKind.PARAGRAPH, paragraph_span(article, paragraph))
    if span is not None:
        return _anchor(article, AnnotationKind.SPAN, span)
    return _anchor(article, AnnotationKind.ARTICLE, Span(0, len(article.text)))


def paragraph_span(article: Article, number: int) -> Span:
    """Where paragraph ``number``, counted from 1, stands. Raises MeipiError ``no-paragraph``."""
    return paragraph_at(article.paragraph_spans, number, article=article.id)


def _anchor(article: Article, kind: AnnotationKind, span: Span) -> Anchor:
    text = article.text
    if not len(span):
        raise MeipiError("empty-span", "There is no text at {start} to annotate.", start=span.start)
    if span.end > len(text):
        raise MeipiError(
            "beyond-text",
            "Article {article} ends at {length}; {start}–{end} is beyond it.",
            article=article.id,
            length=len(text),
            start=span.start,
            end=span.end,
        )
    whole = kind is AnnotationKind.ARTICLE
    return Anchor(
        kind=kind,
        span=span,
        quote="" if whole else span.slice(text),
        prefix=text[max(span.start - CONTEXT, 0) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        raw_spans=article.offsets.to_source(span),
        text_hash=text_hash(text),
    )


def place_again(annotation: Annotation, article: Article) -> Annotation | None:
    """The annotation in a new version of its article, or None when it does not fit for certain.

    Its raw ranges say where its characters stand now, its quote whether they are the same. Nothing
    is guessed: what does not fit is for the user to review.
    """
    if annotation.kind is AnnotationKind.ARTICLE:
        found = anchor(article)
    else:
        targets = [t for raw in annotation.raw_spans for t in article.offsets.to_target(raw)]
        if not targets:
            return None
        core = Span(min(t.start for t in targets), max(t.end for t in targets))
        span = _around(core, annotation.quote, article.text)
        if span is None:
            return None
        found = _anchor(article, annotation.kind, span)
        if found.kind is AnnotationKind.PARAGRAPH and span not in article.paragraph_spans:
            found = replace(found, kind=AnnotationKind.SPAN)
    return replace(
        annotation,
        kind=found.kind,
        span=found.span,
        prefix=found.prefix,
        suffix=found.suffix,
        raw_spans=found.raw_spans,
        text_hash=found.text_hash,
    )


def _around(core: Span, quote: str, text: str) -> Span | None:
    """Where ``quote`` stands, when ``core`` is the part of it that has a place in the source.

    What cleaning put in, such as the break between two paragraphs, has none; at the edges of a
    quote it is beside the core.
    """
    for lead in range(len(quote) - len(core) + 1):
        start = core.start - lead
        if start >= 0 and text.startswith(quote, start):
            return Span(start, start + len(quote))
    return None
