"""How characters are read, by pypinyin's table."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

LETTERS = "a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿɡê"
"""The letters of a reading with tone marks, for a character class; ɡ (U+0261) stands for g on some sites."""

_TONES = "\u0300\u0301\u0304\u030c"


def readings(character: str) -> frozenset[str]:
    """All readings that the table knows, with tone marks; none for what is no Chinese character."""
    return frozenset(_table().get(ord(character), "").split(",")) - {""}


@lru_cache(maxsize=4096)
def toneless(reading: str) -> str:
    """``zhèn`` as ``zhen``, ``lǚ`` as ``lü``."""
    parts = unicodedata.normalize("NFD", reading.replace("ɡ", "g"))
    return unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))


def has_tone(reading: str) -> bool:
    return toneless(reading) != reading.replace("ɡ", "g")


@lru_cache(maxsize=16384)
def is_read(character: str, reading: str) -> bool:
    """Whether ``character`` can be read so; a reading without tone marks fits every tone."""
    if has_tone(reading):
        return reading.replace("ɡ", "g") in readings(character)
    plain = reading.replace("ɡ", "g").replace("v", "ü")
    return plain in {toneless(known).replace("ê", "e") for known in readings(character)}


def read_as(reading: str) -> frozenset[str]:
    """The characters that can be read so."""
    plain = reading.replace("ɡ", "g")
    return _by_reading().get(plain if has_tone(reading) else plain.replace("v", "ü"), frozenset())


@cache
def _by_reading() -> dict[str, frozenset[str]]:
    """The characters of every reading, with its tone and without."""
    found: dict[str, set[str]] = {}
    for code, known in _table().items():
        for reading in known.split(","):
            for form in (reading, toneless(reading).replace("ê", "e")):
                found.setdefault(form, set()).add(chr(code))
    return {reading: frozenset(characters) for reading, characters in found.items()}


@cache
def _table() -> dict[int, str]:
    from pypinyin.pinyin_dict import pinyin_dict

    table: dict[int, str] = pinyin_dict
    return table
