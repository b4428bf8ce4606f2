"""How likely a stretch of text is: a model of words and punctuation, small enough to need no training."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
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
_SINGLE = math.log(0.1)
"""What it costs that a character which the dictionary has only within words stands alone."""

_CLASHES = re.compile(
    "(?<=[，。！？；：、])(?=[，。！？；：、（])|(?<=[（“《])(?=[，。！？；：、）”》\n])|(?<=\n)(?=[，。！？；：、）”》])"
)
_CLASH = math.log(0.002)
"""Signs that do not follow one another, and what it costs when they do."""

_UNKNOWN = math.log(1e-9)
_IMPOSSIBLE = math.log(1e-12)
"""A character that no dictionary word has; one of a private-use area, a box or a foreign letter."""


def score(text: str) -> float:
    """The logarithm of the likelihood of ``text`` at its best segmentation. Script does not matter."""
    folded = script.fold(text).translate(_WIDE)
    return _best(folded) + _CLASH * len(_CLASHES.findall(folded))


_WIDE: Mapping[int, str] = {
    ord(narrow): wide for narrow, wide in zip(",:;!?()", "，：；！？（）", strict=True)
}


def _best(text: str) -> float:
    frequencies, total = words.frequencies(), math.log(words.total())
    best = [0.0] + [-math.inf] * len(text)
    for start in range(len(text)):
        reached = best[start]
        best[start + 1] = max(best[start + 1], reached + _character(text[start]))
        for end in range(start + 1, min(start + _LONGEST_WORD, len(text)) + 1):
            count = frequencies.get(text[start:end])
            if count is None:
                break
            if count:
                best[end] = max(best[end], reached + math.log(count) - total)
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
