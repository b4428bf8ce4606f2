"""Text cut to the width of a panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

CLOSING = frozenset("，。、；：？！）】》〉」』”’…—·,.;:?!)]}")
"""Marks that must not begin a row (禁则)."""


_LINE_ENDS = str.maketrans("\n\r\t\u2028\u2029", "     ")


def elided(text: str, font: QFont, width: float) -> str:
    """``text`` on one row, its end replaced by an ellipsis where ``width`` pixels do not hold it."""
    return QFontMetricsF(font).elidedText(text.translate(_LINE_ENDS), Qt.TextElideMode.ElideRight, width)


def wrapped(text: str, font: QFont, width: float, rows: int) -> list[str]:
    """``text`` broken into at most ``rows`` rows of ``width`` pixels, the last one with an ellipsis.

    Chinese breaks between any two characters; a closing mark goes with the character before it,
    and a Latin word or number stays whole where a row can hold it.
    """
    rest = _one_row(text)
    found: list[str] = []
    metrics = QFontMetricsF(font)
    while rest and len(found) < rows - 1:
        end = _fitting(rest, metrics, width)
        if end < len(rest):
            end = _good_break(rest, end)
        found.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    if rest or not found:
        found.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return found


def _one_row(text: str) -> str:
    return " ".join(text.split())


def _fitting(text: str, metrics: QFontMetricsF, width: float) -> int:
    """How many characters ``width`` pixels hold, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _good_break(text: str, end: int) -> int:
    best = end
    while best > 1 and (text[best] in CLOSING or _within_word(text, best)):
        best -= 1
    return best if best > 1 else end


def _within_word(text: str, at: int) -> bool:
    return all(character.isascii() and character.isalnum() for character in text[at - 1 : at + 1])
