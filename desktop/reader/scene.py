"""All that the reader shows at one time, and what lies under a point of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from corpus.model import Annotation, Mention, Span
from desktop.reader.block_marks import Stripe
from desktop.reader.columns import STRIPE_PITCH
from desktop.reader.flow import Flow
from desktop.reader.header import Header
from desktop.reader.look import Look
from desktop.reader.marks import Mark
from desktop.reader.memos import MemoColumn
from desktop.reader.overlay import Overlay
from desktop.reader.page import Page
from desktop.reader.typography import Typography


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point. ``washes`` are the annotated spans there, the smallest first."""

    memo: str | None = None
    stripe: str | None = None
    washes: tuple[str, ...] = ()
    mention: tuple[int, Mention] | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def beside(self) -> str | None:
        """The annotation whose memo or stripe lies there."""
        return self.memo or self.stripe


@dataclass(frozen=True)
class Scene:
    """A page composed for one width: points count from the top left of the whole content."""

    page: Page
    look: Look
    typography: Typography
    header: Header | None
    flow: Flow
    overlay: Overlay
    memos: MemoColumn

    @property
    def height(self) -> float:
        return max(self.flow.bottom, self.memos.bottom)

    def settle(self, y: float, height: float, active: str | None) -> float:
        """Lays out what is in view; returns where ``y`` is afterwards (see ``Flow.settle``)."""
        y = self.flow.settle(y, height)
        if self.flow.columns.memos is not None:
            self.memos.settle(self._anchor_top, y, height, active)
        return y

    def stripes(self, y: float, height: float) -> list[tuple[Stripe, float, float]]:
        """The stripes in view with the top and bottom of the lines that they cover there."""
        flow = self.flow
        if not len(flow):
            return []
        extents: dict[Stripe, tuple[float, float]] = {}
        for index in range(flow.block_at(y), flow.block_at(y + height) + 1):
            for stripe in self.overlay.marks(index).stripes:
                found = flow.extent(index, stripe.span)
                if found is not None:
                    top, bottom = extents.get(stripe, found)
                    extents[stripe] = (min(top, found[0]), max(bottom, found[1]))
        return [(stripe, top, bottom) for stripe, (top, bottom) in extents.items()]

    def memo_marks(self, y: float, height: float) -> list[tuple[str, QRectF]]:
        """Where the memos have no column: a small mark beside the line of each one in view."""
        columns, em = self.flow.columns, self.typography.em
        if columns.memos is not None:
            return []
        x = columns.text + columns.measure + 0.25 * em
        tops = ((memo.annotation, self._anchor_top(memo.anchor)) for memo in self.memos.memos)
        return [(id, QRectF(x, top, 3.0, em)) for id, top in tops if y - em < top < y + height]

    def hit(self, point: QPointF) -> Hit:
        """What lies under a point."""
        columns = self.flow.columns
        if columns.memos is not None and point.x() >= columns.memos:
            return Hit(memo=self.memos.at(point - QPointF(columns.memos, 0.0)))
        for annotation, box in self.memo_marks(point.y(), 1.0):
            if box.adjusted(-4.0, 0.0, 6.0, 0.0).contains(point):
                return Hit(memo=annotation)
        if point.x() < columns.text:
            return Hit(stripe=self._stripe_at(point))
        position = self.flow.character_at(point)
        if position is None:
            return Hit()
        found = self.overlay.annotations_at(position)
        return Hit(
            washes=tuple(annotation.id for annotation in found if is_washed(annotation)),
            mention=self.overlay.mention_at(position),
            marks=tuple(self.flow.marks(Span(position, position + 1))),
        )

    def _stripe_at(self, point: QPointF) -> str | None:
        half = STRIPE_PITCH / 2
        for stripe, top, bottom in self.stripes(point.y(), 1.0):
            centre = self.flow.columns.stripe(stripe.lane) - 2.0
            if abs(point.x() - centre) <= half and top <= point.y() <= bottom:
                return stripe.annotation
        return None

    def _anchor_top(self, anchor: int) -> float:
        if anchor < 0:
            return self.header.lines[0][0].y() if self.header and self.header.lines else self.flow.top(0)
        return self.flow.line_top(anchor) + 0.25 * self.typography.em


def is_washed(annotation: Annotation) -> bool:
    """True for an annotation that colours its words; others have a stripe or a chip only."""
    return annotation.kind.value == "span"
