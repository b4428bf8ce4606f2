"""The surface with marks: annotations, mentions and repairs that are clicked, hovered and dragged to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from corpus.model import Annotation, AnnotationKind, Code, Edit, Label, Mention, Span
from desktop.reader.caret_canvas import CaretCanvas
from desktop.reader.drops import CodeDrops
from desktop.reader.hints import as_tooltip, hint
from desktop.reader.motion import Motion, WordFinder
from desktop.reader.pointer import Unit
from desktop.reader.scene import Hit


class MarkedCanvas(CaretCanvas):
    """A canvas whose marks answer to the mouse and to acts; see ``ReaderView``."""

    annotation_activated = Signal(object)
    mention_activated = Signal(object)
    mention_hovered = Signal(object)
    memo_edit_requested = Signal(object)
    context_menu_requested = Signal(object)
    span_change_requested = Signal(object)
    code_dropped = Signal(object)
    details_requested = Signal()

    def __init__(self, parent: QWidget | None, *, words: WordFinder) -> None:
        super().__init__(parent, words=words)
        self._shown_mention: tuple[int, Mention] | None = None
        drops = CodeDrops(self.viewport())
        drops.over.connect(self._hold)
        drops.dropped.connect(self._drop)
        self._pointer.clicked.connect(self._click)
        self._pointer.moved.connect(self._hover)

    def set_annotations(self, annotations: Sequence[Annotation], codes: Mapping[str, Code]) -> None:
        """Shows these annotations instead; cheap, for use after every act."""
        if self._page is None or self._overlay is None:
            return
        self._page = replace(self._page, annotations=tuple(annotations), codes=codes)
        self._overlay.set_annotations(annotations, codes)
        self._show_marks()

    def _show_marks(self) -> None:
        if self._overlay is not None and self._attention.active not in self._overlay.annotations:
            self.activate_annotation(None)
        self._annotations_changed()

    def set_visible_labels(self, labels: frozenset[Label]) -> None:
        """Underlines mentions of these kinds only."""
        self._labels = labels
        if self._overlay is not None:
            self._overlay.labels = labels
            self.viewport().update()

    def visible_labels(self) -> frozenset[Label]:
        """The kinds of mention that are underlined."""
        return self._labels

    def set_filter(self, accepts: Callable[[Annotation], bool] | None) -> None:
        """Shows only the annotations that ``accepts`` says yes to; None shows all but the rejected."""
        self._accepts = accepts
        if self._page is not None and self._overlay is not None:
            self._overlay.set_filter(accepts)
            self._show_marks()

    def highlight(self, layer: str, spans: Sequence[Span]) -> None:
        """Replaces one of the layers ``variants``, ``search``, ``hover`` and ``revealed``."""
        if self._overlay is not None:
            self._overlay.set_highlight(layer, spans)
            self._overview.follow(self._scene)
            self.viewport().update()

    def active_annotation(self) -> str | None:
        return self._attention.active

    def activate_annotation(self, id: str | None) -> None:
        """Makes an annotation the one that acts refer to; its memo comes to stand beside it."""
        if id == self._attention.active:
            return
        self._attention = replace(self._attention, active=id)
        self._settle()
        self.annotation_activated.emit(id)

    def set_bookmarks(self, paragraphs: frozenset[int]) -> None:
        """Paints a ribbon beside these paragraphs (from 0)."""
        self._attention = replace(self._attention, bookmarks=paragraphs)
        self.viewport().update()

    def show_repairs(self, shown: bool) -> None:
        """Marks in the clean text what was repaired, or leaves it plain."""
        self._attention = replace(self._attention, repairs=shown)
        self.viewport().update()

    def repairs_shown(self) -> bool:
        return self._attention.repairs

    def current_mention(self) -> tuple[int, Mention] | None:
        """The mention that is selected, else the innermost one at the caret, with its paragraph's index."""
        if self._overlay is None or self._sheet is None or not self._sheet.blocks:
            return None
        span = self._chosen.span
        if len(span):
            block = self._sheet.block_at(span.start)
            paragraph = self._sheet.blocks[block].paragraph
            found = [m for place, m in self._overlay.underlines(block) if place == span]
            return (paragraph, found[0]) if found and paragraph is not None else None
        return self._overlay.mention_at(span.start)

    def current_edit(self) -> Edit | None:
        """The edit at the caret or in the selection, the first of several."""
        if self._scene is None:
            return None
        found = self._scene.flow.marks(self._chosen.span)
        return next((mark.edit for mark in found if mark.edit is not None), None)

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
        if unit is Unit.WORD and self._in_header(point):
            self.details_requested.emit()
        elif hit.beside is None:
            super()._press(point, unit, extends)
        elif unit is Unit.WORD and hit.memo is not None:
            self.memo_edit_requested.emit(hit.memo)

    def _hover(self, point: QPointF | None) -> None:
        hit = self._hit(point) if point is not None else Hit()
        # What the pointer rested on stays alone until the pointer leaves it.
        held = self._attention.hovered if self._attention.hovered in hit.washes else None
        if self._shown_mention is not None and hit.mention != self._shown_mention:
            self._shown_mention = None
            self.mention_hovered.emit(None)
        self._isolate(hit.beside or held)
        shape = Qt.CursorShape.PointingHandCursor if hit.beside else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _isolate(self, id: str | None) -> None:
        """Makes one annotation stand out from the others."""
        if id != self._attention.hovered:
            self._attention = replace(self._attention, hovered=id)
            self.viewport().update()

    def _hit(self, point: QPointF) -> Hit:
        return self._scene.hit(self._content(point)) if self._scene is not None else Hit()

    def _in_header(self, point: QPointF) -> bool:
        header = self._scene.header if self._scene is not None else None
        return header is not None and self._content(point).y() < header.height

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
            self._tell(QPointF(event.pos()), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _tell(self, point: QPointF, at: QPoint) -> None:
        """Say what lies under the pointer: of a mention on its card, of all else in a tool tip."""
        hit = self._hit(point)
        if hit.washes and hit.beside is None:
            active = self._attention.active
            self._isolate(active if active in hit.washes else hit.washes[0])
        rest = hint(replace(hit, mention=None), self._overlay) if self._overlay is not None else ""
        if hit.mention is None:
            QToolTip.showText(at, as_tooltip(rest), self.viewport())
            return
        QToolTip.hideText()
        self._shown_mention = hit.mention
        self.mention_hovered.emit((*hit.mention, rest))

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
