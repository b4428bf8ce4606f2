"""One article a line for doccano's sequence labelling (JSONL)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.labels import LayerOptions, labelled_spans
from corpus.exporters.losses import LABELLED_TEXT
from corpus.exporters.options import switch
from corpus.exporters.utf16 import Utf16
from corpus.model.titles import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class DoccanoOptions(LayerOptions):
    utf16: bool = switch(
        False,
        title=QT_TRANSLATE_NOOP("Export", "Positions in UTF-16 units"),
        help=QT_TRANSLATE_NOOP(
            "Export", "As doccano's own browser page counts; differs only after rare characters"
        ),
    )


def _fill(export: Export, file: BinaryIO, options: DoccanoOptions) -> None:
    for document in export.documents():
        units = Utf16(document.article.text)
        spans: list[list[object]] = []
        comments: list[str] = []
        for label in labelled_spans(export, document, options.layer):
            start, end = units.units(label.span) if options.utf16 else (label.span.start, label.span.end)
            spans.append([start, end, label.label])
            comments += [label.memo] if label.memo else []
            export.wrote(label.span.slice(document.article.text), annotations=label.counts)
        record = {
            "id": document.article.id,
            "text": document.article.text,
            "label": spans,
            "Comments": comments,
        }
        line = json.dumps(record | document.facts, ensure_ascii=False)
        file.write(line.encode() + b"\n")


def _read_back(file: BinaryIO, options: DoccanoOptions) -> Iterator[str]:
    for line in file:
        record = json.loads(line)
        units = Utf16(record["text"])
        for start, end, _ in record["label"]:
            yield (
                record["text"][start:end]
                if not options.utf16
                else units.span(start, end).slice(record["text"])
            )


DOCCANO = Exporter(
    name="doccano",
    title=QT_TRANSLATE_NOOP("Export", "doccano (JSON Lines)"),
    suffix=".jsonl",
    Options=DoccanoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=LABELLED_TEXT,
    unit=Unit.CODE_POINTS,
    readers=("doccano",),
)
