"""Comments of a Word file. python-docx's own way to add one looks through all that are there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.run import Run


class DocxComments:
    """Adds comments to a new document, numbered in their order."""

    def __init__(self, word: WordDocument) -> None:
        self._element = word.part._comments_part.element
        self._count = 0

    def add(self, runs: Sequence[Run], text: str, *, author: str, time: str) -> None:
        """A comment on everything from the first of ``runs`` to the last; each line a paragraph of it."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        comment = OxmlElement("w:comment")
        about = {"id": str(self._count), "author": author, "initials": author[:2], "date": time}
        for name, value in about.items():
            comment.set(qn(f"w:{name}"), value)
        for line in text.split("\n"):
            paragraph = OxmlElement("w:p")
            run = OxmlElement("w:r")
            words = OxmlElement("w:t")
            words.text = line
            words.set(qn("xml:space"), "preserve")
            run.append(words)
            paragraph.append(run)
            comment.append(paragraph)
        self._element.append(comment)
        runs[0].mark_comment_range(runs[-1], self._count)
        self._count += 1
