"""Text that is put together from pieces and the breaks between them."""

from __future__ import annotations

import re

CELL, LINE, PARAGRAPH = "\t", "\n", "\n\n"
"""Between the cells of a row, the lines of a paragraph, and two paragraphs."""

_REACH = ("", CELL, LINE, PARAGRAPH)

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_WRAP = re.compile(rf"(?<=[{_WIDE}])[ \t]*\n[ \t\n]*(?=[{_WIDE}])")
"""A line break of the markup between two Chinese characters is no space."""

_SPACES = re.compile(r"[ \t\n]+")


class Flow:
    """Pieces of text in order. Of several breaks in a row the one of longest reach counts."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._break = ""

    def add(self, text: str, *, verbatim: bool = False) -> None:
        """Put ``text`` at the end: white space made one space, as markup means it, or ``verbatim``."""
        if not verbatim:
            text = _SPACES.sub(" ", _WRAP.sub("", text))
            if self._break or not self._pieces:
                text = text.lstrip(" ")
        if not text:
            return
        if self._pieces:
            self._pieces.append(self._break)
        self._break = ""
        self._pieces.append(text)

    def end(self, reach: str) -> None:
        """Let what follows be a cell, a line or a paragraph of its own."""
        self._break = max(self._break, reach, key=_REACH.index)

    def end_line(self) -> None:
        """A line break that the author set; the second in a row sets a paragraph off."""
        self._break = PARAGRAPH if self._break == LINE else max(self._break, LINE, key=_REACH.index)

    def text(self) -> str:
        return re.sub(" +\n", "\n", "".join(self._pieces)).strip(" \n")
