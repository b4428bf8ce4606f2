"""Where the caret goes: the keys of a text widget, for a flow of blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF
from PySide6.QtGui import QKeyEvent, QKeySequence

from corpus.model import Span
from desktop.reader.flow import Flow

WordFinder = Callable[[str], Sequence[Span]]
"""Cuts a paragraph into words. What lies between them is stepped over."""

_Key = QKeySequence.StandardKey


class Motion(Enum):
    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    LINE_START = auto()
    LINE_END = auto()
    PARAGRAPH_START = auto()
    PARAGRAPH_END = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    START = auto()
    END = auto()


KEYS: tuple[tuple[QKeySequence.StandardKey, Motion, bool], ...] = (
    (_Key.MoveToPreviousChar, Motion.LEFT, False),
    (_Key.SelectPreviousChar, Motion.LEFT, True),
    (_Key.MoveToNextChar, Motion.RIGHT, False),
    (_Key.SelectNextChar, Motion.RIGHT, True),
    (_Key.MoveToPreviousLine, Motion.UP, False),
    (_Key.SelectPreviousLine, Motion.UP, True),
    (_Key.MoveToNextLine, Motion.DOWN, False),
    (_Key.SelectNextLine, Motion.DOWN, True),
    (_Key.MoveToPreviousWord, Motion.WORD_LEFT, False),
    (_Key.SelectPreviousWord, Motion.WORD_LEFT, True),
    (_Key.MoveToNextWord, Motion.WORD_RIGHT, False),
    (_Key.SelectNextWord, Motion.WORD_RIGHT, True),
    (_Key.MoveToStartOfLine, Motion.LINE_START, False),
    (_Key.SelectStartOfLine, Motion.LINE_START, True),
    (_Key.MoveToEndOfLine, Motion.LINE_END, False),
    (_Key.SelectEndOfLine, Motion.LINE_END, True),
    (_Key.MoveToStartOfBlock, Motion.PARAGRAPH_START, False),
    (_Key.SelectStartOfBlock, Motion.PARAGRAPH_START, True),
    (_Key.MoveToEndOfBlock, Motion.PARAGRAPH_END, False),
    (_Key.SelectEndOfBlock, Motion.PARAGRAPH_END, True),
    (_Key.MoveToPreviousPage, Motion.PAGE_UP, False),
    (_Key.SelectPreviousPage, Motion.PAGE_UP, True),
    (_Key.MoveToNextPage, Motion.PAGE_DOWN, False),
    (_Key.SelectNextPage, Motion.PAGE_DOWN, True),
    (_Key.MoveToStartOfDocument, Motion.START, False),
    (_Key.SelectStartOfDocument, Motion.START, True),
    (_Key.MoveToEndOfDocument, Motion.END, False),
    (_Key.SelectEndOfDocument, Motion.END, True),
)
"""The platform's own keys for each motion, and whether they extend the selection."""


def motion_of(event: QKeyEvent) -> tuple[Motion, bool] | None:
    """The motion that a key stands for, and whether it selects; None for any other key."""
    for key, motion, extends in KEYS:
        if event.matches(key):
            return motion, extends
    return None


@dataclass(frozen=True)
class Walker:
    """Moves a caret through a flow. ``page`` is the height of the view in pixels."""

    flow: Flow
    words: WordFinder
    page: float

    def move(self, motion: Motion, position: int, goal: float | None) -> tuple[int, float | None]:
        """The place after a motion, and the x that vertical motions keep to."""
        match motion:
            case Motion.UP | Motion.DOWN | Motion.PAGE_UP | Motion.PAGE_DOWN:
                x = self.flow.caret(position).left() if goal is None else goal
                return self._vertical(motion, position, x), x
            case Motion.LEFT | Motion.RIGHT:
                return self._step(position, 1 if motion is Motion.RIGHT else -1), None
            case Motion.WORD_LEFT | Motion.WORD_RIGHT:
                return self._word(position, forward=motion is Motion.WORD_RIGHT), None
            case Motion.LINE_START | Motion.LINE_END:
                return self._line_edge(position, end=motion is Motion.LINE_END), None
            case Motion.PARAGRAPH_START | Motion.PARAGRAPH_END:
                span = self.paragraph(position)
                return (span.end if motion is Motion.PARAGRAPH_END else span.start), None
            case Motion.START:
                return 0, None
            case Motion.END:
                return len(self.flow.sheet.text), None

    def word(self, position: int) -> Span:
        """The word at a position, the last one at the end of a paragraph; empty in an empty one."""
        around = self.paragraph(position)
        position = max(min(position, around.end - 1), around.start)
        for word in self._words_around(position):
            if word.start <= position < word.end:
                return word
        return Span(position, min(max(position, self._step(position, 1)), around.end))

    def paragraph(self, position: int) -> Span:
        """The paragraph around a position: the block, with the other folds of a long one."""
        blocks = self.flow.sheet.blocks
        if not blocks:
            return Span(0, 0)
        first = last = self.flow.sheet.block_at(position)
        while not blocks[first].opens:
            first -= 1
        while not blocks[last].closes:
            last += 1
        return Span(blocks[first].span.start, blocks[last].span.end)

    def _step(self, position: int, direction: int) -> int:
        sheet = self.flow.sheet
        if not sheet.blocks:
            return 0
        index = sheet.block_at(position)
        span = sheet.blocks[index].span
        edge = span.end if direction > 0 else span.start
        if position == edge:
            return min(max(position + direction, 0), len(sheet.text))
        inside = min(position, span.end) - span.start
        return span.start + self.flow.laid(index).step(inside, direction)

    def _word(self, position: int, *, forward: bool) -> int:
        if position == (self.paragraph(position).end if forward else self.paragraph(position).start):
            return self._step(position, 1 if forward else -1)
        before = position if forward else position - 1
        words = self._words_around(before)
        block = self._block_span(before)
        if forward:
            return next((word.start for word in words if word.start > position), block.end)
        return next((word.start for word in reversed(words) if word.start < position), block.start)

    def _words_around(self, position: int) -> list[Span]:
        """The words of a block: a fold of a long paragraph is enough, and ends with a sentence."""
        span = self._block_span(position)
        return [word.shift(span.start) for word in self.words(span.slice(self.flow.sheet.text))]

    def _block_span(self, position: int) -> Span:
        blocks = self.flow.sheet.blocks
        return blocks[self.flow.sheet.block_at(position)].span if blocks else Span(0, 0)

    def _line_edge(self, position: int, *, end: bool) -> int:
        sheet = self.flow.sheet
        if not sheet.blocks:
            return 0
        index = sheet.block_at(position)
        span = sheet.blocks[index].span
        inside = min(position, span.end) - span.start
        return span.start + self.flow.laid(index).line_edge(inside, end=end)

    def _vertical(self, motion: Motion, position: int, x: float) -> int:
        rect = self.flow.caret(position)
        if motion in (Motion.PAGE_UP, Motion.PAGE_DOWN):
            by = self.page if motion is Motion.PAGE_DOWN else -self.page
            y = rect.center().y() + by
            if y > self.flow.bottom:
                return len(self.flow.sheet.text)
            return self.flow.position_at(QPointF(x, y)) if y > 0 else 0
        return self._beside(position, 1 if motion is Motion.DOWN else -1, x)

    def _beside(self, position: int, direction: int, x: float) -> int:
        """The place in the next or the previous line; the first or last place beyond the ends."""
        sheet = self.flow.sheet
        if not sheet.blocks:
            return 0
        index = sheet.block_at(position)
        laid = self.flow.laid(index)
        span = sheet.blocks[index].span
        line = laid.line_of(min(position, span.end) - span.start) + direction
        if not 0 <= line < laid.line_count:
            index += direction
            if not 0 <= index < len(sheet.blocks):
                return len(sheet.text) if direction > 0 else 0
            laid = self.flow.laid(index)
            line = 0 if direction > 0 else laid.line_count - 1
        top, bottom = laid.line_box(line)
        point = QPointF(x - self.flow.columns.text, (top + bottom) / 2)
        return sheet.blocks[index].span.start + laid.position_at(point)
