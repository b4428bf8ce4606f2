"""Comments of a Word file. python-docx's own way to add one looks through all that are there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from corpus.exporters.xml_text import xml_safe
from corpus.text.markdown import HAN, Emphasis, Styled

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.run import Run


class DocxComments:
    """Adds comments to a new document, numbered in their order."""

    def __init__(self, word: WordDocument) -> None:
        self._element = word.part._comments_part.element
        self._count = 0

    def add(self, runs: Sequence[Run], told: Sequence[Styled], *, author: str, time: str) -> None:
        """A comment on everything from the first of ``runs`` to the last; each line a paragraph of it."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        comment = OxmlElement("w:comment")
        about = {"id": str(self._count), "author": author, "initials": author[:2], "date": time}
        for name, value in about.items():
            comment.set(qn(f"w:{name}"), value)
        for part in told:
            for paragraph in _paragraphs(part):
                comment.append(paragraph)
        self._element.append(comment)
        runs[0].mark_comment_range(runs[-1], self._count)
        self._count += 1


def _paragraphs(told: Styled) -> list[Any]:
    from docx.oxml import OxmlElement

    paragraphs = [OxmlElement("w:p")]
    for words, over in told.pieces():
        for number, line in enumerate(words.split("\n")):
            if number:
                paragraphs.append(OxmlElement("w:p"))
            paragraphs[-1].append(_run(line, over))
    return paragraphs


def _run(words: str, over: Sequence[Emphasis]) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run = OxmlElement("w:r")
    if over:
        run.append(_properties(words, over))
    text = OxmlElement("w:t")
    text.text = xml_safe(words)
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    return run


def _properties(words: str, over: Sequence[Emphasis]) -> Any:
    """How emphasised words look, in the order that the format asks for."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = OxmlElement("w:rPr")
    if Emphasis.CODE in over:
        properties.append(OxmlElement("w:rFonts"))
        properties[-1].set(qn("w:ascii"), "Courier New")
        properties[-1].set(qn("w:hAnsi"), "Courier New")
    if Emphasis.STRONG in over or Emphasis.HEADING in over:
        properties.append(OxmlElement("w:b"))
    if Emphasis.STRESSED in over and HAN.search(words):
        properties.append(OxmlElement("w:em"))
        properties[-1].set(qn("w:val"), "underDot")
    elif Emphasis.STRESSED in over:
        properties.append(OxmlElement("w:i"))
    return properties
