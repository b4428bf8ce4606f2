"""How likely a stretch of text is: a model of words and punctuation, small enough to need no training."""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache

from corpus.text import script, words

_LONGEST_WORD = 6

_PUNCTUATION = {
    "，": 0.055, "。": 0.025, "、": 0.02, "“": 0.008, "”": 0.008, "：": 0.004, "；": 0.003, "（": 0.004,
    "）": 0.004, "！": 0.002, "？": 0.002, "《": 0.003, "》": 0.003, "—": 0.003, "…": 0.001, "‘": 0.0008,
    "’": 0.0008, "·": 0.001, "%": 0.002, "「": 0.0008, "」": 0.0008, "『": 0.0002, "』": 0.0002, "\n": 0.005,
}  # fmt: skip
"""Shares of all signs of running text, counted over the five sample documents and rounded. Without
them a model of words alone takes a rare character for likelier than a full stop."""

_LATIN = math.log(0.003)
_BLANK = math.log(1e-5)
_ALONE = 0.1
_SINGLE = math.log(_ALONE)
"""What it costs that a character which the dictionary has only within words stands alone."""

_CLASHES = re.compile(
    "[，。！？；：、](?=[，。！？；：、（])|[（“《](?=[，。！？；：、）”》\n])|\n(?=[，。！？；：、）”》])"
)
_CLASH = math.log(0.002)
"""Signs that do not follow one another, and what it costs when they do."""

_LONE_LETTER = re.compile("(?<=[㐀-鿿，。])[A-Za-z](?=[㐀-鿿])")
_LONE = math.log(0.01)
"""A single Latin letter among Chinese characters, and what it costs."""

_UNKNOWN = math.log(1e-9)
_IMPOSSIBLE = math.log(1e-12)
"""A character that no dictionary word has; one of a private-use area, a box or a foreign letter."""


def score(text: str) -> float:
    """The logarithm of the likelihood of ``text`` at its best segmentation. Script does not matter."""
    folded = text.translate(_PLAIN)
    return _best(folded) + _CLASH * len(_CLASHES.findall(folded)) + _LONE * len(_LONE_LETTER.findall(folded))


_WIDE = dict(zip(",:;!?()", "，：；！？（）", strict=True))


class _Plain(dict[int, str]):
    """Characters folded to simplified ones, signs to their full-width forms; each looked up once."""

    def __missing__(self, code: int) -> str:
        folded = script.fold(chr(code))
        self[code] = _WIDE.get(folded, folded)
        return self[code]


_PLAIN = _Plain()


def fits(before: str, characters: str, after: str) -> list[float]:
    """How likely each of ``characters`` is between its neighbours, by short words only.

    A quick guess for choosing among many characters before `score` weighs the few that are left.
    """
    counts, singles = words.frequencies(), words.character_frequencies()
    before, after = before.translate(_PLAIN), after.translate(_PLAIN)
    left, right = before[-1:], after[:1]
    of_left, of_right = singles.get(left, 0) + 1, singles.get(right, 0) + 1
    found: list[float] = []
    for one in characters.translate(_PLAIN):
        alone = _alone(one)
        if not alone or one in _PUNCTUATION:
            found.append(alone)
            continue
        # Beginnings of words are listed, too: only where two characters are can a third follow.
        ahead, behind = counts.get(left + one) if left else None, counts.get(one + right)
        longer = counts.get(left + one + right, 0) if ahead is not None else 0
        if behind is not None:
            longer = max(longer, counts.get(one + after[:2], 0))
        ahead = max(ahead or 0, counts.get(before[-2:] + one, 0))
        found.append(max(alone, ahead / of_left, max(behind or 0, longer) / of_right))
    return found


@cache
def _alone(character: str) -> float:
    """The share of all signs of running text that a character on its own has."""
    sign = _PUNCTUATION.get(character)
    return words.character_frequencies().get(character, 0) / words.total() * _ALONE if sign is None else sign


def _best(text: str) -> float:
    length = len(text)
    best = [0.0] + [-math.inf] * length
    for start in range(length):
        reached = best[start]
        for end, value in enumerate(_openings(text[start : start + _LONGEST_WORD]), start + 1):
            if reached + value > best[end]:
                best[end] = reached + value
    return best[-1]


@lru_cache(maxsize=32768)
def _openings(ahead: str) -> tuple[float, ...]:
    """The logarithms of the likelihood of the words that ``ahead`` begins with, of one character, of
    two and so on."""
    frequencies, total = words.frequencies(), math.log(words.total())
    found: list[float] = []
    for end in range(1, len(ahead) + 1):
        count = frequencies.get(ahead[:end])
        if count is None:
            break
        found.append(math.log(count) - total if count else -math.inf)
    alone = _character(ahead[0])
    return (max(alone, *found[:1]) if found else alone, *found[1:])


@cache
def _character(character: str) -> float:
    """The likelihood of a character as a word of its own that the dictionary does not list."""
    if character in _PUNCTUATION:
        return math.log(_PUNCTUATION[character])
    if character.isascii():
        return _LATIN if character.isalnum() else _BLANK
    count = words.character_frequencies().get(character, 0)
    if count:
        return math.log(count) - math.log(words.total()) + _SINGLE
    return _UNKNOWN if "㐀" <= character <= "鿿" else _IMPOSSIBLE
