"""What is drawn over and beside the text: decided here, painted elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.model import Annotation, AnnotationKind, Code, Label, Mention, Span, Status
from desktop.reader.lanes import pack
from desktop.reader.page import Page
from desktop.reader.sheet import Sheet
from desktop.reader.span_index import SpanIndex

LANES = 8
"""Stripes side by side, at most; what is deeper shares the outermost lane."""
_LINE = 36
"""Code points that two stripes of one lane keep between them: a line, so that none touch."""

HIGHLIGHTS = ("variants", "search", "hover", "revealed")
"""The named layers of ``ReaderView.highlight``, the lowest first."""


@dataclass(frozen=True, slots=True)
class Wash:
    """The ground of an annotated span; ``colours`` one a code, ``depth`` how deep it is nested."""

    span: Span
    annotation: str
    colours: tuple[str, ...]
    depth: int
    pending: bool


@dataclass(frozen=True, slots=True)
class Stripe:
    """The bar of one code of one annotation in the left margin; no colour without a code."""

    span: Span
    annotation: str
    colour: str | None
    lane: int
    pending: bool


class Overlay:
    """Annotations, mentions and highlights of one page, found by where they stand on its sheet."""

    def __init__(self, page: Page, sheet: Sheet) -> None:
        self._sheet = sheet
        self._mentions = page.mentions if sheet.offsets is None else ()
        self._paragraphs: dict[int, SpanIndex[Mention]] = {}
        self._starts = [span.start for span in page.article.paragraph_spans]
        self._highlights: dict[str, SpanIndex[Span]] = {}
        self.labels: frozenset[Label] = frozenset(Label)
        self.set_annotations(page.annotations, page.codes)

    def set_annotations(self, annotations: Sequence[Annotation], codes: Mapping[str, Code]) -> None:
        """Replaces all annotations. Rejected ones are left out."""
        self.codes = codes
        kept = [a for a in annotations if a.status is not Status.REJECTED]
        self.annotations = {annotation.id: annotation for annotation in kept}
        placed = [(span, a) for a in kept for span in self._sheet.from_article(a.span)]
        self._index = SpanIndex(placed)
        self._washes = SpanIndex((wash.span, wash) for wash in self._make_washes(placed))
        stripes = self._make_stripes(placed)
        self._stripes = SpanIndex((stripe.span, stripe) for stripe in stripes)
        self.lanes = max((stripe.lane + 1 for stripe in stripes), default=0)

    def set_highlight(self, layer: str, spans: Sequence[Span]) -> None:
        """Replaces a layer. Raises ValueError when there is none of that name."""
        if layer not in HIGHLIGHTS:
            raise ValueError(f"no layer {layer!r}; there are {', '.join(HIGHLIGHTS)}")
        here = [place for span in spans for place in self._sheet.from_article(span)]
        self._highlights[layer] = SpanIndex((span, span) for span in here)

    def washes(self, span: Span) -> list[Wash]:
        """The washes over a range, the outermost first."""
        return sorted(self._washes.over(span), key=lambda wash: wash.depth)

    def stripes(self, span: Span) -> list[Stripe]:
        return self._stripes.over(span)

    def highlights(self, layer: str, span: Span) -> list[Span]:
        index = self._highlights.get(layer)
        return index.over(span) if index is not None else []

    def underlines(self, block: int) -> list[tuple[Span, Mention]]:
        """The visible mentions of a block with their places on the sheet."""
        where = self._sheet.blocks[block]
        if where.paragraph is None or where.paragraph >= len(self._mentions):
            return []
        start = self._starts[where.paragraph]
        index = self._paragraphs.get(where.paragraph)
        if index is None:
            mentions = self._mentions[where.paragraph]
            index = self._paragraphs[where.paragraph] = SpanIndex((m.span, m) for m in mentions)
        inside = Span(where.span.start - start, where.span.end - start)
        found = (m for m in index.over(inside) if m.label in self.labels)
        return [(mention.span.shift(start), mention) for mention in found]

    def annotations_at(self, position: int) -> list[Annotation]:
        """The spans over the character at ``position``, the smallest first; paragraphs last."""
        found = self._index.over(Span(position, position + 1))
        kinds = (AnnotationKind.SPAN, AnnotationKind.PARAGRAPH)
        marked = [annotation for annotation in found if annotation.kind in kinds]
        return sorted(marked, key=lambda a: (kinds.index(a.kind), len(a.span), a.id))

    def mention_at(self, position: int) -> tuple[int, Mention] | None:
        """The innermost visible mention over a character, with its paragraph's index."""
        block = self._sheet.block_at(position) if self._sheet.blocks else None
        if block is None:
            return None
        here = [m for span, m in self.underlines(block) if span.start <= position < span.end]
        paragraph = self._sheet.blocks[block].paragraph
        if not here or paragraph is None:
            return None
        return paragraph, max(here, key=lambda mention: (mention.level, -len(mention.span)))

    def memos(self) -> list[tuple[int, Annotation]]:
        """The annotations with a memo and where they begin, in the order of the text."""
        found = []
        for annotation in self.annotations.values():
            if not annotation.memo:
                continue
            places = self._sheet.from_article(annotation.span)
            whole = annotation.kind is AnnotationKind.ARTICLE
            if whole or places:
                found.append((-1 if whole else places[0].start, annotation))
        return sorted(found, key=lambda item: (item[0], item[1].created, item[1].id))

    def colours(self, annotation: Annotation) -> tuple[str, ...]:
        """The colours of an annotation's codes; codes that are gone have none."""
        return tuple(self.codes[code].colour for code in annotation.codes if code in self.codes)

    def _make_washes(self, placed: Sequence[tuple[Span, Annotation]]) -> list[Wash]:
        spans = [(span, a) for span, a in placed if a.kind is AnnotationKind.SPAN]
        depths = pack([(span, annotation.id) for span, annotation in spans])
        return [
            Wash(span, a.id, self.colours(a), depth, a.status is Status.PENDING)
            for (span, a), depth in zip(spans, depths, strict=True)
        ]

    def _make_stripes(self, placed: Sequence[tuple[Span, Annotation]]) -> list[Stripe]:
        bars = [
            (span, annotation, colour)
            for span, annotation in placed
            if annotation.kind is not AnnotationKind.ARTICLE
            for colour in (self.colours(annotation) or (None,))
        ]
        lanes = pack([(span, colour) for span, _, colour in bars], apart=_LINE)
        return [
            Stripe(span, a.id, colour, min(lane, LANES - 1), a.status is Status.PENDING)
            for (span, a, colour), lane in zip(bars, lanes, strict=True)
        ]
