"""Puts the reader on the screen: grounds, words, underlines, margins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from corpus.model import Span
from desktop.reader.attention import Attention
from desktop.reader.block_marks import Wash
from desktop.reader.contrast import visible_on
from desktop.reader.header import Header
from desktop.reader.laid_block import LaidBlock
from desktop.reader.margins import Margins
from desktop.reader.marks import Mark, MarkKind
from desktop.reader.overlay import HIGHLIGHTS
from desktop.reader.scene import Scene
from desktop.reader.tint import tint

_INSET = 2.5
"""Pixels that a nested wash stands back from the one around it, above and below, where there is room."""
_CORE = 4.0
"""Pixels that the innermost wash keeps of the height of a line."""
_UNDERLINE = 2.0
_NESTED_UNDERLINE = 1.2
_BELOW_BASELINE = 0.28
"""Where underlines run, in em under the baseline: clear of the lowest strokes."""


class Painting:
    """One pass over what is in view. The painter's origin is the top of the content."""

    def __init__(self, scene: Scene, attention: Attention, painter: QPainter) -> None:
        self._scene = scene
        self._attention = attention
        self._painter = painter
        self._look = scene.look
        self._top = self._bottom = 0.0
        self._margins = Margins(scene, attention, painter)
        self._ink = QColor(scene.look.ink)
        self._muted = QColor(scene.look.muted)
        self._dark = QColor(scene.look.paper).lightnessF() < 0.5

    def paint(self, y: float, height: float) -> None:
        """Paints what stands between two heights of the content."""
        scene = self._scene
        self._top, self._bottom = y, y + height
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if scene.header is not None and y < scene.header.height:
            self._header(scene.header)
        for index, laid in scene.flow.visible(y, height):
            self._block(index, laid)
        self._margins.paint(y, height)
        self._caret()

    def _header(self, header: Header) -> None:
        painter = self._painter
        for at, laid, style in header.lines:
            painter.setPen(self._muted if style.muted else self._ink)
            laid.draw(painter, at)
        painter.setFont(self._scene.typography.chip.font)
        for box, chip in header.chips:
            painter.setPen(QPen(QColor(self._look.hairline), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = box.height() / 2
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            words = box.adjusted(radius * 0.8, 0, -radius * 0.8, 0)
            if chip.colour:
                self._dot(QPointF(words.left() + 3, box.center().y()), chip.colour)
                words.setLeft(words.left() + 11)
            painter.setPen(self._muted if chip.quiet else self._ink)
            metrics = QFontMetricsF(painter.font())
            text = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, words.width() + 1)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def _block(self, index: int, laid: LaidBlock) -> None:
        scene = self._scene
        flow, overlay = scene.flow, scene.overlay
        block = flow.sheet.blocks[index]
        origin = flow.origin(index)
        if block.paragraph is not None and block.paragraph == self._attention.paragraph:
            self._current(index, laid)
        for wash in overlay.marks(index).washes:
            self._wash(index, laid, wash)
        for layer in HIGHLIGHTS:
            for span in overlay.highlights(layer, block.span):
                self._highlight(layer, self._rects(index, laid, span))
        if self._attention.selection is not None:
            self._fill(self._rects(index, laid, self._attention.selection, full=True), self._selection_tint())
        if self._attention.repairs or flow.sheet.offsets is not None:
            for mark in flow.marks(block.span):
                self._mark(index, laid, mark)
        muted = scene.typography.style(block.style).muted
        self._painter.setPen(self._muted if muted else self._ink)
        laid.draw_between(self._painter, origin, self._top, self._bottom)
        for span, mention in overlay.underlines(index):
            colour = QColor(self._look.labels.get(mention.label, self._look.muted))
            self._underline(index, laid, span, colour, mention.level)
        if block.number:
            self._margins.number(index, laid, block.number)

    def _current(self, index: int, laid: LaidBlock) -> None:
        """A hint of a ground under the current paragraph."""
        flow = self._scene.flow
        top = flow.origin(index).y() + laid.line_box(0)[0]
        bottom = flow.origin(index).y() + laid.line_box(laid.line_count - 1)[1]
        left, measure = flow.columns.text - 9.0, flow.columns.measure + 18.0
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(tint(self._look.muted, 0.10 if self._dark else 0.065))
        self._painter.drawRoundedRect(QRectF(left, top, measure, bottom - top), 4.0, 4.0)

    def _rects(self, index: int, laid: LaidBlock, span: Span, *, full: bool = False) -> list[QRectF]:
        """The boxes of a span in one block; as high as the whole line when ``full``."""
        flow = self._scene.flow
        part = flow.part(index, span)
        if part is None:
            return []
        origin = flow.origin(index)
        found = []
        for line, rect in laid.rects(part):
            if full:
                top, bottom = laid.line_box(line)
                rect = QRectF(rect.left(), top, rect.width(), bottom - top)
            found.append(rect.translated(origin))
        return found

    def _wash(self, index: int, laid: LaidBlock, wash: Wash) -> None:
        faded = self._attention.hovered is not None and self._attention.hovered != wash.annotation
        strong = wash.annotation in (self._attention.active, self._attention.hovered)
        alpha = (0.29 if self._dark else 0.30) * (1.35 if strong else 0.4 if faded else 1.0)
        colours = wash.colours or (self._look.accent,)
        if not wash.colours:
            alpha *= 0.45
        for rect in self._rects(index, laid, wash.span):
            room = (rect.height() - 1 - _CORE) / 2
            inset = wash.depth * min(_INSET, room / max(wash.depth + wash.nested, 1))
            box = rect.adjusted(0, 1 + inset, 0, -inset)
            if wash.depth:
                self._painter.fillRect(box, QColor(self._look.paper))
            self._bands(box, colours, alpha * (0.5 if wash.pending else 1.0))
            if wash.annotation == self._attention.active:
                edge = tint(visible_on(self._look.paper, colours[0]), 0.75)
                for y in (box.top(), box.bottom()):
                    self._painter.fillRect(QRectF(box.left(), y - 0.5, box.width(), 1.0), edge)

    def _bands(self, box: QRectF, colours: Sequence[str], alpha: float) -> None:
        """One ground for one code, bands one under the other for several."""
        height = box.height() / len(colours)
        for number, colour in enumerate(colours):
            band = QRectF(box.left(), box.top() + number * height, box.width(), height)
            self._painter.fillRect(band, tint(visible_on(self._look.paper, colour), alpha))

    def _highlight(self, layer: str, rects: list[QRectF]) -> None:
        accent = self._look.accent
        if layer == "search":
            self._fill([r.adjusted(-1, 1, 1, -1) for r in rects], tint(accent, 0.17))
        elif layer == "hover":
            self._fill(rects, tint(self._look.muted, 0.14))
        elif layer == "revealed":
            self._fill(rects, tint(accent, 0.10))
            self._rules(rects, tint(accent, 0.8), 1.0)
        else:
            self._rules(rects, tint(accent, 0.6), 1.5)

    def _mark(self, index: int, laid: LaidBlock, mark: Mark) -> None:
        accent = self._look.accent
        if mark.kind is MarkKind.REMOVED:
            self._tick(self._scene.flow.caret(mark.span.start))
        elif mark.kind is MarkKind.REPAIRED:
            raw = self._scene.flow.sheet.offsets is not None
            self._fill(self._rects(index, laid, mark.span), tint(accent, 0.14 if raw else 0.09))
        elif mark.kind is MarkKind.PROPOSED:
            self._rules(self._rects(index, laid, mark.span), tint(accent, 0.7), 1.0)

    def _tick(self, place: QRectF) -> None:
        """A small wedge at the foot of the line, where something was removed."""
        x, foot = place.left(), place.bottom() + 1.0
        wedge = QPolygonF([QPointF(x, foot - 3.0), QPointF(x - 2.0, foot), QPointF(x + 2.0, foot)])
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(tint(self._look.accent, 0.4))
        self._painter.drawPolygon(wedge)

    def _underline(self, index: int, laid: LaidBlock, span: Span, colour: QColor, level: int) -> None:
        flow = self._scene.flow
        part = flow.part(index, span)
        if part is None:
            return
        colour.setAlphaF(0.62 if self._dark else 0.50)
        below = _BELOW_BASELINE * self._scene.typography.em
        thick = _NESTED_UNDERLINE if level else _UNDERLINE
        drop = (_UNDERLINE + 1.3 if level else 0.0) + max(level - 1, 0) * 2.2
        origin = flow.origin(index)
        for line, rect in laid.rects(part):
            y = origin.y() + laid.baseline(line) + below + drop
            bar = QRectF(origin.x() + rect.left() + 0.75, y, rect.width() - 1.5, thick)
            self._painter.fillRect(bar, colour)

    def _caret(self) -> None:
        if self._attention.caret is None:
            return
        rect = self._scene.flow.caret(self._attention.caret)
        box = QRectF(rect.left() - 0.75, rect.top(), 1.5, rect.height())
        self._painter.fillRect(box, self._ink)

    def _selection_tint(self) -> QColor:
        return tint(self._look.selection, 0.75)

    def _fill(self, rects: Sequence[QRectF], colour: QColor) -> None:
        for rect in rects:
            self._painter.fillRect(rect, colour)

    def _rules(self, rects: Sequence[QRectF], colour: QColor, width: float) -> None:
        """Dotted lines at the foot of boxes."""
        self._painter.setPen(QPen(colour, width, Qt.PenStyle.DotLine))
        for rect in rects:
            self._painter.drawLine(QLineF(rect.bottomLeft(), rect.bottomRight()))

    def _dot(self, centre: QPointF, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(visible_on(self._look.paper, colour)))
        self._painter.drawEllipse(centre, 3.5, 3.5)
