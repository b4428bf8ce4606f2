"""The source beside the article, line by line, with one selection and one place for both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QFrame

from corpus.model import Span
from desktop.reader.composing import RAW
from desktop.reader.look import Look

if TYPE_CHECKING:
    from desktop.reader.view import ReaderView

_RULE = 1
"""Pixels of the hairline between the two."""


class RawSide(QObject):
    """A second view of what a reader shows, as raw text, kept in step with it.

    What is selected in one is selected in the other, and the line at the top of one is at the top
    of the other. Marks, menus and memos of the raw text are told by the reader's own signals.
    """

    def __init__(self, reader: ReaderView) -> None:
        super().__init__(reader)
        self._reader = reader
        self._busy = False
        self.view = type(reader)(reader)
        self.view.set_mode(RAW)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rule = QFrame(reader)
        reader.selection_changed.connect(self._select_here)
        reader.paragraph_changed.connect(self._go_here)
        reader.annotation_activated.connect(self.view.activate_annotation)
        reader.verticalScrollBar().valueChanged.connect(self._scroll_here)
        self.view.selection_changed.connect(self._select_there)
        self.view.paragraph_changed.connect(self._go_there)
        self.view.annotation_activated.connect(reader.activate_annotation)
        self.view.verticalScrollBar().valueChanged.connect(self._scroll_there)
        for signal, told in (
            (self.view.memo_edit_requested, reader.memo_edit_requested),
            (self.view.context_menu_requested, reader.context_menu_requested),
            (self.view.code_dropped, reader.code_dropped),
        ):
            signal.connect(told)

    def show(self) -> None:
        """Brings the raw text to where the reader is."""
        self.view.show()
        self._rule.show()
        self._go_here(self._reader.current_paragraph())
        self._select_here(self._reader.selection())
        self._scroll_here()

    def hide(self) -> None:
        self.view.hide()
        self._rule.hide()

    def place(self, area: QRect) -> None:
        """Puts the raw text and the hairline at its left into a part of the reader."""
        self._rule.setGeometry(area.left(), area.top(), _RULE, area.height())
        self.view.setGeometry(area.adjusted(_RULE, 0, 0, 0))

    def set_look(self, look: Look) -> None:
        self._rule.setStyleSheet(f"background: {look.hairline}; border: none")
        self.view.set_look(look)

    def _select_here(self, span: Span | None) -> None:
        self._in_step(lambda: _select(self.view, span))

    def _select_there(self, span: Span | None) -> None:
        def follow() -> None:
            _select(self._reader, span)
            around = self._around_removed() if span is None else None
            if around is not None:
                self._reader.reveal(around)

        self._in_step(follow)

    def _around_removed(self) -> Span | None:
        """What stands in the article on both sides of selected raw text of which cleaning left nothing."""
        sheet, chosen = self.view.sheet(), self.view.chosen().span
        if sheet is None or not len(chosen):
            return None
        return sheet.to_article(Span(max(chosen.start - 1, 0), min(chosen.end + 1, len(sheet.text))))

    def _go_here(self, paragraph: int) -> None:
        # With a selection, that is told next, and brings its paragraph along.
        if not len(self._reader.chosen().span):
            self._in_step(lambda: self.view.go_to_paragraph(paragraph))

    def _go_there(self, paragraph: int) -> None:
        if not len(self.view.chosen().span):
            self._in_step(lambda: self._reader.go_to_paragraph(paragraph))

    def _scroll_here(self) -> None:
        self._in_step(lambda: self.view.read_on_from(self._reader.read_from()))

    def _scroll_there(self) -> None:
        self._in_step(lambda: self._reader.read_on_from(self.view.read_from()))

    def _in_step(self, follow: Callable[[], None]) -> None:
        """Lets one side follow the other, and not the other the one in turn."""
        if self._busy or not self.view.isVisibleTo(self._reader):
            return
        self._busy = True
        try:
            follow()
        finally:
            self._busy = False


def _select(view: ReaderView, span: Span | None) -> None:
    if span is not None:
        view.select(span)
        view.reveal(span)
        view.highlight("revealed", [])
    else:
        view.clear_selection()
