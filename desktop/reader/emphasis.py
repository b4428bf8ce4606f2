"""How emphasis in a memo looks."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat

from corpus.model import Span
from corpus.text.markdown import HAN, Emphasis, Styled

FIXED = ("Noto Sans Mono CJK SC", "Source Han Mono SC", "DejaVu Sans Mono", "monospace")
"""The faces of code, in order of preference."""


def formats(told: Styled) -> list[tuple[Span, QTextCharFormat]]:
    """The formats of the ranges that are emphasised, the outer before the inner."""
    return [(span, char_format(emphasis, span.slice(told.text))) for span, emphasis in told.marks]


def char_format(emphasis: Emphasis, words: str) -> QTextCharFormat:
    """Chinese is stressed by a dotted line, as it has no italics."""
    made = QTextCharFormat()
    if emphasis in (Emphasis.STRONG, Emphasis.HEADING):
        made.setFontWeight(QFont.Weight.Bold)
    elif emphasis is Emphasis.CODE:
        made.setFontFamilies(list(FIXED))
    elif emphasis is Emphasis.STRESSED and HAN.search(words):
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    elif emphasis is Emphasis.STRESSED:
        made.setFontItalic(True)
    return made


def pieces(told: Styled) -> list[tuple[str, QTextCharFormat]]:
    """The text cut where its emphasis changes, each piece with its format."""
    found: list[tuple[str, QTextCharFormat]] = []
    for words, over in told.pieces():
        merged = QTextCharFormat()
        for emphasis in over:
            merged.merge(char_format(emphasis, words))
        found.append((words, merged))
    return found
