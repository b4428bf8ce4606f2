"""A paragraph cut where annotations begin and end, for the copies that people read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.exporters.documents import Document
from corpus.model import Annotation, AnnotationKind, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that the same annotations cover: ``starting`` and ``ending`` at its edges."""

    text: str
    covering: tuple[Annotation, ...]
    starting: tuple[Annotation, ...]
    ending: tuple[Annotation, ...]


def paragraph_pieces(document: Document) -> list[list[Piece]]:
    """The pieces of each paragraph, in order; annotations of the whole article are in none of them."""
    placed = [each for each in document.annotations if each.kind is not AnnotationKind.ARTICLE]
    return [_pieces(document.article.text, span, placed) for span in document.article.paragraph_spans]


def whole_article(document: Document) -> list[Annotation]:
    return [each for each in document.annotations if each.kind is AnnotationKind.ARTICLE]


def _pieces(text: str, paragraph: Span, annotations: Sequence[Annotation]) -> list[Piece]:
    touching = [each for each in annotations if each.span.overlaps(paragraph)]
    parts = [part for each in touching if (part := each.span.intersection(paragraph))]
    edges = {paragraph.start, paragraph.end, *(edge for part in parts for edge in (part.start, part.end))}
    cuts = sorted(edges)
    pieces: list[Piece] = []
    for start, end in pairwise(cuts):
        covering = tuple(each for each in touching if each.span.contains(Span(start, end)))
        pieces.append(
            Piece(
                text=text[start:end],
                covering=covering,
                starting=tuple(each for each in covering if each.span.start == start),
                ending=tuple(each for each in covering if _last(each, text) == end),
            )
        )
    return pieces


def _last(annotation: Annotation, text: str) -> int:
    """Where the last piece of an annotation ends: it may reach over the break after a paragraph."""
    return annotation.span.start + len(annotation.span.slice(text).rstrip("\n"))
