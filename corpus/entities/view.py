"""A paragraph as the recognisers look at it: folded text, words of two taggers, names, quotes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

import rjieba

from corpus.entities import probe
from corpus.entities.gazetteer import NameHit, gazetteer
from corpus.entities.lac import Word, tagger
from corpus.entities.lexicon import finder
from corpus.model import Span
from corpus.text import script

_QUOTES = {"“": "”", "「": "」", "『": "』", "‘": "’", '"': '"'}


@dataclass(frozen=True)
class View:
    """One paragraph. ``text`` is as printed, ``folded`` simplified and half-width, position for position.

    ``heard`` is what the probe says of it.
    """

    text: str
    folded: str
    words: tuple[Word, ...]
    heard: probe.Heard
    published: date | None
    traditional: bool

    @cached_property
    def starts(self) -> list[int]:
        """Where the tagger's words begin."""
        return [word.span.start for word in self.words]

    @cached_property
    def tags(self) -> list[str]:
        """The tags of the tagger's words."""
        return [word.tag for word in self.words]

    @cached_property
    def cuts(self) -> frozenset[int]:
        """Where the tagger's words begin or end."""
        return frozenset((*self.starts, len(self.text)))

    @cached_property
    def token_tags(self) -> dict[tuple[int, int], str]:
        """jieba's words, by start and end, with their parts of speech."""
        found, start = {}, 0
        for word, tag in rjieba.tag(self.folded):
            end = start + len(word)
            found[start, end] = tag
            start = end
        return found

    @cached_property
    def token_cuts(self) -> frozenset[int]:
        return frozenset((*(start for start, _ in self.token_tags), len(self.text)))

    @cached_property
    def _token_starts(self) -> list[int]:
        return [start for start, _ in self.token_tags]

    def tokens_in(self, start: int, end: int) -> Sequence[str]:
        """The parts of speech of jieba's words that begin from ``start`` on and before ``end``."""
        first, last = bisect_left(self._token_starts, start), bisect_left(self._token_starts, end)
        return self._token_kinds[first:last]

    @cached_property
    def _token_kinds(self) -> list[str]:
        return list(self.token_tags.values())

    @cached_property
    def names(self) -> tuple[NameHit, ...]:
        """Every name of the gazetteer that stands in the text, overlapping ones too."""
        return tuple(gazetteer().find(self.folded))

    @cached_property
    def name_at(self) -> dict[tuple[int, int], NameHit]:
        return {(hit.span.start, hit.span.end): hit for hit in self.names}

    @cached_property
    def name_ends(self) -> dict[int, list[NameHit]]:
        ends: dict[int, list[NameHit]] = {}
        for hit in self.names:
            ends.setdefault(hit.span.end, []).append(hit)
        return ends

    @cached_property
    def name_starts(self) -> dict[int, list[NameHit]]:
        """The names by where they start, the shortest first."""
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


def look(
    paragraphs: Sequence[str],
    *,
    published: date | None,
    outlet: str | None,
    probed_by: probe.Probe | None = None,
) -> Document:
    """The views of an article's paragraphs. The tagger runs over all of them at once: it is faster so.

    ``probed_by`` is the probe for an article that those that ship were taught.
    """
    prober = probed_by or probe.shipped().mean
    traditional = script.is_traditional("".join(paragraphs)) is True
    folded = [script.fold(paragraph) for paragraph in paragraphs]
    readings = tagger().read(folded)
    return Document(
        tuple(
            View(
                text,
                simple,
                tuple(read.words),
                probe.Heard(prober.chances(read.states)),
                published,
                traditional,
            )
            for text, simple, read in zip(paragraphs, folded, readings, strict=True)
        ),
        outlet,
    )
