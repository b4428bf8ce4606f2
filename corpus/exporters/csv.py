"""Annotations as a table: one row an annotation, or one row for each code of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from corpus.exporters.annotation_rows import CARRIES, COLUMNS, annotation_row
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.guard import GUARDED, guard, unguard
from corpus.exporters.options import choice, switch
from corpus.model import Annotation
from corpus.model.titles import QT_TRANSLATE_NOOP

LONGEST_CELL = 2**31 - 1
"""The most that the csv module can be told to read; by itself it stops at 131,072 characters."""


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
    row = annotation_row(export, document, annotation)
    if options.rows == "annotation" or not annotation.codes:
        yield row
        return
    for code in annotation.codes:
        yield row | {"code": export.code_paths[code], "code_id": code}


def read_rows(file: BinaryIO) -> Iterator[dict[str, str]]:
    """The rows of such a table, cells as they were before they were made safe."""
    csv.field_size_limit(LONGEST_CELL)
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
    carries=CARRIES,
    unit=Unit.CODE_POINTS,
    readers=("Excel", "LibreOffice Calc", "R", "pandas"),
    tested_with=("pandas 3.1",),
)
