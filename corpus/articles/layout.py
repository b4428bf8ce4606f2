"""How a page sets its pieces and its paragraphs off: by gaps, indents or blank lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from corpus.articles.furniture import is_prose
from corpus.cleaning.lines import Line

_GAP, _GAPS, _GAPS_MOST = 2, 2, 0.4
"""Blank lines that set pieces of a page off, how many such gaps there are at least, and for which share
of the lines at most: beyond it every paragraph is set off."""

_PROSE_LINES, _INDENTED, _SPACED = 4, 0.8, 0.8
"""Lines of prose, and the share of them with an indent or a blank line before, that show that a page marks
its paragraphs so."""


def pieces(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """The stretches of lines between gaps, where the page has gaps and not all over."""
    gaps = [number for number, line in enumerate(lines) if number and line.gap >= _GAP]
    if not _GAPS <= len(gaps) <= _GAPS_MOST * len(lines):
        return [lines]
    return [lines[start:end] for start, end in pairwise([0, *gaps, len(lines)])]


def is_indented(lines: Sequence[Line]) -> bool:
    """Whether the page indents what is text, so that a line at the margin is none."""
    prose = [line.indent >= 2 for line in lines if is_prose(line.text)]
    return len(prose) >= _PROSE_LINES and sum(prose) >= _INDENTED * len(prose)


def is_spaced(lines: Sequence[Line]) -> bool:
    """Whether a blank line stands before every paragraph of the page, so that a line without is none."""
    prose = [line.gap > 0 for line in lines if is_prose(line.text)]
    return len(prose) >= _PROSE_LINES and sum(prose) >= _SPACED * len(prose)
