"""How a row of a panel is drawn: paper, ink, one swatch, one quiet number at the right edge."""

from __future__ import annotations

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
from desktop.reader.contrast import visible_on
from desktop.reader.look import Look
from desktop.rows.row import MOST_CHARACTERS, Line, Row, Run, Style
from desktop.rows.row_faces import Faces, is_small
from desktop.rows.row_model import ROW_ROLE
from desktop.rows.row_text import elided

LEFT, RIGHT, INDENT = 15, 12, 20
"""Pixels before the outermost rows, after all rows, and per level."""
ABOVE, TALL_ABOVE, HEADING_ABOVE, BETWEEN = 5, 8, 11, 2
"""Pixels above a row, one of several lines, a heading; and between two lines of a row."""
SWATCH, DOT, KEY, GAP = 11, 8, 18, 8
CHEVRON = 3.5
"""Half the width of the mark that folds a row."""

LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Place:
    """One row while it is painted: its lines stand between ``left`` and ``right``."""

    painter: QPainter
    faces: Faces
    row: Row
    rect: QRect
    left: int
    right: int

    @property
    def top(self) -> int:
        return self.rect.top() + _above(self.row)

    @property
    def first_height(self) -> float:
        return self.faces.row_height(self.row.lines[0]) if self.row.lines else 0.0


class RowDelegate(QStyledItemDelegate):
    """Paints ``Row`` values with the colours of a ``Look``."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._faces: tuple[str, Faces] | None = None
        self._sizes: dict[str, tuple[Row, int, QSize]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        faces = self._faces_for(option.font)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        known = self._sizes.get(row.id)
        if known is not None and known[0] is row and known[1] == width:
            return known[2]
        size = self._size(row, faces, width, index)
        self._sizes[row.id] = row, width, size
        return size

    def _size(self, row: Row, faces: Faces, width: int, index: Index) -> QSize:
        room = 0
        if any(line.rows > 1 for line in row.lines):
            room = width - RIGHT - _edge(row, faces) - content_left(index)
        height = sum(faces.height(line, room) for line in row.lines) + BETWEEN * (len(row.lines) - 1)
        below = ABOVE if row.heading else _above(row)
        return QSize(width, round(height) + _above(row) + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        faces = self._faces_for(option.font)
        rect, left = option.rect, content_left(index)
        right = rect.right() - RIGHT
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row)
        if len(row.lines) > 1:
            painter.fillRect(QRect(left, rect.bottom(), right - left, 1), QColor(self.look.hairline))
        edge = _edge(row, faces)
        place = _Place(painter, faces, row, rect, left, right - edge)
        if index.model().hasChildren(index):
            _paint_chevron(place, option)
        if edge:
            _paint_edge(place, right)
        _paint_lines(place)
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

    def _faces_for(self, base: QFont) -> Faces:
        if self._faces is None or self._faces[0] != base.key() or self._faces[1].look is not self.look:
            self._faces = base.key(), Faces(self.look, base)
            self._sizes.clear()
        return self._faces[1]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        """A wash under the row that is chosen, a paler one under the mouse."""
        state, flag = option.state, QStyle.StateFlag
        focused = bool(state & flag.State_HasFocus)
        selected = bool(state & flag.State_Selected) and (focused or not row.heading)
        if not selected and (row.heading or not state & flag.State_MouseOver):
            return
        ground = QColor(self.look.selection if selected else self.look.hairline)
        active = focused or bool(state & flag.State_Active)
        ground.setAlphaF((0.75 if active else 0.5) if selected else 0.38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(5, 1, -5, -1), 5, 5)


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


def _edge(row: Row, faces: Faces) -> int:
    """The pixels that the number and the key at the right edge take."""
    width = KEY + GAP if row.key else 0
    return width + round(faces.small_metrics.horizontalAdvance(row.detail) + GAP) if row.detail else width


def _paint_chevron(place: _Place, option: QStyleOptionViewItem) -> None:
    """The mark that folds a row; an open group shows it under the mouse only."""
    open_ = bool(option.state & QStyle.StateFlag.State_Open)
    if open_ and place.row.heading and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    pen = QPen(place.faces.colour(Style.MUTED), 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    place.painter.setPen(pen)
    place.painter.setBrush(Qt.BrushStyle.NoBrush)
    half, flat = CHEVRON, CHEVRON / 2
    if open_:
        points = [QPointF(-half, -flat), QPointF(0, flat), QPointF(half, -flat)]
    else:
        points = [QPointF(-flat, -half), QPointF(flat, 0), QPointF(-flat, half)]
    centre = QPointF(place.left - 8, place.top + place.first_height / 2)
    place.painter.drawPolyline([centre + point for point in points])


def _paint_edge(place: _Place, right: float) -> None:
    """The number at the right edge and, after it, the key in its box."""
    painter, row, height = place.painter, place.row, place.first_height
    painter.setFont(place.faces.small)
    painter.setPen(place.faces.colour(Style.MUTED))
    if row.key:
        box = QRectF(right - KEY, place.top + (height - KEY) / 2, KEY, KEY)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.key.upper())
        painter.setPen(QColor(place.faces.look.hairline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(place.faces.colour(Style.MUTED))
        right = box.left() - GAP
    area = QRectF(place.rect.left(), place.top, right - place.rect.left(), height)
    painter.drawText(area, RIGHT_MIDDLE, row.detail)


def _paint_lines(place: _Place) -> None:
    top = float(place.top)
    for line in place.row.lines:
        if line.rows > 1:
            top = _paint_wrapped(place, line, top)
        else:
            _paint_single(place, line, top)
            top += place.faces.row_height(line)
        top += BETWEEN


def _paint_wrapped(place: _Place, line: Line, top: float) -> float:
    """Paint the rows of a line that is all in one style; where they end."""
    height, width = place.faces.row_height(line), place.right - place.left
    place.painter.setFont(place.faces.font_of(line))
    place.painter.setPen(place.faces.colour(line.runs[0].style))
    for text in place.faces.wrapped(line, width):
        place.painter.drawText(QRectF(place.left, top, width + GAP, height), LEFT_MIDDLE, text)
        top += height
    return top


def _paint_single(place: _Place, line: Line, top: float) -> None:
    """Paint runs side by side until there is no room left."""
    x, height, small = float(place.left), place.faces.row_height(line), is_small(line)
    for run in line.runs:
        x = _paint_mark(place, run, x, top + height / 2)
        room = place.right - x
        if room <= 0:
            return
        font = place.faces.font(run.style, small=small)
        text = elided(run.text[:MOST_CHARACTERS], font, room)
        place.painter.setFont(font)
        place.painter.setPen(place.faces.colour(run.style))
        place.painter.drawText(QRectF(x, top, room + GAP, height), LEFT_MIDDLE, text)
        x += QFontMetricsF(font).horizontalAdvance(text)


def _paint_mark(place: _Place, run: Run, x: float, middle: float) -> float:
    """Paint the swatch or dot before a run; where the text begins."""
    if run.mark is None:
        return x
    place.painter.setPen(Qt.PenStyle.NoPen)
    if isinstance(run.mark, Label):
        place.painter.setBrush(place.faces.label_colour(run.mark))
        place.painter.drawEllipse(QRectF(x, middle - DOT / 2, DOT, DOT))
        return x + DOT + GAP
    place.painter.setBrush(QColor(visible_on(place.faces.look.paper, run.mark)))
    place.painter.drawRoundedRect(QRectF(x, middle - SWATCH / 2, SWATCH, SWATCH), 3, 3)
    return x + SWATCH + GAP
