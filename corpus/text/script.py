"""Simplified and traditional characters.

`convert` is for reading: OpenCC's phrases choose among the characters (头发 → 頭髮, 发展 → 發展).
`fold` is for comparing: one character for one, so that positions stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from corpus.model import OffsetMap, Segment, Span
from corpus.text.radicals import radicals

if TYPE_CHECKING:
    from opencc import OpenCC

Direction = Literal["t2s", "s2t"]

_FULL_WIDTH = range(0xFF01, 0xFF5F)
_WIDTH_GAP = 0xFEE0
_IDEOGRAPHIC_SPACE = 0x3000

_SHORT_PLACES = {
    "荆岳": "荊岳", "岳荆": "岳荊", "长岳": "長岳", "岳长": "岳長", "岳州": "岳州",
    "西咸新区": "西咸新區", "西咸一体": "西咸一體", "甬台温": "甬台溫", "杭台": "杭台", "沈抚": "瀋撫",
    "沈大高速": "瀋大高速", "沈大铁路": "瀋大鐵路",
}  # fmt: skip
"""Short names of places together, and old names, that OpenCC's phrases lack: it makes 嶽 (a holy mountain) of
the 岳 of 岳阳, 鹹 (salty) of the 咸 of 咸阳. Only such as hardly occur across two words."""
_SHORT_PLACE = re.compile("|".join((*_SHORT_PLACES, *_SHORT_PLACES.values())))

_EVIDENCE = 0.6
"""The share of the telling characters that must agree. The lowest of the five sample documents is
0.91, a traditional text whose place names a scraper left simplified."""


def convert(text: str, direction: Direction) -> tuple[str, OffsetMap]:
    """``text`` in the other script, and where each of its characters came from.

    Both directions of OpenCC keep the length of every phrase today; a line that a later dictionary
    should lengthen or shorten is one atomic segment.
    """
    lines = text.splitlines(keepends=True)
    found = _converter(direction).convert(text)
    if direction == "s2t" and len(found) == len(text):
        found = _with_short_places(text, found)
    converted = found.splitlines(keepends=True)
    return "".join(converted), OffsetMap(tuple(_segments(lines, converted)))


def _with_short_places(text: str, converted: str) -> str:
    """``converted`` with the short names of places that stand in ``text`` as they should be."""
    for match in _SHORT_PLACE.finditer(text):
        name = _SHORT_PLACES.get(match[0], match[0])
        converted = converted[: match.start()] + name + converted[match.end() :]
    return converted


def _segments(lines: list[str], converted: list[str]) -> Iterator[Segment]:
    sources = accumulate((len(line) for line in lines), initial=0)
    targets = accumulate((len(line) for line in converted), initial=0)
    for line, other, source, target in zip(lines, converted, sources, targets, strict=False):
        yield Segment(
            Span(target, target + len(other)), Span(source, source + len(line)), len(line) == len(other)
        )


def fold(text: str) -> str:
    """``text`` in simplified characters and half-width ASCII, every character in its old place."""
    return text.translate(_folding())


def is_traditional(text: str) -> bool | None:
    """True for traditional, False for simplified, None where the characters do not tell."""
    traditional = sum(map(_only_traditional().__contains__, text))
    simplified = sum(map(_only_simplified().__contains__, text))
    telling = traditional + simplified
    if telling and traditional / telling >= _EVIDENCE:
        return True
    if telling and simplified / telling >= _EVIDENCE:
        return False
    return None


@cache
def _converter(direction: Direction) -> OpenCC:
    from opencc import OpenCC

    return OpenCC(direction)


@cache
def _folding() -> Mapping[int, str]:
    table = dict(radicals())
    table |= {code: chr(code - _WIDTH_GAP) for code in _FULL_WIDTH}
    table[_IDEOGRAPHIC_SPACE] = " "
    table |= {ord(key): values[0] for key, values in _characters("TS").items()}
    return table


@cache
def _only_traditional() -> frozenset[str]:
    """Characters that simplified writing does not use."""
    return frozenset(key for key, values in _characters("TS").items() if key not in values) - _simplified()


@cache
def _only_simplified() -> frozenset[str]:
    """Characters that traditional writing does not use, not in Taiwan and not in Hong Kong either."""
    variants = {
        c for region in ("TW", "HK") for values in _table(f"{region}Variants").values() for c in values
    }
    return frozenset(key for key, values in _characters("ST").items() if key not in values) - variants


@cache
def _simplified() -> frozenset[str]:
    return frozenset(_characters("ST"))


@cache
def _characters(direction: Literal["TS", "ST"]) -> Mapping[str, tuple[str, ...]]:
    """OpenCC's table of single characters: each with the characters it may become, likeliest first."""
    return {key: values for key, values in _table(f"{direction}Characters").items() if len(key) == 1}


def _table(name: str) -> Mapping[str, tuple[str, ...]]:
    table = files("opencc").joinpath("dictionary", f"{name}.txt").read_text("utf-8")
    return {key: tuple(values.split()) for key, values in (line.split("\t") for line in table.splitlines())}
