"""Packing spans that overlap into as few lanes as will do."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from heapq import heappop, heappush

from corpus.model import Span


def pack(
    spans: Sequence[tuple[Span, Hashable]],
    *,
    apart: int = 0,
    taken: Iterable[tuple[Span, int]] = (),
) -> list[int]:
    """The lane of each span, such that no two in one lane come closer than ``apart`` code points.

    Each span has a family: where its family's last lane is free it goes there, so that the
    stripes of one code stand one under the other; else into the lowest free lane. Spans are served
    by start, the longer first. ``taken`` are spans that have their lanes already.
    """
    kept: dict[int, list[Span]] = {}
    for span, lane in taken:
        kept.setdefault(lane, []).append(span)
    ends = [0] * (max(kept, default=-1) + 1)
    lanes = [0] * len(spans)
    last: dict[Hashable, int] = {}
    for index in sorted(range(len(spans)), key=lambda i: (spans[i][0].start, -spans[i][0].end)):
        span, family = spans[index]
        blocked = {lane for lane, others in kept.items() if _close(span, others, apart)}
        lane = last.get(family, len(ends))
        if lane == len(ends) or ends[lane] > span.start or lane in blocked:
            free = (i for i, end in enumerate(ends) if end <= span.start and i not in blocked)
            lane = next(free, len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = span.end + apart
        last[family] = lanes[index] = lane
    return lanes


def _close(span: Span, others: Sequence[Span], apart: int) -> bool:
    return any(span.start < other.end + apart and other.start < span.end + apart for other in others)


def depth(spans: Iterable[tuple[Span, int]], *, apart: int = 0, most: int) -> int:
    """How many lanes ``pack`` needs for ``spans``, each so many times; ``most`` when it is more.

    The spans are in the order of their starts.
    """
    ends: list[int] = []
    deepest = 0
    for span, times in spans:
        while ends and ends[0] <= span.start:
            heappop(ends)
        for _ in range(times):
            heappush(ends, span.end + apart)
        deepest = max(deepest, len(ends))
        if deepest >= most:
            return most
    return deepest
