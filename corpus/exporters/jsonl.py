"""Everything, without loss: one JSON object a line. ``docs/formats.md`` describes each kind of line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from corpus import __version__
from corpus.exporters.documents import Document, placed_mentions
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.jsonl_handwork import (
    UNPLACED,
    article_handwork,
    byline,
    coder_record,
    range_of,
    ranges,
    rule_record,
    source_handwork,
)
from corpus.exporters.losses import Feature
from corpus.exporters.options import NoOptions
from corpus.model import (
    Annotation,
    Code,
    Furniture,
    Mention,
    OffsetMap,
    Paragraph,
)
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.project import Source

FORMAT = "meipi"
VERSION = 1
"""Raised when a line of an older kind can no longer be read as the same."""


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    _write(file, _project(export))
    for coder in export.project.coders.all():
        _write(file, coder_record(coder))
    for code in export.codes:
        _write(file, _code(code, export.code_paths[code.id]))
    for rule in export.project.correcting.rules():
        _write(file, rule_record(rule))
    source_id: int | None = None
    for document in export.documents():
        if document.source.id != source_id:
            source_id = document.source.id
            handwork = export.project.handworks.of_source(source_id)
            own = dict(zip(export.project.articles.of_source(source_id), handwork.articles, strict=True))
            _write(file, _source(export, document.source) | source_handwork(handwork))
        of_article = own[document.article.id]
        _write(file, _article(export, document) | article_handwork(of_article))
        for annotation in document.annotations:
            _write(file, _annotation(annotation))
            export.wrote(annotation.span.slice(document.article.text))
        for annotation in filter(export.scope.annotations.holds, of_article.unplaced):
            _write(file, _annotation(annotation) | {"record": UNPLACED, "fit": annotation.fit})
            export.wrote(annotation.quote)


def _write(file: BinaryIO, record: Mapping[str, Any]) -> None:
    file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


def _project(export: Export) -> dict[str, Any]:
    return {
        "record": "project",
        "format": FORMAT,
        "version": VERSION,
        "program": f"Meipi {__version__}",
        "exported": export.time,
        "uid": export.project.uid,
        "name": export.project.name,
        "memo": export.project.memo.text,
        "positions": "half-open ranges of Unicode code points",
    }


def _code(code: Code, path: str) -> dict[str, Any]:
    return {
        "record": "code",
        "id": code.id,
        "path": path,
        "name": code.name,
        "parent": code.parent,
        "colour": code.colour,
        "key": code.key,
        "position": code.position,
        "definition": code.definition,
        "memo": code.memo,
    }


def _source(export: Export, source: Source) -> dict[str, Any]:
    sources = export.project.sources
    return {
        "record": "source",
        "id": source.id,
        "name": source.name,
        "path": str(source.path),
        "sha256": source.sha256,
        "encoding": source.encoding,
        "doubt": source.doubt,
        "imported": source.imported,
        "hints": dict(source.hints),
        "recipe": sources.recipe(source.id),
        "text": source.text,
        "furniture": [_furniture(each) for each in sources.furniture(source.id)],
        "edits": [each.as_json() for each in sources.edits(source.id)],
    }


def _furniture(furniture: Furniture) -> dict[str, Any]:
    return {"kind": furniture.kind, "spans": ranges(furniture.spans), "text": furniture.text}


def _article(export: Export, document: Document) -> dict[str, Any]:
    article = document.article
    return {
        "record": "article",
        "id": article.id,
        "source": article.source_id,
        "title": article.title,
        "kicker": article.kicker,
        "subtitle": article.subtitle,
        "byline": byline(article.byline),
        "outlet": article.source,
        "date": article.date,
        "continuation": article.continuation,
        "read_at": {name: ranges(spans) for name, spans in article.read_at.items()},
        "paragraphs": [_paragraph(paragraph) for paragraph in article.paragraphs],
        "mentions": [_mention(mention) for mention in document.mentions],
        "found": _found(export, document),
    }


def _found(export: Export, document: Document) -> list[dict[str, Any]] | None:
    """The mentions as recognition found them, where the user has said something else of them; or None."""
    found = placed_mentions(document.article, export.project.entities.found(document.article.id))
    return [_mention(mention) for mention in found] if found != document.mentions else None


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "kind": paragraph.kind,
        "text": paragraph.text,
        "spans": ranges(paragraph.spans),
        "offsets": _offsets(paragraph.offsets),
    }


def _offsets(offsets: OffsetMap) -> list[tuple[int, int, int, int, bool]]:
    """Segments as target start, target end, source start, source end, verbatim."""
    return [
        (s.target.start, s.target.end, s.source.start, s.source.end, s.verbatim) for s in offsets.segments
    ]


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "label": mention.label,
        "norm": mention.norm,
        "mod": mention.mod,
        "level": mention.level,
        "inside": range_of(mention.inside) if mention.inside else None,
        "found_by": mention.found_by,
        "why": mention.why,
        "confidence": mention.confidence,
        "attributes": [list(pair) for pair in mention.attributes],
    }


def _annotation(annotation: Annotation) -> dict[str, Any]:
    return {
        "record": "annotation",
        "id": annotation.id,
        "article": annotation.article_id,
        "kind": annotation.kind,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "quote": annotation.quote,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        "raw_spans": ranges(annotation.raw_spans),
        "text_sha256": annotation.text_hash,
        "codes": list(annotation.codes),
        "memo": annotation.memo,
        "coder": annotation.coder,
        "created": annotation.created,
        "modified": annotation.modified,
        "origin": annotation.origin,
        "status": annotation.status,
    }


def read_records(file: BinaryIO) -> Iterator[dict[str, Any]]:
    """The records of such a file, in its order. Raises ValueError for a line that is no JSON object."""
    for line in file:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError(f"not a record: {line[:40]!r}")
        yield record


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    """The words that each annotation's range covers in the text of its article, as the file has both."""
    text = ""
    for record in read_records(file):
        if record["record"] == "article":
            text = "\n".join(paragraph["text"] for paragraph in record["paragraphs"])
        elif record["record"] == "annotation":
            yield text[record["start"] : record["end"]]
        elif record["record"] == UNPLACED:
            yield record["quote"]


JSONL = Exporter(
    name="jsonl",
    title=QT_TRANSLATE_NOOP("Export", "Everything, without loss (JSON Lines)"),
    suffix=".jsonl",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset(Feature),
    unit=Unit.CODE_POINTS,
    readers=("Meipi", "Python", "R", "jq"),
)
