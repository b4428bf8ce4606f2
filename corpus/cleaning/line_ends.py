"""Where paragraphs end in a column: what the sure line ends of a page tell about the doubtful ones."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Hashable, Sequence

from corpus.cleaning.columns import SENTENCE_END, SLACK, Columns
from corpus.cleaning.lines import Line

LOST_INDENT = 4
"""Cells that the first line of a paragraph lacks where its indent of two characters was lost."""

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

_HANGING = re.compile("[，。、；：！？”]$")
_PRIOR = {"；": -1.0, ";": -1.0, "：": -0.5, ":": -0.5, "—": 1.5, "…": 1.5}
_SAYS = -3.0
"""What a sign at the end of a full line says for a paragraph's end there, besides the layout; a full
stop says nothing, for both are as common. A colon before a quotation mark leads to what is said."""

SIGNATURE = re.compile("[（(][^（）()]{2,30}[）)]")
PICTURE = re.compile(r"[\s　](?:摄|攝|供图|供圖)$")
_CLOSED = re.compile("[^（(]{0,20}[）)]$")
_BRACKET = 26
"""Characters of the line before in which the bracket of a signature may begin that a line closes."""


class LineEnds:
    """What the sure line ends of a stretch tell about the doubtful ones."""

    def __init__(self, lines: Sequence[Line], columns: Columns) -> None:
        self._lines = lines
        self._columns = columns.widths
        self.ends_sentence = [self._ends_sentence(number) for number in range(len(lines))]
        self._ends: Counter[tuple[int, Hashable]] = Counter()
        self._joins: Counter[tuple[int, Hashable]] = Counter()
        self._learn()
        self._worths: dict[tuple[int, Hashable], float] = {}

    def odds(self, number: int) -> float:
        """The logarithm of the odds that a paragraph ends after the line, by the marks of the next line."""
        following = self._lines[number + 1].text
        opening = _QUOTED * bool(_QUOTE.match(following)) + _LISTED * bool(_ITEM.match(following))
        return opening + sum(self.worth(mark) for mark in enumerate(self._marks(number)))

    def worth(self, mark: tuple[int, Hashable]) -> float:
        """What a mark says for a paragraph's end, by how often it stands at sure ends and sure joins."""
        if mark not in self._worths:
            self._worths[mark] = self._weigh(mark)
        return self._worths[mark]

    def _weigh(self, mark: tuple[int, Hashable]) -> float:
        # A kind of mark that never varies on the page, as blank lines where there is none, says nothing.
        seen = self._ends[mark] + self._joins[mark]
        if mark[1] is False and seen * _MARKS == self._ends.total() + self._joins.total():
            return 0.0
        ends, joins = _EXPECTED.get(mark, (0.5, 0.5))
        of_ends = (self._ends[mark] + ends) / (self._ends.total() / _MARKS + 1)
        of_joins = (self._joins[mark] + joins) / (self._joins.total() / _MARKS + 1)
        return math.log(of_ends / of_joins)

    def prior(self, number: int) -> float:
        """What the sign at the end of the line says, apart from the layout."""
        line, following = self._lines[number], self._lines[number + 1]
        if line.text[-1] in ":：" and following.text[0] in '“「"':
            return _SAYS
        return _PRIOR.get(line.text[-1], 0.0)

    def _ends_sentence(self, number: int) -> bool:
        """Whether a sentence ends with the line, or a name that signs a picture, or a bracket that signs the
        text."""
        text = self._lines[number].text
        if SENTENCE_END.search(text) or PICTURE.search(text):
            return True
        if not number or not _CLOSED.match(text):
            return False
        above = self._lines[number - 1].text
        return bool(SIGNATURE.fullmatch(above + text) or SENTENCE_END.search(above[-_BRACKET:] + text))

    def _marks(self, number: int) -> tuple[Hashable, ...]:
        """What the next line shows: a blank line before it, an indent, how far it fills its column."""
        following, column = self._lines[number + 1], self._columns[number]
        if not column * 0.75 <= following.width <= column + SLACK:
            column = self._columns[number + 1]
        lacks = column - following.width + 2 * bool(_HANGING.search(following.text))
        filled = sum(lacks >= step for step in (LOST_INDENT // 2 + 1, LOST_INDENT + 1, 2 * LOST_INDENT + 1))
        return following.blank, following.indent >= 2, filled

    def _learn(self) -> None:
        """Count the marks at the line ends that are sure.

        Sure ends of paragraphs are sentence ends on short lines; sure joins are full lines that end
        within a sentence.
        """
        for number, line in enumerate(self._lines[:-1]):
            column = self._columns[number]
            if self.ends_sentence[number] and line.width < column - SLACK - LOST_INDENT:
                self._ends.update(enumerate(self._marks(number)))
            elif not self.ends_sentence[number] and column - SLACK <= line.width <= column + SLACK:
                self._joins.update(enumerate(self._marks(number)))
