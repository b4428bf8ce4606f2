"""Mentions as rows of the project file, sealed an article at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from corpus.model import Label, Mention, Span
from corpus.store import packing
from corpus.store.file import ProjectFile
from corpus.store.seals import text_hash

_COLUMNS = (
    "article_id", "paragraph", "number", "s", "e", "text", "label", "norm", "mod", "level",
    "inside_s", "inside_e", "found_by", "why", "confidence", "attributes",
)  # fmt: skip
SELECT = f"SELECT {', '.join(_COLUMNS)} FROM mentions"
_INSERT = f"INSERT INTO mentions ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"


def rows_of(article_id: int, mentions: Sequence[Sequence[Mention]]) -> list[tuple[object, ...]]:
    """The mentions of an article, one tuple a paragraph, in the order of ``SELECT``."""
    return [
        _row(article_id, paragraph, number, mention)
        for paragraph, found in enumerate(mentions)
        for number, mention in enumerate(found)
    ]


def _row(article_id: int, paragraph: int, number: int, mention: Mention) -> tuple[object, ...]:
    inside = (mention.inside.start, mention.inside.end) if mention.inside else (None, None)
    return (
        article_id, paragraph, number, mention.span.start, mention.span.end, mention.text,
        mention.label.value, mention.norm, mention.mod, mention.level, *inside,
        mention.found_by, mention.why, mention.confidence, packing.dump(mention.attributes),
    )  # fmt: skip


def mention_of(values: Sequence[Any]) -> Mention:
    """What a row holds behind its article, paragraph and number."""
    s, e, text, label, norm, mod, level, inside_s, inside_e, found_by, why, confidence, attributes = values
    inside = Span(inside_s, inside_e) if inside_s is not None else None
    return Mention(
        span=Span(s, e),
        text=str(text),
        label=Label(label),
        norm=norm,
        mod=mod,
        level=level,
        inside=inside,
        found_by=str(found_by),
        why=str(why),
        confidence=confidence,
        # Nearly all have none, and an article may have thousands.
        attributes=tuple((n, v) for n, v in json.loads(str(attributes))) if attributes != "[]" else (),
    )


def insert_rows(
    file: ProjectFile, article_id: int, rows: Sequence[tuple[Any, ...]], *, basis: str, rules: str = ""
) -> None:
    """Store the mentions of an article, as rows, with their seal, what they were found in, and the
    fingerprint of the rules they have been through."""
    file.connection.executemany(_INSERT, rows)
    row = {"id": article_id, "hash": text_hash(packing.dump(rows)), "basis": basis, "rules": rules}
    file.insert("recognitions", row)


def sealed_rows(file: ProjectFile, article_id: int) -> list[tuple[Any, ...]] | None:
    """The mentions of the article as rows; None when they are not those that were stored."""
    rows = file.rows(f"{SELECT} WHERE article_id = ? ORDER BY paragraph, number", [article_id])
    seal = file.value("SELECT hash FROM recognitions WHERE id = ?", [article_id])
    return rows if seal == text_hash(packing.dump(rows)) else None
