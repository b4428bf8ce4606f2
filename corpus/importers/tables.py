"""Tables, a source a row: CSV and tab-separated text, Excel sheets, JSON lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import PurePosixPath
from typing import cast

from corpus.importers.archive import contents
from corpus.importers.imported import Choices, Imported, Importer
from corpus.importers.plain_text import decoded_text
from corpus.importers.rows import Row, sources
from corpus.importers.xml import check_xml
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.decoding import Decoded

CELL_LENGTH = 20_000_000
"""Code points that a cell may hold: as long as a text may be."""


def _read_csv(data: bytes, name: str, choices: Choices) -> list[Imported]:
    decoded = decoded_text(data, choices)
    return sources(_csv_rows(decoded.text), PurePosixPath(name).stem, decoded, choices)


def _csv_rows(text: str) -> Iterator[Row]:
    """The rows of a table; the separator is what its header holds most of."""
    csv.field_size_limit(CELL_LENGTH)
    header = text.partition("\n")[0]
    separator = max("\t,;|，", key=header.count)
    lines = csv.reader(StringIO(text, newline=""), delimiter=separator)
    try:
        yield from _under_header(lines)
    except csv.Error as error:
        raise MeipiError("table-csv", "it is no table: {problem}", problem=error) from error


def _under_header(lines: Iterable[Iterable[object]]) -> Iterator[Row]:
    """Each line as a row, its cells under the headers of the first line."""
    headers: list[str] = []
    for line in lines:
        cells = [_cell(value) for value in line]
        if not headers:
            headers = [cell.strip() for cell in cells]
        elif any(cells):
            yield {header: cell for header, cell in zip(headers, cells, strict=False) if header}


def _read_excel(data: bytes, name: str, choices: Choices) -> list[Imported]:
    from openpyxl import load_workbook  # half a second that other formats need not wait

    with contents(data) as archive:
        if "[Content_Types].xml" not in archive.namelist():
            raise MeipiError("excel-no-sheet", "there is no Excel workbook in it")
        for member in archive.namelist():
            if member.endswith((".xml", ".rels")):
                check_xml(archive.read(member))
    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheets = {sheet.title: list(_under_header(sheet.iter_rows(values_only=True))) for sheet in book}
    except (OSError, KeyError, ValueError) as error:
        raise MeipiError("excel-damaged", "the workbook is damaged: {problem}", problem=error) from error
    found: list[Imported] = []
    for title, rows in sheets.items():
        if rows:
            found += sources(rows, f"{PurePosixPath(name).stem} {title}", Decoded("", "utf-8"), choices)
    return found


def _read_json_lines(data: bytes, name: str, choices: Choices) -> list[Imported]:
    decoded = decoded_text(data, choices)
    return sources(_json_rows(decoded.text), PurePosixPath(name).stem, decoded, choices)


def _json_rows(text: str) -> Iterator[Row]:
    """The objects of a JSON array, or of one line each; what is nested in them is left out."""
    try:
        if text.lstrip().startswith("["):
            values = cast(list[object], json.loads(text))
        else:
            values = [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError) as error:
        raise MeipiError("table-json", "it is no JSON: {problem}", problem=error) from error
    for value in values:
        if not isinstance(value, dict):
            raise MeipiError("table-json-row", "an entry of it is no JSON object")
        yield {key: _cell(cell) for key, cell in value.items() if not isinstance(cell, dict | list)}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


CSV = Importer("csv", QT_TRANSLATE_NOOP("Importer", "CSV table"), (".csv", ".tsv"), _read_csv)
EXCEL = Importer(
    "xlsx",
    QT_TRANSLATE_NOOP("Importer", "Excel workbook"),
    (".xlsx", ".xlsm"),
    _read_excel,
    is_encoded=False,
)
JSON_LINES = Importer(
    "jsonl", QT_TRANSLATE_NOOP("Importer", "JSON lines"), (".jsonl", ".ndjson", ".json"), _read_json_lines
)
