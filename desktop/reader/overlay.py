"""What is drawn over and beside the text: decided here, painted elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from corpus.model import Annotation, AnnotationKind, Code, Label, Mention, Span, Status
from desktop.reader.block_marks import LANES, LINE, BlockMarks, Placed, block_marks
from desktop.reader.lanes import depth
from desktop.reader.page import Page
from desktop.reader.sheet import Sheet
from desktop.reader.span_index import SpanIndex

HIGHLIGHTS = ("variants", "search", "hover", "revealed")
"""The named layers of ``ReaderView.highlight``, the lowest first."""

Accepts = Callable[[Annotation], bool]
"""Says whether an annotation is shown."""


class Overlay:
    """Annotations, mentions and highlights of one page, found by where they stand on its sheet."""

    def __init__(self, page: Page, sheet: Sheet, accepts: Accepts | None = None) -> None:
        self._sheet = sheet
        self._mentions = page.mentions if sheet.offsets is None else ()
        self._paragraphs: dict[int, SpanIndex[Mention]] = {}
        self._starts = [span.start for span in page.article.paragraph_spans]
        self._highlights: dict[str, SpanIndex[Span]] = {}
        self.codes: Mapping[str, Code] = {}
        self._reach: list[Placed] = []
        self._across = BlockMarks()
        self.labels: frozenset[Label] = frozenset(Label)
        self.accepts = accepts or every
        self.set_annotations(page.annotations, page.codes)

    def set_annotations(self, annotations: Sequence[Annotation], codes: Mapping[str, Code]) -> None:
        """Replaces all annotations; rejected ones, and those that are not accepted, are left out.

        What they draw is decided when their block comes into sight.
        """
        before, self.codes = self.codes, codes
        kept = [a for a in annotations if a.status is not Status.REJECTED and self.accepts(a)]
        self.annotations = {annotation.id: annotation for annotation in kept}
        in_text = [a for a in kept if a.kind is not AnnotationKind.ARTICLE]
        placed = self._placed(in_text)
        self._index = SpanIndex([span for span, _ in placed], placed)
        reaching = self._reaching()
        if codes != before or reaching != self._reach:
            self._across = block_marks(reaching, self.colours, BlockMarks())
            self._reach = reaching
        self._blocks: dict[int, BlockMarks] = {}
        bars = ((span, len(annotation.codes) or 1) for span, annotation in self._index)
        self.lanes = depth(bars, apart=LINE, most=LANES)

    def set_highlight(self, layer: str, spans: Sequence[Span]) -> None:
        """Replaces a layer. Raises ValueError when there is none of that name."""
        if layer not in HIGHLIGHTS:
            raise ValueError(f"no layer {layer!r}; there are {', '.join(HIGHLIGHTS)}")
        if self._sheet.offsets is not None:
            spans = [place for span in spans for place in self._sheet.from_article(span)]
        self._highlights[layer] = SpanIndex(spans, spans)

    def placed(self) -> Iterator[Placed]:
        """All annotations in the text and where they stand, by start."""
        return iter(self._index)

    def hits(self) -> Iterator[Span]:
        """All that the layer ``search`` shows."""
        return iter(self._highlights.get("search", ()))

    def marks(self, block: int) -> BlockMarks:
        """The washes and stripes of a block."""
        found = self._blocks.get(block)
        if found is None:
            placed = self._index.over(self._sheet.blocks[block].span)
            found = self._blocks[block] = block_marks(placed, self.colours, self._across)
        return found

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
            index = self._paragraphs[where.paragraph] = SpanIndex([m.span for m in mentions], mentions)
        inside = Span(where.span.start - start, where.span.end - start)
        found = (m for m in index.over(inside) if m.label in self.labels)
        return [(mention.span.shift(start), mention) for mention in found]

    def annotations_at(self, position: int) -> list[Annotation]:
        """The spans over the character at ``position``, the smallest first; paragraphs last."""
        found = [annotation for _, annotation in self._index.over(Span(position, position + 1))]
        kinds = (AnnotationKind.SPAN, AnnotationKind.PARAGRAPH)
        return sorted(found, key=lambda a: (kinds.index(a.kind), len(a.span), a.id))

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

    def _placed(self, annotations: Sequence[Annotation]) -> list[Placed]:
        if self._sheet.offsets is None:
            return [(annotation.span, annotation) for annotation in annotations]
        return [(span, a) for a in annotations for span in self._sheet.from_article(a.span)]

    def _reaching(self) -> list[Placed]:
        """The annotations that reach from one block into another."""
        blocks = iter(self._sheet.blocks)
        block = next(blocks, None)
        found = []
        for span, annotation in self._index:
            while block is not None and block.span.end <= span.start:
                block = next(blocks, None)
            if block is not None and span.end > block.span.end:
                found.append((span, annotation))
        return found


def every(annotation: Annotation) -> bool:
    """Accepts all."""
    return True
