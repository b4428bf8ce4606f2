"""Line ends that a page's width made, not the author: the lines of a paragraph are joined again."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from corpus.cleaning import labels
from corpus.cleaning.lines import Line, lines_of
from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span
from corpus.text import script, words

_NARROWEST, _WIDEST = 16, 120
"""Widths of a hard-wrapped column in half-width cells: a column of eight characters to a terminal of
sixty."""

_WINDOW = 9
"""Lines before or after that tell the width of the column."""

_SLACK = 5
"""Cells that a full line may lack: a word or number that did not fit, punctuation that may not begin a
line."""

_ALIKE = 3
"""Cells that two lines of one column may differ by."""

_INDENT = 4
"""Cells that the first line of a paragraph lacks where its indent of two characters was lost."""

_BESIDE = 6
"""Characters on each side that decide whether a place lies within a word."""

_CUT_WORDS = 0.15
"""Share of the line ends between two characters that must go through a word for a page to count as
wrapped. About 0.4 in wrapped prose (a word has 1.6 characters), near 0 in verse, lists and tables."""

_FLUSH_LINES, _FLUSH = 6, 0.75
"""How many lines that break off within a sentence tell a column by their width alone, and the share of
them that must fill it: wide columns, of 30 characters and more, may go through few words by chance."""

_UNFINISHED = re.compile("[，、；。].*[㐀-鿿，、]$")
_SENTENCE_END = re.compile("[。！？!?…][”’」』）)】]*(?:[（(][^（）()]{1,24}[）)])?$|——$|[:：;；]$")
_FULL_STOP_INSIDE = re.compile("[。！？][”’」』）)]*[^\\s”’」』）)]")
_HAN_END = re.compile("[㐀-鿿]$")
_HAN_START = re.compile("[㐀-鿿]")
_STOPS = re.compile("[，。；]")
_INNER = re.compile("[，。、；：！？,;]")
_STARTS_PARAGRAPH = re.compile(
    r"【[^】]{2,10}】|【[记記]者|本报讯|本报\S{2,6}讯|新华社\S{2,8}电|——|--|□|■|◎|●|▲|▼|[（(][上下紧][接转]"
)
_DATELINE = re.compile("【[记記]者|【?(?:本报|本報|本台|新华社|特|又)[^，。（(]{0,10}(?:讯|訊|电|電)")
_JUMP = re.compile(r"[（(][上下紧][接转]\S{1,10}[）)]$")
_FIELDS = re.compile(
    r"(?:^|[\s|【〔\[(（])(?:责任|責任)?(?:来源|來源|作者|责编|責編|编辑|編輯|(?:发布|发表|更新|發布|發表)?(?:时间|時間|日期)|点击数|點擊數)\s*[：:]"
    r"|(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d\d"
    r"|^[\[【(（](?:广告|廣告|推广|推廣)[\]】)）]"
    r"|^(?:本版|责任|值班)(?:编辑|編輯|校对)|^(?:编辑|責編|责编|美编|校对|版式)[\s　]+[一-鿿]{2,3}(?:\s|$)"
    r"|^(?:[□■◎●]\s*)?[^\s（(，。]{0,12}(?:记者|記者|通讯员|通訊員)[\s　]+[一-鿿]{2,3}(?:\s|$)"
)
"""A line of fields under a headline, never part of a paragraph."""

_SPACED = re.compile("(?=([㐀-鿿]{2} [㐀-鿿]{2}))")
_SPACED_MOST = 200
"""Spaces within Chinese text beyond which a page's spaces are no longer looked at one by one."""

_QUOTE = re.compile("[“「『‘（(《]")
_ITEM = re.compile(
    "[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.、]|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章，,]"
)
_QUOTED, _LISTED = 0.7, 2.5
"""What a quotation mark or the number of an item at the beginning of the next line says for a new
paragraph. Not learnt from the page: its sure joins lie within sentences, where neither can stand."""


_MARKS = 3
_EXPECTED: dict[tuple[int, Hashable], tuple[float, float]] = {
    (0, False): (0.6, 0.9), (0, True): (0.4, 0.1),
    (1, False): (0.3, 0.9), (1, True): (0.4, 0.1),
    (2, 0): (0.3, 0.6), (2, 1): (0.4, 0.2), (2, 2): (0.3, 0.05), (2, 3): (0.1, 0.15),
}  # fmt: skip
"""How often each mark is expected of one sure end and of one sure join, before the page has told its own
ways: a blank line, an indent and a lost indent (the next line fills less of its column) are rare but at the
ends of paragraphs."""

_SHOWN = 1.5
"""From this worth on (see `_Region._worth`) an indent begins a paragraph whatever else speaks against it."""

_HANGING = re.compile("[，。、；：！？”]$")
_PRIOR = {"；": -1.0, ";": -1.0, "：": -0.5, ":": -0.5, "—": 1.5, "…": 1.5}
_SAYS = -3.0
"""What a sign at the end of a full line says for a paragraph's end there, besides the layout; a full
stop says nothing, for both are as common. A colon before a quotation mark leads to what is said."""


def edits(text: str) -> list[Edit]:
    found: list[Edit] = []
    for region in regions(lines_of(text)):
        found += _Region(text, region).edits()
    return found


def regions(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Stretches of lines that the width of a column broke."""
    region: list[Line] = []
    for line in [*lines, None]:
        if line is not None and line.width <= _WIDEST:
            region.append(line)
            continue
        if len(region) > 2 and is_wrapped(region):
            yield region
        region = []


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether the line ends of these lines go through words, as only a page's width makes them."""
    between = [
        (a.text, b.text)
        for a, b in pairwise(lines)
        if a.width >= _NARROWEST and _HAN_END.search(a.text) and _HAN_START.match(b.text)
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
    return sum(column - _SLACK <= width <= column + _ALIKE for width in widths) >= _FLUSH * len(widths)


def cuts_word(before: str, after: str) -> bool:
    """Whether the place between two pieces of text is the middle of a word."""
    return _is_within_word(before[-_BESIDE:], after[:_BESIDE])


@lru_cache(maxsize=8192)
def _is_within_word(head: str, tail: str) -> bool:
    place = len(head)
    return any(span.start < place < span.end for span in words.cut(script.fold(head + tail)))


class _Region:
    """Lines of one stretch, and what its sure line ends tell about the doubtful ones."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self._text = text
        self._lines = lines
        self._broken = [_is_broken(line, following) for line, following in pairwise(lines)] + [False]
        self._columns = [self._column(number) for number in range(len(lines))]
        self._ends: Counter[tuple[int, Hashable]] = Counter()
        self._joins: Counter[tuple[int, Hashable]] = Counter()
        self._learn()

    def edits(self) -> Iterator[Edit]:
        continuing = False
        for number, (line, following) in enumerate(pairwise(self._lines)):
            continuing = self._continues(number, continuing)
            if continuing:
                span = Span(line.end, following.start)
                before = span.slice(self._text)
                yield Edit(span, before, self._between(line, following), STEP.name, _REASON, 0.95)

    def _continues(self, number: int, continuing: bool) -> bool:
        """Whether the paragraph goes on after the line; ``continuing`` says that it began before it."""
        line, following, column = self._lines[number], self._lines[number + 1], self._columns[number]
        if any(_FIELDS.search(one.text) for one in (line, following)):
            return False
        if _STARTS_PARAGRAPH.match(following.text) or _JUMP.search(line.text) or _JUMP.match(following.text):
            return False
        if not column or not min(_NARROWEST, column - _INDENT - 2) <= line.width <= column + _SLACK:
            return False
        if following.gap > 1 and not cuts_word(line.text, following.text):
            return False
        if _is_within_figure(line, following):
            return True
        if not _SENTENCE_END.search(line.text):
            return self._goes_on(number, continuing)
        if self._is_head(number + 1, column):
            return False
        indent = 0 if continuing else _INDENT
        if line.width + indent < column - _SLACK:
            return False
        prior = _PRIOR.get(line.text[-1], 0.0)
        if line.text[-1] in ":：" and following.text[0] in '“「"':
            prior = _SAYS
        return self._odds(number) + prior <= 0

    def _is_head(self, number: int, column: int) -> bool:
        """Whether a line after a full stop is a headline: it ends no sentence, and is too short to be
        broken by the column, or a deck, a byline or an opening stands under it."""
        if _SENTENCE_END.search(self._lines[number].text):
            return False
        if self._lines[number].width < column - 2 * _INDENT:
            return True
        if number + 1 == len(self._lines):
            return False
        under = self._lines[number + 1]
        opens = _STARTS_PARAGRAPH.match(under.text) or _FIELDS.search(under.text)
        return bool(opens) or under.gap > 1 or self._is_opening(under)

    def _is_opening(self, line: Line) -> bool:
        """Whether the indent of a line shows that a paragraph begins, on a page whose indents do so."""
        return line.indent >= 2 and self._worth((1, True)) > _SHOWN

    def _goes_on(self, number: int, continuing: bool) -> bool:
        """A line without a sentence's end: text, unless it is a heading."""
        line, following, column = self._lines[number], self._lines[number + 1], self._columns[number]
        if self._is_opening(following) or self._heads_news(number + 1):
            return False
        if continuing:
            return line.width * 2 >= column
        if self._is_under_label(number) and not cuts_word(line.text, following.text):
            return False
        if self._is_title(number + 1, column):
            return False
        if line.width < column - 2 * _SLACK:
            return False
        return self._broken[number] or (
            line.width >= column - _INDENT - 2 and not (following.blank and self._worth((0, True)) > 1)
        )

    def _is_under_label(self, number: int) -> bool:
        """Whether a line is the headline under the name of a column (读者来信) or a kind of piece (社论)."""
        return number > 0 and labels.is_label(self._lines[number - 1].text)

    def _heads_news(self, number: int) -> bool:
        """Whether a line without a sentence's end stands over the opening of a news item."""
        if number + 1 == len(self._lines) or _SENTENCE_END.search(self._lines[number].text):
            return False
        before, text = self._lines[number - 1].text, self._lines[number].text
        opens = _DATELINE.match(self._lines[number + 1].text)
        return bool(opens) and not _HANGING.search(text) and not cuts_word(before, text)

    def _is_title(self, number: int, column: int) -> bool:
        """Whether a line under a first one ends neither a sentence nor the width: the two are a headline."""
        line, text = self._lines[number], self._lines[number].text
        if line.width >= column - 2 * _SLACK or _SENTENCE_END.search(text) or _STOPS.search(text):
            return False
        return not cuts_word(self._lines[number - 1].text, text)

    def _odds(self, number: int) -> float:
        """The logarithm of the odds that a paragraph ends after the line, by the marks of the next line."""
        following = self._lines[number + 1].text
        opening = _QUOTED * bool(_QUOTE.match(following)) + _LISTED * bool(_ITEM.match(following))
        return opening + sum(self._worth(mark) for mark in enumerate(self._marks(number)))

    def _worth(self, mark: tuple[int, Hashable]) -> float:
        """What a mark says for a paragraph's end, by how often it stands at sure ends and sure joins.

        A kind of mark that never varies on the page, as blank lines where there is none, says nothing.
        """
        seen = self._ends[mark] + self._joins[mark]
        if mark[1] is False and seen * _MARKS == self._ends.total() + self._joins.total():
            return 0.0
        ends, joins = _EXPECTED.get(mark, (0.5, 0.5))
        of_ends = (self._ends[mark] + ends) / (self._ends.total() / _MARKS + 1)
        of_joins = (self._joins[mark] + joins) / (self._joins.total() / _MARKS + 1)
        return math.log(of_ends / of_joins)

    def _marks(self, number: int) -> tuple[Hashable, ...]:
        """What the next line shows: a blank line before it, an indent, how far it fills its column."""
        following, column = self._lines[number + 1], self._columns[number]
        if not column * 0.75 <= following.width <= column + _SLACK:
            column = self._columns[number + 1]
        lacks = column - following.width + 2 * bool(_HANGING.search(following.text))
        filled = sum(lacks >= step for step in (_INDENT // 2 + 1, _INDENT + 1, 2 * _INDENT + 1))
        return following.blank, following.indent >= 2, filled

    def _learn(self) -> None:
        """Count the marks at the line ends that are sure.

        Sure ends of paragraphs are sentence ends on short lines; sure joins are full lines that end
        within a sentence.
        """
        for number, line in enumerate(self._lines[:-1]):
            column = self._columns[number]
            sentence = _SENTENCE_END.search(line.text)
            if sentence and line.width < column - _SLACK - _INDENT:
                self._ends.update(enumerate(self._marks(number)))
            elif not sentence and column - _SLACK <= line.width <= column + _SLACK:
                self._joins.update(enumerate(self._marks(number)))

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
        pairs = zip(self._lines[start:end], self._broken[start:end], strict=True)
        widths = sorted((line.width for line, broken in pairs if broken), reverse=True)
        return next((wider for wider, width in pairwise(widths) if wider - width <= _ALIKE), 0)

    def _between(self, line: Line, following: Line) -> str:
        """What stands at the join: a space between Latin words, or where the page prints one elsewhere."""
        left, right = line.text[-1], following.text[0]
        if _is_within_figure(line, following):
            return ""
        if left.isascii() and right.isascii() and (left.isalnum() or left in ",.;:") and right.isalnum():
            return " "
        return " " if f"{line.text[-2:]} {following.text[:2]}" in self._spaced else ""

    @cached_property
    def _spaced(self) -> frozenset[str]:
        """What stands around the spaces within the page's Chinese text, two characters on each side, and
        nowhere without the space."""
        spaced = {found[1] for found in _SPACED.finditer(self._text)}
        return (
            frozenset(one for one in spaced if one.replace(" ", "") not in self._text)
            if len(spaced) < _SPACED_MOST
            else frozenset()
        )


def _is_within_figure(line: Line, following: Line) -> bool:
    """Whether the column broke a time or a figure: 6: and 00 below it."""
    return line.text[-1] in ":：" and line.text[-2:-1].isdigit() and following.text[:1].isdigit()


_REASON = "a line end that the column made"


def _is_broken(line: Line, following: Line) -> bool:
    """Whether the line certainly ends within a sentence."""
    if line.width < _NARROWEST or _SENTENCE_END.search(line.text):
        return False
    return bool(_INNER.search(line.text)) or cuts_word(line.text, following.text)


STEP = Step("wraps", QT_TRANSLATE_NOOP("CleaningStep", "Line ends"), 3, edits)
