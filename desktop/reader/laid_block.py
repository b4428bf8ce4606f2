"""One block of text, laid out: where its lines and characters stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from corpus.model import Span
from desktop.offsets import Utf16, shown_text
from desktop.reader.linebreaking import line_end
from desktop.reader.typography import Style

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]"
)
_HAN = "\u3400-\u9fff「」『』“”‘’（）《》"
_NARROW_STOP = re.compile(rf"(?<=[{_HAN}])[,;:!?](?=\S)|(?<=\S)[,;:!?](?=[{_HAN}])")
_STOP_ROOM = 0.42
"""Em after a half-width stop between Han characters: about what a full-width one brings along."""
_Cursor = QTextLine.CursorPosition


class LaidBlock:
    """The lines of one block. Points count from the block's top left, positions from its start.

    ``room`` is (above, below) the lines, in pixels. ``formats`` are formats of ranges of the text.
    """

    def __init__(
        self,
        text: str,
        style: Style,
        measure: float,
        room: tuple[float, float] = (0.0, 0.0),
        formats: Sequence[tuple[Span, QTextCharFormat]] = (),
    ) -> None:
        self._text = text
        self._style = style
        self._width = measure - style.indent
        self._units = Utf16(text)
        self._visual = bool(_RIGHT_TO_LEFT.search(text))
        self.layout = self._layout(formats)
        self._line_tops: list[float] = []
        self.height = self._break_lines(room)

    def _layout(self, formats: Sequence[tuple[Span, QTextCharFormat]]) -> QTextLayout:
        layout = QTextLayout(shown_text(self._text), self._style.font)
        option = QTextOption(self._style.alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        found = () if self._style.as_is else _NARROW_STOP.finditer(self._text)
        stops = [Span(*match.span()) for match in found]
        if stops or formats:
            room = _letter_room(_STOP_ROOM * self._style.em)
            ranges = [self._range(span, room) for span in stops]
            layout.setFormats(ranges + [self._range(*item) for item in formats])
        return layout

    def _range(self, span: Span, text_format: QTextCharFormat) -> QTextLayout.FormatRange:
        piece = QTextLayout.FormatRange()
        piece.start = self._units.to_qt(span.start)
        piece.length = self._units.to_qt(span.end) - piece.start
        piece.format = text_format
        return piece

    def _break_lines(self, room: tuple[float, float]) -> float:
        y = room[0]
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(self._width)
            self._keep_rules(line)
            pitch = max(self._style.pitch, line.height())
            line.setPosition(QPointF(self._style.indent, y + (pitch - line.height()) / 2))
            self._line_tops.append(y)
            y += pitch
        self.layout.endLayout()
        self._lines_end = y
        return y + room[1]

    def _keep_rules(self, line: QTextLine) -> None:
        """Shortens a line that Qt ended where Chinese may not."""
        start = self._units.to_text(line.textStart())
        end = self._units.to_text(line.textStart() + line.textLength())
        better = line_end(self._text, start, end)
        if better != end:
            line.setNumColumns(self._units.to_qt(better) - line.textStart(), self._width)

    @property
    def line_count(self) -> int:
        return len(self._line_tops)

    def line_spans(self) -> Iterator[Span]:
        """The characters of each line."""
        for index in range(self.line_count):
            yield self._line_span(self.layout.lineAt(index))

    def line_at(self, y: float) -> int:
        """The index of the line at a height; the nearest one above and below the text."""
        return max(bisect_right(self._line_tops, y) - 1, 0)

    def line_of(self, position: int) -> int:
        """The index of the line that a position stands in."""
        line = self.layout.lineForTextPosition(self._units.to_qt(position))
        return line.lineNumber() if line.isValid() else max(self.line_count - 1, 0)

    def line_box(self, index: int) -> tuple[float, float]:
        """Top and bottom of a line with its leading."""
        bottom = self._line_tops[index + 1] if index + 1 < self.line_count else self._lines_end
        return self._line_tops[index], bottom

    def baseline(self, index: int) -> float:
        line = self.layout.lineAt(index)
        return line.y() + line.ascent()

    def position_at(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point."""
        line = self.layout.lineAt(self.line_at(point.y()))
        return self._units.to_text(line.xToCursor(point.x(), _Cursor.CursorBetweenCharacters))

    def character_at(self, point: QPointF) -> int | None:
        """The character that a point lies on, or None beside the text."""
        if not self._line_tops or not self._line_tops[0] <= point.y() < self._lines_end:
            return None
        line = self.layout.lineAt(self.line_at(point.y()))
        if not line.naturalTextRect().left() <= point.x() <= self._text_right(line):
            return None
        unit = line.xToCursor(point.x(), _Cursor.CursorOnCharacter)
        position = self._units.to_text(unit)
        return position if position < len(self._text) else None

    def caret(self, position: int) -> QRectF:
        """Where the caret stands: a rectangle without width, as high as the letters."""
        index = self.line_of(position)
        line = self.layout.lineAt(index)
        x = _x(line, self._units.to_qt(position))
        return QRectF(x, line.y(), 0.0, line.height())

    def line_edge(self, position: int, *, end: bool) -> int:
        """The start or the end of the line that a position stands in."""
        index = self.line_of(position)
        span = self._line_span(self.layout.lineAt(index))
        if not end:
            return span.start
        if index + 1 == self.line_count:
            return span.end
        return self.step(span.end, -1)

    def step(self, position: int, direction: int) -> int:
        """One character as people see it forward (1) or back (-1), in the order of the text."""
        unit = self._units.to_qt(position)
        if direction > 0:
            return self._units.to_text(self.layout.nextCursorPosition(unit))
        return self._units.to_text(self.layout.previousCursorPosition(unit))

    def rects(self, span: Span) -> list[tuple[int, QRectF]]:
        """The line index and the letters' box of each piece of ``span``, line by line."""
        if not self._line_tops or not len(span):
            return []
        found: list[tuple[int, QRectF]] = []
        for index in range(self.line_of(span.start), self.line_of(span.end - 1) + 1):
            line = self.layout.lineAt(index)
            part = self._line_span(line).intersection(span)
            if part is not None:
                found += ((index, rect) for rect in self._pieces(line, part))
        return found

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draws all lines, with the block's corner at a point."""
        self.layout.draw(painter, at)

    def draw_between(self, painter: QPainter, at: QPointF, top: float, bottom: float) -> None:
        """Draws the lines that stand, at least in part, between two heights of the painter."""
        for index in range(self.line_count):
            first, last = self.line_box(index)
            if at.y() + last > top + 0.01 and at.y() + first < bottom - 0.01:
                self.layout.lineAt(index).draw(painter, at)

    def _pieces(self, line: QTextLine, part: Span) -> list[QRectF]:
        first, last = self._units.to_qt(part.start), self._units.to_qt(part.end)
        if not self._visual:
            left, right = _x(line, first), min(_x(line, last), self._text_right(line))
            return [QRectF(left, line.y(), max(right - left, 0.0), line.height())]
        # Where the direction turns, one place between two letters is two places on the line.
        boxes = (run.boundingRect() for run in line.glyphRuns(first, last - first))
        edges = sorted((box.left(), box.right()) for box in boxes)
        joined: list[list[float]] = []
        for left, right in edges:
            if joined and left <= joined[-1][1] + 0.5:
                joined[-1][1] = max(joined[-1][1], right)
            else:
                joined.append([left, right])
        return [QRectF(left, line.y(), right - left, line.height()) for left, right in joined]

    def _text_right(self, line: QTextLine) -> float:
        last = line.textStart() + line.textLength()
        if self._visual:
            return line.x() + self._width
        return min(_x(line, last), line.x() + self._width)

    def _line_span(self, line: QTextLine) -> Span:
        start = self._units.to_text(line.textStart())
        return Span(start, self._units.to_text(line.textStart() + line.textLength()))


def _x(line: QTextLine, unit: int) -> float:
    # PySide6 answers with a pair: the position, and the unit that it belongs to.
    return float(line.cursorToX(unit)[0])  # type: ignore[index]


def _letter_room(pixels: float) -> QTextCharFormat:
    """A format with so much room after each letter."""
    made = QTextCharFormat()
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(pixels)
    return made
