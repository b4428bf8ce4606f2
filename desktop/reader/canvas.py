"""The scrolling surface: composes a page, keeps the place, paints what is in view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from corpus.model import Label, Span
from desktop.reader import overview
from desktop.reader.annotation_layer import Accepts
from desktop.reader.attention import Attention
from desktop.reader.columns import columns
from desktop.reader.composing import CLEAN, compose, memo_column, sheet_of
from desktop.reader.empty import Nothing, paint_empty
from desktop.reader.look import Look
from desktop.reader.overlay import Overlay
from desktop.reader.overview import Overview
from desktop.reader.page import Page
from desktop.reader.painting import Painting
from desktop.reader.printing import print_page
from desktop.reader.scene import Scene
from desktop.reader.scripts import ORIGINAL, SCRIPTS
from desktop.reader.sheet import Sheet
from desktop.reader.typography import TEXT_SIZE, Typography

_BELOW = 96.0
"""Pixels of paper under the last line."""
_MARGIN = 0.12
_LANDING = 0.28
"""What is brought into view keeps this share of the height from its edges, or lands this far down."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the view is: a position of the sheet, and by how much the view begins below its line.

    ``position`` is None at the very top.
    """

    position: int | None = None
    below: float = 0.0


TOP = Place()


class Canvas(QAbstractScrollArea):
    """Shows a page without any selection or mouse of its own; see ``ReaderView``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._mode = CLEAN
        self._script = ORIGINAL
        self._look = Look()
        self._points = TEXT_SIZE
        self._typography = Typography(self._look, self._points)
        self._sheet: Sheet | None = None
        self._overlay: Overlay | None = None
        self._scene: Scene | None = None
        self.nothing = Nothing.NO_PROJECT
        self._attention = Attention()
        self._labels = frozenset(Label)
        self._accepts: Accepts | None = None
        self._settling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._overview = Overview(self)
        self._overview.asked.connect(self._go_to_share)
        self._leave_room(0)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def minimumSizeHint(self) -> QSize:
        return QSize(int(20 * self._typography.em), int(10 * self._typography.em))

    def say_nothing(self, why: Nothing) -> None:
        """Tells the reader why there is nothing to read, for when there is no page."""
        if why is not self.nothing:
            self.nothing = why
            if self._scene is None:
                self.viewport().update()

    def set_text_size(self, points: float) -> None:
        """Sets running text at ``points``; all else follows."""
        if points != self._points:
            self._points = points
            self._restyle()

    def set_look(self, look: Look) -> None:
        """Puts on another theme."""
        if look != self._look:
            self._look = look
            self._restyle()

    def set_script(self, script: str) -> None:
        """``original``, ``simplified`` or ``traditional``: how the article is written on the page.

        Positions, and what is copied, stay those of the original. Raises ValueError for another.
        """
        if script not in SCRIPTS:
            raise ValueError(f"no script {script!r}; there are {', '.join(SCRIPTS)}")
        if script != self._script:
            self._script = script
            self._recompose()

    def print_on(self, device: QPagedPaintDevice, look: Look) -> int:
        """Prints the article as it is shown, but in ``look``; returns the number of pages.

        The script and the annotations are those on the screen; see ``print_page``.
        """
        if self._page is None:
            return 0
        return print_page(self._page, device, look, script=self._script, accepts=self._accepts)

    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    def mode(self) -> str:
        """``clean`` or ``raw``."""
        return self._mode

    def _restyle(self) -> None:
        self._typography = Typography(self._look, self._points)
        self._recompose()

    def _open(self, page: Page | None) -> None:
        """Takes a page in the present mode; nothing is laid out before ``_recompose``."""
        self._page = page
        self._sheet = sheet_of(page, self._mode) if page is not None else None
        self._overlay = None
        if page is not None and self._sheet is not None:
            self._overlay = Overlay(page, self._sheet, self._accepts)
            self._overlay.labels = self._labels

    def _recompose(self, place: Place | None = None) -> None:
        """Lays out anew for the present width; stays at ``place``, or where the view is."""
        place = place or self._place()
        if self._page is None or self._sheet is None or self._overlay is None:
            self._scene = None
            self._overview.follow(None)
            self.verticalScrollBar().setRange(0, 0)
            self.viewport().update()
            return
        width = self.viewport().width()
        parts = self._page, self._sheet, self._overlay, self._look, self._typography
        self._scene = compose(*parts, width, script=self._script)
        self._settle(self._y_of(place))
        self._overview.follow(self._scene)

    def _annotations_changed(self) -> None:
        """Shows new annotations: the text is laid out again only when a margin must widen."""
        scene, overlay = self._scene, self._overlay
        if scene is None or overlay is None or self._page is None:
            return
        stand = columns(self.viewport().width(), self._typography.em, overlay.lanes, most=self._look.measure)
        rechipped = scene.header is not None and scene.header.codes != overlay.article_codes()
        if rechipped or stand != scene.flow.columns:
            self._recompose()
            return
        memos = memo_column(overlay, scene.flow, self._typography)
        if memos.memos == scene.memos.memos:
            memos = scene.memos
        self._scene = replace(scene, page=self._page, memos=memos)
        self._settle()
        self._overview.follow(self._scene)

    def _place(self) -> Place:
        y = float(self.verticalScrollBar().value())
        if self._scene is None or not len(self._scene.flow) or y <= 0:
            return TOP
        flow = self._scene.flow
        position = flow.position_at(QPointF(flow.columns.text, y))
        return Place(position, y - flow.line_top(position))

    def _y_of(self, place: Place) -> float:
        if place.position is None or self._scene is None or not len(self._scene.flow):
            return 0.0
        flow = self._scene.flow
        position = min(place.position, len(flow.sheet.text))
        flow.laid(flow.sheet.block_at(position))
        return max(flow.line_top(position) + place.below, 0.0)

    def read_from(self) -> int | None:
        """The position of the article at the top of the view; None above its text, or beside it."""
        position = self._place().position
        if position is None or self._sheet is None or self._scene is None:
            return None
        if self.verticalScrollBar().value() < self._scene.flow.line_top(0):
            return None
        span = self._sheet.to_article(Span(position, position + 1))
        return span.start if span is not None else None

    def read_on_from(self, position: int | None) -> None:
        """Scrolls the line with a position of the article to the top; to the very top for None."""
        if self._sheet is None or position is None:
            self._settle(0.0)
            return
        places = self._sheet.from_article(Span(position, position + 1))
        if places:
            self._settle(self._y_of(Place(places[0].start)))

    def _settle(self, y: float | None = None) -> None:
        """Lays out what is in view, places the memos, and tells the scroll bar the height."""
        scene, bar = self._scene, self.verticalScrollBar()
        if scene is None or self._settling:
            return
        self._settling = True
        height = self.viewport().height()
        wanted = float(bar.value()) if y is None else y
        active = self._attention.active
        settled = scene.settle(wanted, height, active)
        most = max(0, ceil(scene.height + _BELOW) - height)
        if settled > most:
            settled = scene.settle(float(most), height, active)
            most = max(0, ceil(scene.height + _BELOW) - height)
        bar.setPageStep(height)
        bar.setSingleStep(round(self._typography.style("body").pitch))
        bar.setRange(0, most)
        bar.setValue(round(settled))
        self._settling = False
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._settle()

    def _leave_room(self, width: int) -> None:
        """Keeps pixels free at the right of the text, beyond the overview."""
        self.setViewportMargins(0, 0, overview.WIDTH + width, 0)

    def _go_to_share(self, share: float) -> None:
        """Scrolls so that the place at a share of the whole height stands in the middle."""
        if self._scene is not None:
            self._settle(max(share * self._scene.height - self.viewport().height() / 2, 0.0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        view = self.viewport().geometry()
        self._overview.setGeometry(view.right() + 1, view.top(), overview.WIDTH, view.height())
        if event.oldSize().width() != event.size().width():
            self._recompose()
        else:
            self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._look.paper))
            if self._scene is None:
                area = QRectF(self.viewport().rect())
                paint_empty(painter, area, self.nothing, self._look, self._typography)
                return
            y = self.verticalScrollBar().value()
            painter.translate(0, -y)
            painting = Painting(self._scene, self._attention, painter)
            painting.paint(y + event.rect().top(), event.rect().height())

    def show_span(self, span: Span) -> None:
        """Brings a range of the sheet (of what is shown) into view."""
        if self._scene is not None and len(self._scene.flow):
            first = self._scene.flow.caret(span.start)
            last = self._scene.flow.caret(max(span.end - 1, span.start))
            self._show_rect(first.top(), last.bottom())

    def _show_paragraph(self, index: int) -> None:
        block = self._sheet.block_of_paragraph(index) if self._sheet is not None else None
        if block is None or self._scene is None:
            return
        flow = self._scene.flow
        laid = flow.laid(block)
        top = flow.top(block)
        self._show_rect(top if block else 0.0, top + laid.height)

    def _content(self, point: QPointF) -> QPointF:
        """A point of the viewport as one of the content."""
        return point + QPointF(0.0, float(self.verticalScrollBar().value()))

    def _show_rect(self, top: float, bottom: float) -> None:
        """Scrolls as little as it takes to have two heights in view, or far jumps to a good place.

        The first line comes with all that stands above it.
        """
        if self._scene is not None and top <= self._scene.flow.top(0) + self._typography.em:
            top = 0.0
        height = self.viewport().height()
        y = float(self.verticalScrollBar().value())
        margin = _MARGIN * height
        if top < y or bottom > y + height:
            far = bottom < y - height / 2 or top > y + 1.5 * height
            if far or bottom - top > height - 2 * margin:
                y = top - _LANDING * height
            elif top < y:
                y = top - margin
            else:
                y = bottom + margin - height
            self._settle(max(y, 0.0))
