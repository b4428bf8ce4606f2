"""The lines of a newspaper page in their order, each with the part it plays as far as its look shows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, count, groupby

from corpus.articles import bylines, dates, headlines
from corpus.articles.blocks import NUMBERED, Text, asks
from corpus.articles.furniture import is_prose
from corpus.articles.matching import Words
from corpus.articles.verse import verses
from corpus.cleaning.lines import Line

NEAR = 4
"""Paragraphs on either side of a place whose words are compared."""

HEAD_PARTS = ("titles", "decks", "bylines", "genres", "imprints")
TEXT, JUMP = "", "jump"

SIGNED = re.compile("[（(][^（）()]{2,40}[）)]$|[摄攝]$")
"""How a piece ends that its author signs."""

_FAR = 2 * NEAR
_TITLE_LINES = 3


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a text, of a head (``part`` is then one of `HEAD_PARTS`), or a jump line.

    ``run`` numbers the lines of one run of heads. ``bare`` says that nothing but its look shows the run to
    be a head: it may be a heading in a text as well.
    """

    line: Line
    part: str = TEXT
    run: int = -1
    bare: bool = False

    @property
    def is_text(self) -> bool:
        return not self.part

    @property
    def is_head(self) -> bool:
        return self.part in HEAD_PARTS


class PageLines:
    """The lines of a page, and what stands around each place between them.

    ``columns`` has the width of the column that a line of several printed ones was joined from, in
    half-width cells, by the place of the line.
    """

    def __init__(self, texts: Sequence[Text], columns: Mapping[int, int]) -> None:
        self.lines = _without_signatures(sorted(_page_lines(texts), key=lambda one: one.line.start))
        self.texts = [number for number, one in enumerate(self.lines) if one.is_text]
        self.words = Words(self.lines[number].line.text for number in self.texts)
        self._columns = [columns.get(self.lines[number].line.start, 0) for number in self.texts]
        self._marked = [0, *accumulate(one.is_head and not one.bare for one in self.lines)]
        self._jumps = [0, *accumulate(one.part == JUMP for one in self.lines)]

    def before(self, place: int, most: int = NEAR) -> list[str]:
        """The paragraphs of text that stand next before a place, ``most`` at most."""
        end = bisect_left(self.texts, place)
        return [self.lines[number].line.text for number in self.texts[max(0, end - most) : end]]

    def after(self, place: int, most: int = NEAR) -> list[str]:
        """The paragraphs of text that stand next from a place on, ``most`` at most."""
        start = bisect_left(self.texts, place)
        return [self.lines[number].line.text for number in self.texts[start : start + most]]

    def columns(self, place: int, most: int = 2) -> tuple[list[int], list[int]]:
        """The widths of the columns next before and after a place, up to the next sure head on each side, as
        far as the paragraphs near it tell."""
        here = bisect_left(self.texts, place)
        before = self._widths(range(max(0, here - _FAR), here), place)
        after = self._widths(range(here, min(len(self.texts), here + _FAR)), place)
        return before[-most:], after[:most]

    def _widths(self, texts: range, place: int) -> list[int]:
        return [width for text in texts if (width := self._columns[text]) and not self._parted(text, place)]

    def _parted(self, text: int, place: int) -> bool:
        """Whether a sure head stands between a text and a place."""
        number = self.texts[text]
        return self.marked(min(number, place), max(number, place)) > 0

    def text_range(self, start: int, end: int) -> tuple[int, int] | None:
        """The first line of text from ``start`` on, and the last before ``end``; None where there is none.

        Bare lines between the text and a sure head under it sign the text.
        """
        first, last = bisect_left(self.texts, start), bisect_left(self.texts, end) - 1
        if first > last:
            return None
        number = self.texts[last]
        if self.marked(number + 1, end):
            while self.lines[number + 1].bare:
                number += 1
        return self.texts[first], number

    def marked(self, start: int, end: int) -> int:
        """How many lines of sure heads stand in a range."""
        return self._marked[end] - self._marked[start]

    def jumps(self, start: int, end: int) -> int:
        return self._jumps[end] - self._jumps[start]

    def printed(self, start: int, end: int) -> str:
        """The words of the headline and the deck among the lines."""
        lines = self.lines[start:end]
        return " ".join(one.line.text for one in lines if one.part in ("titles", "decks"))


def _page_lines(texts: Sequence[Text]) -> list[PageLine]:
    found: list[PageLine] = []
    runs = count()
    for text in texts:
        run = next(runs)
        for head in text.heads:
            found += [PageLine(line, part, run) for part in HEAD_PARTS for line in getattr(head, part)]
        if text.jump is not None:
            found.append(PageLine(text.jump, JUMP))
        found += _text_lines(text, runs)
    return found


def _text_lines(text: Text, runs: Iterator[int]) -> list[PageLine]:
    """The lines of a text; those that look like a headline are bare ones, but for the headings that stand
    right under its head or under a jump line."""
    found: list[PageLine] = []
    run = next(runs)
    begun = text.jump is None and not text.heads
    poems = verses([line.text for line in text.lines])
    for place, line in enumerate(text.lines):
        if place in poems or not _may_head(line):
            begun, run = True, next(runs)
            found.append(PageLine(line))
        else:
            found.append(PageLine(line, "titles", run, bare=True) if begun else PageLine(line))
    return found


def _may_head(line: Line) -> bool:
    text = line.text
    if not headlines.looks_like(text) or NUMBERED.match(text) or SIGNED.search(text):
        return False
    return not bylines.whole_line(text) and (not is_prose(text) or asks(text))


def _without_signatures(lines: Sequence[PageLine]) -> list[PageLine]:
    """The lines with bare ones as text where they are too many for a headline, or sign with a date."""
    found: list[PageLine] = []
    for bare, group in groupby(lines, key=lambda one: one.run if one.bare else -1):
        run = list(group)
        after = len(found) + len(run)
        dated = after < len(lines) and dates.DATE.fullmatch(lines[after].line.text.strip())
        if bare >= 0 and (len(run) > _TITLE_LINES or dated):
            run = [PageLine(one.line) for one in run]
        found += run
    return found
