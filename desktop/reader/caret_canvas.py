"""The surface with a caret: selecting by mouse and keys, copying, the current paragraph."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from corpus.model import Span
from desktop.reader import accessibility
from desktop.reader.canvas import Canvas
from desktop.reader.motion import Motion, Walker, WordFinder, motion_of
from desktop.reader.pointer import Pointer, Unit
from desktop.reader.selection import Selection
from desktop.reader.sheet import Sheet


class CaretCanvas(Canvas):
    """A canvas on which text is selected as in any text widget; see ``ReaderView``."""

    selection_changed = Signal(object)
    selection_made = Signal(object)
    paragraph_changed = Signal(object)

    def __init__(self, parent: QWidget | None, *, words: WordFinder) -> None:
        super().__init__(parent)
        accessibility.install()
        self.accessible: object = None
        self._words = words
        self._chosen = Selection.at(0)
        self._goal: float | None = None
        self._told: tuple[Span | None, Span | None] = None, None
        self._paragraph = 0
        self._by_keys = False
        self._extending = False
        # Letter keys are commands here: an input method must not swallow them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._pointer = Pointer(self.viewport())
        self._pointer.pressed.connect(self._press)
        self._pointer.dragged.connect(self._drag)
        self._pointer.finished.connect(self._offer_selection)
        self._pointer.settled.connect(self._say_made)

    def selection(self) -> Span | None:
        """The selected part of the article; None for a bare caret and for foreign raw text."""
        span = self._chosen.span
        if self._sheet is None or not len(span):
            return None
        return self._sheet.to_article(span)

    def caret(self) -> int | None:
        """The caret's place in the article; None on foreign raw text."""
        place = self._chosen.caret
        if self._sheet is None or self._sheet.offsets is None:
            return None if self._sheet is None else place
        here = self._sheet.to_article(Span(place, place + 1))
        return here.start if here is not None else None

    def word(self) -> Span | None:
        """What is selected, else the word at the caret: on the sheet. None where there is no text."""
        walker = self._walker()
        if walker is None:
            return None
        span = self._chosen.span if len(self._chosen.span) else walker.word(self._chosen.caret)
        return span if len(span) else None

    def select(self, span: Span) -> None:
        """Selects a part of the article; the caret goes to its end."""
        self.choose(self._on_sheet(span))
        self._offer_selection()

    def clear_selection(self) -> None:
        """Leaves the bare caret where it is."""
        self.choose(Selection.at(self._chosen.caret))
        self._offer_selection()

    def select_all(self) -> None:
        """Selects the whole text."""
        if self._sheet is not None:
            self.choose(Selection.of(Span(0, len(self._sheet.text))))
            self._offer_selection()

    def copy(self) -> None:
        """Puts the selected text on the clipboard: our own text, one line feed a paragraph."""
        if self._sheet is not None and len(self._chosen.span):
            QGuiApplication.clipboard().setText(self._chosen.span.slice(self._sheet.text))

    def cursor_rect(self) -> QRect:
        """Where the selection ends, or the caret, or else the current paragraph: on the screen."""
        if self._scene is None:
            rect = QRectF(self.viewport().rect().center(), self.viewport().rect().center())
        else:
            span = self._chosen.span
            rect = self._scene.flow.caret(span.end if len(span) else self._chosen.caret)
            rect.translate(0.0, -self.verticalScrollBar().value())
        view = QRectF(self.viewport().rect())
        rect.moveTop(min(max(rect.top(), view.top()), max(view.bottom() - rect.height(), view.top())))
        corner = self.viewport().mapToGlobal(rect.topLeft().toPoint())
        return QRect(corner, rect.size().toSize())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = motion_of(event)
        if self._scene is None:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._turn_page(-1 if back else 1)
        elif found is not None:
            self._move(*found)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self._extending:
            self._extending = False
            self._say_made()

    def _say_made(self) -> None:
        """Tells that the user has finished selecting, when something is selected."""
        selection = self.selection()
        if selection is not None:
            self.selection_made.emit(selection)

    def _turn_page(self, direction: int) -> None:
        """Scrolls by what is in view, less a line to read on from; the caret stays."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * max(bar.pageStep() - 2 * bar.singleStep(), bar.singleStep()))

    def _move(self, motion: Motion, extends: bool) -> None:
        walker = self._walker()
        if walker is None:
            return
        span = self._chosen.span
        self._by_keys = True
        self._extending = extends
        if not extends and len(span) and motion in (Motion.LEFT, Motion.RIGHT):
            position, goal = (span.start if motion is Motion.LEFT else span.end), None
        else:
            position, goal = walker.move(motion, self._chosen.caret, self._goal)
        self.choose(self._chosen.extend(position) if extends else Selection.at(position))
        self._goal = goal
        self._show_caret()
        self._offer_selection()

    def _press(self, point: QPointF, unit: Unit, extends: bool) -> None:
        self._by_keys = False
        taken = self._unit_at(point, unit)
        if taken is None:
            return
        self.choose(self._chosen.reach(taken) if extends else Selection(taken, taken))

    def _drag(self, point: QPointF, unit: Unit) -> None:
        """Selects up to a point; scrolls when it lies outside, the further the faster."""
        view = QRectF(self.viewport().rect())
        outside = min(point.y() - view.top(), 0.0) + max(point.y() - view.bottom(), 0.0)
        if outside:
            self._settle(max(self.verticalScrollBar().value() + outside * 0.6, 0.0))
            point = QPointF(point.x(), min(max(point.y(), view.top()), view.bottom()))
        taken = self._unit_at(point, unit)
        if taken is not None:
            self.choose(self._chosen.reach(taken))

    def _unit_at(self, point: QPointF, unit: Unit) -> Span | None:
        """The place, word or paragraph under a point of the viewport."""
        walker = self._walker()
        if walker is None:
            return None
        content = self._content(point)
        place = walker.flow.position_at(content)
        if unit is Unit.PLACE:
            return Span(place, place)
        character = walker.flow.character_at(content)
        at = place if character is None else character
        return walker.word(at) if unit is Unit.WORD else walker.paragraph(at)

    def _selected_at(self, point: QPointF) -> bool:
        """True when a point of the viewport lies on selected text."""
        if self._scene is None:
            return False
        position = self._scene.flow.character_at(self._content(point))
        span = self._chosen.span
        return position is not None and span.start <= position < span.end

    def sheet(self) -> Sheet | None:
        """The text that is shown, None when there is none."""
        return self._sheet

    def beside(self) -> QWidget | None:
        """What else to read stands within this widget."""
        return None

    def chosen(self) -> Selection:
        """Caret and selection on the sheet."""
        return self._chosen

    def position_at(self, point: QPointF) -> int:
        """The position of the sheet that is nearest to a point of the viewport."""
        return self._scene.flow.position_at(self._content(point)) if self._scene else 0

    def character_rect(self, position: int) -> QRect:
        """The box of a character of the sheet, on the screen."""
        boxes = self._scene.flow.rects(Span(position, position + 1)) if self._scene else []
        box = boxes[0] if boxes else QRectF()
        box.translate(0.0, -self.verticalScrollBar().value())
        return QRect(self.viewport().mapToGlobal(box.topLeft().toPoint()), box.size().toSize())

    def _walker(self) -> Walker | None:
        if self._scene is None or not len(self._scene.flow):
            return None
        line = self._typography.style("body").pitch
        page = max(self.viewport().height() - line, line)
        return Walker(self._scene.flow, self._words, page)

    def _on_sheet(self, span: Span) -> Selection:
        """A part of the article as a selection of what is shown: its first continuous piece."""
        places = self._sheet.from_article(span) if self._sheet is not None else ()
        if not places:
            return Selection.at(min(span.start, len(self._sheet.text) if self._sheet else 0))
        return Selection.of(Span(places[0].start, places[-1].end))

    def choose(self, selection: Selection) -> None:
        """Selects a part of what is shown (positions of the sheet); nothing is told yet."""
        self._chosen = selection
        self._goal = None
        if self._overlay is not None:
            self._overlay.set_highlight("revealed", ())
        if self._sheet is not None and self._sheet.blocks:
            paragraph = self._sheet.blocks[self._sheet.block_at(selection.caret)].paragraph
            if paragraph is not None:
                self._enter(paragraph)
        self._attend()

    def _enter(self, paragraph: int) -> None:
        if paragraph != self._paragraph:
            self._paragraph = paragraph
            self.paragraph_changed.emit(paragraph)

    def _offer_selection(self) -> None:
        """Tells of the selection when it has changed, and gives it to the X11 clipboard.

        Of raw text that is in no article there is nothing to tell but that it is another one.
        """
        accessibility.tell_caret(self)
        selection, span = self.selection(), self._chosen.span
        told = (selection, span if selection is None and len(span) else None)
        if told == self._told:
            return
        self._told = told
        clipboard = QGuiApplication.clipboard()
        if selection is not None and self._sheet is not None and clipboard.supportsSelection():
            clipboard.setText(self._chosen.span.slice(self._sheet.text), QClipboard.Mode.Selection)
        self.selection_changed.emit(selection)

    def _attend(self) -> None:
        """Hands what is selected and current to the painting."""
        span = self._chosen.span
        shown = self._by_keys and self.hasFocus()
        self._attention = replace(
            self._attention,
            selection=span if len(span) else None,
            caret=self._chosen.caret if shown else None,
            paragraph=self._paragraph,
        )
        self.viewport().update()

    def _show_caret(self) -> None:
        if self._scene is not None:
            index = self._scene.flow.sheet.block_at(self._chosen.caret)
            self._scene.flow.laid(index)
            rect = self._scene.flow.caret(self._chosen.caret)
            self._show_rect(rect.top(), rect.bottom())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._attend()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._attend()
