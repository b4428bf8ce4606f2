"""Row hashes: what notices damage that SQLite's own checks do not see.

Of the harmful ones among 300 flips of single bits, SQLite's ``quick_check`` saw 5 %, all checks
together 99 % (``tests/trials/flips.py``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache

Value = str | int | float | None
"""What a column of our tables can hold."""

_ARTICLE_1 = (
    "id, source_id, title, kicker, subtitle, byline, outlet, date, continuation, read_at, opening, edits"
)
_ANNOTATION_1 = (
    "id, article_id, kind, s, e, quote, prefix, suffix, raw_spans, text_hash, codes, memo, coder, created,"
    " modified, origin, status"
)
SEALED: Mapping[str, str] = {
    "sources": "id, name, path, sha256, encoding, doubt, text, hints, imported",
    "cleanings": "id, recipe, edits, decisions",
    "arrangements": "id, articles, furniture, by_hand",
    "articles": f"{_ARTICLE_1}, position, machine",
    "bodies": "id, text, text_hash, paragraphs",
    "codes": "id, name, colour, parent, definition, memo, key, position",
    "annotations": f"{_ANNOTATION_1}, fit",
    "corrections": "id, source_id, raw_spans, text, label, norm, code, coder, at",
    "rules": "id, text, label, always, norm, code, coder, at",
    "found": "id, mentions",
    "coders": "id, colour",
    "progress": "id, progress",
    "bookmarks": "id, source_id, position, quote, at",
    "memos": "id, text",
    "history": "id, name, detail, coder, at, operations",
}
"""The columns of each sealed table that its ``hash`` covers."""

_SINCE_4 = ("coders", "progress", "bookmarks", "memos")
SEALED_3: Mapping[str, str] = {table: columns for table, columns in SEALED.items() if table not in _SINCE_4}
"""The same in projects of schema 3."""

_SINCE_3 = ("corrections", "rules", "found")
SEALED_2: Mapping[str, str] = {table: columns for table, columns in SEALED_3.items() if table not in _SINCE_3}
"""The same in projects of schema 2."""

SEALED_1: Mapping[str, str] = {
    **{table: columns for table, columns in SEALED_2.items() if table != "arrangements"},
    "cleanings": "id, recipe, edits, furniture",
    "articles": _ARTICLE_1,
    "annotations": _ANNOTATION_1,
}
"""The same in projects of schema 1."""


def sealed_in(version: int) -> Mapping[str, str]:
    """The sealed columns in projects of a version of the schema."""
    return {1: SEALED_1, 2: SEALED_2, 3: SEALED_3}.get(version, SEALED)


# In a damaged row there may be bytes where there was text; they only have to differ.
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=repr)


def seal(row: Mapping[str, Value]) -> str:
    """The SHA-256 of a row's values, in hex. ``hash`` itself does not count."""
    values = {key: value for key, value in row.items() if key != "hash"}
    return hashlib.sha256(_ENCODER.encode(values).encode()).hexdigest()


def sealed(row: Mapping[str, Value]) -> dict[str, Value]:
    """``row`` with its ``hash``."""
    return {**row, "hash": seal(row)}


@lru_cache(maxsize=16)
def text_hash(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hex. The last few are remembered: a reader who annotates
    an article of a million characters asks for the same one at each act."""
    return hashlib.sha256(text.encode()).hexdigest()
