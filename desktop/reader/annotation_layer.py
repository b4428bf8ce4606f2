"""The annotations on a sheet: what they draw on each block, brought up to date act by act."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import is_

from corpus.model import Annotation, AnnotationKind, Code, Span, Status
from desktop.reader.block_marks import LANES, LINE, BlockMarks, Colours, Placed, block_marks, stacked
from desktop.reader.lanes import depth
from desktop.reader.sheet import Sheet
from desktop.reader.span_index import SpanIndex

Accepts = Callable[[Annotation], bool]
"""Says whether an annotation is shown."""

_MANY = 64
"""Changes at once from which building anew is faster (measured with 5,000 annotations)."""


def standing(annotation: Annotation) -> bool:
    """Accepts all but what was rejected."""
    return annotation.status is not Status.REJECTED


class _Knot:
    """Annotations that overlap one another and reach over several blocks: each has one lane in all."""

    def __init__(self, placed: Placed) -> None:
        self.placed = [placed]
        self.start, self.end = placed[0].start, placed[0].end
        self._marks: BlockMarks | None = None

    def add(self, placed: Placed) -> None:
        self.placed.append(placed)
        self.end = max(self.end, placed[0].end)

    def marks(self, colours: Colours) -> BlockMarks:
        if self._marks is None:
            self._marks = block_marks(self.placed, colours, BlockMarks())
        return self._marks


class AnnotationLayer:
    """What an act leaves as it was is not looked at again: an article may have thousands.

    ``shown`` has the annotations by their ids: all that were given but the rejected ones and those
    that are not accepted; ``noted`` those of them with a memo, ``whole`` those of the whole
    article. ``lanes`` is how many stripes stand side by side; it grows with what
    comes, and stays when something goes, so that the text does not move.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._ends = [block.span.end for block in sheet.blocks]
        self._given: Sequence[Annotation] = ()
        self.shown: dict[str, Annotation] = {}
        self.noted: dict[str, Annotation] = {}
        self.whole: dict[str, Annotation] = {}
        self.codes: Mapping[str, Code] = {}
        self.lanes = 0
        self._clear()

    def set(self, annotations: Sequence[Annotation], codes: Mapping[str, Code], accepts: Accepts) -> None:
        """Shows these; what they draw is decided when their block comes into sight."""
        lost, new = _difference(self._given, annotations) if self.shown else ([], [])
        self._given = annotations
        recoloured, self.codes = codes != self.codes, codes
        if len(lost) + len(new) > _MANY or not self.shown:
            self._build(annotations, accepts)
            return
        self._exchange(
            [annotation for annotation in lost if annotation.id in self.shown],
            [annotation for annotation in new if accepts(annotation)],
        )
        if recoloured:
            self._tie([each for knot in self._reaching for each in knot.placed])

    def filter(self, accepts: Accepts) -> None:
        """Shows those of the given that are accepted now."""
        self._build(self._given, accepts)

    def __iter__(self) -> Iterator[Placed]:
        """All that stand in the text, by start."""
        return iter(self._index)

    def over(self, span: Span) -> list[Annotation]:
        """The annotations of spans and paragraphs that share a character with ``span``."""
        return [annotation for _, annotation in self._index.over(span)]

    def marks(self, block: int) -> BlockMarks:
        """The washes and stripes of a block."""
        found = self._blocks.get(block)
        if found is None:
            placed = sorted(self._index.over(self._sheet.blocks[block].span), key=_in_order)
            marks = block_marks(placed, self.colours, self._across(placed))
            found = self._blocks[block] = replace(marks, washes=stacked(marks.washes))
        return found

    def colours(self, annotation: Annotation) -> tuple[str, ...]:
        """The colours of an annotation's codes; codes that are gone have none."""
        return tuple(self.codes[code].colour for code in annotation.codes if code in self.codes)

    def _clear(self) -> None:
        self._index: SpanIndex[Placed] = SpanIndex()
        self._reaching: SpanIndex[_Knot] = SpanIndex()
        self._blocks: dict[int, BlockMarks] = {}

    def _build(self, annotations: Sequence[Annotation], accepts: Accepts) -> None:
        self._clear()
        kept = [annotation for annotation in annotations if accepts(annotation)]
        self.shown = {annotation.id: annotation for annotation in kept}
        self.noted = {annotation.id: annotation for annotation in kept if annotation.memo}
        self.whole = {a.id: a for a in kept if a.kind is AnnotationKind.ARTICLE}
        placed = self._placed(kept)
        self._index = SpanIndex([span for span, _ in placed], placed)
        self._tie(each for each in placed if self._reaches(each[0]))
        self.lanes = self._depth(self._index)

    def _exchange(self, gone: Iterable[Annotation], come: Iterable[Annotation]) -> None:
        before = reaching = [each for knot in self._reaching for each in knot.placed]
        for annotation in gone:
            for among in (self.shown, self.noted, self.whole):
                among.pop(annotation.id, None)
            for place in self._placed([annotation]):
                self._index.remove(place[0], place)
                self._forget(place[0])
                reaching = [each for each in reaching if each[1] is not annotation]
        for annotation in come:
            self.shown[annotation.id] = annotation
            if annotation.memo:
                self.noted[annotation.id] = annotation
            if annotation.kind is AnnotationKind.ARTICLE:
                self.whole[annotation.id] = annotation
            for place in self._placed([annotation]):
                self._index.insert(place[0], place)
                self._forget(place[0])
                reaching = [*reaching, place] if self._reaches(place[0]) else reaching
                near = Span(max(place[0].start - LINE, 0), place[0].end + LINE)
                self.lanes = max(self.lanes, self._depth(self._index.over(near)))
        if reaching != before:
            self._tie(reaching)

    def _placed(self, annotations: Iterable[Annotation]) -> list[Placed]:
        in_text = [(a.span, a) for a in annotations if a.kind is not AnnotationKind.ARTICLE]
        if self._sheet.offsets is None:
            return in_text
        return [(place, a) for span, a in in_text for place in self._sheet.from_article(span)]

    def _reaches(self, span: Span) -> bool:
        """True for what reaches from one block into another."""
        return bool(self._ends) and span.end > self._ends[bisect_right(self._sheet.starts, span.start) - 1]

    def _tie(self, reaching: Iterable[Placed]) -> None:
        """Gathers what reaches over several blocks in knots that can be drawn one without the other."""
        knots: list[_Knot] = []
        for placed in sorted(reaching, key=_in_order):
            if knots and placed[0].start < knots[-1].end + LINE:
                knots[-1].add(placed)
            else:
                knots.append(_Knot(placed))
        self._reaching = SpanIndex([Span(knot.start, knot.end) for knot in knots], knots)
        self._blocks.clear()

    def _across(self, placed: Sequence[Placed]) -> BlockMarks:
        """The marks of the knots that some of ``placed`` belong to."""
        if not placed:
            return BlockMarks()
        around = Span(placed[0][0].start, max(span.end for span, _ in placed))
        drawn = [knot.marks(self.colours) for knot in self._reaching.over(around)]
        washes = tuple(wash for marks in drawn for wash in marks.washes)
        return BlockMarks(washes, tuple(stripe for marks in drawn for stripe in marks.stripes))

    def _forget(self, span: Span) -> None:
        first = self._sheet.block_at(span.start)
        for block in range(first, self._sheet.block_at(max(span.end - 1, span.start)) + 1):
            self._blocks.pop(block, None)

    def _depth(self, placed: Iterable[Placed]) -> int:
        bars = ((span, len(annotation.codes) or 1) for span, annotation in placed)
        return depth(bars, apart=LINE, most=LANES)


def _difference(
    before: Sequence[Annotation], after: Sequence[Annotation]
) -> tuple[list[Annotation], list[Annotation]]:
    """What is only before, and what only after. An act changes little, and all around it is the same."""
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    kept = {id(annotation) for annotation in old} & {id(annotation) for annotation in new}
    return [each for each in old if id(each) not in kept], [each for each in new if id(each) not in kept]


def _alike(some: Sequence[Annotation], others: Sequence[Annotation]) -> int:
    """How many are the very same at the beginning of both; without a loop, as there may be thousands."""
    same = bytes(map(is_, some, others))
    return same.find(0) if 0 in same else len(same)


def _in_order(placed: Placed) -> tuple[int, int, str]:
    return placed[0].start, placed[0].end, placed[1].id
