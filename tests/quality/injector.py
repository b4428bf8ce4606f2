"""Pinyin injected into text, and the byte slips that the injector made: the damage that cleaning undoes.

The model is written down in ``corpus/cleaning/slip_bytes.py``; here it runs forwards.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pypinyin import Style, pinyin

from corpus.text import words
from tests.quality.texts import turned

CUTS = tuple(sign.encode("gbk") for sign in "。！，；？")


@dataclass(frozen=True)
class Run:
    """A slipped run: its place in the damaged text, and what stood there."""

    start: int
    end: int
    truth: str


@cache
def everyday() -> tuple[str, ...]:
    """Everyday characters in traditional form, the commonest first."""
    counts = words.character_frequencies()
    common = sorted(counts, key=lambda character: -counts[character])[:1400]
    forms = [(character, turned(character)) for character in common]
    return tuple(
        form for character, form in forms if form != character and len(form.encode("gbk", "replace")) == 2
    )


def table(rng: random.Random, size: int) -> dict[str, str]:
    """An injector's table: characters and the readings that it puts after them."""
    chosen = [*everyday()[:20], *rng.sample(everyday()[20:400], size - 20)]
    return {character: pinyin(character, style=Style.TONE)[0][0] for character in chosen}


def injected(text: str, readings: Mapping[str, str], *, mark: str = "?") -> tuple[str, list[Run]]:
    """``text`` with readings put in at the level of bytes, and the runs that slipped.

    ``mark`` is what a byte left alone becomes: a question mark, or nothing on some sites.
    """
    data = text.encode("gb18030")
    owners = [number for number, c in enumerate(text) for _ in c.encode("gb18030")]
    patterns = {
        character.encode("gbk"): f"({reading})".encode("gbk") for character, reading in readings.items()
    }
    stream: list[tuple[int, int | None] | None] = []
    for place in range(len(data)):
        if data[place : place + 2] in CUTS:
            stream.append(None)
        stream.append((data[place], owners[place]))
        after = patterns.get(data[place - 1 : place + 1]) if place else None
        if after is not None:
            stream += [(byte, None) for byte in after]
    return _decoded(text, stream, mark)


def _decoded(text: str, stream: list[tuple[int, int | None] | None], mark: str) -> tuple[str, list[Run]]:
    out: list[tuple[str, set[int]]] = []
    place = 0
    while place < len(stream):
        entry = stream[place]
        if entry is None:
            place += 1
            continue
        byte, owner = entry
        following = stream[place + 1] if place + 1 < len(stream) else None
        if byte < 0x80:
            out.append((chr(byte), {owner} if owner is not None else set()))
            place += 1
            continue
        if byte == 0x80:
            out.append(("€", {owner} if owner is not None else set()))
            place += 1
            continue
        if following is None:
            out.append((mark, {owner} if owner is not None else set()))
            place += 1
            continue
        touched = {one for one in (owner, following[1]) if one is not None}
        if 0x40 <= following[0] != 0x7F and following[0] != 0xFF and byte != 0xFF:
            out.append((bytes((byte, following[0])).decode("gb18030", "replace"), touched))
        elif mark:
            out.append((mark, touched))
        else:
            out.append(("", touched))
            place -= 1
        place += 2
    return "".join(c for c, _ in out), _runs(text, out)


def _runs(text: str, out: list[tuple[str, set[int]]]) -> list[Run]:
    """Maximal stretches of output whose characters are not the true ones."""
    runs: list[Run] = []
    position = 0
    start = first = last = None
    for character, touched in [*out, ("", {len(text)})]:
        good = not touched or (
            len(touched) == 1 and text[next(iter(touched)) : next(iter(touched)) + 1] == character
        )
        if touched and not good:
            if start is None:
                start, first = position, min(touched)
            last = max(touched)
        elif start is not None and touched:
            assert first is not None
            assert last is not None
            runs.append(Run(start, position, text[first : last + 1]))
            start = None
        position += len(character)
    return runs
