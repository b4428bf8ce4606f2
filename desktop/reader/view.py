"""The reader: a page with caret, selection, marks and memos."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from corpus.model import Annotation, AnnotationKind, Code, Edit, Label, Span
from corpus.text.words import cut
from desktop.reader import overview
from desktop.reader.canvas import TOP
from desktop.reader.caret_canvas import CaretCanvas
from desktop.reader.composing import BOTH, MODES, RAW
from desktop.reader.drops import CodeDrops
from desktop.reader.hints import as_tooltip, hint
from desktop.reader.look import Look
from desktop.reader.motion import Motion, WordFinder
from desktop.reader.overlay import every
from desktop.reader.page import Page
from desktop.reader.pointer import Unit
from desktop.reader.raw_side import RawSide
from desktop.reader.scene import Hit
from desktop.reader.selection import Selection
from desktop.reader.units import grown


class ReaderView(CaretCanvas):
    """Shows a ``Page`` and says what the user does with it.

    All positions that come in and go out are code points of ``Article.text``, in the raw view as
    well. ``words`` cuts a paragraph into words, for double clicks and word steps.

    Signals carry: ``selection_changed`` a Span or None; ``paragraph_changed`` the index of the
    current paragraph; ``annotation_activated`` an annotation's id or None; ``mention_activated``
    (paragraph index, Mention); ``memo_edit_requested`` an annotation's id;
    ``context_menu_requested`` a QPoint on the screen; ``span_change_requested`` (annotation id, Span);
    ``code_dropped`` (code id, Span or None, paragraph index): a code dragged to the selection, or else to
    a paragraph.
    """

    annotation_activated = Signal(object)
    mention_activated = Signal(object)
    memo_edit_requested = Signal(object)
    context_menu_requested = Signal(object)
    span_change_requested = Signal(object)
    code_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, words: WordFinder = cut) -> None:
        super().__init__(parent, words=words)
        self._narrower: list[Selection] = []
        self._side: RawSide | None = None
        drops = CodeDrops(self.viewport())
        drops.over.connect(self._hold)
        drops.dropped.connect(self._drop)
        self._pointer.clicked.connect(self._click)
        self._pointer.moved.connect(self._hover)

    # Showing

    def show_page(self, page: Page | None, *, keep_place: bool = False) -> None:
        """Opens a page at its top, or, with ``keep_place``, where the view and the caret are."""
        place = self._place() if keep_place else TOP
        self._open(page)
        if not keep_place:
            self._chosen, self._paragraph = Selection.at(0), 0
            self._attention = replace(self._attention, active=None, hovered=None, caret=None)
        self._chosen = self._chosen.within(len(self._sheet.text) if self._sheet else 0)
        self._recompose(place)
        self._attend()
        for side in self._sides():
            side.view.show_page(page, keep_place=keep_place)

    def set_annotations(self, annotations: Sequence[Annotation], codes: Mapping[str, Code]) -> None:
        """Shows these annotations instead; cheap, for use after every act."""
        if self._page is None or self._overlay is None:
            return
        self._page = replace(self._page, annotations=tuple(annotations), codes=codes)
        self._overlay.set_annotations(annotations, codes)
        if self._attention.active not in self._overlay.annotations:
            self.activate_annotation(None)
        self._annotations_changed()
        for side in self._sides():
            side.view.set_annotations(annotations, codes)

    def set_visible_labels(self, labels: frozenset[Label]) -> None:
        """Underlines mentions of these kinds only."""
        self._labels = labels
        if self._overlay is not None:
            self._overlay.labels = labels
            self.viewport().update()

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
        """Selects the word, then its clause, its sentence, its paragraph, at last the whole text."""
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

    # Marks

    def set_filter(self, accepts: Callable[[Annotation], bool] | None) -> None:
        """Shows only the annotations that ``accepts`` says yes to; None shows all."""
        self._accepts = accepts
        if self._page is not None and self._overlay is not None:
            self._overlay.accepts = accepts or every
            self.set_annotations(self._page.annotations, self._page.codes)
        for side in self._sides():
            side.view.set_filter(accepts)

    def widen_start(self) -> None:
        """Asks for the active span to begin one character earlier."""
        self._move_edge(Motion.LEFT, start=True)

    def narrow_start(self) -> None:
        """Asks for the active span to begin one character later."""
        self._move_edge(Motion.RIGHT, start=True)

    def narrow_end(self) -> None:
        """Asks for the active span to end one character earlier."""
        self._move_edge(Motion.LEFT, start=False)

    def widen_end(self) -> None:
        """Asks for the active span to end one character later."""
        self._move_edge(Motion.RIGHT, start=False)

    def _move_edge(self, motion: Motion, *, start: bool) -> None:
        walker, id = self._walker(), self._attention.active
        found = self._overlay.annotations.get(id) if self._overlay is not None and id else None
        if walker is None or found is None or found.kind is not AnnotationKind.SPAN:
            return
        if walker.flow.sheet.offsets is not None:
            return
        old = found.span
        moved, _ = walker.move(motion, old.start if start else old.end, None)
        edges = (moved, old.end) if start else (old.start, moved)
        if edges[0] < edges[1] and edges != (old.start, old.end):
            self.span_change_requested.emit((found.id, Span(*edges)))

    def reveal(self, span: Span) -> None:
        """Brings a part of the article into view and points it out until the next click or key."""
        self.highlight("revealed", [span])
        for place in (self._sheet.from_article(span) if self._sheet else ())[:1]:
            self.show_span(place)

    def highlight(self, layer: str, spans: Sequence[Span]) -> None:
        """Replaces one of the layers ``variants``, ``search``, ``hover`` and ``revealed``."""
        if self._overlay is not None:
            self._overlay.set_highlight(layer, spans)
            self._overview.follow(self._scene)
            self.viewport().update()
        for side in self._sides():
            side.view.highlight(layer, spans)

    def current_edit(self) -> Edit | None:
        """The edit at the caret or in the selection, the first of several."""
        if self._scene is None:
            return None
        found = self._scene.flow.marks(self._chosen.span)
        return next((mark.edit for mark in found if mark.edit is not None), None)

    def active_annotation(self) -> str | None:
        return self._attention.active

    def activate_annotation(self, id: str | None) -> None:
        """Makes an annotation the one that acts refer to; its memo comes to stand beside it."""
        if id == self._attention.active:
            return
        self._attention = replace(self._attention, active=id)
        self._settle()
        self.annotation_activated.emit(id)

    # Mouse

    def _click(self, point: QPointF) -> None:
        hit = self._hit(point)
        if hit.beside is not None:
            self.activate_annotation(hit.beside)
            return
        self.activate_annotation(_next_of(hit.washes, self._attention.active))
        if hit.mention is not None:
            self.mention_activated.emit(hit.mention)

    def _press(self, point: QPointF, unit: Unit, extends: bool) -> None:
        hit = self._hit(point)
        if hit.beside is None:
            super()._press(point, unit, extends)
        elif unit is Unit.WORD and hit.memo is not None:
            self.memo_edit_requested.emit(hit.memo)

    def _hover(self, point: QPointF | None) -> None:
        beside = self._hit(point).beside if point is not None else None
        if beside != self._attention.hovered:
            self._attention = replace(self._attention, hovered=beside)
            self.viewport().update()
        shape = Qt.CursorShape.PointingHandCursor if beside else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _hit(self, point: QPointF) -> Hit:
        return self._scene.hit(self._content(point)) if self._scene is not None else Hit()

    def _hold(self, point: QPointF | None) -> None:
        target = self._drop_target(point) if point is not None else None
        self.highlight("hover", [target[1]] if target is not None else [])

    def _drop(self, code: str, point: QPointF) -> None:
        target = self._drop_target(point)
        if target is not None:
            paragraph, span = target
            self.code_dropped.emit((code, span if span == self.selection() else None, paragraph))

    def _drop_target(self, point: QPointF) -> tuple[int, Span] | None:
        """The selection if a point lies on it, or the paragraph there: its index and its span."""
        if self._sheet is None or self._page is None or not self._sheet.blocks:
            return None
        position = self.position_at(point)
        paragraph = self._sheet.blocks[self._sheet.block_at(position)].paragraph
        selection = self.selection()
        if paragraph is None:
            return None
        if selection is not None and self._selected_at(point):
            return paragraph, selection
        return paragraph, self._page.article.paragraph_spans[paragraph]

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(QPointF(event.pos()))
            text = hint(hit, self._overlay) if self._overlay is not None else ""
            QToolTip.showText(event.globalPos(), as_tooltip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = QPointF(event.pos())
            if self._scene is not None and not self._selected_at(point):
                self._press(point, Unit.PLACE, False)
                self._click(point)
            self.context_menu_requested.emit(event.globalPos())
        else:
            self.context_menu_requested.emit(self.cursor_rect().bottomLeft())
        event.accept()


def _next_of(ids: Sequence[str], active: str | None) -> str | None:
    """The annotation that a click takes: the smallest, then at each further click a larger one."""
    if not ids:
        return None
    return ids[(ids.index(active) + 1) % len(ids)] if active in ids else ids[0]
