"""Places that may be marked too, as rows: each in its context, with what was decided on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from corpus.coding.occurrences import Occurrence
from desktop.rows.row import Line, Row, Run, Style

LEAD = 9
"""Characters shown before the words; what comes after them fills the row."""


class Verdict(Enum):
    OPEN = ""
    ACCEPTED = "✓"
    REJECTED = "✗"


@dataclass(frozen=True, slots=True)
class Item:
    """One place with its verdict.

    ``annotation`` is the id of what was made of an accepted one, ``codes`` are those that it got.
    """

    occurrence: Occurrence
    verdict: Verdict = Verdict.OPEN
    annotation: str = ""
    codes: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        place = self.occurrence
        return f"{place.article_id}/{place.span.start}-{place.span.end}"


def review_rows(items: Sequence[Item]) -> tuple[Row, ...]:
    """The places below their articles, in the order in which they were found."""
    of_article: dict[int, list[Item]] = {}
    for item in items:
        of_article.setdefault(item.occurrence.article_id, []).append(item)
    return tuple(_article_row(members) for members in of_article.values())


def next_open(items: Sequence[Item], after: str | None) -> Item | None:
    """The first open place after the one with the id ``after``, or else the first of all."""
    start = next((number + 1 for number, item in enumerate(items) if item.id == after), 0)
    waiting = (item for item in (*items[start:], *items[:start]) if item.verdict is Verdict.OPEN)
    return next(waiting, None)


def _article_row(members: Sequence[Item]) -> Row:
    waiting = sum(item.verdict is Verdict.OPEN for item in members)
    first = members[0].occurrence
    return Row(
        f"article/{first.article_id}",
        (Line((Run(first.title, Style.MUTED),)),),
        detail=f"{waiting}/{len(members)}",
        heading=True,
        children=tuple(_item_row(item) for item in members),
    )


def _item_row(item: Item) -> Row:
    place = item.occurrence
    around, words = Style.INK, Style.STRONG
    if item.verdict is Verdict.REJECTED:
        around, words = Style.MUTED, Style.STRUCK
    elif item.verdict is Verdict.ACCEPTED:
        words = Style.NOTE
    runs = (Run(place.before[-LEAD:], around), Run(place.quote, words), Run(place.after, around))
    return Row(item.id, (Line(runs),), detail=item.verdict.value, value=item)
