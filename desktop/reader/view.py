"""The reader: a page with caret, selection, marks and memos."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from corpus.model import Annotation, Code, Span
from corpus.text.words import cut
from desktop.reader import overview
from desktop.reader.canvas import TOP
from desktop.reader.composing import BOTH, MODES, RAW
from desktop.reader.look import Look
from desktop.reader.marked_canvas import MarkedCanvas
from desktop.reader.motion import WordFinder
from desktop.reader.page import Page
from desktop.reader.raw_side import RawSide
from desktop.reader.selection import Selection
from desktop.reader.units import grown


class ReaderView(MarkedCanvas):
    """Shows a ``Page`` and says what the user does with it.

    All positions that come in and go out are code points of ``Article.text``, in the raw view as
    well. ``words`` cuts a paragraph into words, for double clicks and word steps.

    Signals carry: ``selection_changed`` a Span or None; ``selection_made`` the Span that is selected when
    the mouse button or the Shift key is let go; ``paragraph_changed`` the index of the
    current paragraph; ``annotation_activated`` an annotation's id or None; ``mention_activated``
    (paragraph index, Mention); ``mention_hovered`` (paragraph index, Mention, what else lies there) or
    None when the pointer has left it; ``memo_edit_requested`` an annotation's id;
    ``context_menu_requested`` a QPoint on the screen; ``span_change_requested`` (annotation id, Span);
    ``code_dropped`` (code id, Span or None, paragraph index): a code dragged to the selection, or else to
    a paragraph. ``details_requested`` says that the header was double-clicked.
    """

    def __init__(self, parent: QWidget | None = None, *, words: WordFinder = cut) -> None:
        super().__init__(parent, words=words)
        self._narrower: list[Selection] = []
        self._side: RawSide | None = None

    # Showing

    def show_page(self, page: Page | None, *, keep_place: bool = False) -> None:
        """Opens a page at its top, or, with ``keep_place``, where the view and the caret are."""
        place = self._place() if keep_place else TOP
        self._open(page)
        if not keep_place:
            self._chosen, self._paragraph = Selection.at(0), 0
            self._attention = replace(self._attention, hovered=None)
            self.activate_annotation(None)
        self._chosen = self._chosen.within(len(self._sheet.text) if self._sheet else 0)
        self._recompose(place)
        self._attend()
        self._offer_selection()
        for side in self._sides():
            side.view.show_page(page, keep_place=keep_place)

    def set_annotations(self, annotations: Sequence[Annotation], codes: Mapping[str, Code]) -> None:
        super().set_annotations(annotations, codes)
        for side in self._sides():
            side.view.set_annotations(annotations, codes)

    def set_filter(self, accepts: Callable[[Annotation], bool] | None) -> None:
        super().set_filter(accepts)
        for side in self._sides():
            side.view.set_filter(accepts)

    def highlight(self, layer: str, spans: Sequence[Span]) -> None:
        super().highlight(layer, spans)
        for side in self._sides():
            side.view.highlight(layer, spans)

    def set_mode(self, mode: str) -> None:
        """``clean``: the article. ``raw``: its source with what cleaning did marked on it. ``both``:
        the article with its source at its side."""
        if mode not in MODES:
            raise ValueError(f"no mode {mode!r}; there are {', '.join(MODES)}")
        if mode == self._mode:
            return
        kept, paragraph = self.selection(), self._paragraph
        before, self._mode = self._mode, mode
        self._show_side(mode == BOTH)
        if RAW in (before, mode):
            self._open(self._page)
            self._chosen = self._on_sheet(kept) if kept is not None else Selection.at(0)
            self._recompose(TOP)
        self._show_paragraph(paragraph)
        self._attend()

    def _show_side(self, shown: bool) -> None:
        """Opens or closes the source at the side of the article."""
        if shown and self._side is None:
            self._side = RawSide(self)
        if self._side is None:
            return
        if shown:
            self._side.set_look(self._look)
            self._side.view.set_text_size(self._points)
            self._side.view.set_filter(self._accepts)
            self._side.view.show_page(self._page)
        else:
            self._side.hide()
        self._make_room()
        if shown:
            self._side.show()

    def beside(self) -> QWidget | None:
        return next((side.view for side in self._sides()), None)

    def raw_caret(self) -> int | None:
        """The caret's place in the source, where the source has the focus or is all that is shown."""
        if self._mode == RAW:
            return self._chosen.caret
        return next((side.view.raw_caret() for side in self._sides() if side.view.hasFocus()), None)

    def _sides(self) -> Iterator[RawSide]:
        """The source at the side, when it is shown."""
        if self._side is not None and self._mode == BOTH:
            yield self._side

    def _make_room(self) -> None:
        width = self.contentsRect().width() // 2 if self._mode == BOTH else 0
        self._leave_room(width)
        for side in self._sides():
            view = self.viewport().geometry()
            left = view.right() + 1 + overview.WIDTH
            side.place(QRect(left, view.top(), width, view.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        for side in self._sides():
            side.set_look(look)

    def set_text_size(self, points: float) -> None:
        super().set_text_size(points)
        for side in self._sides():
            side.view.set_text_size(points)

    # Paragraphs

    def current_paragraph(self) -> int:
        """The index of the paragraph with the caret."""
        return self._paragraph

    def go_to_paragraph(self, index: int) -> None:
        """Makes a paragraph the current one, with the caret at its start, and shows it."""
        if self._page is None or not self._page.article.paragraphs:
            return
        index = min(max(index, 0), len(self._page.article.paragraphs) - 1)
        self._show_paragraph(index)
        block = self._sheet.block_of_paragraph(index) if self._sheet else None
        if self._sheet is not None and block is not None:
            self._chosen = Selection.at(self._sheet.blocks[block].span.start)
        self._enter(index)
        self._attend()
        self._offer_selection()

    def next_paragraph(self) -> None:
        self.go_to_paragraph(self._paragraph + 1)

    def previous_paragraph(self) -> None:
        self.go_to_paragraph(self._paragraph - 1)

    def expand_selection(self) -> None:
        """Selects the word, then longer words, its clause, sentence and paragraph, at last the whole text."""
        walker = self._walker()
        if walker is None:
            return
        span = self._chosen.span
        around = walker.paragraph(span.start)
        larger = Span(0, len(walker.flow.sheet.text))
        if around.contains(span) and around != span:
            inside = span.shift(-around.start)
            word = walker.word(span.start).shift(-around.start)
            text = around.slice(walker.flow.sheet.text)
            larger = grown(text, inside, word).shift(around.start)
        before = [*self._narrower, self._chosen]
        self.choose(Selection.of(larger))
        self._narrower = before
        self._offer_selection()

    def shrink_selection(self) -> None:
        """Takes back the last ``expand_selection``."""
        if self._narrower:
            *before, narrower = self._narrower
            self.choose(narrower)
            self._narrower = before
            self._offer_selection()

    def choose(self, selection: Selection) -> None:
        super().choose(selection)
        self._narrower = []

    def reveal(self, span: Span) -> None:
        """Brings a part of the article into view and points it out until the next click or key."""
        self.highlight("revealed", [span])
        for place in (self._sheet.from_article(span) if self._sheet else ())[:1]:
            self.show_span(place)
