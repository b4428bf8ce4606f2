"""How a row of a panel is drawn: paper, ink, one swatch, one quiet number at the right edge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from corpus.model import Label
from desktop.reader.look import Look
from desktop.rows.row import MOST_CHARACTERS, Line, Row, Run, Style
from desktop.rows.row_model import ROW_ROLE
from desktop.rows.row_text import elided, wrapped

LEFT, RIGHT, INDENT = 15, 12, 20
"""Pixels before the outermost rows, after all rows, and per level."""
ABOVE, TALL_ABOVE, HEADING_ABOVE, BETWEEN = 5, 8, 11, 2
"""Pixels above a row, one of several lines, a heading; and between two lines of a row."""
SWATCH, DOT, KEY, GAP = 11, 8, 18, 8
CHEVRON = 3.5
"""Half the width of the mark that folds a row."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Place:
    """One row while it is painted."""

    painter: QPainter
    rect: QRect
    left: int
    right: int


class RowDelegate(QStyledItemDelegate):
    """Paints ``Row`` values with the colours of a ``Look``."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        left, right = content_left(index), width - RIGHT - self._edge(row, option.font)
        height = sum(self._height(line, option.font, right - left) for line in row.lines)
        height += BETWEEN * (len(row.lines) - 1)
        below = ABOVE if row.heading else _above(row)
        return QSize(width, round(height) + _above(row) + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row)
        left = content_left(index)
        if len(row.lines) > 1:
            rule = QRect(left, rect.bottom(), rect.right() - RIGHT - left, 1)
            painter.fillRect(rule, QColor(self.look.hairline))
        if index.model().hasChildren(index):
            self._paint_chevron(painter, option, left, row)
        right = rect.right() - RIGHT
        edge = self._edge(row, option.font)
        if edge:
            self._paint_edge(_Place(painter, rect, left, right), row, option.font)
        self._paint_lines(_Place(painter, rect, left, right - edge), row, option.font)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("row-editor")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        marked = bool(row.lines and row.lines[0].runs and row.lines[0].runs[0].mark)
        left = content_left(index) + (SWATCH + GAP - 5 if marked else -5)
        rect = option.rect
        editor.setGeometry(QRect(left, rect.top() + 1, rect.right() - RIGHT - left, rect.height() - 2))

    def font(self, base: QFont, style: Style, *, small: bool = False) -> QFont:
        """The face of a style, in the size of the panel."""
        font = QFont(base)
        if style in (Style.QUOTE, Style.NOTE):
            font.setFamilies(list(self.look.serif))
        font.setBold(style is Style.STRONG)
        font.setStrikeOut(style is Style.STRUCK)
        if small:
            font.setPointSizeF(base.pointSizeF() * 0.88)
        return font

    def colour(self, style: Style) -> QColor:
        look = self.look
        match style:
            case Style.MUTED:
                return QColor(look.muted)
            case Style.NOTE | Style.STRUCK:
                return QColor(look.accent)
            case Style.VALUE:
                return QColor(look.labels[Label.GPE])
            case _:
                return QColor(look.ink)

    def _height(self, line: Line, base: QFont, width: float) -> float:
        style = line.runs[0].style if line.runs else Style.INK
        font = self.font(base, style, small=_is_small(line))
        rows = 1
        if line.rows > 1:
            rows = len(wrapped(line.text[:MOST_CHARACTERS], font, width, line.rows))
        return rows * _line_height(font)

    def _edge(self, row: Row, base: QFont) -> int:
        """The pixels that the number and the key at the right edge take."""
        width = 0.0
        if row.detail:
            width += QFontMetricsF(_small(base)).horizontalAdvance(row.detail) + GAP
        if row.key:
            width += KEY + GAP
        return round(width)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        state = option.state
        if row.heading:
            selected = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        else:
            selected = state & QStyle.StateFlag.State_Selected
        if not selected and (row.heading or not state & QStyle.StateFlag.State_MouseOver):
            return
        ground = QColor(self.look.selection if selected else self.look.hairline)
        active = state & QStyle.StateFlag.State_HasFocus or state & QStyle.StateFlag.State_Active
        ground.setAlphaF((0.75 if active else 0.5) if selected else 0.38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(5, 1, -5, -1), 5, 5)

    def _paint_chevron(self, painter: QPainter, option: QStyleOptionViewItem, left: int, row: Row) -> None:
        open_ = bool(option.state & QStyle.StateFlag.State_Open)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if open_ and row.heading and not hovered:
            return
        first = row.lines[0] if row.lines else Line(())
        middle = self._top(option.rect, row) + self._height(first, option.font, 0) / 2
        centre = QPointF(left - 8, middle)
        pen = QPen(QColor(self.look.muted), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half, flat = CHEVRON, CHEVRON / 2
        if open_:
            points = [QPointF(-half, -flat), QPointF(0, flat), QPointF(half, -flat)]
        else:
            points = [QPointF(-flat, -half), QPointF(flat, 0), QPointF(-flat, half)]
        painter.drawPolyline([centre + point for point in points])

    def _paint_edge(self, place: _Place, row: Row, base: QFont) -> None:
        painter, font, right = place.painter, _small(base), float(place.right)
        top = self._top(place.rect, row)
        height = self._height(row.lines[0], base, 0) if row.lines else _line_height(font)
        painter.setFont(font)
        painter.setPen(QColor(self.look.muted))
        if row.key:
            box = QRectF(right - KEY, top + (height - KEY) / 2, KEY, KEY)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.key.upper())
            painter.setPen(QColor(self.look.hairline))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(self.look.muted))
            right = box.left() - GAP
        area = QRectF(place.rect.left(), top, right - place.rect.left(), height)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.detail)

    def _paint_lines(self, place: _Place, row: Row, base: QFont) -> None:
        top = float(self._top(place.rect, row))
        for line in row.lines:
            height = self._height(line, base, place.right - place.left)
            if line.rows > 1:
                self._paint_wrapped(place, line, base, top)
            else:
                self._paint_single(place, line, base, top, height)
            top += height + BETWEEN

    def _paint_wrapped(self, place: _Place, line: Line, base: QFont, top: float) -> None:
        style = line.runs[0].style
        font = self.font(base, style, small=_is_small(line))
        place.painter.setFont(font)
        place.painter.setPen(self.colour(style))
        height = _line_height(font)
        width = place.right - place.left
        for text in wrapped(line.text[:MOST_CHARACTERS], font, width, line.rows):
            area = QRectF(place.left, top, width + GAP, height)
            place.painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            top += height

    def _paint_single(self, place: _Place, line: Line, base: QFont, top: float, height: float) -> None:
        x = float(place.left)
        for run in _visible(line.runs):
            font = self.font(base, run.style, small=_is_small(line))
            x = self._paint_mark(place.painter, run, x, top + height / 2)
            room = place.right - x
            if room <= 0:
                return
            text = elided(run.text[:MOST_CHARACTERS], font, room)
            place.painter.setFont(font)
            place.painter.setPen(self.colour(run.style))
            area = QRectF(x, top, room + GAP, height)
            place.painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            x += QFontMetricsF(font).horizontalAdvance(text)

    def _paint_mark(self, painter: QPainter, run: Run, x: float, middle: float) -> float:
        if run.mark is None:
            return x
        painter.setPen(Qt.PenStyle.NoPen)
        if isinstance(run.mark, Label):
            painter.setBrush(QColor(self.look.labels[run.mark]))
            painter.drawEllipse(QRectF(x, middle - DOT / 2, DOT, DOT))
            return x + DOT + GAP
        painter.setBrush(QColor(run.mark))
        painter.drawRoundedRect(QRectF(x, middle - SWATCH / 2, SWATCH, SWATCH), 3, 3)
        return x + SWATCH + GAP

    def _top(self, rect: QRect, row: Row) -> int:
        return rect.top() + _above(row)


def content_left(index: Index) -> int:
    """The pixel where the content of a row begins. What stands under a heading is not indented."""
    depth = 0
    above = index.parent()
    while above.isValid():
        row: Row = above.data(ROW_ROLE)
        depth += not row.heading
        above = above.parent()
    return LEFT + depth * INDENT


def _above(row: Row) -> int:
    if row.heading:
        return HEADING_ABOVE
    return TALL_ABOVE if len(row.lines) > 1 else ABOVE


def _is_small(line: Line) -> bool:
    return bool(line.runs) and all(run.style in (Style.MUTED, Style.SMALL) for run in line.runs)


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.88)
    return font


def _line_height(font: QFont) -> float:
    return round(QFontMetricsF(font).height() * 1.02)


def _visible(runs: tuple[Run, ...]) -> Iterator[Run]:
    return (run for run in runs if run.text or run.mark is not None)
