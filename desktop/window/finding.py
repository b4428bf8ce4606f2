"""What the filter asks for, pointed out in the text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from corpus.model import Span
from corpus.text.script import fold
from desktop.reader.page import Page
from desktop.reader.view import ReaderView

MOST = 5_000
"""Hits that are marked in one article: more than anyone steps through."""


class Finding(QObject):
    """Marks the words of the filter in the open article, and steps from one to the next.

    Simplified and traditional, full and half width count as the same.
    """

    def __init__(self, reader: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._words = ""
        self._page: Page | None = None
        self._hits: list[Span] = []
        self._here = -1

    def look_for(self, words: str) -> None:
        """Mark these words from now on; none with empty ``words``."""
        self._words = words
        self._mark()

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def look_in(self, page: Page | None) -> None:
        """Another page is shown."""
        self._page = page
        self._mark()

    def _mark(self) -> None:
        text = self._page.article.text if self._page else ""
        self._hits = list(hits(text, self._words))
        self._here = -1
        self._reader.highlight("search", self._hits)

    def _step(self, by: int) -> None:
        if self._hits:
            start = -1 if by > 0 else 0
            self._here = ((self._here if self._here >= 0 else start) + by) % len(self._hits)
            self._reader.select(self._hits[self._here])
            self._reader.reveal(self._hits[self._here])


def hits(text: str, words: str) -> Iterator[Span]:
    """Where ``words`` stand in ``text``, at most ``MOST`` of them, none overlapping another."""
    if not words:
        return
    sought, folded = fold(words), fold(text)
    place = folded.find(sought)
    for _ in range(MOST):
        if place < 0:
            return
        yield Span(place, place + len(sought))
        place = folded.find(sought, place + len(sought))
