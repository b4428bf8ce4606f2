"""The blocks of a sheet one under the other, laid out when they come into sight."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextCharFormat

from corpus.model import Span
from desktop.reader.columns import Columns
from desktop.reader.laid_block import LaidBlock
from desktop.reader.marks import Mark
from desktop.reader.scripts import Writer
from desktop.reader.sheet import Block, Sheet
from desktop.reader.span_index import SpanIndex
from desktop.reader.typography import Typography

_KEPT = 400
"""Blocks that stay laid out: several screens around the reader, a few MB."""


class Flow:
    """Where every block stands, and every character of those in sight.

    Points and heights are pixels of the whole content, from its top left corner; positions are
    code points of the sheet. A block has an estimated height until it is laid out; ``settle``
    lays out what is in view and corrects the rest. ``formats`` are those of a raw sheet's marks by
    kind; ``write`` gives a block's text as it is shown.
    """

    def __init__(
        self,
        sheet: Sheet,
        typography: Typography,
        columns: Columns,
        *,
        top: float,
        formats: Mapping[str, QTextCharFormat] | None = None,
        write: Writer = str,
    ) -> None:
        self.sheet = sheet
        self.columns = columns
        self._typography = typography
        self._formats = formats or {}
        self._write = write
        self._marks = SpanIndex([mark.span for mark in sheet.marks], sheet.marks)
        self._top = top
        self._room = [self._room_of(index) for index in range(len(sheet.blocks))]
        self._heights = list(map(self._estimate, sheet.blocks, self._room))
        self._tops: list[float] = []
        self._measure_tops()
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()
        self.version = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def bottom(self) -> float:
        return self._tops[-1]

    def top(self, index: int) -> float:
        return self._tops[index]

    def block_at(self, y: float) -> int:
        """The index of the block at a height; the nearest one above and below the text."""
        return min(max(bisect_right(self._tops, y) - 1, 0), max(len(self) - 1, 0))

    def settle(self, y: float, height: float) -> float:
        """Lays out what is between ``y`` and ``y + height``; returns where ``y`` is afterwards.

        It moves when a block that begins above it turns out higher or lower than estimated, so
        that what the reader looks at stays where it is.
        """
        index = self.block_at(y)
        while index < len(self) and self._tops[index] < y + height:
            if self._tops[index] >= y or index in self._laid:
                self._lay(index)
                index += 1
                continue
            y += self._lay(index)
            index = self.block_at(y)
        return y

    def laid(self, index: int) -> LaidBlock:
        """The block's lines; they are laid out if they were not yet."""
        self._lay(index)
        return self._laid[index]

    def origin(self, index: int) -> QPointF:
        """The top left corner of a block's text."""
        return QPointF(self.columns.text, self._tops[index])

    def visible(self, y: float, height: float) -> Iterator[tuple[int, LaidBlock]]:
        """The blocks between two heights, from the top, with their lines."""
        index = self.block_at(y)
        while index < len(self) and self._tops[index] < y + height:
            yield index, self.laid(index)
            index += 1

    def position_at(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point."""
        if not len(self):
            return 0
        index = self.block_at(point.y())
        laid = self.laid(index)
        return self._block(index).span.start + laid.position_at(point - self.origin(index))

    def character_at(self, point: QPointF) -> int | None:
        """The character that a point lies on, or None beside the text."""
        if not len(self) or not self._top <= point.y() < self.bottom:
            return None
        index = self.block_at(point.y())
        found = self.laid(index).character_at(point - self.origin(index))
        return None if found is None else self._block(index).span.start + found

    def caret(self, position: int) -> QRectF:
        """Where the caret stands: a rectangle without width, as high as the letters."""
        if not len(self):
            return QRectF(self.columns.text, self._top, 0.0, 0.0)
        index = self.sheet.block_at(position)
        laid, block = self.laid(index), self._block(index)
        inside = min(position, block.span.end) - block.span.start
        return laid.caret(inside).translated(self.origin(index))

    def rects(self, span: Span) -> list[QRectF]:
        """The letters' boxes of a span, line by line. Lays out every block that it touches."""
        found: list[QRectF] = []
        for index in self.blocks_of(span):
            part = self.part(index, span)
            if part is not None:
                origin = self.origin(index)
                found += (r.translated(origin) for _, r in self.laid(index).rects(part))
        return found

    def blocks_of(self, span: Span) -> range:
        """The indices of the blocks that a span touches."""
        if not len(self):
            return range(0)
        first = self.sheet.block_at(span.start)
        return range(first, self.sheet.block_at(max(span.end - 1, span.start)) + 1)

    def part(self, index: int, span: Span) -> Span | None:
        """What of ``span`` stands in a block, counted from the block's start."""
        block = self._block(index)
        found = block.span.intersection(span)
        return None if found is None else found.shift(-block.span.start)

    def extent(self, index: int, span: Span) -> tuple[float, float] | None:
        """Top and bottom of the lines of a block that ``span`` covers."""
        part = self.part(index, span)
        if part is None:
            return None
        laid, top = self.laid(index), self._tops[index]
        first = laid.line_box(laid.line_of(part.start))[0]
        return top + first, top + laid.line_box(laid.line_of(part.end - 1))[1]

    def line_top(self, position: int) -> float:
        """The top of the line at a position; of its block while that is not laid out."""
        index = self.sheet.block_at(position)
        laid = self._laid.get(index)
        if laid is None:
            return self._tops[index] + self._room[index][0]
        block = self._block(index)
        line = laid.line_of(min(position, block.span.end) - block.span.start)
        return self._tops[index] + laid.line_box(line)[0]

    def _block(self, index: int) -> Block:
        return self.sheet.blocks[index]

    def _lay(self, index: int) -> float:
        """Lays out a block; returns by how much its height differs from the estimate."""
        if index in self._laid:
            self._laid.move_to_end(index)
            return 0.0
        block = self._block(index)
        style = self._typography.style(block.style)
        laid = LaidBlock(
            self._write(block.text),
            style,
            self.columns.measure,
            self._room[index],
            self._block_formats(block),
        )
        self._laid[index] = laid
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        difference = laid.height - self._heights[index]
        if abs(difference) > 0.01:
            self._heights[index] = laid.height
            self._measure_tops(index)
            self.version += 1
        return difference

    def _block_formats(self, block: Block) -> list[tuple[Span, QTextCharFormat]]:
        found = []
        for mark in self._marks.over(block.span):
            part = block.span.intersection(mark.span)
            text_format = self._formats.get(mark.kind)
            if part is not None and text_format is not None:
                found.append((part.shift(-block.span.start), text_format))
        return found

    def marks(self, span: Span) -> list[Mark]:
        """What cleaning did between two positions, at their edges too where something was removed."""
        around = Span(max(span.start - 1, 0), span.end + 1)
        return [mark for mark in self._marks.over(around) if _touch(mark.span, span)]

    def _room_of(self, index: int) -> tuple[float, float]:
        """Pixels above and below the lines of a block."""
        blocks = self.sheet.blocks
        block = blocks[index]
        style = self._typography.style(block.style)
        before = style.before if block.opens and index else 0.0
        follower = blocks[index + 1].style if index + 1 < len(blocks) else None
        close = not block.closes or (style.tight and follower == block.style)
        return before, 0.0 if close else style.after

    def _estimate(self, block: Block, room: tuple[float, float]) -> float:
        style = self._typography.style(block.style)
        # UTF-8 has three bytes for a Han character and one for half as wide a Latin letter.
        wide = (len(block.text.encode("utf-8", "replace")) + len(block.text)) / 4
        lines = max(1, -(-wide * style.em // (self.columns.measure - style.indent)))
        return sum(room) + lines * style.pitch

    def _measure_tops(self, start: int = 0) -> None:
        """Adds up the heights again from the block at ``start`` on."""
        first = self._tops[start] if start else self._top
        self._tops[start:] = accumulate(self._heights[start:], initial=first)


def _touch(left: Span, right: Span) -> bool:
    """True when two spans overlap, or one is a place within the other or at its edge."""
    if len(left) and len(right):
        return left.overlaps(right)
    return left.start <= right.end and right.start <= left.end
