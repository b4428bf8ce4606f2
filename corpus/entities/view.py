"""A paragraph as the recognisers look at it: folded text, words of two taggers, names, quotes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

import rjieba

from corpus.entities.gazetteer import NameHit, gazetteer
from corpus.entities.lac import Word, tagger
from corpus.entities.lexicon import finder
from corpus.model import Span
from corpus.text import script

_QUOTES = {"“": "”", "「": "」", "『": "』", "‘": "’", '"': '"'}
_CLAUSE_ENDS = frozenset(",。!?;:、()（）《》…—\n")


@dataclass(frozen=True)
class View:
    """One paragraph. ``text`` is as printed, ``folded`` simplified and half-width, position for position."""

    text: str
    folded: str
    words: tuple[Word, ...]
    published: date | None
    traditional: bool

    @cached_property
    def starts(self) -> list[int]:
        """Where the tagger's words begin."""
        return [word.span.start for word in self.words]

    @cached_property
    def cuts(self) -> frozenset[int]:
        """Where the tagger's words begin or end."""
        return frozenset((*self.starts, len(self.text)))

    @cached_property
    def tokens(self) -> tuple[tuple[Span, str], ...]:
        """jieba's words with their parts of speech."""
        found, position = [], 0
        for word, tag in rjieba.tag(self.folded):
            found.append((Span(position, position + len(word)), tag))
            position += len(word)
        return tuple(found)

    @cached_property
    def token_tags(self) -> dict[tuple[int, int], str]:
        return {(span.start, span.end): tag for span, tag in self.tokens}

    @cached_property
    def token_cuts(self) -> frozenset[int]:
        return frozenset((*(span.start for span, _ in self.tokens), len(self.text)))

    @cached_property
    def names(self) -> tuple[NameHit, ...]:
        """Every name of the gazetteer that stands in the text, overlapping ones too."""
        return tuple(gazetteer().find(self.folded))

    @cached_property
    def name_ends(self) -> dict[int, list[NameHit]]:
        ends: dict[int, list[NameHit]] = {}
        for hit in self.names:
            ends.setdefault(hit.span.end, []).append(hit)
        return ends

    @cached_property
    def name_starts(self) -> dict[int, list[NameHit]]:
        starts: dict[int, list[NameHit]] = {}
        for hit in self.names:
            starts.setdefault(hit.span.start, []).append(hit)
        return starts

    @cached_property
    def titles(self) -> tuple[tuple[Span, str], ...]:
        """Every known title that stands in the text, overlapping ones too."""
        return tuple(finder("titles").find(self.folded))

    @cached_property
    def title_starts(self) -> frozenset[int]:
        return frozenset(span.start for span, _ in self.titles)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """What stands between a pair of quotes, the quotes not counted; nested pairs too."""
        stack: list[tuple[str, int]] = []
        found = []
        for match in re.finditer('[“”‘’「」『』"]', self.text):
            mark, at = match[0], match.start()
            if stack and stack[-1][0] == mark:
                found.append(Span(stack.pop()[1], at))
            elif mark in _QUOTES:
                stack.append((_QUOTES[mark], at + 1))
        return tuple(sorted(found))

    @cached_property
    def _numbers(self) -> list[int]:
        """For each position the number of the word that covers it."""
        return [number for number, word in enumerate(self.words) for _ in range(len(word.span))]

    def index_at(self, position: int) -> int:
        """The number of the tagger's word that covers ``position``."""
        return self._numbers[position]

    def word_at(self, position: int) -> Word | None:
        """The tagger's word that covers ``position``; None outside the text."""
        if not 0 <= position < len(self.text):
            return None
        return self.words[self.index_at(position)]

    def words_in(self, span: Span) -> Sequence[Word]:
        """The tagger's words that lie wholly inside ``span``."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        found = self.words[first:last]
        return found[:-1] if found and found[-1].span.end > span.end else found

    def clause_end(self, position: int) -> int:
        """Where the clause that holds ``position`` ends."""
        while position < len(self.folded) and self.folded[position] not in _CLAUSE_ENDS:
            position += 1
        return position


@dataclass(frozen=True, eq=False)
class Document:
    """The paragraphs of one article. Two documents are never equal: see ``per_document``."""

    views: tuple[View, ...]
    outlet: str | None = None

    @cached_property
    def folded(self) -> str:
        return "\n".join(view.folded for view in self.views)


per_document = lru_cache(maxsize=2)
"""Keeps what a function found out about a whole document, for the one at hand and the one before."""


def look(paragraphs: Sequence[str], *, published: date | None, outlet: str | None) -> Document:
    """The views of an article's paragraphs. The tagger runs over all of them at once: it is faster so."""
    text = "\n".join(paragraphs)
    folded = script.fold(text)
    traditional = script.is_traditional(text) is True
    words = iter(tagger().tag(folded))
    views = []
    start = 0
    held: Word | None = None
    for paragraph in paragraphs:
        end = start + len(paragraph)
        mine, held = _until(words, held, end)
        shifted = tuple(
            _clip(word, start, end) for word in mine if word.span.end > start and word.span.start < end
        )
        views.append(View(paragraph, folded[start:end], shifted, published, traditional))
        start = end + 1
    return Document(tuple(views), outlet)


def _until(words: Iterator[Word], held: Word | None, end: int) -> tuple[list[Word], Word | None]:
    """The words up to ``end``, and the first one after it."""
    found = [] if held is None else [held]
    if held is not None and held.span.start >= end:
        return [], held
    for word in words:
        if word.span.start >= end:
            return found, word
        found.append(word)
    return found, None


def _clip(word: Word, start: int, end: int) -> Word:
    return Word(Span(max(word.span.start, start) - start, min(word.span.end, end) - start), word.tag)
