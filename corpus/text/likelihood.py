"""How likely a text is Chinese at all: what tells a right decoding from a wrong one."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
from math import log

from corpus.text import script, words

RARE = -16.0
"""An ideograph that jieba's dictionary of 349,045 words never uses; the rarest of those it does use
stands at -17, counted without smoothing."""

_NEIGHBOURS = -9.0
"""Letters that stand in Chinese pages at times: pinyin with its tones, kana."""

_CATEGORIES = {"L": -13.0, "M": -12.0, "N": -8.0, "P": -9.0, "S": -9.0, "Z": -9.0, "C": -20.0}
"""By the first letter of the Unicode category, where the dictionary does not say. Controls, private
use and unassigned do not stand in text at all. Set by hand so that a row of any of them is told from
running Chinese (about -7), and tried on the cuts of `tests/text/test_decoding.py`."""

_CHINESE_PUNCTUATION = -5.0

_REPLACED = -25.0
_LATIN_OR_KANA = (range(0x00C0, 0x0250), range(0x3040, 0x3100))
_PUNCTUATION = frozenset("，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』—…·～％－．\u3000\xa0")
_EVERYWHERE = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\t\n\r")
_IDEOGRAPHS = (range(0x3400, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x32000))


def likelihood(text: str) -> float:
    """The mean natural logarithm of the probability of the characters, script aside.

    About -7 for running Chinese in either script, below -11 for Chinese read in a wrong encoding.
    Printable ASCII is left out, as every encoding reads it alike; a text of nothing else is 0.
    """
    counts = {
        c: n for c, n in Counter(text).items() if not (c.isascii() and (c.isprintable() or c in "\t\n\r"))
    }
    total = sum(counts.values())
    return sum(count * _weight(character) for character, count in counts.items()) / total if total else 0.0


@cache
def _weight(character: str) -> float:
    if character == "\N{REPLACEMENT CHARACTER}":
        return _REPLACED
    if character in _PUNCTUATION:
        return _CHINESE_PUNCTUATION
    frequencies = words.character_frequencies()
    count = max(frequencies.get(character, 0), frequencies.get(script.fold(character), 0))
    if count:
        return max(log(count / _all_characters()), RARE)
    if any(ord(character) in block for block in _IDEOGRAPHS):
        return RARE
    if any(ord(character) in block for block in _LATIN_OR_KANA):
        return _NEIGHBOURS
    return _CATEGORIES[unicodedata.category(character)[0]]


@cache
def _all_characters() -> int:
    return sum(words.character_frequencies().values())
