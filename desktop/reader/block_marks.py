"""The washes and stripes of one block of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from corpus.model import Annotation, AnnotationKind, Span, Status
from desktop.reader.lanes import pack

LANES = 8
"""Stripes side by side, at most; what is deeper shares the outermost lane."""
LINE = 36
"""Code points that two stripes of one lane keep between them: a line, so that none touch."""

Placed = tuple[Span, Annotation]
"""An annotation, or one piece of it, where it stands on the sheet."""
Colours = Callable[[Annotation], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Wash:
    """The ground of an annotated span, or of a piece of it; ``colours`` one a code.

    ``depth`` is how many lie around it, ``nested`` how many lie within it.
    """

    span: Span
    annotation: str
    colours: tuple[str, ...]
    depth: int
    pending: bool
    nested: int = 0


@dataclass(frozen=True, slots=True)
class Stripe:
    """The bar of one code of one annotation in the left margin; no colour without a code."""

    span: Span
    annotation: str
    colour: str | None
    lane: int
    pending: bool


@dataclass(frozen=True)
class BlockMarks:
    """What annotations draw on a block: washes, the outermost first, and stripes beside it."""

    washes: tuple[Wash, ...] = ()
    stripes: tuple[Stripe, ...] = ()


def block_marks(placed: Sequence[Placed], colours: Colours, across: BlockMarks) -> BlockMarks:
    """The marks of the annotations that touch a block.

    Those that reach beyond it are in ``across`` already, with the same place in every block.
    """
    known = {wash.annotation for wash in across.washes} | {s.annotation for s in across.stripes}
    within = [(span, annotation) for span, annotation in placed if annotation.id not in known]
    touching = {annotation.id for _, annotation in placed}
    washes = [wash for wash in across.washes if wash.annotation in touching]
    stripes = [stripe for stripe in across.stripes if stripe.annotation in touching]
    washes += _washes(within, colours, [(wash.span, wash.depth) for wash in washes])
    stripes += _stripes(within, colours, [(stripe.span, stripe.lane) for stripe in stripes])
    return BlockMarks(tuple(sorted(washes, key=lambda wash: wash.depth)), tuple(stripes))


def stacked(washes: Sequence[Wash]) -> tuple[Wash, ...]:
    """Cut where others begin or end, so that each piece stands back from those alone that lie around it.

    Otherwise the last of several that end one after the other would look like a line struck through.
    """
    ends = sorted({edge for wash in washes for edge in (wash.span.start, wash.span.end)})
    waiting = sorted(washes, key=lambda wash: wash.span.start, reverse=True)
    here: list[Wash] = []
    pieces: dict[str, Wash] = {}
    done: list[Wash] = []
    for start, end in pairwise(ends):
        here = [wash for wash in here if wash.span.end > start]
        while waiting and waiting[-1].span.start <= start:
            here.append(waiting.pop())
        here.sort(key=lambda wash: wash.depth)
        for depth, wash in enumerate(here):
            piece = replace(wash, span=Span(start, end), depth=depth, nested=len(here) - 1 - depth)
            before = pieces.get(wash.annotation)
            if before is not None and before == replace(piece, span=before.span) and before.span.end == start:
                piece = replace(piece, span=Span(before.span.start, end))
            elif before is not None:
                done.append(before)
            pieces[wash.annotation] = piece
    return tuple(sorted((*done, *pieces.values()), key=lambda wash: (wash.depth, wash.span.start)))


def _washes(placed: Sequence[Placed], colours: Colours, taken: Sequence[tuple[Span, int]]) -> list[Wash]:
    spans = [(span, a) for span, a in placed if a.kind is AnnotationKind.SPAN]
    depths = pack([(span, annotation.id) for span, annotation in spans], taken=taken)
    return [
        Wash(span, a.id, colours(a), depth, a.status is not Status.ACCEPTED)
        for (span, a), depth in zip(spans, depths, strict=True)
    ]


def _stripes(placed: Sequence[Placed], colours: Colours, taken: Sequence[tuple[Span, int]]) -> list[Stripe]:
    bars = [(span, a, colour) for span, a in placed for colour in (colours(a) or (None,))]
    lanes = pack([(span, colour) for span, _, colour in bars], apart=LINE, taken=taken)
    return [
        Stripe(span, a.id, colour, min(lane, LANES - 1), a.status is not Status.ACCEPTED)
        for (span, a, colour), lane in zip(bars, lanes, strict=True)
    ]
