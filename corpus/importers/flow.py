"""Text that is put together from pieces and the breaks between them."""

from __future__ import annotations

import re
from itertools import accumulate

CELL, LINE, PARAGRAPH = "\t", "\n", "\n\n"
"""Between the cells of a row, the lines of a paragraph, and two paragraphs."""

_REACH = ("", CELL, LINE, PARAGRAPH)

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_WRAP = re.compile(rf"(?<=[{_WIDE}])[ \t]*\n[ \t\n]*(?=[{_WIDE}])")
"""A line break of the markup between two Chinese characters is no space."""

_SPACES = re.compile(r"[ \t\r\n\f]+")
_TRAILING = re.compile(" +\n")


class Flow:
    """Pieces of text in order. Of several breaks in a row the one of longest reach counts.

    A table cell of several lines is no cell but a column of the page, as old web pages are laid out:
    it stands apart from its neighbours.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._break = ""
        self._in_cell = False
        self._fresh = False
        self._has_lines = False
        self._lead = 0

    def add(self, text: str, *, verbatim: bool = False) -> None:
        """Put ``text`` at the end: white space made one space, as markup means it, or ``verbatim``."""
        if verbatim:
            text = _TRAILING.sub("\n", text).lstrip(" \n" if not self._pieces else "")
        else:
            text = _SPACES.sub(" ", _WRAP.sub("", text))
            if self._break or not self._pieces:
                text = text.lstrip(" ")
        if not text:
            return
        if self._in_cell:
            self._mind_cell()
        if self._break in (LINE, PARAGRAPH) or text.startswith("\n"):
            self._trim()
        self._pieces += (self._break if self._pieces else "", text)
        self._break = ""

    def end(self, reach: str) -> None:
        """Let what follows be a cell, a line or a paragraph of its own."""
        self._break = max(self._break, reach, key=_REACH.index)

    def end_line(self) -> None:
        """A line break that the author set; the second in a row sets a paragraph off."""
        self.end(PARAGRAPH if self._break == LINE else LINE)

    def begin_cell(self) -> None:
        self.end(CELL)
        self._in_cell = self._fresh = True

    def end_row(self) -> None:
        self.end(LINE)
        self._in_cell = self._has_lines = False

    @property
    def place(self) -> int:
        """How many pieces there are: where in ``offsets`` the text begins that is added next."""
        return len(self._pieces)

    def text(self) -> str:
        return "".join(self._pieces).rstrip(" \n")

    def offsets(self) -> list[int]:
        """Where in the text every piece begins, and the last one ends."""
        length = len(self.text())
        return [min(end, length) for end in accumulate(map(len, self._pieces), initial=0)]

    def _trim(self) -> None:
        """Take the spaces off the end of the line."""
        for number in reversed(range(len(self._pieces))):
            self._pieces[number] = self._pieces[number].rstrip(" ")
            if self._pieces[number]:
                return

    def _mind_cell(self) -> None:
        """Set a cell apart from the one before it, when either of them has several lines."""
        if self._fresh:
            if self._break == CELL and self._has_lines:
                self._break = PARAGRAPH
            self._lead = len(self._pieces)
            self._fresh = self._has_lines = False
        elif self._break:
            self._has_lines = True
            if self._lead < len(self._pieces) and self._pieces[self._lead] == CELL:
                self._pieces[self._lead] = PARAGRAPH
