"""Dates and durations, resolved against the day of publication."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.view import Document, View
from corpus.model import Label
from corpus.text.dates import find_dates


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """The calendar expressions of the paragraph."""
    for found in find_dates(view.folded, published=view.published, roc=view.traditional):
        hints: tuple[str, ...] = (
            f"kind={found.kind}",
            f"text={view.folded[found.span.start : found.span.end]}",
        )
        if found.kind not in ("vague", "festival"):
            hints = hints[:1]
        if found.kind == "duration" and found.value is not None and found.value.startswith("PT"):
            hints += ("hours",)
        ends = () if found.span.end in view.cuts else ("ends inside a word",)
        yield Candidate(found.span, Label.DATE, "calendar", hints + ends, found.value, found.mod)
