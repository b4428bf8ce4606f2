"""What was done by hand beside annotating, read from records of our lossless export.

Exports of older versions lack some of these fields. What has the wrong shape raises ValueError,
TypeError or KeyError.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from corpus.annotated.values import FARTHEST, colour_of, range_of, text_of, time_of, uuid_of, whole_of
from corpus.coding.wording import storable
from corpus.model import (
    Annotation,
    AnnotationKind,
    ArticleHandwork,
    Bookmark,
    Coder,
    Correction,
    Credit,
    Decision,
    Fit,
    Handwork,
    Label,
    Progress,
    Rule,
    Span,
    Status,
)
from corpus.model.arrangement import FIELDS, FieldValue

Record = Mapping[str, Any]


def read_coder(record: Record) -> Coder:
    colour = colour_of(record["colour"])
    if not record["name"] or colour is None:
        raise ValueError("a coder needs a name and a colour")
    return Coder(storable(text_of(record["name"])), colour)


def read_rule(record: Record) -> Rule:
    return Rule(
        id=_id(record),
        text=storable(text_of(record["text"])),
        label=_label(record),
        always=bool(record["always"]),
        norm=_text_or_none(record["norm"]),
        code=_text_or_none(record["code"]),
        coder=text_of(record["coder"]),
        at=time_of(record["at"]),
    )


def read_handwork(
    source: Record, articles: Iterable[Record], unplaced: Mapping[int, list[Record]]
) -> Handwork:
    """What was done on a source; ``unplaced`` are records of annotations by the number of their article."""
    return Handwork(
        articles=tuple(_of_article(article, unplaced.get(article["id"], ())) for article in articles),
        decisions=tuple(_decision(each) for each in source.get("decisions", ())),
        by_hand=bool(source.get("by_hand")),
        corrections=tuple(_correction(each) for each in source.get("corrections", ())),
        bookmarks=tuple(_bookmark(each) for each in source.get("bookmarks", ())),
    )


def read_byline(credits: Iterable[Record]) -> tuple[Credit, ...]:
    return tuple(Credit(text_of(each["name"]), _text_or_none(each["role"])) for each in credits)


def read_spans(ranges: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(range_of(start, end) for start, end in ranges)


def _of_article(article: Record, unplaced: Iterable[Record]) -> ArticleHandwork:
    machine = {name: _field(name, value) for name, value in article.get("by_machine", {}).items()}
    progress = Progress(article.get("progress", Progress.UNREAD))
    return ArticleHandwork(machine, progress, tuple(_unplaced(each) for each in unplaced))


def _field(name: str, value: Any) -> FieldValue:
    if name not in FIELDS:
        raise ValueError(f"an article has no field {name}")
    if name == "byline":
        return read_byline(value)
    return bool(value) if name == "continuation" else _text_or_none(value)


def _decision(record: Record) -> Decision:
    span = range_of(*record["span"]) if record["span"] else None
    return Decision(text_of(record["step"]), span, bool(record["accepted"]))


def _correction(record: Record) -> Correction:
    return Correction(
        id=_id(record),
        source_id=0,  # it becomes that of the source, once this has one
        raw_spans=read_spans(record["raw_spans"]),
        text=text_of(record["text"]),
        label=_label(record),
        norm=_text_or_none(record["norm"]),
        code=_text_or_none(record["code"]),
        coder=text_of(record["coder"]),
        at=time_of(record["at"]),
    )


def _bookmark(record: Record) -> Bookmark:
    position, quote = whole_of(record["position"]), text_of(record["quote"])
    if not 0 <= position <= FARTHEST:
        raise ValueError(f"{position} is no position")
    return Bookmark(_id(record), 0, position, quote, time_of(record["at"]))


def _unplaced(record: Record) -> Annotation:
    return Annotation(
        id=_id(record),
        article_id=0,
        kind=AnnotationKind(record["kind"]),
        span=range_of(record["start"], record["end"]),
        quote=text_of(record["quote"]),
        prefix=text_of(record["prefix"]),
        suffix=text_of(record["suffix"]),
        raw_spans=read_spans(record["raw_spans"]),
        text_hash=text_of(record["text_sha256"]),
        codes=tuple(text_of(code) for code in record["codes"]),
        memo=text_of(record["memo"]),
        coder=text_of(record["coder"]),
        created=time_of(record["created"]),
        modified=time_of(record["modified"]),
        origin=text_of(record["origin"]),
        status=Status(record["status"]),
        fit=_misfit(record),
    )


def _misfit(record: Record) -> Fit:
    fit = Fit(record["fit"])
    if fit is Fit.FITS:
        raise ValueError("an annotation without a place that has one")
    return fit


def _id(record: Record) -> str:
    id = uuid_of(record["id"])
    if id is None:
        raise ValueError(f"{record['id']!r} is no id")
    return id


def _label(record: Record) -> Label | None:
    return Label(record["label"]) if record["label"] is not None else None


def _text_or_none(value: Any) -> str | None:
    return text_of(value) if value is not None else None
