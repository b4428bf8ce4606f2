"""How a word is read, when somebody asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QToolTip, QWidget

from corpus.text.pinyin import reading
from desktop.reader.hints import as_tooltip
from desktop.reader.view import ReaderView

LONGEST = 30
"""Characters that are read out: some lines. A card is no place for an article."""
SHOWN = 60_000
"""Milliseconds that the card stays, unless a key or a click sends it away."""


class Pronouncing(QObject):
    """Shows the pinyin of the selection, or of the word at the caret, on a small card below it."""

    def __init__(self, reader: ReaderView, window: QWidget) -> None:
        super().__init__(window)
        self._reader = reader
        reader.installEventFilter(self)

    def show(self) -> None:
        """Show the card; it goes with the next key or click."""
        sheet, word = self._reader.sheet(), self._reader.word()
        if sheet is None or word is None:
            return
        text = word.slice(sheet.text)
        more = "…" if len(text) > LONGEST else ""
        text = text[:LONGEST]
        said = f"{reading(text)}{more}\n{text}{more}"
        below = self._reader.character_rect(word.start).bottomLeft()
        QToolTip.showText(below, as_tooltip(said), self._reader, msecShowTime=SHOWN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A tool tip goes by itself with a click, the wheel or the focus, but not with a key.
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            QToolTip.hideText()
        return False
