"""How likely a stretch of text is: a model of words and punctuation, small enough to need no training."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache

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
    "(?<=[，。！？；：、])(?=[，。！？；：、（])|(?<=[（“《])(?=[，。！？；：、）”》\n])|(?<=\n)(?=[，。！？；：、）”》])"
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
    folded = _plain(text)
    return _best(folded) + _CLASH * len(_CLASHES.findall(folded)) + _LONE * len(_LONE_LETTER.findall(folded))


_WIDE: Mapping[int, str] = {
    ord(narrow): wide for narrow, wide in zip(",:;!?()", "，：；！？（）", strict=True)
}


def fits(before: str, characters: Sequence[str], after: str) -> list[float]:
    """How likely each of ``characters`` is between its neighbours, by short words only.

    A quick guess for choosing among many characters before `score` weighs the few that are left.
    """
    counts, singles, total = words.frequencies(), words.character_frequencies(), words.total()
    before, after = _plain(before), _plain(after)
    left, right = before[-1:], after[:1]
    of_left, of_right = singles.get(left, 0) + 1, singles.get(right, 0) + 1
    found: list[float] = []
    for one in _plain("".join(characters)):
        sign = _PUNCTUATION.get(one)
        if sign is not None:
            found.append(sign)
            continue
        alone = singles.get(one, 0)
        if not alone:
            found.append(0.0)
            continue
        ahead = max(counts.get(left + one, 0), counts.get(before[-2:] + one, 0)) if left else 0
        behind = max(
            counts.get(one + right, 0), counts.get(one + after[:2], 0), counts.get(left + one + right, 0)
        )
        found.append(max(alone / total * _ALONE, ahead / of_left, behind / of_right))
    return found


def _plain(text: str) -> str:
    """``text`` folded to simplified characters, its signs in their full-width forms."""
    return script.fold(text).translate(_WIDE)


def _best(text: str) -> float:
    frequencies, total = words.frequencies(), math.log(words.total())
    length = len(text)
    best = [0.0] + [-math.inf] * length
    for start in range(length):
        reached = best[start]
        alone = reached + _character(text[start])
        if alone > best[start + 1]:
            best[start + 1] = alone
        reached -= total
        for end in range(start + 1, min(start + _LONGEST_WORD, length) + 1):
            count = frequencies.get(text[start:end])
            if count is None:
                break
            if count and reached + math.log(count) > best[end]:
                best[end] = reached + math.log(count)
    return best[-1]


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
