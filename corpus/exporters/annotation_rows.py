"""An annotation as one row of a table, for the formats that are tables."""

from __future__ import annotations

from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export
from corpus.exporters.losses import Feature
from corpus.exporters.raw_ranges import written_ranges
from corpus.model import Annotation, AnnotationKind

BETWEEN_CODES = "; "
COLUMNS = (
    "annotation",
    "article",
    "title",
    "outlet",
    "date",
    "kind",
    "paragraph",
    "start",
    "end",
    "offset_unit",
    "quote",
    "prefix",
    "suffix",
    "code",
    "code_id",
    "memo",
    "coder",
    "created",
    "modified",
    "origin",
    "status",
    "text_sha256",
    "source_file",
    "source_sha256",
    "raw_ranges",
)
NUMBERS = frozenset({"article", "paragraph", "start", "end"})
"""The columns that hold a whole number, or nothing."""

CARRIES = frozenset(
    {
        Feature.MEMOS,
        Feature.ARTICLE_ANNOTATIONS,
        Feature.OVERLAPS,
        Feature.SEVERAL_CODES,
        Feature.UNCODED,
        Feature.CODERS,
        Feature.TIMES,
        Feature.STATUS,
        Feature.ANCHORS,
        Feature.HIERARCHY,
        Feature.METADATA,
    }
)
"""What such a row has room for."""


def annotation_row(export: Export, document: Document, annotation: Annotation) -> dict[str, str]:
    """The cells of an annotation by column. Several codes stand in one cell."""
    article = document.article
    return {
        "annotation": annotation.id,
        "article": str(article.id),
        "title": article.title or "",
        "outlet": article.source or "",
        "date": article.date or "",
        "kind": annotation.kind,
        "paragraph": _paragraph(document, annotation),
        "start": str(annotation.span.start),
        "end": str(annotation.span.end),
        "offset_unit": "code point",
        "quote": annotation.quote,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        "code": BETWEEN_CODES.join(export.code_paths[code] for code in annotation.codes),
        "code_id": BETWEEN_CODES.join(annotation.codes),
        "memo": annotation.memo,
        "coder": annotation.coder,
        "created": annotation.created,
        "modified": annotation.modified,
        "origin": annotation.origin,
        "status": annotation.status,
        "text_sha256": annotation.text_hash,
        "source_file": document.source.name,
        "source_sha256": document.source.sha256,
        "raw_ranges": written_ranges(annotation.raw_spans),
    }


def _paragraph(document: Document, annotation: Annotation) -> str:
    """The number of the paragraph that the annotation begins in; empty for a whole article."""
    if annotation.kind is AnnotationKind.ARTICLE:
        return ""
    return str(document.paragraph_number(annotation.span.start))
