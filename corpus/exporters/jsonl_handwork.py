"""What was done by hand beside annotating, as fields of records of the lossless export."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from corpus.model import (
    ArticleHandwork,
    Bookmark,
    Coder,
    Correction,
    Credit,
    Decision,
    Handwork,
    Rule,
    Span,
)
from corpus.model.arrangement import FieldValue

UNPLACED = "unplaced"
"""The record of an annotation that stands in no text: its words and places tell of the text as it was."""

Record = dict[str, Any]


def coder_record(coder: Coder) -> Record:
    return {"record": "coder", "name": coder.name, "colour": coder.colour}


def rule_record(rule: Rule) -> Record:
    return {
        "record": "rule",
        "id": rule.id,
        "text": rule.text,
        "label": rule.label,
        "always": rule.always,
        "norm": rule.norm,
        "code": rule.code,
        "coder": rule.coder,
        "at": rule.at,
    }


def source_handwork(handwork: Handwork) -> Record:
    """Further fields of a source."""
    return {
        "by_hand": handwork.by_hand,
        "decisions": [_decision(each) for each in handwork.decisions],
        "corrections": [_correction(each) for each in handwork.corrections],
        "bookmarks": [_bookmark(each) for each in handwork.bookmarks],
    }


def article_handwork(own: ArticleHandwork) -> Record:
    """Further fields of an article."""
    return {
        "by_machine": {name: _field(value) for name, value in own.machine.items()},
        "progress": own.progress,
    }


def byline(credits: Iterable[Credit]) -> list[dict[str, str | None]]:
    return [{"role": credit.role, "name": credit.name} for credit in credits]


def ranges(spans: Sequence[Span]) -> list[tuple[int, int]]:
    return [range_of(span) for span in spans]


def range_of(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _field(value: FieldValue) -> Any:
    return byline(value) if isinstance(value, tuple) else value


def _decision(decision: Decision) -> Record:
    span = decision.span
    return {"step": decision.step, "span": range_of(span) if span else None, "accepted": decision.accepted}


def _correction(correction: Correction) -> Record:
    return {
        "id": correction.id,
        "raw_spans": ranges(correction.raw_spans),
        "text": correction.text,
        "label": correction.label,
        "norm": correction.norm,
        "code": correction.code,
        "coder": correction.coder,
        "at": correction.at,
    }


def _bookmark(bookmark: Bookmark) -> Record:
    return {
        "id": bookmark.id,
        "position": bookmark.position,
        "quote": bookmark.quote,
        "at": bookmark.at,
    }
