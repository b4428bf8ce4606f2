"""Line ends that became spaces: between the lines of a paragraph they go, between paragraphs they come back.

A space within a Chinese sentence is rare and means something; here many stand in one long line. Those
that a width made stand at nearly equal distances and go through words; those between paragraphs stand
after the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median

from corpus.cleaning.columns import cuts_word
from corpus.cleaning.lines import cells
from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span

_WIDE, _GAP = r"[^\x00-\x7f\s]", r"[ \u3000]{1,4}"
_SPACE = re.compile(
    rf"(?<={_WIDE}){_GAP}(?=[^\x00-\x7f\s]|[0-9A-Za-z(])|(?<=[0-9A-Za-z%),.!?;:]){_GAP}(?={_WIDE})"
)
"""A gap with a Chinese character or sign on at least one side."""

_BRACKETED = re.compile(r"[(（][^()（）]{1,60}[)）]")
"""Spaces in brackets part names."""

_SENTENCE_END = re.compile("(?:[。！？!?…][”’」』）)】]*|[^A-Za-z0-9][;；:：])$")

_LONG = 150
_SPACES = 2
"""Code points and spaces that a flattened line has at least."""

_ALIKE = 0.7
_TOLERANCE = 6
"""Share of the pieces of a wrapped line that are nearly as wide as the typical one, and by how many
half-width cells they may differ."""

_ENDING = 0.6
_PIECE = 25
"""Share of the spaces that must stand after a sentence for them to be ends of paragraphs, and how many
code points a piece between two of them has on average at least."""


def edits(text: str) -> list[Edit]:
    found: list[Edit] = []
    position = 0
    for line in text.split("\n"):
        if len(line) >= _LONG:
            found += _line_edits(line, position)
        position += len(line) + 1
    return found


def _line_edits(line: str, position: int) -> Iterator[Edit]:
    plain = _BRACKETED.sub(lambda one: "）" * len(one.group()), line.rstrip())
    spaces = list(_SPACE.finditer(plain, len(line) - len(line.lstrip())))
    if len(spaces) < _SPACES:
        return
    if _is_wrapped(line, spaces):
        for space in spaces:
            yield _edit(space, position, "", "a line end that became a space", 0.9)
    elif _is_flattened(line, spaces):
        for space in spaces:
            if _SENTENCE_END.search(line[max(0, space.start() - 4) : space.start()]):
                yield _edit(space, position, "\n", "the end of a paragraph that became a space", 0.8)


def _edit(space: re.Match[str], position: int, after: str, reason: str, confidence: float) -> Edit:
    span = Span(*space.span()).shift(position)
    return Edit(span, space.group(), after, STEP.name, reason, confidence)


def _is_wrapped(line: str, spaces: list[re.Match[str]]) -> bool:
    starts = [0, *(space.end() for space in spaces)]
    widths = [cells(line[start : space.start()]) for start, space in zip(starts, spaces, strict=False)]
    typical = median(widths)
    if sum(abs(width - typical) <= _TOLERANCE for width in widths) < _ALIKE * len(widths) or typical < 20:
        return False
    cut = sum(
        cuts_word(line[max(0, space.start() - 6) : space.start()], line[space.end() : space.end() + 6])
        for space in spaces
    )
    return cut >= 1 and cut >= 0.15 * len(spaces)


def _is_flattened(line: str, spaces: list[re.Match[str]]) -> bool:
    ending = sum(bool(_SENTENCE_END.search(line[max(0, s.start() - 4) : s.start()])) for s in spaces)
    return ending >= _ENDING * len(spaces) and len(line) >= _PIECE * (len(spaces) + 1)


STEP = Step("flattening", QT_TRANSLATE_NOOP("CleaningStep", "Line ends that became spaces"), 1, edits)
