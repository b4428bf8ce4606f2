"""Annotations in the W3C's Web Annotation model (JSON-LD): one page of a collection, and the texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from corpus import __version__
from corpus.exporters.documents import Document, documents
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.guids import derived_guid, guid
from corpus.exporters.losses import OF_THE_STUDY, Feature
from corpus.exporters.options import NoOptions
from corpus.exporters.raw_ranges import written_ranges
from corpus.model import Annotation, AnnotationKind, Code
from corpus.model.titles import QT_TRANSLATE_NOOP

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"meipi": "urn:meipi:"}]
"""The W3C's terms; what they have no word for is ours, and others may pass over it."""


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    """The items first and the texts after them, each object on its own line, none kept in memory."""
    head = {
        "@context": CONTEXT,
        "id": _urn(export.project.uid),
        "type": "AnnotationCollection",
        "label": export.project.name,
        "generator": {"type": "Software", "name": f"Meipi {__version__}"},
        "generated": export.time,
        "meipi:codes": [_code(export, code) for code in export.codes],
    }
    file.write(_json(head)[:-1] + b',\n"first": {"type": "AnnotationPage", "startIndex": 0, "items": [')
    separator = b"\n"
    for document in export.documents():
        for annotation in document.annotations:
            file.write(separator + _json(_item(export, document, annotation)))
            export.wrote(annotation.span.slice(document.article.text))
            separator = b",\n"
    file.write(b'\n]},\n"meipi:texts": [')
    separator = b"\n"
    for document in documents(export.project, export.scope):
        file.write(separator + _json(_text(export, document)))
        separator = b",\n"
    file.write(f'\n],\n"total": {export.annotations}}}\n'.encode())


def _code(export: Export, code: Code) -> dict[str, Any]:
    return {
        "id": _urn(code.id),
        "meipi:path": export.code_paths[code.id],
        "meipi:colour": code.colour,
        "meipi:definition": code.definition,
        "meipi:memo": code.memo,
    }


def _item(export: Export, document: Document, annotation: Annotation) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": _urn(annotation.id),
        "type": "Annotation",
        "motivation": "tagging" if annotation.codes else "commenting",
        "created": annotation.created,
        "modified": annotation.modified,
        "body": [*_tags(export, annotation), *_comments(annotation)],
        "target": _target(export, document, annotation),
        "meipi:kind": annotation.kind,
        "meipi:status": annotation.status,
        "meipi:origin": annotation.origin,
    }
    if annotation.coder:
        item["creator"] = {"type": "Person", "name": annotation.coder}
    return item


def _tags(export: Export, annotation: Annotation) -> Iterator[dict[str, Any]]:
    for code in annotation.codes:
        yield {
            "type": "TextualBody",
            "purpose": "tagging",
            "value": export.code_paths[code],
            "meipi:code": _urn(code),
        }


def _comments(annotation: Annotation) -> Iterator[dict[str, Any]]:
    if annotation.memo:
        yield {
            "type": "TextualBody",
            "purpose": "commenting",
            "format": "text/plain",
            "value": annotation.memo,
        }


def _target(export: Export, document: Document, annotation: Annotation) -> dict[str, Any]:
    target: dict[str, Any] = {
        "source": _text_id(export, document),
        "state": {"type": "State", "meipi:textSHA256": annotation.text_hash},
        "meipi:rawRanges": written_ranges(annotation.raw_spans),
    }
    if annotation.kind is not AnnotationKind.ARTICLE:
        target["selector"] = [
            {"type": "TextPositionSelector", "start": annotation.span.start, "end": annotation.span.end},
            {
                "type": "TextQuoteSelector",
                "exact": annotation.quote,
                "prefix": annotation.prefix,
                "suffix": annotation.suffix,
            },
        ]
    return target


def _text(export: Export, document: Document) -> dict[str, Any]:
    article = document.article
    return {
        "id": _text_id(export, document),
        "type": "Text",
        "format": "text/plain",
        "language": "zh",
        "meipi:article": article.id,
        "meipi:title": article.title,
        "meipi:outlet": article.source,
        "meipi:date": article.date,
        "meipi:sourceFile": document.source.name,
        "meipi:sourceSHA256": document.source.sha256,
        "value": article.text,
    }


def _text_id(export: Export, document: Document) -> str:
    return f"urn:uuid:{derived_guid(of=export.project.uid, name=f'article/{document.article.id}').lower()}"


def _urn(id: str) -> str:
    return f"urn:uuid:{guid(id).lower()}"


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    """What each position selector covers in the text of its target.

    The file is read as it was written, a line at a time: the whole of it would take ten times its
    size in memory. Items stand in the order of the texts.
    """
    ranges: dict[str, list[slice]] = {}
    for line in file:
        if not line.startswith(b'{"id"'):
            continue
        record = json.loads(line.rstrip(b",\n"))
        if record["type"] == "Annotation":
            ranges.setdefault(record["target"]["source"], []).append(_range(record))
        else:
            yield from (record["value"][place] for place in ranges.get(record["id"], ()))


def _range(item: dict[str, Any]) -> slice:
    """What the position selector covers; everything where there is none."""
    for selector in item["target"].get("selector", ()):
        if selector["type"] == "TextPositionSelector":
            return slice(selector["start"], selector["end"])
    return slice(None)


WEB_ANNOTATION = Exporter(
    name="w3c",
    title=QT_TRANSLATE_NOOP("Export", "Web annotations (W3C JSON-LD)"),
    suffix=".jsonld",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset(Feature) - {Feature.MENTIONS, Feature.UNPLACED} - OF_THE_STUDY,
    unit=Unit.CODE_POINTS,
    readers=("Hypothesis", "Recogito", "any JSON-LD reader"),
)
