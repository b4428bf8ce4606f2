"""Packing spans that overlap into as few lanes as will do."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from corpus.model import Span


def pack(spans: Sequence[tuple[Span, Hashable]], *, apart: int = 0) -> list[int]:
    """The lane of each span, such that no two in one lane come closer than ``apart`` code points.

    Each span has a family: where its family's last lane is free it goes there, so that the
    stripes of one code stand one under the other; else into the lowest free lane. Spans are served
    by start, the longer first.
    """
    order = sorted(range(len(spans)), key=lambda i: (spans[i][0].start, -spans[i][0].end))
    lanes = [0] * len(spans)
    ends: list[int] = []
    last: dict[Hashable, int] = {}
    for index in order:
        span, family = spans[index]
        lane = last.get(family)
        if lane is None or ends[lane] > span.start:
            lane = next((i for i, end in enumerate(ends) if end <= span.start), len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = span.end + apart
        last[family] = lane
        lanes[index] = lane
    return lanes
