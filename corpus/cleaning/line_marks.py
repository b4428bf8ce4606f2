"""What the lines of a column show of their roles, mark by mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum

from corpus.cleaning import labels
from corpus.cleaning.columns import NARROWEST, SENTENCE_END, SLACK, Columns, cuts_word
from corpus.cleaning.line_ends import LOST_INDENT, PICTURE, SIGNATURE, LineEnds
from corpus.cleaning.lines import Line


class Role(IntEnum):
    """What a line is: alone (a headline, a byline, an item), the first of a paragraph, or its next."""

    ALONE = 0
    FIRST = 1
    NEXT = 2


_STARTS_PARAGRAPH = re.compile(
    r"[【〔][^】〕]{2,10}[】〕]|[【〔][记記]者|本报讯|[一-鿿]{2,6}[讯訊]\s*[（(]|本报\S{2,6}讯|新华社\S{2,8}电|——|--|□|■|◎|●|▲|▼|[（(][上下紧][接转]"
)
_OPENS_NEWS = re.compile(
    "[【〔][记記]者|[一-鿿]{2,6}[讯訊]\\s*[（(]|【?(?:本报|本報|本台|新华社|特|又)[^，。（(]{0,10}(?:讯|訊|电|電)"
)
_BEGUN = 6
_JUMP = re.compile(r"[（(][上下紧][接转]\S{1,10}[）)]$")
_FIELDS = re.compile(
    r"(?:^|[\s|【〔\[(（])(?:责任|責任|本版|值班)?(?:来源|來源|作者|责编|責編|编辑|編輯|(?:发布|发表|更新|發布|發表)?(?:时间|時間|日期)|点击数|點擊數)\s*[：:]"
    r"|(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d\d"
    r"|^[\[【(（](?:广告|廣告|推广|推廣)[\]】)）]"
    r"|^(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?\s+(?:星期|周|農曆|农历)"
    r"|^\S{0,4}(?:热线|熱線|邮箱|郵箱|信箱|网址|網址|请发至|請寄)[\s:：]*[A-Za-z\d.@/-]{4,}$"
    r"|^[记記]者\S{2,10}[／/]\S{2,6}[报報][导導道]$|^[一-鿿][\s　]+[^摄攝）)]$"
    r"|^(?:本版|责任|值班)(?:编辑|編輯|校对)|^(?:编辑|責編|责编|美编|校对|版式)[\s　]+[一-鿿]{2,3}(?:\s|$)"
    r"|^(?:[□■◎●]\s*)?[^\s（(，。]{0,12}(?:记者|記者|通讯员|通訊員)[\s　]+[一-鿿]{2,3}(?:\s|$)"
)
"""A line of fields under a headline or of a page's edge, or a padded name: never part of a paragraph."""

_KNOWN = ("——", "--", "□", "■")
"""How decks and bylines begin."""

_STOP_INSIDE = re.compile("[。；！？].*[㐀-鿿]")
_COMMA = re.compile("[，,]")
_HANGS = re.compile("[，、,]$")
_NO_BEGINNING = re.compile("[，。、；：！？,;:!?）》”’」』]")
_OPEN = re.compile("[的地得和与與及或在把被对對向从從将將为為是以于於至因若并並且由自当當使让讓]$")
"""What a headline does not end with: a word that another one must follow. Nor does it open a bracket."""

_BARE = re.compile("[㐀-鿿A-Za-z0-9\\s·“”「」『』《》—]+")

_SIGN = re.compile("[，。、；：！？,;]")

_SHOWN = 1.5
"""From this worth on (see `LineEnds.worth`) an indent begins a paragraph whatever else speaks against it."""

_AT_MOST = -2.0
"""How little the next line may look like a first one within a sentence: a headline at the margin looks no
other than a line that goes on. Tuned with the worth of the marks."""

_MUCH_WIDER = 1.5
"""How many times as wide as its column a line is that no paragraph of the column goes on in: quotations
and hanging signs make a line a few cells wider."""

NEVER = "never"


class LineMarks:
    """The marks of every line of one stretch for each role that it may have."""

    def __init__(self, lines: Sequence[Line], columns: Columns) -> None:
        self._lines = lines
        self._columns = columns
        self._ends = LineEnds(lines, columns)
        self._indents = self._ends.worth((1, True)) > _SHOWN
        self._fields = [bool(_FIELDS.search(line.text)) for line in lines]
        self._jumps = [self._jumps_away(number) for number in range(len(lines))]
        self._labels = [labels.is_label(line.text) for line in lines]

    def alone(self, number: int) -> Iterator[str]:
        """What a line shows of being a headline, a byline or an item."""
        line = self._lines[number]
        yield "alone"
        yield from self._grammar(number)
        column = self._columns.widths[number]
        if column:
            lack = column - line.width
            yield "alone wide" if lack < -SLACK else "alone full" if lack <= SLACK else "alone short"
        if self._indents and not line.indent:
            yield "alone at the margin"
        if line.blank:
            yield "alone after a blank line"
        if number and self._labels[number - 1]:
            yield "alone under a label"
        if number + 1 < len(self._lines):
            following = self._lines[number + 1]
            if following.blank:
                yield "alone before a blank line"
            if _OPENS_NEWS.match(following.text):
                yield "alone over news"

    def _grammar(self, number: int) -> Iterator[str]:
        text = self._lines[number].text
        known = (
            self._fields[number]
            or self._labels[number]
            or labels.is_notice(text)
            or SIGNATURE.fullmatch(text)
        )
        if known or text.startswith(_KNOWN):
            yield "alone known"
        if self._ends.ends_sentence[number]:
            asks, leads = text.endswith(("？", "！", "?", "!", "…")), text.endswith(("：", ":"))
            yield "alone asks" if asks else "alone leads on" if leads else "alone ends a sentence"
        elif _OPEN.search(text) or text.rfind("（") > text.rfind("）") or _OPENS_NEWS.match(text):
            yield "alone leaves open"
        elif _BARE.fullmatch(text):
            yield "alone bare"
        if _STOP_INSIDE.search(text):
            yield "alone holds a stop"
        if _COMMA.search(text):
            yield "alone holds a comma"
        if self._hangs(number) or _NO_BEGINNING.match(text):
            yield "alone hangs"
        elif self._breaks_word(number):
            yield "alone breaks a word"

    def end(self, number: int) -> Iterator[str]:
        """What speaks against a paragraph's end after the line."""
        line, column = self._lines[number], self._columns.widths[number]
        if self._ends.ends_sentence[number] or self._jumps[number]:
            return
        yield "end in a sentence"
        if self._hangs(number):
            yield "end hangs"
        elif self._breaks_word(number):
            yield "end breaks a word"
        if column and line.width < column - 2 * SLACK:
            yield "end short"

    def next(self, number: int) -> Iterator[tuple[str, float]]:
        """What speaks for a paragraph that goes on after the line, and how much of it."""
        line, following = self._lines[number], self._lines[number + 1]
        if is_within_figure(line, following) or _closes_caption(line, following):
            yield "next within one thing", 1.0
        elif not self._can_go_on(line, following, number):
            yield NEVER, 1.0
        elif self._ends.ends_sentence[number]:
            yield "next sentence looks first", self._ends.odds(number) + self._ends.prior(number)
        else:
            yield "next", 1.0
            yield "next looks first", max(_AT_MOST, self._ends.odds(number))
            if self._columns.broken[number]:
                yield "next within a word", 1.0

    def lack(self, number: int, role: Role) -> tuple[str, float]:
        """How far the line, whose role is given, lacks what a paragraph that goes on would fill of it."""
        line, column = self._lines[number], self._columns.widths[number]
        first = role is Role.FIRST
        shortest = column - 2 * SLACK if first else max(column // 2, NARROWEST)
        following = self._lines[number + 1]
        whole = is_within_figure(line, following) or _closes_caption(line, following)
        if not shortest <= line.width and not whole:
            return NEVER, 1.0
        lack = column - line.width - SLACK - (LOST_INDENT if first else 0)
        ended = self._ends.ends_sentence[number]
        return "next sentence after a short line" if ended else "next after a short line", max(
            0, lack
        ) / SLACK

    def _can_go_on(self, line: Line, following: Line, number: int) -> bool:
        """Whether the line and the one under it may belong to one paragraph at all."""
        column = self._columns.widths[number]
        if not 0 < line.width <= column + SLACK or (self._indents and following.indent >= 2):
            return False
        if self._widens(number):
            return False
        if (
            number in self._columns.verse
            or self._fields[number]
            or self._fields[number + 1]
            or self._jumps[number]
        ):
            return False
        if _STARTS_PARAGRAPH.match(following.text) or _JUMP.match(following.text):
            return False
        return following.gap <= 1 or cuts_word(line.text, following.text)

    def _widens(self, number: int) -> bool:
        """Whether the line right under this one fills a much wider column: a text beside begins there."""
        following, column = self._lines[number + 1], self._columns.widths[number]
        wide = 0 if following.blank else following.width
        return wide >= _MUCH_WIDER * column and self._lines[number].width <= column + SLACK

    def _jumps_away(self, number: int) -> bool:
        """Whether a line ends with a jump line, which may begin at the end of the line above."""
        text = self._lines[number].text
        if not text.endswith(("）", ")")):
            return False
        return bool(_JUMP.search(self._lines[number - 1].text[-_BEGUN:] + text if number else text))

    def _hangs(self, number: int) -> bool:
        """Whether a line that may be a full one ends with a comma; a line of verse is shorter."""
        line = self._lines[number]
        if number in self._columns.verse:
            return False
        return line.width >= self._columns.widths[number] - 2 * SLACK and bool(_HANGS.search(line.text))

    def _breaks_word(self, number: int) -> bool:
        """Whether a word goes on in the next line; only lines without signs are asked."""
        return self._columns.broken[number] and not _SIGN.search(self._lines[number].text)


def _closes_caption(line: Line, following: Line) -> bool:
    """Whether a caption of two lines ends with the second, which says who took the picture; the one above is
    no narrower, and ends in no sentence."""
    return (
        not following.blank
        and following.width <= line.width
        and bool(PICTURE.search(following.text))
        and not SENTENCE_END.search(line.text)
    )


def is_within_figure(line: Line, following: Line) -> bool:
    """Whether the column broke a time or a figure: 6: and 00 below it."""
    return line.text[-1] in ":：" and line.text[-2:-1].isdigit() and following.text[:1].isdigit()
