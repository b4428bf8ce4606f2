"""Memos in the right margin, each beside the line that it speaks of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF

from corpus.text.markdown import styled
from desktop.reader.emphasis import formats
from desktop.reader.laid_block import LaidBlock
from desktop.reader.typography import Typography

GAP = 12.0
"""Pixels between two memos."""
RULE = 11.0
"""Pixels from the hairline at the left of a memo to its words."""


@dataclass(frozen=True, slots=True)
class Memo:
    """One memo as it is to be drawn; ``text`` is Markdown.

    ``anchor`` is a position of the sheet, -1 for the header.
    """

    annotation: str
    anchor: int
    text: str
    codes: tuple[str, ...] = ()
    created: str = ""

    @property
    def meta(self) -> str:
        """The small line under it: the names of its codes and the time."""
        return " · ".join(part for part in (*self.codes, clock(self.created)) if part)


def clock(created: str, *, now: datetime | None = None) -> str:
    """The local time of an ISO 8601 moment of today, its date otherwise; nothing for nothing."""
    try:
        moment = datetime.fromisoformat(created.replace("Z", "+00:00"))
    except ValueError:
        return ""
    local = moment.astimezone()
    today = (now or datetime.now()).astimezone().date()
    return local.strftime("%H:%M") if local.date() == today else local.strftime("%Y-%m-%d")


def place(boxes: Sequence[tuple[float, float]], *, gap: float = GAP, fixed: int | None = None) -> list[float]:
    """The top of each box, given where it would like to stand and how high it is.

    Boxes keep their order and make room downwards. The one at ``fixed`` stands where it likes;
    those above it then make room upwards.
    """
    tops: list[float] = []
    for index, (wish, _) in enumerate(boxes):
        free = tops[-1] + boxes[index - 1][1] + gap if tops and index != fixed else wish
        tops.append(max(wish, free))
    for index in range((fixed or 0) - 1, -1, -1):
        tops[index] = min(tops[index], tops[index + 1] - gap - boxes[index][1])
    return tops


class MemoColumn:
    """The memos of a page: where they stand, laid out when they come into sight."""

    def __init__(self, memos: Sequence[Memo], typography: Typography, width: float) -> None:
        self.memos = tuple(memos)
        self._typography = typography
        self._width = max(width - RULE, 1.0)
        self._laid: dict[int, tuple[LaidBlock, LaidBlock]] = {}
        self._heights = [self._estimate(memo) for memo in self.memos]
        self._tops: list[float] = []
        self._order = {memo.annotation: index for index, memo in enumerate(self.memos)}

    def settle(self, anchor_top: Callable[[int], float], y: float, height: float, active: str | None) -> None:
        """Places all memos and lays out those between ``y`` and ``y + height``."""
        wishes = [anchor_top(memo.anchor) for memo in self.memos]
        fixed = self._order.get(active) if active else None
        unknown = True
        while unknown:
            self._tops = place(list(zip(wishes, self._heights, strict=True)), fixed=fixed)
            unknown = any(self._lay(i) for i in self._between(y, height) if i not in self._laid)

    @property
    def bottom(self) -> float:
        return self._tops[-1] + self._heights[-1] if self._tops else 0.0

    def visible(self, y: float, height: float) -> list[tuple[Memo, QRectF, LaidBlock, LaidBlock]]:
        """The memos in view: box from the column's left edge, words, meta line."""
        return [
            (self.memos[i], self._box(i), *self._laid[i]) for i in self._between(y, height) if i in self._laid
        ]

    def at(self, point: QPointF) -> str | None:
        """The annotation whose memo a point of the column lies on."""
        for index in range(len(self._tops)):
            if self._box(index).contains(point):
                return self.memos[index].annotation
        return None

    def box(self, annotation: str) -> QRectF | None:
        """Where an annotation's memo stands in the column."""
        index = self._order.get(annotation)
        return self._box(index) if index is not None and self._tops else None

    def _box(self, index: int) -> QRectF:
        return QRectF(0.0, self._tops[index], self._width + RULE, self._heights[index])

    def _between(self, y: float, height: float) -> list[int]:
        return [
            index
            for index, top in enumerate(self._tops)
            if top < y + height and top + self._heights[index] > y
        ]

    def _estimate(self, memo: Memo) -> float:
        styles = self._typography
        lines = -(-len(memo.text) * styles.memo.em // self._width)
        return max(1, lines) * styles.memo.pitch + styles.memo_meta.pitch

    def _lay(self, index: int) -> bool:
        """Lays out one memo; True when its height was not what we thought."""
        memo = self.memos[index]
        told = styled(memo.text)
        words = LaidBlock(told.text, self._typography.memo, self._width, formats=formats(told))
        meta = LaidBlock(memo.meta, self._typography.memo_meta, self._width)
        self._laid[index] = (words, meta)
        height = words.height + (meta.height if memo.codes or memo.created else 0.0)
        changed = abs(height - self._heights[index]) > 0.01
        self._heights[index] = height
        return changed
