"""What speaks for a piece of a newspaper page that ends at a place: its lines, words, columns and gaps."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cached_property

from corpus.articles.blocks import leads_away
from corpus.articles.datelines import DATELINE
from corpus.articles.page_lines import JUMP, NEAR, SIGNED, PageLine, PageLines

_OPENING = re.compile("(?:编辑|編輯)(?:同志|先生|部|按)|編者按|编者按|本报讯|【本")
_DATED = re.compile(r"(?:\d{4}年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日|近日|日前|昨日|连日来")
_FINISHED = re.compile("[。！？!?…；：）)”」』]$")
_LEADING = ("：", ":", "；", ";")
_ITEM = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]|[①-⑳]|[●▲◆]"
)
_SAID = re.compile("[^：:]{1,6}[：:]")

_WIDER = 4
"""Half-width cells that two columns differ by at least."""

_GAP_LINES, _GAPS, _GAPS_MOST = 2, 2, 0.4
"""Blank lines that set pieces off, how many such gaps a page has at least, and for which share of its lines
at most: beyond it every paragraph is set off."""

_FEW = 3
"""Bare headlines on either side that one is compared with."""

MARKED, OPENS = 2.5, 1.5
"""What a sure head is worth as the boundary of a piece, and that a text under it opens as news do."""

_GAP, _NO_GAP, _JUMPS, _AWAY = 4.0, -1.5, 3.0, 3.0
_TEXT, _OTHER_COLUMN, _SIGNATURE, _DATELINE, _NEWS, _DAY, _GOES_ON = -1.0, 2.0, 1.0, 3.0, 1.5, 0.8, -4.0
_SAME_TEXT, _SAME_MOST = -30.0, -3.0
_BARE, _SEVERAL, _LENGTH, _SET_OFF, _OTHERS, _ALIKE, _SPOKEN = -1.6, 1.2, 0.05, 2.2, -0.4, -1.0, -1.0
_SPLITS = {"titles": -2.0, "decks": -4.0, "bylines": -3.0, "imprints": -2.0, "genres": 0.0}
"""What else speaks for a boundary, in logarithms of odds: blank lines on a page with gaps, none on such a
page, a jump line after or at the end of the text before; two texts with no head between, other widths of
column, a signature, an opening of news, one with a day, a sentence or list that goes on, the likeness of
the texts (0 to 1) with the most that it may cost; a bare headline, its several lines, each of its
characters, more blank lines than usual before it, each other bare headline of the page and each that looks
alike, somebody who says it; and between lines of one run of heads, by the part of the line after.

Those of bare headlines were fitted to 624 such lines on pages composed, in many widths and orders, of the
articles in ``tests/data``; the others were set by hand on the same pages, the sample documents and the blind
pages of four lots."""


class PageCuts:
    """The worth of each place of a page as the end of a piece."""

    def __init__(self, page: PageLines) -> None:
        self._page = page
        self.worths = [self._worth(place) for place in range(len(page.lines) + 1)]

    def run(self, number: int) -> float:
        """What speaks for the run of lines that a line belongs to as a head, and no heading in a text."""
        return self._runs[self._page.lines[number].run]

    def _worth(self, place: int) -> float:
        lines = self._page.lines
        if place in (0, len(lines)):
            return 0.0
        before, after = lines[place - 1], lines[place]
        worth = self._gap(after)
        if before.part == JUMP:
            return -math.inf
        if after.part == JUMP:
            return worth + (_JUMPS if before.is_text else self.run(place - 1))
        if before.is_text and after.is_text:
            return worth + self._between_texts(place)
        if before.is_text or (before.bare and after.is_head and not after.bare):
            return worth + self.run(place)
        if after.is_text:
            return worth + self.run(place - 1) - OPENS * bool(DATELINE.match(after.line.text))
        new = after.part == "titles" and before.part != "titles"
        return worth + self.run(place - 1) + (0.0 if new else _SPLITS[after.part])

    def _gap(self, after: PageLine) -> float:
        if not self._has_gaps:
            return 0.0
        return _GAP if after.line.gap >= _GAP_LINES else _NO_GAP

    @cached_property
    def _has_gaps(self) -> bool:
        gaps = sum(one.line.gap >= _GAP_LINES for one in self._page.lines[1:])
        return _GAPS <= gaps <= _GAPS_MOST * len(self._page.lines)

    def _between_texts(self, place: int) -> float:
        before, after = self._page.lines[place - 1].line.text, self._page.lines[place].line.text
        if leads_away(before):
            return _AWAY
        worth = _TEXT + _OTHER_COLUMN * self.changes_column(place) + _SIGNATURE * bool(SIGNED.search(before))
        if DATELINE.match(after):
            worth += _DATELINE
        elif _OPENING.match(after):
            worth += _NEWS
        elif _DATED.match(after):
            worth += _DAY
        worth += _GOES_ON * (not _FINISHED.search(before))
        worth += _GOES_ON * (before.endswith(_LEADING) or bool(_ITEM.match(after)))
        return worth + self._likeness(place, place)

    def changes_column(self, place: int) -> bool:
        """Whether the texts before and after stand in columns of other widths; two paragraphs on each side
        are looked at, for a picture may narrow one."""
        before, after = self._page.columns(place)
        widths = [(one, other) for one in before for other in after]
        return bool(widths) and all(abs(one - other) >= _WIDER for one, other in widths)

    def _likeness(self, end: int, start: int) -> float:
        """What the words say of a boundary between the text before ``end`` and that from ``start`` on."""
        before, after = self._page.before(end), self._page.after(start, NEAR - 1)
        if not before or not after:
            return 0.0
        return max(_SAME_MOST, _SAME_TEXT * self._page.words.likeness(after, before))

    @cached_property
    def _runs(self) -> dict[int, float]:
        runs: dict[int, list[int]] = {}
        for number, one in enumerate(self._page.lines):
            if one.is_head:
                runs.setdefault(one.run, []).append(number)
        found = dict.fromkeys(runs, MARKED)
        bare = [numbers for numbers in runs.values() if self._page.lines[numbers[0]].bare]
        shapes = [self._shape(numbers) for numbers in bare]
        for place, numbers in enumerate(bare):
            others = shapes[max(0, place - _FEW) : place] + shapes[place + 1 : place + 1 + _FEW]
            found[self._page.lines[numbers[0]].run] = self._bare(numbers, others)
        return found

    def _bare(self, numbers: Sequence[int], others: Sequence[Sequence[tuple[int, bool]]]) -> float:
        lines = [self._page.lines[number].line for number in numbers]
        printed = " ".join(line.text for line in lines)
        worth = _BARE + _SEVERAL * (len(lines) > 1) + _LENGTH * len(printed)
        worth += _SET_OFF * (lines[0].gap > self._usual_gap) + _SPOKEN * bool(_SAID.match(printed))
        alike = sum(_are_alike(self._shape(numbers), shape) for shape in others)
        worth += _OTHERS * min(len(others), _FEW) + _ALIKE * min(alike, 2)
        above = self._page.lines[numbers[0] - 1] if numbers[0] else None
        worth += _SIGNATURE * bool(above and above.is_text and SIGNED.search(above.line.text))
        worth += _OTHER_COLUMN * self.changes_column(numbers[0])
        return worth + self._likeness(numbers[0], numbers[-1] + 1)

    @cached_property
    def _usual_gap(self) -> int:
        """Blank lines that three lines in four have before them at most."""
        gaps = sorted(one.line.gap for one in self._page.lines)
        return gaps[len(gaps) * 3 // 4] if gaps else 0

    def _shape(self, numbers: Sequence[int]) -> list[tuple[int, bool]]:
        """How long the lines of a run are, and whether they begin with a quotation mark."""
        lines = [self._page.lines[number].line.text for number in numbers]
        return [(len(line), line.startswith(("“", "「"))) for line in lines]


def _are_alike(one: Sequence[tuple[int, bool]], other: Sequence[tuple[int, bool]]) -> bool:
    """Whether two runs are headings of one text by their look: as many lines, about as long."""
    return len(one) == len(other) and all(
        abs(a[0] - b[0]) <= 2 and a[1] == b[1] for a, b in zip(one, other, strict=True)
    )
