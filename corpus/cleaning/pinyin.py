"""Readings that a site's script put in brackets after characters: 聯(lián)建 becomes 聯建.

Such a script knows a table of everyday characters, nearly all in traditional form, and gives each its
reading wherever it stands. In 46 injected documents a character that has a bracket once has it
everywhere; a real gloss (亳(bó)州) stands once, at a rare character or one with several readings.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.cleaning.readings import LETTERS, has_tone, is_read
from corpus.model import Edit, Span
from corpus.text import script, words

BRACKET = re.compile(rf"([㐀-鿿豈-﫿])((?:\([{LETTERS}]{{1,7}}\))+)")
"""A character and the plain brackets after it: no space, ASCII parentheses, up to seven letters each."""

_HAN = re.compile("[㐀-鿿]")
_TELLING = re.compile("读|讀|音|念|唸|注")
"""Words of a text that itself speaks of how something is read."""

_EVERYDAY = 1500
"""How common an injected character is at least, by rank in jieba's dictionary: the 65 characters of
the sample page rank up to 1,015; characters that authors gloss rank far beyond."""

_CONSISTENT = 0.75
"""The share of a character's occurrences that carry the bracket. It was 1 in all pages seen; a mojibake
run repaired before this step leaves characters without one."""

_DISTINCT = 3
_DISTINCT_TONELESS = 6
_TRADITIONAL = 0.5
"""How many characters of the table a page shows at least, and which share of them is traditional."""

_ANNOTATED = 0.55
"""From this share of characters with a reading on, a text is a reader for learners: injected pages
reach 0.39."""


@dataclass(frozen=True, slots=True)
class _Bracketed:
    """One character of a page: how often it has a bracket that fits it, and how often it stands there."""

    character: str
    bracketed: int
    occurrences: int
    toned: bool

    @property
    def consistent(self) -> bool:
        return self.bracketed >= _CONSISTENT * self.occurrences

    @property
    def everyday_traditional(self) -> bool:
        return is_everyday_traditional(self.character)


def edits(text: str) -> list[Edit]:
    found = [one for one in BRACKET.finditer(text) if _fits(one)]
    if not found:
        return []
    page = _page(text, found)
    whole = _is_injected(text, page, len(found))
    return [edit for one in found if (edit := _edit(text, one, page[one[1]], whole)) is not None]


def injected_characters(text: str) -> frozenset[str]:
    """The characters of the injection table that the page shows; empty for a page without injection."""
    found = [one for one in BRACKET.finditer(text) if _fits(one)]
    page = _page(text, found)
    if not found or not (_is_injected(text, page, len(found)) or _only_everyday(page)):
        return frozenset()
    return frozenset(page)


def is_everyday_traditional(character: str) -> bool:
    folded = script.fold(character)
    return folded != character and _rank().get(folded, _EVERYDAY) < _EVERYDAY


def _fits(found: re.Match[str]) -> bool:
    return any(is_read(found[1], reading) for reading in found[2][1:-1].split(")("))


def _page(text: str, found: list[re.Match[str]]) -> dict[str, _Bracketed]:
    bracketed = Counter(one[1] for one in found)
    occurrences = Counter(text)
    toned = {one[1] for one in found if has_tone(one[2])}
    return {
        character: _Bracketed(character, count, occurrences[character], character in toned)
        for character, count in bracketed.items()
    }


def _is_injected(text: str, page: dict[str, _Bracketed], brackets: int) -> bool:
    consistent = [one for one in page.values() if one.consistent]
    toned = sum(one.toned for one in page.values()) * 2 >= len(page)
    if len(consistent) < (_DISTINCT if toned else _DISTINCT_TONELESS) or len(consistent) * 2 < len(page):
        return False
    if brackets > _ANNOTATED * len(_HAN.findall(text)):
        return False
    if toned:
        return sum(one.everyday_traditional for one in consistent) >= _TRADITIONAL * len(consistent)
    return script.is_traditional(text) is True


def _only_everyday(page: dict[str, _Bracketed]) -> bool:
    return all(one.toned and one.consistent and one.everyday_traditional for one in page.values())


def _edit(text: str, found: re.Match[str], character: _Bracketed, whole: bool) -> Edit | None:
    """The bracket taken away, only proposed, or left alone as an author's gloss."""
    span = Span(*found.span(2))
    reason = f"the reading of {found[1]}, put in by a script"
    if whole and (character.consistent or character.everyday_traditional):
        return Edit(span, found[2], "", STEP.name, reason, 0.99)
    alone = character.toned and character.consistent and character.everyday_traditional
    if alone and not _TELLING.search(text[max(0, span.start - 12) : span.end + 12]):
        return Edit(span, found[2], "", STEP.name, reason, 0.8)
    if whole:
        return Edit(span, found[2], "", STEP.name, reason, 0.4, applied=False)
    return None


@cache
def _rank() -> dict[str, int]:
    counts = words.character_frequencies()
    return {character: rank for rank, character in enumerate(sorted(counts, key=lambda c: -counts[c]))}


STEP = Step("pinyin", QT_TRANSLATE_NOOP("CleaningStep", "Injected pinyin"), 1, edits)
