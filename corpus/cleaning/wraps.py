"""Line ends that a page's width made, not the author: the lines of a paragraph are joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from corpus.cleaning.columns import WIDEST, Columns, is_wrapped
from corpus.cleaning.line_marks import LineMarks, Role, is_within_figure
from corpus.cleaning.line_roles import roles
from corpus.cleaning.lines import Line, lines_of
from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span

_SPACED = re.compile("(?=([㐀-鿿]{2} [㐀-鿿]{2}))")
_SPACED_MOST = 200
"""Spaces within Chinese text beyond which a page's spaces are no longer looked at one by one."""

_REASON = "a line end that the column made"


def edits(text: str) -> list[Edit]:
    found: list[Edit] = []
    joints = _Joints(text)
    for lines in regions(lines_of(text)):
        found_roles = roles(LineMarks(lines, Columns(lines)), len(lines))
        for (line, following), role in zip(pairwise(lines), found_roles[1:], strict=True):
            if role is Role.NEXT:
                span = Span(line.end, following.start)
                found.append(
                    Edit(span, span.slice(text), joints.between(line, following), STEP.name, _REASON, 0.95)
                )
    return found


def regions(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Stretches of lines that the width of a column broke."""
    region: list[Line] = []
    for line in [*lines, None]:
        if line is not None and line.width <= WIDEST:
            region.append(line)
            continue
        if len(region) > 2 and is_wrapped(region):
            yield region
        region = []


class _Joints:
    """What stands between two lines of a paragraph when they are one."""

    def __init__(self, text: str) -> None:
        self._text = text

    def between(self, line: Line, following: Line) -> str:
        """A space between Latin words, or where the page prints one elsewhere; else nothing."""
        left, right = line.text[-1], following.text[0]
        if is_within_figure(line, following):
            return ""
        if left.isascii() and right.isascii() and (left.isalnum() or left in ",.;:") and right.isalnum():
            return " "
        return " " if f"{line.text[-2:]} {following.text[:2]}" in self._spaced else ""

    @cached_property
    def _spaced(self) -> frozenset[str]:
        """What stands around the spaces within the page's Chinese text, two characters on each side, and
        nowhere without the space."""
        spaced = {found[1] for found in _SPACED.finditer(self._text)}
        return (
            frozenset(one for one in spaced if one.replace(" ", "") not in self._text)
            if len(spaced) < _SPACED_MOST
            else frozenset()
        )


STEP = Step("wraps", QT_TRANSLATE_NOOP("CleaningStep", "Line ends"), 7, edits)
