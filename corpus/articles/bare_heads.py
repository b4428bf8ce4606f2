"""Headlines of a newspaper page that nothing shows but what they say and where they stand.

No byline, deck or dateline goes with them: they look like the headings within a text. What they head has
other words than the text before them, and the words of the headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.articles import bylines, headlines
from corpus.articles.blocks import NUMBERED, Head, Text, asks
from corpus.articles.furniture import is_prose
from corpus.articles.matching import Words
from corpus.articles.verse import verses
from corpus.cleaning.lines import Line

_NEAR = 4
"""Paragraphs on either side whose words are compared."""

_SIGNED = re.compile("[（(][^（）()]{2,30}[）)]$|[摄攝]$")
_SAID = re.compile("[^：:]{1,6}[：:]")
_MOST_LINES = 3
_LONG = 10
_PARALLEL = 3

_BASE = -1.6
_SEVERAL, _LENGTH, _SET_OFF, _AFTER_SIGNATURE, _OWN_WORDS = 1.2, 0.5, 2.2, 1.0, 1.7
_SAME_TEXT, _HEADS_ALL, _OTHERS, _SPOKEN = -30.0, 0.7, -0.4, -1.0
"""What speaks for a headline, in logarithms of odds: that it has several lines, each ten characters, more
blank lines before it than the page has, a signature before it, its words in the text under it; that text's
likeness to the one before (0 to 1), no text before it, each other such line in the same text, and that
somebody is named who says it. Fitted to 624 such lines, 109 of them headlines, on pages composed in many
widths and orders of the articles in ``tests/data``: nine in ten are told rightly."""


def with_bare_heads(texts: Sequence[Text]) -> list[Text]:
    """The texts of a newspaper page, cut where a headline stands among their lines."""
    lines = [line for text in texts for line in text.lines]
    words = Words(line.text for line in lines)
    gaps = sorted(line.gap for line in lines)
    usual = gaps[len(gaps) * 3 // 4] if gaps else 0
    return [piece for text in texts for piece in _cut(text, words, usual)]


@dataclass(frozen=True)
class _Candidate:
    """Lines of a text from ``start`` up to ``end`` that may be a headline."""

    text: Text
    start: int
    end: int

    def is_head(self, words: Words, usual: int, others: int) -> bool:
        """Whether more speaks for it than against; ``usual`` is the blank lines that lines of the page have
        before them."""
        lines = self.text.lines
        run, before = lines[self.start : self.end], [line.text for line in lines[: self.start]][-_NEAR:]
        after = [line.text for line in lines[self.end : self.end + _NEAR - 1]]
        printed = " ".join(line.text for line in run)
        odds = _BASE + _SEVERAL * (len(run) > 1) + _LENGTH * len(printed) / _LONG
        odds += _SET_OFF * (run[0].gap > usual) + _OWN_WORDS * words.share(printed, after)
        odds += _OTHERS * min(others, _PARALLEL) + _SPOKEN * bool(_SAID.match(printed))
        if not before:
            return odds + _HEADS_ALL * (not self.text.heads) > 0
        odds += _AFTER_SIGNATURE * bool(_SIGNED.search(before[-1]))
        return odds + _SAME_TEXT * words.likeness(after, before) > 0


def _cut(text: Text, words: Words, usual: int) -> Iterator[Text]:
    candidates = list(_candidates(text))
    heads = [one for one in candidates if one.is_head(words, usual, len(candidates) - 1)]
    if not heads:
        yield text
        return
    if heads[0].start or text.heads:
        yield Text(text.heads, text.jump, text.lines[: heads[0].start], text.sure)
    ends = [one.start for one in heads[1:]] + [len(text.lines)]
    for number, (head, end) in enumerate(zip(heads, ends, strict=True)):
        jump = text.jump if number == 0 and not head.start else None
        yield Text([Head(titles=text.lines[head.start : head.end])], jump, text.lines[head.end : end])


def _candidates(text: Text) -> Iterator[_Candidate]:
    poems = verses([line.text for line in text.lines])
    start = 0
    while start < len(text.lines):
        end = start
        while end < len(text.lines) and end not in poems and _may_head(text.lines[end]):
            end += 1
        if start < end < len(text.lines) and end - start <= _MOST_LINES:
            yield _Candidate(text, start, end)
        start = max(end, start + 1)


def _may_head(line: Line) -> bool:
    text = line.text
    if not headlines.looks_like(text) or NUMBERED.match(text) or _SIGNED.search(text):
        return False
    if bylines.whole_line(text):
        return False
    return not is_prose(text) or asks(text)
