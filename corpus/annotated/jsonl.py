"""Our own lossless export: sources, articles and annotations come back as they were."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from corpus.annotated.jsonl_handwork import read_byline, read_coder, read_handwork, read_rule, read_spans
from corpus.annotated.values import (
    colour_of,
    damaged,
    json_lines_of,
    range_of,
    span_of,
    status_of,
    text_of,
    time_of,
    uuid_of,
    whole_of,
)
from corpus.annotated.work import Work, WorkAnnotation, WorkCode, WorkFormat, WorkSource
from corpus.exporters.jsonl_handwork import UNPLACED
from corpus.importers import Imported
from corpus.intake import Prepared
from corpus.model import (
    AnnotationKind,
    Article,
    Cleaned,
    Edit,
    Furniture,
    Label,
    Mention,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Segment,
)
from corpus.model.titles import QT_TRANSLATE_NOOP

VERSION = 1


Record = Mapping[str, Any]


def read(data: bytes, name: str) -> Work:
    records = json_lines_of(data)
    if not records or records[0].get("format") != "meipi":
        raise damaged("it is no export of Meipi")
    if records[0].get("version") != VERSION:
        raise damaged("it was written by a newer version of Meipi")
    try:
        return _work(records[0], records[1:])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise damaged(f"a record of it has not the form it should have ({error})") from error


def _work(head: Record, records: Iterable[Record]) -> Work:
    """Records of kinds that are not known here are of a later version, and passed over."""
    of_kind: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        of_kind[record["record"]].append(record)
    articles = _by(of_kind["article"], "source")
    annotations = _by(of_kind["annotation"], "article")
    unplaced = _by(of_kind[UNPLACED], "article")
    return Work(
        codes=tuple(_code(record) for record in of_kind["code"]),
        sources=tuple(
            _source(record, articles.get(record["id"], []), annotations, unplaced)
            for record in of_kind["source"]
        ),
        coders=tuple(read_coder(record) for record in of_kind["coder"]),
        rules=tuple(read_rule(record) for record in of_kind["rule"]),
        memo=text_of(head.get("memo")),
    )


def _by(records: Iterable[Record], key: str) -> dict[int, list[Record]]:
    groups: dict[int, list[Record]] = defaultdict(list)
    for record in records:
        groups[record[key]].append(record)
    return groups


def _code(record: Record) -> WorkCode:
    return WorkCode(
        key=text_of(record["id"]),
        path=text_of(record["path"]),
        id=uuid_of(record["id"]),
        colour=colour_of(record["colour"]),
        definition=text_of(record["definition"]),
        memo=text_of(record["memo"]),
    )


def _source(
    record: Record,
    articles: list[Record],
    annotations: Mapping[int, list[Record]],
    unplaced: Mapping[int, list[Record]],
) -> WorkSource:
    imported = Imported(
        name=text_of(record["name"]),
        path=text_of(record["path"]),
        sha256=text_of(record["sha256"]),
        encoding=text_of(record["encoding"]),
        doubt=record["doubt"] and text_of(record["doubt"]),
        text=text_of(record["text"]),
        hints={text_of(key): text_of(value) for key, value in record["hints"].items()},
    )
    cleaned = Cleaned(
        articles=tuple(_article(article, len(imported.text)) for article in articles),
        furniture=tuple(Furniture(f["kind"], read_spans(f["spans"]), f["text"]) for f in record["furniture"]),
        edits=tuple(_edit(edit) for edit in record["edits"]),
        recipe=text_of(record["recipe"]),
    )
    mentions = tuple(
        _mentions(article["mentions"] if article.get("found") is None else article["found"], made)
        for article, made in zip(articles, cleaned.articles, strict=True)
    )
    within = tuple(
        tuple(_annotation(each) for each in annotations.get(article["id"], ())) for article in articles
    )
    handwork = read_handwork(record, articles, unplaced)
    return WorkSource(Prepared(imported, cleaned, mentions), within, recognised=True, handwork=handwork)


def _edit(record: Record) -> Edit:
    return Edit(
        span=range_of(record["start"], record["end"]),
        before=text_of(record["before"]),
        after=text_of(record["after"]),
        step=text_of(record["step"]),
        reason=text_of(record["reason"]),
        confidence=float(record["confidence"]),
        applied=bool(record["applied"]),
    )


def _article(record: Record, source_length: int) -> Article:
    return Article(
        paragraphs=tuple(_paragraph(paragraph, source_length) for paragraph in record["paragraphs"]),
        title=record["title"] and text_of(record["title"]),
        kicker=record["kicker"] and text_of(record["kicker"]),
        subtitle=record["subtitle"] and text_of(record["subtitle"]),
        byline=read_byline(record["byline"]),
        source=record["outlet"] and text_of(record["outlet"]),
        date=record["date"] and text_of(record["date"]),
        continuation=bool(record["continuation"]),
        read_at={name: read_spans(ranges) for name, ranges in record["read_at"].items()},
    )


def _paragraph(record: Record, source_length: int) -> Paragraph:
    segments = tuple(
        Segment(range_of(target, target_end), range_of(source, source_end), bool(verbatim))
        for target, target_end, source, source_end, verbatim in record["offsets"]
    )
    offsets = OffsetMap(segments)
    if offsets.length != len(record["text"]) or any(s.source.end > source_length for s in segments):
        raise ValueError("the offsets of a paragraph do not fit its text")
    return Paragraph(
        ParagraphKind(record["kind"]), text_of(record["text"]), read_spans(record["spans"]), offsets
    )


def _mentions(records: Iterable[Record], article: Article) -> tuple[tuple[Mention, ...], ...]:
    found: list[list[Mention]] = [[] for _ in article.paragraphs]
    placed = [_mention(record) for record in records]
    for mention in placed:
        for number, paragraph in enumerate(article.paragraph_spans):
            if paragraph.contains(mention.span):
                found[number].append(mention.shift(-paragraph.start))
    return tuple(tuple(mentions) for mentions in found)


def _mention(record: Record) -> Mention:
    return Mention(
        span=span_of(record["start"], record["end"]),
        text=text_of(record["text"]),
        label=Label(record["label"]),
        norm=record["norm"] and text_of(record["norm"]),
        mod=record["mod"] and text_of(record["mod"]),
        level=whole_of(record["level"]),
        inside=range_of(*record["inside"]) if record["inside"] else None,
        found_by=text_of(record["found_by"]),
        why=text_of(record["why"]),
        confidence=float(record["confidence"]),
        attributes=tuple((text_of(name), text_of(value)) for name, value in record["attributes"]),
    )


def _annotation(record: Record) -> WorkAnnotation:
    kind = AnnotationKind(record["kind"])
    whole = kind is AnnotationKind.ARTICLE
    return WorkAnnotation(
        span=None if whole else span_of(record["start"], record["end"]),
        kind=kind,
        codes=tuple(text_of(code) for code in record["codes"]),
        memo=text_of(record["memo"]),
        coder=text_of(record["coder"]),
        created=time_of(record["created"]),
        modified=time_of(record["modified"]),
        status=status_of(record["status"]),
        origin=text_of(record["origin"]),
        id=uuid_of(record["id"]),
    )


JSONL = WorkFormat(
    name="jsonl",
    title=QT_TRANSLATE_NOOP("Import", "Lossless export of Meipi (JSON Lines)"),
    suffixes=(".jsonl",),
    read=read,
)
