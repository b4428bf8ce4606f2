"""Line ends that a page's width made, not the author: the lines of a paragraph are joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.cleaning.lines import Line, lines_of
from corpus.cleaning.pipeline import Step
from corpus.model import Edit, Span
from corpus.text import words

_NARROWEST, _WIDEST = 16, 120
"""Widths of a hard-wrapped column in half-width cells: a column of eight characters to a terminal of
sixty."""

_WINDOW = 6
"""Lines before and after that tell the width of the column."""

_SLACK = 5
"""Cells that a full line may lack: a word or number that did not fit, punctuation that may not begin a
line."""

_INDENT = 3
"""From how many missing cells on a first line tells of its lost indent of two characters (four cells)."""

_CUT_WORDS = 0.15
"""Share of the line ends between two characters that must go through a word for a page to count as
wrapped. About 0.4 in wrapped prose (a word has 1.6 characters), near 0 in verse, lists and tables."""

_TERMINAL = re.compile("[。！？!?：:；;…—][”’」』）)]*$|[。！？!?…][”’」』）)】]*$")
_SENTENCE_END = re.compile("[。！？!?…][”’」』）)】]*$|——$|[：:；;]$")
_HAN_END = re.compile("[㐀-鿿]$")
_HAN_START = re.compile("[㐀-鿿]")
_INNER = re.compile("[，。、；：！？,;]")
_STARTS_PARAGRAPH = re.compile(r"本报讯|本报\S{2,6}讯|新华社\S{2,8}电|——|--|□|■|◎|●|▲|▼|[（(][上下紧][接转]")
_JUMP = re.compile(r"[（(][上下紧][接转]\S{1,10}[）)]$")


def edits(text: str) -> list[Edit]:
    found: list[Edit] = []
    for region in _regions(lines_of(text)):
        found += _joined(text, region)
    return found


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether the line ends of these lines go through words, as only a page's width makes them."""
    pairs = [(a, b) for a, b in zip(lines, lines[1:], strict=False) if _may_continue(a, b)]
    between = [(a, b) for a, b in pairs if _HAN_END.search(a.text) and _HAN_START.match(b.text)]
    if len(pairs) < 2 or len(between) < 2:
        return False
    cut = sum(cuts_word(a.text, b.text) for a, b in between)
    return cut >= 2 and cut >= _CUT_WORDS * len(between)


def cuts_word(before: str, after: str) -> bool:
    """Whether the place between two pieces of text is the middle of a word."""
    head = before[-6:]
    place = len(head)
    return any(span.start < place < span.end for span in words.cut(head + after[:6]))


def _may_continue(before: Line, after: Line) -> bool:
    return before.width >= _NARROWEST and not _TERMINAL.search(before.text) and after.width >= 2


def _regions(lines: list[Line]) -> Iterator[list[Line]]:
    """Stretches of lines narrow enough for a column, if they are wrapped."""
    region: list[Line] = []
    for line in [*lines, None]:
        if line is not None and line.width <= _WIDEST:
            region.append(line)
            continue
        if len(region) > 2 and is_wrapped(region):
            yield region
        region = []


def _joined(text: str, region: list[Line]) -> Iterator[Edit]:
    widths = _column_widths(region)
    indented = _indents_tell(region)
    blanks = _blanks_tell(region, widths)
    for number, (line, following) in enumerate(zip(region, region[1:], strict=False)):
        if indented and following.indent >= 2 and _SENTENCE_END.search(line.text):
            continue
        if blanks and following.blank:
            continue
        column = widths[number]
        if not _continues(text, line, following, column, widths[number + 1]):
            continue
        span = Span(line.end, following.start)
        after = _between(text, line, following)
        yield Edit(span, span.slice(text), after, STEP.name, "a line end that the column made", 0.95)


def _continues(text: str, line: Line, following: Line, column: int, next_column: int) -> bool:
    if _STARTS_PARAGRAPH.match(following.text) or _JUMP.search(line.text) or _JUMP.search(following.text):
        return False
    if line.width > column + _SLACK or line.width < _NARROWEST:
        return False
    short = line.width < column - _SLACK
    if not _SENTENCE_END.search(line.text):
        if line.width < column - 2 * _SLACK:
            return False
        inside = bool(_INNER.search(line.text)) or cuts_word(line.text, following.text)
        return inside if short or following.blank else True
    if short:
        return False
    narrower = following.width <= next_column - _INDENT
    return not narrower


def _between(text: str, line: Line, following: Line) -> str:
    """What stands at the join: a space between Latin words, or where the page prints one elsewhere."""
    left, right = line.text[-1], following.text[0]
    if left.isascii() and right.isascii() and (left.isalnum() or left in ",.;:") and right.isalnum():
        return " "
    tail, head = line.text[-2:], following.text[:2]
    if f"{tail} {head}" in text and tail + head not in text:
        return " "
    return ""


def _column_widths(region: list[Line]) -> list[int]:
    """The width of the column around each line: the widest that another line nearby comes close to."""
    return [
        _column([line.width for line in region[max(0, number - _WINDOW) : number + _WINDOW + 1]])
        for number in range(len(region))
    ]


def _column(widths: list[int]) -> int:
    ordered = sorted(widths, reverse=True)
    for wider, width in zip(ordered, ordered[1:], strict=False):
        if wider - width <= 2:
            return wider
    return ordered[0]


def _indents_tell(region: list[Line]) -> bool:
    """Whether the page kept the indents of first lines: some lines have one, most have not."""
    indented = sum(line.indent >= 2 for line in region)
    return 2 <= indented <= len(region) * 0.6


def _blanks_tell(region: list[Line], widths: list[int]) -> bool:
    """Whether blank lines stand only between paragraphs, and there nearly always."""
    gaps = [
        (line, column)
        for line, following, column in zip(region, region[1:], widths, strict=False)
        if following.blank
    ]
    if not gaps:
        return False
    ends = sum(bool(_SENTENCE_END.search(line.text)) or line.width < c - _SLACK for line, c in gaps)
    return ends >= 0.9 * len(gaps) and len(gaps) < 0.7 * len(region)


STEP = Step("wraps", "Line ends", 1, edits)
