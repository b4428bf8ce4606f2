"""What is drawn over and beside the text: decided here, painted elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from corpus.model import Annotation, AnnotationKind, Code, Label, Mention, Span
from desktop.reader.annotation_layer import Accepts, AnnotationLayer, standing
from desktop.reader.block_marks import BlockMarks, Placed
from desktop.reader.page import Page
from desktop.reader.sheet import Sheet
from desktop.reader.span_index import SpanIndex

HIGHLIGHTS = ("variants", "search", "hover", "revealed")
"""The named layers of ``ReaderView.highlight``, the lowest first."""


class Overlay:
    """Annotations, mentions and highlights of one page, found by where they stand on its sheet."""

    def __init__(self, page: Page, sheet: Sheet, accepts: Accepts | None = None) -> None:
        self._sheet = sheet
        self._mentions = page.mentions if sheet.offsets is None else ()
        self._paragraphs: dict[int, SpanIndex[Mention]] = {}
        self._starts = [span.start for span in page.article.paragraph_spans]
        self._highlights: dict[str, SpanIndex[Span]] = {}
        self.labels: frozenset[Label] = frozenset(Label)
        self._layer = AnnotationLayer(sheet)
        self._accepts = accepts or standing
        self.set_annotations(page.annotations, page.codes)

    def set_annotations(self, annotations: Sequence[Annotation], codes: Mapping[str, Code]) -> None:
        """Shows these annotations instead, but those that the filter leaves out."""
        self._layer.set(annotations, codes, self._accepts)

    def set_filter(self, accepts: Accepts | None) -> None:
        """Shows only the annotations that ``accepts`` says yes to; None shows all but the rejected."""
        self._accepts = accepts or standing
        self._layer.filter(self._accepts)

    @property
    def annotations(self) -> Mapping[str, Annotation]:
        """The annotations that are shown, by id."""
        return self._layer.shown

    @property
    def codes(self) -> Mapping[str, Code]:
        return self._layer.codes

    @property
    def lanes(self) -> int:
        """How many stripes stand side by side."""
        return self._layer.lanes

    def set_highlight(self, layer: str, spans: Sequence[Span]) -> None:
        """Replaces a layer. Raises ValueError when there is none of that name."""
        if layer not in HIGHLIGHTS:
            raise ValueError(f"no layer {layer!r}; there are {', '.join(HIGHLIGHTS)}")
        if self._sheet.offsets is not None:
            spans = [place for span in spans for place in self._sheet.from_article(span)]
        self._highlights[layer] = SpanIndex(spans, spans)

    def placed(self) -> Iterator[Placed]:
        """All annotations in the text and where they stand, by start."""
        return iter(self._layer)

    def hits(self) -> Iterator[Span]:
        """All that the layer ``search`` shows."""
        return iter(self._highlights.get("search", ()))

    def marks(self, block: int) -> BlockMarks:
        """The washes and stripes of a block."""
        return self._layer.marks(block)

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
        found = self._layer.over(Span(position, position + 1))
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
        for annotation in self._layer.noted.values():
            places = self._sheet.from_article(annotation.span)
            whole = annotation.kind is AnnotationKind.ARTICLE
            if whole or places:
                found.append((-1 if whole else places[0].start, annotation))
        return sorted(found, key=lambda item: (item[0], item[1].created, item[1].id))

    def article_codes(self) -> tuple[Code, ...]:
        """The codes of the whole article."""
        whole = sorted(self._layer.whole.values(), key=lambda annotation: (annotation.created, annotation.id))
        return tuple(self.codes[code] for each in whole for code in each.codes if code in self.codes)

    def colours(self, annotation: Annotation) -> tuple[str, ...]:
        """The colours of an annotation's codes; codes that are gone have none."""
        return self._layer.colours(annotation)
