"""Labelled ranges: the common ground of the formats that train or feed a tagger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export
from corpus.exporters.options import choice
from corpus.model import Annotation, AnnotationKind, Mention, Span
from corpus.model.titles import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Labelled:
    """``label`` on ``span`` of the article's text, from one code of an annotation or from a mention.

    ``code`` is the id of the code; ``counts`` is 1 for the first label of an annotation and 0 for
    any other, so that the sum of it is the number of annotations.
    """

    span: Span
    label: str
    annotation: Annotation | None = None
    mention: Mention | None = None
    code: str | None = None
    counts: int = 0

    @property
    def memo(self) -> str:
        """The memo, once for an annotation however many labels it has."""
        return self.annotation.memo if self.annotation and self.counts else ""


@dataclass(frozen=True, slots=True)
class LayerOptions:
    """Which labels go out. The formats with more to choose extend it."""

    layer: str = choice(
        "codes",
        ("codes", QT_TRANSLATE_NOOP("Export", "Codes of annotations")),
        ("entities", QT_TRANSLATE_NOOP("Export", "Names, dates and figures found in the text")),
        ("both", QT_TRANSLATE_NOOP("Export", "Both")),
        title=QT_TRANSLATE_NOOP("Export", "Labels"),
        help=QT_TRANSLATE_NOOP("Export", "What becomes a label in the file"),
    )


UNCODED = "Memo"
"""The label of an annotation that has no code, in the formats that can carry its memo."""


def labelled_spans(
    export: Export, document: Document, layer: str, *, uncoded: bool = False
) -> tuple[Labelled, ...]:
    """The labels of one article in the order of its text, wider ones first.

    Annotations of the whole article have no place in a text and are left out; so are those without
    a code unless ``uncoded`` is set.
    """
    found: list[Labelled] = []
    if layer in ("codes", "both"):
        for annotation in document.annotations:
            if annotation.kind is not AnnotationKind.ARTICLE:
                found += _of_annotation(export, annotation, uncoded)
    if layer in ("entities", "both"):
        found += (Labelled(m.span, m.label, mention=m) for m in document.mentions)
    return tuple(sorted(found, key=lambda each: (each.span.start, -each.span.end, each.mention is not None)))


def _of_annotation(export: Export, annotation: Annotation, uncoded: bool) -> Iterator[Labelled]:
    for number, code in enumerate(annotation.codes):
        path = export.code_paths[code]
        yield Labelled(annotation.span, path, annotation=annotation, code=code, counts=int(number == 0))
    if uncoded and not annotation.codes:
        yield Labelled(annotation.span, UNCODED, annotation=annotation, counts=1)


def without_overlaps(labels: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
    """The labels that a format without overlaps can hold: longest first, then first come."""
    kept: list[Labelled] = []
    for label in sorted(labels, key=lambda each: (-len(each.span), each.span.start)):
        if not any(label.span.overlaps(other.span) for other in kept):
            kept.append(label)
    return tuple(sorted(kept, key=lambda each: each.span.start))
