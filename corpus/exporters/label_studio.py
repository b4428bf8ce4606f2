"""Tasks for Label Studio, and the labelling configuration that they need, in one zip.

Label Studio is a program in JavaScript: its positions count UTF-16 units.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO, cast
from uuid import UUID, uuid5
from zipfile import ZipFile

from lxml import etree
from lxml.builder import E

from corpus.exporters.archive import IN_MEMORY, archive
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.labels import Labelled, LayerOptions, labelled_spans
from corpus.exporters.losses import LABELLED_TEXT, Feature
from corpus.exporters.utf16 import Utf16
from corpus.exporters.xml_text import xml_safe
from corpus.model import Label
from corpus.model.titles import QT_TRANSLATE_NOOP

TASKS = "tasks.json"
CONFIGURATION = "labelling.xml"
LABELS = "label"
TEXT = "text"
KINDS_COLOUR = "#8a94a6"
"""Of the kinds of mention, which have no colour of the user's."""


def _fill(export: Export, file: BinaryIO, options: LayerOptions) -> None:
    with archive(file, export.time) as zip, tempfile.SpooledTemporaryFile(IN_MEMORY) as spool:
        tasks = cast("BinaryIO", spool)
        tasks.write(b"[")
        for number, document in enumerate(export.documents()):
            task = json.dumps(_task(export, document, options), ensure_ascii=False)
            tasks.write((",\n" if number else "\n").encode() + task.encode())
        tasks.write(b"\n]\n")
        zip.copy(TASKS, tasks)
        zip.add(CONFIGURATION, configuration(export, options))


def _task(export: Export, document: Document, options: LayerOptions) -> dict[str, Any]:
    text = document.article.text
    units = Utf16(text)
    labels = labelled_spans(export, document, options.layer)
    for label in labels:
        export.wrote(label.span.slice(text), annotations=label.counts)
    results = [
        result
        for number, label in enumerate(labels)
        for result in _results(export, document, label, number, units)
    ]
    return {
        "id": document.article.id,
        "data": {TEXT: text, **document.facts},
        "annotations": [{"id": document.article.id, "was_cancelled": False, "result": results}],
    }


def _results(
    export: Export, document: Document, label: Labelled, number: int, units: Utf16
) -> Iterator[dict[str, Any]]:
    """The labelled range, and its memo as a text that belongs to the same region."""
    start, end = units.units(label.span)
    region = {
        "id": uuid5(UUID(export.project.uid), f"{document.article.id}/{number}").hex[:10],
        "to_name": TEXT,
    }
    place = {"start": start, "end": end, "text": label.span.slice(document.article.text)}
    yield region | {"from_name": LABELS, "type": "labels", "value": place | {"labels": [label.label]}}
    if label.memo:
        yield region | {"from_name": "memo", "type": "textarea", "value": place | {"text": [label.memo]}}


def configuration(export: Export, options: LayerOptions) -> str:
    """The labelling configuration: a label for each code and kind, and a memo for a region."""
    names: dict[str, str] = {}
    if options.layer in ("codes", "both"):
        names |= {export.code_paths[code.id]: code.colour for code in export.codes}
    if options.layer in ("entities", "both"):
        names |= dict.fromkeys(Label, KINDS_COLOUR)
    view = E.View(
        E.Style(".htx-text { white-space: pre-wrap; }"),
        E.Labels(
            *(E.Label(value=xml_safe(name), background=colour) for name, colour in names.items()),
            name=LABELS,
            toName=TEXT,
        ),
        E.Text(name=TEXT, value=f"${TEXT}", granularity="symbol"),
        E.TextArea(name="memo", toName=TEXT, perRegion="true"),
    )
    return str(etree.tostring(view, encoding="unicode", pretty_print=True))


def _read_back(file: BinaryIO, options: LayerOptions) -> Iterator[str]:
    """What the regions cover in the text of their task, each of which stands on a line of its own."""
    with ZipFile(file) as zip, zip.open(TASKS) as tasks:
        for line in tasks:
            if line.startswith(b"{"):
                yield from _regions(json.loads(line.rstrip(b",\n")))


def _regions(task: dict[str, Any]) -> Iterator[str]:
    text = task["data"][TEXT]
    units = Utf16(text)
    for result in task["annotations"][0]["result"]:
        if result["type"] == "labels":
            yield units.span(result["value"]["start"], result["value"]["end"]).slice(text)


LABEL_STUDIO = Exporter(
    name="label-studio",
    title=QT_TRANSLATE_NOOP("Export", "Label Studio (zip of tasks and configuration)"),
    suffix=".zip",
    Options=LayerOptions,
    fill=_fill,
    read_back=_read_back,
    carries=LABELLED_TEXT | {Feature.COLOURS, Feature.UNUSED_CODES},
    unit=Unit.UTF16,
    readers=("Label Studio", "label-studio-sdk"),
    tested_with=("label-studio-sdk 2.1.2, by hand",),
)
