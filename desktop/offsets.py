"""Positions as we count them, in code points, and as Qt does, in UTF-16 units (rule R12)."""

from __future__ import annotations

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_UNSHOWABLE = re.compile("[\x00-\x08\x0a-\x1f\x7f\u2029\ufffc\ud800-\udfff]")
_CONTROL_PICTURES = 0x2400


class Utf16:
    """Converts positions within one text. A position is a place between two characters."""

    __slots__ = ("_units", "_wide")

    def __init__(self, text: str) -> None:
        self._wide = tuple(match.start() for match in _WIDE.finditer(text))
        self._units = tuple(place + before for before, place in enumerate(self._wide))

    @property
    def same(self) -> bool:
        """True when both counts agree everywhere: no character lies beyond U+FFFF."""
        return not self._wide

    def to_qt(self, position: int) -> int:
        """The UTF-16 unit at which the code point ``position`` starts."""
        return position + bisect_left(self._wide, position)

    def to_text(self, unit: int) -> int:
        """The code point that ``unit`` lies in; the inside of a surrogate pair counts as its start."""
        return unit - bisect_left(self._units, unit)


def shown_text(text: str) -> str:
    """``text`` as it may be handed to Qt: as many characters, none that Qt alters or drops.

    Line feeds become line separators, control characters their pictures, and what has no picture
    (half a surrogate pair, an object placeholder) the replacement character.
    """
    return _UNSHOWABLE.sub(_stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] in "\n\u2029":
        return "\u2028"
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    return "\u2421" if code == 0x7F else "\ufffd"
