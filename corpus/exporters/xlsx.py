"""A workbook: the annotations, the codes, how often each code stands in each article, and what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZipFile

from lxml import etree

from corpus import __version__
from corpus.exporters.annotation_rows import CARRIES, COLUMNS, NUMBERS, annotation_row
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.guard import is_formula
from corpus.exporters.losses import Feature
from corpus.exporters.options import NoOptions
from corpus.exporters.xml_text import xml_safe
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # openpyxl takes half a second to load: only when a workbook is written
    from openpyxl import Workbook

LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576
"""Characters of a cell and rows of a sheet: the limits of Excel."""

ERROR_START = "#"
"""What the names of errors begin with, as in ``#N/A``."""

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ANNOTATIONS, ANNOTATIONS_PART = "Annotations", "xl/worksheets/sheet1.xml"
"""The first sheet: its name, and the member of the file that holds it."""


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    annotations = _sheet(book, ANNOTATIONS, COLUMNS)
    codes = _sheet(book, "Codes", ("code", "definition", "memo", "colour", "annotations", "code_id"))
    matrix = _sheet(book, "Codes x articles", ("article", "title", *export.code_paths.values()))
    articles = _sheet(book, "Articles", ("article", "title", "outlet", "date", "annotations", "source_file"))
    used: Counter[str] = Counter()
    for document in export.documents():
        for annotation in document.annotations:
            _append(annotations, _cells(annotation_row(export, document, annotation)))
            export.wrote(_fitting(annotation.quote))
            _refuse_more_rows(export)
        here = Counter(code for annotation in document.annotations for code in annotation.codes)
        used += here
        _append(matrix, (document.article.id, document.title, *(here[id] for id in export.code_paths)))
        _append(articles, _article(document))
    for code in export.codes:
        path = export.code_paths[code.id]
        _append(codes, (path, code.definition, code.memo, code.colour, used[code.id], code.id))
    _about(export, book)
    book.save(file)


def _sheet(book: Workbook, title: str, columns: Sequence[str]) -> Any:
    """A sheet whose first row stays in sight."""
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    _append(sheet, columns)
    return sheet


def _append(sheet: Any, values: Iterable[str | int | None]) -> None:
    sheet.append([_text_cell(sheet, value) if isinstance(value, str) else value for value in values])


def _text_cell(sheet: Any, text: str) -> Any:
    """A text that stays a text: openpyxl would make formulas and errors of some, Excel on the next edit."""
    if not (is_formula(text) or text.startswith(ERROR_START)):
        return _fitting(text) or None
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, _fitting(text))
    cell.data_type = "s"
    cell.quotePrefix = is_formula(text)
    return cell


def _fitting(text: str) -> str:
    """``text`` as a cell can hold it: no control characters, and an ellipsis where it is too long."""
    text = xml_safe(text).replace("\r", "\n")
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"


def _cells(row: dict[str, str]) -> Iterator[str | int | None]:
    for column in COLUMNS:
        if column in NUMBERS:
            yield int(row[column]) if row[column] else None
        else:
            yield row[column]


def _article(document: Document) -> tuple[str | int | None, ...]:
    article = document.article
    count = len(document.annotations)
    return article.id, article.title, article.source, article.date, count, document.source.name


def _about(export: Export, book: Workbook) -> None:
    sheet = book.create_sheet("About")
    for row in (
        ("project", export.project.name),
        ("project id", export.project.uid),
        ("exported", export.time),
        ("program", f"Meipi {__version__}"),
        ("positions", "half-open ranges of Unicode code points in the clean text of the article"),
        ("raw ranges", "half-open ranges of Unicode code points in the decoded source"),
    ):
        _append(sheet, row)


def _refuse_more_rows(export: Export) -> None:
    if export.annotations >= MOST_ROWS:
        raise MeipiError(
            "too-many-rows",
            "A sheet of Excel holds {most:,} rows at most. Export as CSV, or a part of the project.",
            most=MOST_ROWS,
        )


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    """The quotes. openpyxl takes longer to read the sheet of a large project than to write it."""
    letter = ascii_uppercase[COLUMNS.index("quote")]
    with ZipFile(file) as zip, zip.open(ANNOTATIONS_PART) as part:
        rows = etree.iterparse(part, tag=f"{{{SHEET}}}row", resolve_entities=False, no_network=True)
        for number, (_, row) in enumerate(rows, start=1):
            if number > 1:
                quote = row.find(f"*[@r='{letter}{number}']")
                yield "" if quote is None else "".join(quote.itertext())
            row.clear()


XLSX = Exporter(
    name="xlsx",
    title=QT_TRANSLATE_NOOP("Export", "Workbook (XLSX)"),
    suffix=".xlsx",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=CARRIES | {Feature.DEFINITIONS, Feature.COLOURS, Feature.UNUSED_CODES},
    unit=Unit.CODE_POINTS,
    readers=("Excel", "LibreOffice Calc", "openpyxl"),
    tested_with=("openpyxl 3.1",),
)
