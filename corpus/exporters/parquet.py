"""The annotations as a typed table for pandas, Polars, Arrow and DuckDB (Parquet)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, BinaryIO

from corpus import __version__
from corpus.exporters.annotation_rows import CARRIES, COLUMNS, NUMBERS, annotation_row
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.extras import extra
from corpus.exporters.losses import Feature
from corpus.exporters.options import NoOptions
from corpus.model import Annotation
from corpus.model.titles import QT_TRANSLATE_NOOP

ROW_GROUP = 10_000
"""Rows that are kept in memory before they are written."""


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    arrow, parquet = extra("pyarrow"), extra("pyarrow.parquet")
    schema = _schema(arrow).with_metadata(_about(export))
    rows: list[dict[str, Any]] = []
    with parquet.ParquetWriter(file, schema) as writer:
        for document in export.documents():
            for annotation in document.annotations:
                rows.append(_row(export, document, annotation))
                export.wrote(annotation.quote)
            if len(rows) >= ROW_GROUP:
                writer.write_table(arrow.Table.from_pylist(rows, schema))
                rows.clear()
        writer.write_table(arrow.Table.from_pylist(rows, schema))


def _schema(arrow: Any) -> Any:
    """Texts, but for numbers, the date of publication, times, codes and raw ranges."""
    time = arrow.timestamp("s", tz="UTC")
    ranges = arrow.list_(arrow.struct([("start", arrow.int64()), ("end", arrow.int64())]))
    types = {
        **dict.fromkeys(NUMBERS, arrow.int64()),
        "date": arrow.date32(),
        "created": time,
        "modified": time,
        "code": arrow.list_(arrow.string()),
        "code_id": arrow.list_(arrow.string()),
        "raw_ranges": ranges,
    }
    return arrow.schema([(column, types.get(column, arrow.string())) for column in COLUMNS])


def _about(export: Export) -> dict[str, str]:
    """What the table cannot say, in the metadata of its schema."""
    codes = [
        {"id": code.id, "path": path, "definition": code.definition, "colour": code.colour}
        for code, path in zip(export.codes, export.code_paths.values(), strict=True)
    ]
    return {
        "project": export.project.name,
        "program": f"Meipi {__version__}",
        "exported": export.time,
        "codes": json.dumps(codes, ensure_ascii=False),
    }


def _row(export: Export, document: Document, annotation: Annotation) -> dict[str, Any]:
    row: dict[str, Any] = dict(annotation_row(export, document, annotation))
    row |= {column: int(row[column]) if row[column] else None for column in NUMBERS}
    row |= {
        "date": date.fromisoformat(row["date"]) if row["date"] else None,
        "created": _time(annotation.created),
        "modified": _time(annotation.modified),
        "code": [export.code_paths[code] for code in annotation.codes],
        "code_id": list(annotation.codes),
        "raw_ranges": [{"start": span.start, "end": span.end} for span in annotation.raw_spans],
    }
    return row


def _time(time: str) -> datetime | None:
    return datetime.fromisoformat(time) if time else None


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    for batch in extra("pyarrow.parquet").ParquetFile(file).iter_batches(columns=["quote"]):
        yield from batch.column("quote").to_pylist()


PARQUET = Exporter(
    name="parquet",
    title=QT_TRANSLATE_NOOP("Export", "Typed table (Parquet)"),
    suffix=".parquet",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=CARRIES | {Feature.DEFINITIONS, Feature.COLOURS, Feature.UNUSED_CODES},
    unit=Unit.CODE_POINTS,
    readers=("pandas", "Polars", "DuckDB", "pyarrow"),
    tested_with=("pyarrow 26.0", "pandas 3.1"),
)
