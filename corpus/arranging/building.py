"""Articles from their parts: the decoded text, the repairs, and the raw ranges they take up."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from corpus.model import (
    ArrangedArticle,
    Arrangement,
    Article,
    Cleaned,
    Edit,
    OffsetMap,
    Paragraph,
    Part,
    Repairs,
    Segment,
    Span,
    apply_edits,
)
from corpus.model.edit import applied_edits

TEXT_FIELDS = ("kicker", "title", "subtitle")
"""The fields that say what stands at the place where they were read, word for word."""


class Builder:
    """Builds articles of one source: ``raw`` is its text, ``edits`` are its repairs.

    ``known`` are paragraphs of it as they were built before; they are not built a second time.
    """

    def __init__(self, raw: str, edits: Iterable[Edit], *, known: Iterable[Paragraph] = ()) -> None:
        self._raw = raw
        self._edits = applied_edits(edits)
        self._starts = [edit.span.start for edit in self._edits]
        self._known = {paragraph.spans: paragraph for paragraph in known}

    def article(self, arranged: ArrangedArticle) -> Article:
        """The article with its paragraphs."""
        return replace(arranged.head, paragraphs=tuple(self.paragraph(part) for part in arranged.parts))

    def paragraph(self, part: Part) -> Paragraph:
        """The paragraph on the ranges of ``part``, one after the other.

        An edit that a range holds only a part of is not carried out in it.
        """
        known = self._known.get(part.spans)
        if known is not None:
            return known if known.kind is part.kind else replace(known, kind=part.kind)
        pieces = [self._piece(span) for span in part.spans]
        if len(pieces) == 1:  # nearly all are, and an article may have thousands
            text, offsets = pieces[0]
        else:
            text = "".join(text for text, _ in pieces)
            offsets = OffsetMap.chain(offsets for _, offsets in pieces)
        return Paragraph(part.kind, text, part.spans, offsets)

    def _piece(self, span: Span) -> tuple[str, OffsetMap]:
        """What stands on one range, and the map from the source to it."""
        text = span.slice(self._raw)
        own = [_moved(edit, -span.start) for edit in self._within(span)]
        if not own:
            return text, OffsetMap((Segment(Span(0, len(span)), span),) if len(span) else ())
        return apply_edits(text, own), OffsetMap.from_edits(len(span), own).shift_source(span.start)

    def line(self, spans: Iterable[Span]) -> str | None:
        """What stands on ``spans``, on one line; None where that is nothing."""
        parts = (self._piece(span)[0] for span in sorted(spans))
        return " ".join(part for part in (re.sub(r"\s+", " ", one).strip() for one in parts) if part) or None

    def edits_within(self, article: Article) -> int:
        """How many edits were carried out in the article."""
        return sum(len(self._within(span)) for paragraph in article.paragraphs for span in paragraph.spans)

    def _within(self, span: Span) -> Sequence[Edit]:
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end + 1)
        return [edit for edit in self._edits[first:last] if edit.span.end <= span.end]


def _moved(edit: Edit, by: int) -> Edit:
    return replace(edit, span=edit.span.shift(by))


def part_of(paragraph: Paragraph) -> Part:
    return Part(paragraph.kind, paragraph.spans)


def arranged(article: Article) -> ArrangedArticle:
    """The article without its text."""
    parts = tuple(part_of(paragraph) for paragraph in article.paragraphs)
    return ArrangedArticle(replace(article, paragraphs=()), parts)


def arrangement_of(source_id: int, cleaned: Cleaned) -> Arrangement:
    """What cleaning proposes. Its articles have the numbers that they have in ``cleaned``."""
    articles = tuple(arranged(replace(article, source_id=source_id)) for article in cleaned.articles)
    return Arrangement(source_id, articles, cleaned.furniture)


def repairs_of(source_id: int, cleaned: Cleaned) -> Repairs:
    return Repairs(source_id, cleaned.recipe, cleaned.edits)


def changed_articles(before: Arrangement, after: Arrangement) -> frozenset[int]:
    """The articles of ``after`` that are not in ``before``, or in another form."""
    old = {article.id: article for article in before.articles}
    return frozenset(article.id for article in after.articles if old.get(article.id) != article)


def recut_articles(before: Arrangement, after: Arrangement) -> frozenset[int]:
    """The articles of ``after`` that are not in ``before``, or take up other ranges, or in another order."""
    old = {article.id: article.parts for article in before.articles}
    return frozenset(article.id for article in after.articles if old.get(article.id) != article.parts)


def articles_touching(arrangement: Arrangement, edits: Collection[Edit]) -> frozenset[int]:
    """The articles in whose paragraphs one of the edits lies."""
    if not edits:
        return frozenset()
    places = [edit.span for edit in edits]
    return frozenset(
        article.id
        for article in arrangement.articles
        if any(within(places, (span for part in article.parts for span in part.spans)))
    )


def untouched(paragraphs: Iterable[Paragraph], edits: Iterable[Edit]) -> list[Paragraph]:
    """The paragraphs that are the same with the edits and without them."""
    starts = sorted(edit.span.start for edit in edits)
    return [
        paragraph
        for paragraph in paragraphs
        if all(bisect_left(starts, span.start) == bisect_right(starts, span.end) for span in paragraph.spans)
    ]


def edits_in(article: Article, edits: Iterable[Edit]) -> list[Edit]:
    """The edits of a source that lie in the article's paragraphs or in what its fields were read from."""
    spans = [span for paragraph in article.paragraphs for span in paragraph.spans]
    spans += [span for places in article.read_at.values() for span in places]
    chosen = list(edits)
    inside = within([edit.span for edit in chosen], spans)
    return [edit for edit, is_inside in zip(chosen, inside, strict=True) if is_inside]


def within(places: Iterable[Span], spans: Iterable[Span]) -> Iterator[bool]:
    """For each of ``places`` whether one of ``spans``, which may overlap, holds all of it."""
    ordered = sorted(spans)
    starts = [span.start for span in ordered]
    ends = list(accumulate((span.end for span in ordered), max))
    for place in places:
        last = bisect_right(starts, place.start)
        yield last > 0 and ends[last - 1] >= place.end


def toggled(before: Repairs, after: Repairs) -> frozenset[Edit]:
    """The edits that are applied in one of the two only."""
    if before.edits is after.edits:
        return frozenset()
    old = {edit for edit in before.edits if edit.applied}
    return frozenset(old ^ {edit for edit in after.edits if edit.applied})
