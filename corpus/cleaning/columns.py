"""The columns of a page: how wide they are, and whether a line breaks off where one ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from corpus.cleaning.lines import Line
from corpus.text import script, words

NARROWEST, WIDEST = 16, 120
"""Widths of a hard-wrapped column in half-width cells: a column of eight characters to a terminal of
sixty."""

SLACK = 5
"""Cells that a full line may lack: a word or number that did not fit, punctuation that may not begin a
line."""

_ALIKE = 3
"""Cells that two lines of one column may differ by."""

_WINDOW = 9
"""Lines before or after that tell the width of the column."""

_BESIDE = 6
"""Characters on each side that decide whether a place lies within a word."""

_CUT_WORDS = 0.15
"""Share of the line ends between two characters that must go through a word for a page to count as
wrapped. About 0.4 in wrapped prose (a word has 1.6 characters), near 0 in verse, lists and tables."""

_FLUSH_LINES, _FLUSH = 6, 0.75
"""How many lines that break off within a sentence tell a column by their width alone, and the share of
them that must fill it: wide columns, of 30 characters and more, may go through few words by chance."""

SENTENCE_END = re.compile("[。！？!?…][”’」』）)】]*(?:[（(][^（）()]{1,24}[）)])?$|——$|[:：;；]$")
_FULL_STOP_INSIDE = re.compile("[。！？][”’」』）)]*[^\\s”’」』）)]")
_UNFINISHED = re.compile("[，、；。].*[㐀-鿿，、]$")
_HAN_END = re.compile("[㐀-鿿]$")
_HAN_START = re.compile("[㐀-鿿]")
_STOPPED = re.compile("[，。；！？]$")
_VERSES = 4
"""Lines one below the other, as long as one another, that end with a sign each: too many for chance."""

_INNER = re.compile("[，。、；：！？,;]")


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether the line ends of these lines go through words, as only a page's width makes them."""
    between = [
        (a.text, b.text)
        for a, b in pairwise(lines)
        if a.width >= NARROWEST and _HAN_END.search(a.text) and _HAN_START.match(b.text)
    ]
    if len(between) < 2:
        return False
    running = sum(bool(_FULL_STOP_INSIDE.search(line.text)) for line in lines)
    if running >= 2 and _is_flush([line.width for line in lines if _UNFINISHED.search(line.text)]):
        return True
    cut = sum(cuts_word(before, after) for before, after in between)
    return cut + min(running, 1) >= 2 and cut >= _CUT_WORDS * len(between)


def _is_flush(widths: Sequence[int]) -> bool:
    """Whether lines that end within a sentence fill a column, as its lines and first lines do."""
    if len(widths) < _FLUSH_LINES:
        return False
    column = sorted(widths)[-len(widths) // 4]
    return sum(column - SLACK <= width <= column + _ALIKE for width in widths) >= _FLUSH * len(widths)


def cuts_word(before: str, after: str) -> bool:
    """Whether the place between two pieces of text is the middle of a word."""
    return _is_within_word(before[-_BESIDE:], after[:_BESIDE])


@lru_cache(maxsize=8192)
def _is_within_word(head: str, tail: str) -> bool:
    place = len(head)
    return any(span.start < place < span.end for span in words.cut(script.fold(head + tail)))


class Columns:
    """The widths of the columns that lines stand in, in half-width cells.

    ``broken`` says of each line whether it certainly ends within a sentence; only such lines tell a width.
    ``verse`` are the numbers of lines that their author broke, at a sign after as many characters each.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.verse = _verse(lines)
        self.broken = [
            number not in self.verse and _is_broken(line, following)
            for number, (line, following) in enumerate(pairwise(lines))
        ] + [False]
        self.widths = [self._column(number) for number in range(len(lines))]

    def _column(self, number: int) -> int:
        """The width of the column that the line stands in: of the lines before it, or of those after.

        Where a page's columns change, the narrower one that the line fits into.
        """
        width = self._lines[number].width
        before = self._widest(max(0, number - _WINDOW), number + 1)
        after = self._widest(number, number + _WINDOW + 1)
        columns = [column for column in (before, after) if column * 2 >= self._full > 0]
        return min(
            (column for column in columns if width <= column + 2), default=max(columns, default=self._full)
        )

    @cached_property
    def _full(self) -> int:
        """The width of the widest column; verse among prose is no column of its own."""
        return self._widest(0, len(self._lines))

    def _widest(self, start: int, end: int) -> int:
        """The width of the widest broken line that another one comes close to; 0 where none does."""
        pairs = zip(self._lines[start:end], self.broken[start:end], strict=True)
        widths = sorted((line.width for line, broken in pairs if broken), reverse=True)
        return next((wider for wider, width in pairwise(widths) if wider - width <= _ALIKE), 0)


def _verse(lines: Sequence[Line]) -> frozenset[int]:
    found: set[int] = set()
    start = 0
    for number in range(1, len(lines) + 1):
        if (
            number < len(lines)
            and lines[number].width == lines[start].width
            and _STOPPED.search(lines[number].text)
        ):
            continue
        if number - start >= _VERSES and _STOPPED.search(lines[start].text):
            found.update(range(start, number))
        start = number
    return frozenset(found)


def _is_broken(line: Line, following: Line) -> bool:
    """Whether the line certainly ends within a sentence."""
    if line.width < NARROWEST or SENTENCE_END.search(line.text):
        return False
    return bool(_INNER.search(line.text)) or cuts_word(line.text, following.text)
