"""Markdown in memos as plain text with marks of emphasis: no HTML, no pictures, no links.

A parser of our own: CommonMark does not take ``**“重点”**是`` for emphasis, as its rules want spaces around
words. Line ends stay where they were typed.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from corpus.model import Span


class Emphasis(StrEnum):
    STRONG = "strong"
    STRESSED = "stressed"
    CODE = "code"
    HEADING = "heading"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Styled:
    """A text to be shown, and what of it is emphasised, in the order of the text, the outer first."""

    text: str
    marks: tuple[tuple[Span, Emphasis], ...] = ()

    def pieces(self) -> Iterator[tuple[str, tuple[Emphasis, ...]]]:
        """The text cut where its emphasis changes, each piece with what lies over it, the outer first."""
        edges = {0, len(self.text)}.union(*((span.start, span.end) for span, _ in self.marks))
        waiting, over = deque(self.marks), list[tuple[Span, Emphasis]]()
        for start, end in pairwise(sorted(edges)):
            over = [mark for mark in over if mark[0].end > start]
            while waiting and waiting[0][0].start <= start:
                over.append(waiting.popleft())
            yield self.text[start:end], tuple(emphasis for _, emphasis in over)


LONGEST = 1000
"""Code points of a line that are searched for emphasis: far more than anyone types without Enter."""

BULLET, BAR = "• ", "│ "
"""What stands before an item of a list, and before a quotation."""

_FENCE = re.compile(r"\s{0,3}(```+|~~~+)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?P<words>.*?)(?:\s+#+)?\s*$")
_ITEM = re.compile(r"(?P<indent>\s*)[-*+]\s+(?P<words>\S.*)$")
_QUOTE = re.compile(r"\s{0,3}(?P<signs>(?:>\s?)+)(?P<words>.*)$")
_RULE = re.compile(r"\s{0,3}([-*_])(?:\s*\1){2,}\s*$")
_RULE_SHOWN = "———"

_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>[^`].*?)(?<!`)(?P=ticks)(?!`)"
    r"|\*\*(?=\S)(?P<strong>.+?)(?<=\S)\*\*(?!\*)"
    r"|(?<![^\W_])__(?=\S)(?P<strong2>.+?)(?<=\S)__(?![^\W_])"
    r"|(?<![0-9A-Za-z*])\*(?=[^\s*])(?P<stressed>[^*]*(?:\*\*[^*]+\*\*[^*]*)*)(?<=\S)\*(?![0-9A-Za-z*])"
    r"|(?<![^\W_])_(?=[^\s_])(?P<stressed2>.+?)(?<=\S)_(?![^\W_])"
)
HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
"""Words with these are stressed by dots, not by italics, which Chinese does not have."""

_MARKUP = re.compile(r"[\\`*_]|^\s*(?:#|>|~~~|[-+]\s)", re.MULTILINE)


def styled(source: str) -> Styled:
    """What Markdown ``source`` says. Text without markup comes back as it is."""
    if not _MARKUP.search(source):
        return Styled(source)
    lines: list[str] = []
    marks: list[tuple[Span, Emphasis]] = []
    at = 0
    for words, own in _lines(source.split("\n")):
        lines.append(words)
        marks += [(span.shift(at), emphasis) for span, emphasis in own]
        at += len(words) + 1
    return Styled("\n".join(lines), tuple(marks))


_Line = tuple[str, list[tuple[Span, Emphasis]]]


def _lines(source: list[str]) -> Iterator[_Line]:
    """Each line as it is shown; the fences of code are no lines."""
    fence = ""
    for line in source:
        found = _FENCE.match(line)
        if found is not None and (not fence or found[1].startswith(fence)):
            fence = "" if fence else found[1]
        elif fence:
            yield line, _whole(line, Emphasis.CODE)
        else:
            yield _line(line)


def _line(line: str) -> _Line:
    if heading := _HEADING.match(line):
        words, marks = _inline(heading["words"])
        return words, [*_whole(words, Emphasis.HEADING), *marks]
    if quote := _QUOTE.match(line):
        words, marks = _after(BAR * quote["signs"].count(">"), quote["words"])
        return words, [*_whole(words, Emphasis.QUOTE), *marks]
    if _RULE.match(line):
        return _RULE_SHOWN, []
    if item := _ITEM.match(line):
        return _after(item["indent"] + BULLET, item["words"])
    return _inline(line)


def _after(sign: str, source: str) -> _Line:
    words, marks = _inline(source)
    return sign + words, [(span.shift(len(sign)), emphasis) for span, emphasis in marks]


def _whole(words: str, emphasis: Emphasis) -> list[tuple[Span, Emphasis]]:
    return [(Span(0, len(words)), emphasis)] if words else []


def _inline(source: str) -> _Line:
    """A line without the signs of its emphasis."""
    if len(source) > LONGEST:
        return source, []
    text = ""
    marks: list[tuple[Span, Emphasis]] = []
    end = 0
    for found in _INLINE.finditer(source):
        text += source[end : found.start()]
        end = found.end()
        words, own = _emphasised(found)
        marks += [(span.shift(len(text)), emphasis) for span, emphasis in own]
        text += words
    return text + source[end:], marks


def _emphasised(found: re.Match[str]) -> _Line:
    if found["escaped"]:
        return found["escaped"], []
    if found["code"]:
        return found["code"], _whole(found["code"], Emphasis.CODE)
    strong = found["strong"] or found["strong2"]
    words, marks = _inline(strong or found["stressed"] or found["stressed2"])
    return words, [*_whole(words, Emphasis.STRONG if strong else Emphasis.STRESSED), *marks]
