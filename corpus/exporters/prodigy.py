"""One article a line for Prodigy and for spaCy's own scripts (JSONL)."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.labels import Labelled, LayerOptions, labelled_spans
from corpus.exporters.losses import LABELLED_TEXT
from corpus.exporters.tokens import token_choice, tokens
from corpus.model import Span
from corpus.model.titles import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ProdigyOptions(LayerOptions):
    token: str = token_choice()


def _fill(export: Export, file: BinaryIO, options: ProdigyOptions) -> None:
    for document in export.documents():
        text = document.article.text
        labels = tuple(
            label
            for label in labelled_spans(export, document, options.layer)
            if label.span.slice(text).strip()
        )
        record = _record(document, labels, options)
        file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
        for label in labels:
            export.wrote(label.span.slice(text), annotations=label.counts)


def _record(document: Document, labels: Sequence[Labelled], options: ProdigyOptions) -> dict[str, Any]:
    """White space is no token; ``ws`` says whether some follows, so that no text is spaced anew."""
    text = document.article.text
    cut = tokens(text, Span(0, len(text)), by=options.token, labels=labels)
    starts = [token.start for token in cut]
    return {
        "text": text,
        "tokens": [
            {
                "text": token.slice(text),
                "start": token.start,
                "end": token.end,
                "id": number,
                "ws": token.end < len(text) and text[token.end].isspace(),
            }
            for number, token in enumerate(cut)
        ],
        "spans": [_span(label, starts) for label in labels],
        "answer": "accept",
        "meta": document.facts,
    }


def _span(label: Labelled, starts: Sequence[int]) -> dict[str, Any]:
    """A label and the tokens that it covers; none is cut by its edges."""
    span: dict[str, Any] = {
        "start": label.span.start,
        "end": label.span.end,
        "label": label.label,
        "token_start": bisect_left(starts, label.span.start),
        "token_end": bisect_left(starts, label.span.end) - 1,
    }
    return span | ({"memo": label.memo} if label.memo else {})


def _read_back(file: BinaryIO, options: ProdigyOptions) -> Iterator[str]:
    for line in file:
        record = json.loads(line)
        for span in record["spans"]:
            yield record["text"][span["start"] : span["end"]]


PRODIGY = Exporter(
    name="prodigy",
    title=QT_TRANSLATE_NOOP("Export", "Prodigy and spaCy (JSON Lines)"),
    suffix=".jsonl",
    Options=ProdigyOptions,
    fill=_fill,
    read_back=_read_back,
    carries=LABELLED_TEXT,
    unit=Unit.CODE_POINTS,
    readers=("Prodigy", "spaCy"),
    tested_with=("spacy 3.8",),
)
