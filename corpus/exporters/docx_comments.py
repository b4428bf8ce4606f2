"""Comments of a Word file, written one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree

from corpus.exporters.docx_elements import element, paragraph, run
from corpus.text.markdown import HAN, Emphasis, Styled


class DocxComments:
    """Writes comments into the open part ``out``, numbered in their order from 0."""

    def __init__(self, out: Any) -> None:
        self._out = out
        self._count = 0

    def add(self, told: Sequence[Styled], *, author: str, time: str) -> int:
        """A comment, each line a paragraph of it; its number."""
        number = self._count
        lines = (line for part in told for line in _lines(part))
        about = {"id": str(number), "author": author, "initials": author[:2], "date": time}
        self._out.write(element("comment", *lines, **about))
        self._count += 1
        return number


def _lines(told: Styled) -> list[etree._Element]:
    lines: list[list[etree._Element]] = [[]]
    for words, over in told.pieces():
        for number, line in enumerate(words.split("\n")):
            if number:
                lines.append([])
            lines[-1].append(run(line, _properties(words, over)))
    return [paragraph(runs) for runs in lines]


def _properties(words: str, over: Sequence[Emphasis]) -> list[etree._Element]:
    """How emphasised words look, in the order that the format asks for."""
    properties = []
    if Emphasis.CODE in over:
        properties.append(element("rFonts", ascii="Courier New", hAnsi="Courier New"))
    if Emphasis.STRONG in over or Emphasis.HEADING in over:
        properties.append(element("b"))
    if Emphasis.STRESSED in over and HAN.search(words):
        properties.append(element("em", val="underDot"))
    elif Emphasis.STRESSED in over:
        properties.append(element("i"))
    return properties
