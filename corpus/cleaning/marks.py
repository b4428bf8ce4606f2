"""Marks that a site puts into its text against copying: 本文来自安河新闻网, www.…, random letters.

They stand where no author writes them: behind the end of a sentence with nothing after them, within a
word, or as a phrase that speaks of the site. A name or an address within a sentence is the author's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from corpus.cleaning import labels
from corpus.cleaning.columns import cuts_word
from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span
from corpus.text import script

_ENDED = "(?<=[。！？!?…”」』])"
_PHRASE = re.compile(
    rf"{_ENDED}[ \u3000]*(?:[（(【\[](?P<inside>[^()（）\[\]【】\n]{{4,40}})[）)】\]]"
    r"|(?P<last>[^。！？\n]{4,40}$))",
    re.MULTILINE,
)
"""What stands in brackets behind a sentence, or ends the line behind one."""

_LETTERS_AND_SITE = re.compile(
    r"[a-z][\w.@-]*[ -]?[㐀-鿿]{2,8}(?:网|在线|论坛|社区|客户端)"
    r"|(?:www\.|https?:)?[\w./-]+\.(?:com|cn|net|org)\S*",
    re.IGNORECASE,
)
_LAST = re.compile(rf"{_ENDED}[ \u3000]*(?P<mark>[^\s。！？，；：、()（）“”「」『』]{{2,24}})$", re.MULTILINE)
_SITE = re.compile("[A-Za-z0-9@]|(?:网|網|日报|晚报|在线|论坛|社区|新闻|发布|客户端)$")
_LATIN = re.compile(r"(?<=[㐀-鿿，、])(?!(?<=[第接转轉])[A-Z]\d{1,2}[版：:])(?P<mark>[!-~]{3,40})(?=[㐀-鿿])")
_RANDOM = re.compile(r"(?=\S*[A-Za-z])(?=\S*\d|\S*[~!@#$^&*])\S+")

_TWICE, _OFTEN = 2, 3
"""How often the same mark ends paragraphs, and how often one goes through words, before it is no accident."""

_BESIDE = 6


def edits(text: str) -> list[Edit]:
    found = sorted([*_phrases(text), *_repeated(text), *_astray(text)], key=lambda edit: edit.span)
    ends = accumulate((edit.span.end for edit in found), max, initial=0)
    return [edit for edit, end in zip(found, ends, strict=False) if edit.span.start >= end]


def _phrases(text: str) -> Iterator[Edit]:
    """Phrases that speak of the site, behind the end of a sentence."""
    for found in _PHRASE.finditer(text):
        inside = script.fold(found["inside"] or found["last"]).strip()
        site = found["inside"] and _LETTERS_AND_SITE.fullmatch(inside)
        if labels.MARK.match(inside) or site:
            yield _edit(found.group(), found.start(), 0.85)


def _repeated(text: str) -> Iterator[Edit]:
    """The same letters or site at the ends of several paragraphs, and wherever else they go through words."""
    last = list(_LAST.finditer(text))
    counts = Counter(one["mark"] for one in last)
    marks = {mark for mark, count in counts.items() if count >= _TWICE and _SITE.search(mark)}
    for one in last:
        if one["mark"] in marks:
            yield _edit(one.group(), one.start(), 0.95)
    for mark in marks:
        for one in re.finditer(re.escape(mark), text):
            if _goes_through(text, *one.span()):
                yield _edit(mark, one.start(), 0.95)


def _astray(text: str) -> Iterator[Edit]:
    """Latin letters that go through words: the same ones again and again, or random ones."""
    found = list(_LATIN.finditer(text))
    counts = Counter(one["mark"] for one in found)
    suspects = [one for one in found if counts[one["mark"]] >= _OFTEN or _RANDOM.fullmatch(one["mark"])]
    if len(suspects) < _OFTEN:
        return
    through = [one for one in suspects if _goes_through(text, *one.span())]
    if len(through) >= _OFTEN:
        for one in through:
            yield _edit(one["mark"], one.start(), 0.9)


def _goes_through(text: str, start: int, end: int) -> bool:
    """Whether a stretch stands within a word."""
    left, right = text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE]
    return bool(re.search("[㐀-鿿]$", left) and re.match("[㐀-鿿]", right)) and cuts_word(left, right)


def _edit(printed: str, start: int, confidence: float) -> Edit:
    span = Span(start, start + len(printed))
    return Edit(span, printed, "", STEP.name, "a mark that the site put in against copying", confidence)


STEP = Step("marks", QT_TRANSLATE_NOOP("CleaningStep", "Copying marks"), 2, edits)
