"""Annotations as a table: one row an annotation, or one row for each code of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.guard import GUARDED, guard, unguard
from corpus.exporters.losses import Feature
from corpus.exporters.options import choice, switch
from corpus.exporters.raw_ranges import written_ranges
from corpus.model import Annotation, AnnotationKind


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    return text


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
BETWEEN_CODES = "; "


@dataclass(frozen=True, slots=True)
class CsvOptions:
    rows: str = choice(
        "annotation",
        ("annotation", QT_TRANSLATE_NOOP("Export", "One row for each annotation")),
        ("code", QT_TRANSLATE_NOOP("Export", "One row for each code of an annotation")),
        title=QT_TRANSLATE_NOOP("Export", "Rows"),
        help=QT_TRANSLATE_NOOP(
            "Export", "Several codes of one annotation: in one cell, or in rows of their own"
        ),
    )
    cells: str = choice(
        "spreadsheet",
        ("spreadsheet", QT_TRANSLATE_NOOP("Export", "Safe for spreadsheets: no cell can run as a formula")),
        ("raw", QT_TRANSLATE_NOOP("Export", "Raw: every cell as it is, for programs only")),
        title=QT_TRANSLATE_NOOP("Export", "Cells"),
        help=QT_TRANSLATE_NOOP(
            "Export", "Safe cells that begin like a formula get an apostrophe before them"
        ),
    )
    bom: bool = switch(
        True,
        title=QT_TRANSLATE_NOOP("Export", "Byte order mark"),
        help=QT_TRANSLATE_NOOP("Export", "Excel needs it to read Chinese"),
    )


def _fill(export: Export, file: BinaryIO, options: CsvOptions) -> None:
    text = io.TextIOWrapper(file, "utf-8-sig" if options.bom else "utf-8", newline="")
    safe = options.cells == "spreadsheet"
    columns = (*COLUMNS, GUARDED) if safe else COLUMNS
    writer = csv.DictWriter(text, columns, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writeheader()
    for document in export.documents():
        for annotation in document.annotations:
            for number, row in enumerate(_rows(export, document, annotation, options)):
                writer.writerow(guard(row) if safe else row)
                export.wrote(annotation.quote, annotations=0 if number else 1)
    text.flush()
    text.detach()


def _rows(
    export: Export, document: Document, annotation: Annotation, options: CsvOptions
) -> Iterator[dict[str, str]]:
    row = _row(document, annotation)
    groups = [(code,) for code in annotation.codes] if options.rows == "code" else [annotation.codes]
    for codes in groups or [()]:
        yield row | {
            "code": BETWEEN_CODES.join(export.code_paths[code] for code in codes),
            "code_id": BETWEEN_CODES.join(codes),
        }


def _row(document: Document, annotation: Annotation) -> dict[str, str]:
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


def read_rows(file: BinaryIO) -> Iterator[dict[str, str]]:
    """The rows of such a table, cells as they were before they were made safe."""
    text = io.TextIOWrapper(file, "utf-8-sig", newline="")
    try:
        for row in csv.DictReader(text):
            yield unguard(row)
    finally:
        text.detach()


def _read_back(file: BinaryIO, options: CsvOptions) -> Iterator[str]:
    return (row["quote"] for row in read_rows(file))


CSV = Exporter(
    name="csv",
    title=QT_TRANSLATE_NOOP("Export", "Table of annotations (CSV)"),
    suffix=".csv",
    Options=CsvOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset(
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
    ),
    unit=Unit.CODE_POINTS,
    readers=("Excel", "LibreOffice Calc", "R", "pandas"),
)
