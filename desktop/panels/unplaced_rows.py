"""Annotations that fit no longer, as rows: the old words struck out, below them where they may go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.coding.reviewing import Candidate, Ground, Review
from corpus.model import Annotation, Code
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.markdown import styled
from desktop.rows.row import Line, Row, Run, Style

GROUNDS = {
    Ground.SOURCE: QT_TRANSLATE_NOOP("Unplaced", "same place in the source"),
    Ground.QUOTE: QT_TRANSLATE_NOOP("Unplaced", "same words"),
}

LEAD = 8
"""Characters shown before a place."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """What a row stands for: a place that an annotation may be put at."""

    annotation: Annotation
    place: Candidate


def unplaced_rows(reviews: Iterable[Review], codes: Mapping[str, Code]) -> tuple[Row, ...]:
    """One row an annotation, its places below it."""
    return tuple(_annotation_row(review, codes) for review in reviews)


def _annotation_row(review: Review, codes: Mapping[str, Code]) -> Row:
    annotation = review.annotation
    lines = [Line((Run(annotation.quote, Style.STRUCK),), rows=2)]
    own = [codes[id] for id in annotation.codes if id in codes]
    if own:
        lines.append(Line(tuple(Run(code.name + "    ", Style.SMALL, mark=code.colour) for code in own)))
    if annotation.memo:
        lines.append(Line((Run(styled(annotation.memo).text, Style.NOTE),), rows=2))
    if not review.candidates:
        lines.append(Line((Run(translate("Unplaced", "No place was found for it."), Style.MUTED),)))
    children = tuple(
        _offer_row(Offer(annotation, place), number) for number, place in enumerate(review.candidates)
    )
    return Row(annotation.id, tuple(lines), value=annotation, tip=annotation.quote, children=children)


def _offer_row(offer: Offer, number: int) -> Row:
    place = offer.place
    words = Line((Run(place.prefix[-LEAD:]), Run(place.text, Style.STRONG), Run(place.suffix)))
    ground = Line((Run(translate("Unplaced", GROUNDS[place.ground]), Style.MUTED),))
    return Row(f"{offer.annotation.id}/{number}", (words, ground), tip=place.text, value=offer)
