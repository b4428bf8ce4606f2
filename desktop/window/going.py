"""From what a panel lists to where it stands in the text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from corpus.model import Span
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from desktop.window.reading import Reading
from desktop.window.view_modes import ViewModes


class Going(QObject):
    """Shows places of the cleaned text, and of the source."""

    def __init__(self, reading: Reading, reader: ReaderView, modes: ViewModes, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._reader, self._modes = reading, reader, modes

    def to_span(self, span: Span) -> None:
        """To a place in the open article."""
        self._modes.set_mode("clean")
        self._reader.reveal(span)

    def to_article(self, place: tuple[int, Span | None]) -> None:
        """To an article by its id, and to a place in it."""
        article, span = place
        self._reading.open_article(article)
        if span is not None:
            self.to_span(span)

    def to_raw(self, span: Span) -> None:
        """To a place in the source of the open article."""
        self._modes.set_mode("raw")
        self._reader.choose(Selection.of(span))
        self._reader.show_span(span)
