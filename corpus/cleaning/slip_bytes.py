"""The byte model of a slip: GBK bytes read one byte late, from a lost byte until both fall in step again.

A tool worked on the bytes of GBK text, not on its characters. It put ``(pinyin)`` after two-byte
patterns, and cut the text before punctuation patterns, also where a pattern lay across two characters.
Decoded afterwards, the byte left over became ``?`` and swallowed the ASCII byte behind it; all bytes
after it paired up one late.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from corpus.cleaning.readings import LETTERS, is_read

_READING = re.compile(rf"\(([{LETTERS}]{{1,7}})\)")
"""What the tool put after an accidental character within the run."""

LEADS = range(0x81, 0xFF)
TRAILS = (*range(0x40, 0x7F), *range(0x80, 0xFF))

_CP936 = {"\ue7c8": b"\xa8\xbf"}
"""What Python's codecs do not take back to the two bytes that Windows' code page 936 had."""

_CUT_PATTERNS = tuple(sign.encode("gbk") for sign in "。！，；？")

_FULL_WIDTH = 0xFEE0


@dataclass(frozen=True, slots=True)
class Shifted:
    """The characters of a slipped run after its first lost byte, read in step again.

    ``first`` is the byte that the lost lead byte pairs with. ``text`` follows that first character.
    ``length`` counts the characters of the damaged text that were used. ``pending`` is a lead byte
    whose trail byte was lost too, None where the run ends in step.
    """

    first: int
    text: str
    length: int
    pending: int | None


@cache
def encodings(character: str) -> tuple[bytes, ...]:
    """The bytes that may have stood for a decoded character: one, two, or none that GBK has.

    Full-width signs were folded to ASCII on some sites after the damage, so an ASCII sign may stand
    for two bytes.
    """
    found: list[bytes] = []
    if character in _CP936:
        return (_CP936[character],)
    if character == "€":
        found.append(b"\x80")
    if character.isascii():
        found.append(character.encode("ascii"))
        wide = "\u3000" if character == " " else chr(ord(character) + _FULL_WIDTH)
        if character == " " or "!" <= character <= "~":
            found.append(wide.encode("gbk"))
        return tuple(found)
    try:
        encoded = character.encode("gb18030")
    except UnicodeEncodeError:
        return tuple(found)
    if len(encoded) == 2:
        found.append(encoded)
    return tuple(found)


@cache
def decoded(lead: int, trail: int) -> str | None:
    """The character of two bytes; None for a pair that GBK leaves open."""
    try:
        return bytes((lead, trail)).decode("gbk")
    except UnicodeDecodeError:
        return None


def shifted(text: str, start: int, limit: int) -> Iterator[Shifted]:
    """All readings of a run whose damaged characters begin at ``start``, the likeliest way of ending first.

    A run is followed for at most ``limit`` characters. It may end in step (a trail byte that is
    ASCII), or stop with a lead byte pending; every stop is yielded, the caller knows where a lost byte
    may be.
    """
    yield from _follow(text, start, start, None, None, [], limit)


def _follow(
    text: str, start: int, position: int, first: int | None, pending: int | None, found: list[str], limit: int
) -> Iterator[Shifted]:
    if first is not None:
        yield Shifted(first, "".join(found), position - start, pending)
    if position >= len(text) or position - start >= limit:
        return
    for encoded in encodings(text[position]):
        following = _paired(first, pending, encoded)
        if following is None:
            continue
        first_now, character, pending_now, ascii_end = following
        grown = [*found, character] if character else found
        if pending_now is None:
            yield Shifted(first_now, "".join(grown) + ascii_end, position + 1 - start, None)
        else:
            after = _past_reading(text, position)
            yield from _follow(text, start, after, first_now, pending_now, grown, limit)


def _past_reading(text: str, position: int) -> int:
    """The place after the damaged character at ``position`` and the reading that the tool gave it."""
    bracket = _READING.match(text, position + 1)
    if bracket is not None and is_read(text[position], bracket[1]):
        return bracket.end()
    return position + 1


def _paired(
    first: int | None, pending: int | None, encoded: bytes
) -> tuple[int, str, int | None, str] | None:
    """One damaged character taken apart: its first byte ends a true character, its second begins one."""
    if encoded[0] not in _TRAIL_SET:
        return None
    character = ""
    if first is None:
        first = encoded[0]
    elif pending is not None:
        paired = decoded(pending, encoded[0])
        if paired is None:
            return None
        character = paired
    if len(encoded) == 1:
        return first, character, None, ""
    if encoded[1] in LEADS:
        return first, character, encoded[1], ""
    return first, character, None, chr(encoded[1])


_TRAIL_SET = frozenset(TRAILS)


@cache
def with_lost_lead(trail: int) -> tuple[tuple[int, str], ...]:
    """The lead bytes that may have stood before ``trail``, each with the character that they made."""
    return tuple((lead, one) for lead in LEADS if (one := decoded(lead, trail)) is not None)


def trails_cut_before(sign: str) -> list[int]:
    """The trail bytes that make a cut pattern with the first byte of ``sign``, so that both were cut off.

    A question mark may itself stand for any byte that was left over.
    """
    if sign == "?":
        return sorted({pattern[0] for pattern in _CUT_PATTERNS})
    firsts = {encoded[0] for encoded in encodings(sign) if len(encoded) == 2}
    return [pattern[0] for pattern in _CUT_PATTERNS if pattern[1] in firsts]


@cache
def with_lost_trail(lead: int) -> str:
    """The characters that begin with ``lead``."""
    return "".join(one for trail in TRAILS if (one := decoded(lead, trail)) is not None)
