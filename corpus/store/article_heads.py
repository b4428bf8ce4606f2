"""The metadata of an article as columns of the project file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from corpus.model import ArrangedArticle, Article
from corpus.store import packing
from corpus.store.seals import Value

HEAD = (
    "id",
    "source_id",
    "title",
    "kicker",
    "subtitle",
    "byline",
    "outlet",
    "date",
    "continuation",
    "read_at",
)
ARRANGED_HEAD = (*HEAD, "machine")


def head_row(article: ArrangedArticle) -> dict[str, Value]:
    """The metadata of an article as columns."""
    head = article.head
    return {
        "id": head.id,
        "source_id": head.source_id,
        "title": head.title,
        "kicker": head.kicker,
        "subtitle": head.subtitle,
        "byline": packing.pack_byline(head.byline),
        "outlet": head.source,
        "date": head.date,
        "continuation": int(head.continuation),
        "read_at": packing.pack_read_at(head.read_at),
        "machine": packing.pack_machine(article.machine),
    }


def head_of(row: Mapping[str, Any]) -> ArrangedArticle:
    """What ``head_row`` made columns of, from ``ARRANGED_HEAD``; it has no parts."""
    return ArrangedArticle(metadata_of(row), machine=packing.unpack_machine(row["machine"]))


def metadata_of(row: Mapping[str, Any]) -> Article:
    """The article of the columns ``HEAD``, without its text."""
    return Article(
        (),
        title=row["title"],
        kicker=row["kicker"],
        subtitle=row["subtitle"],
        byline=packing.unpack_byline(row["byline"]),
        source=row["outlet"],
        date=row["date"],
        continuation=bool(row["continuation"]),
        read_at=packing.unpack_read_at(row["read_at"]),
        id=row["id"],
        source_id=row["source_id"],
    )
