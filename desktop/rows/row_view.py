"""The tree that every panel shows its rows in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from desktop.reader.look import Look
from desktop.rows.row import Row
from desktop.rows.row_acts import Act, act_for, open_menu
from desktop.rows.row_delegate import KEY, RIGHT, RowDelegate, content_left
from desktop.rows.row_model import RowModel
from desktop.theme import LIGHT
from desktop.theme import look as look_of

PAGE_ROOM = 24
PICKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Keys with which a click picks several rows instead of going to one."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RowView(QTreeView):
    """Rows in a tree, folded and walked by mouse and keys.

    ``chosen`` carries the row that was clicked or entered (Enter, Space); ``applied`` the one that
    was double-clicked or entered; ``key_clicked`` the one whose key was clicked. ``acts`` gives what can
    be done with the current row: the menu is made of it, and its keys come before the window's while the
    tree has the focus. With ``several`` rows can be picked together, by Ctrl and Shift as in any list;
    ``picked`` are they.
    """

    chosen = Signal(object)
    applied = Signal(object)
    key_clicked = Signal(object)

    def __init__(self, model: RowModel, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self._rows = model
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._folded: dict[str, bool] = {}
        self._restoring = False
        self.empty_text: Callable[[], str] = str
        self.acts: Callable[[], Sequence[Act]] = tuple
        self.setObjectName("rows")
        self.setModel(model)
        self._delegate = RowDelegate(look_of(LIGHT), self)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(0)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._on_click)
        self.doubleClicked.connect(self._on_double_click)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self.customContextMenuRequested.connect(self._on_menu)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; what was folded, selected and in sight stays so where it is still there."""
        current, picked = self.current_row(), self.picked()
        place = self.verticalScrollBar().value()
        if not self._rows.set_rows(rows):
            return
        self._restoring = True
        self._unfold(QModelIndex())
        self._restoring = False
        if current is not None:
            self.select_row(current.id, scroll=False)
        if len(picked) > 1:
            self._pick(picked)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def set_look(self, look: Look) -> None:
        self._delegate.look = look
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @property
    def look(self) -> Look:
        return self._delegate.look

    def current_row(self) -> Row | None:
        return self._rows.row_at(self.currentIndex())

    def picked(self) -> tuple[Row, ...]:
        """The rows that are selected, from top to bottom; the current one alone where only one can be."""
        picked = [index for index in self.selectionModel().selectedIndexes() if index.isValid()]
        picked.sort(key=lambda index: self.visualRect(index).top())
        return tuple(row for row in map(self._rows.row_at, picked) if row is not None)

    def select_row(self, id: str, *, scroll: bool = True) -> bool:
        """Make the row with this id the current one. False when there is none."""
        index = self._rows.index_of(id)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        if scroll:
            self.scrollTo(index)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not _modifiers(event)
            if (plain and event.key() in ENTER) or act_for(self.acts(), _sequence(event)):
                event.accept()
                return True
        return super().event(event)

    def enter(self) -> None:
        """Take the focus, and make the first row the current one when none is."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0, 0))

    def content_height(self) -> int:
        """The pixels that all unfolded rows take."""
        self.executeDelayedItemsLayout()
        last = self._rows.index(self._rows.rowCount() - 1, 0)
        while last.isValid() and self.isExpanded(last) and self._rows.rowCount(last):
            last = self._rows.index(self._rows.rowCount(last) - 1, 0, last)
        return self.visualRect(last).bottom() + 1 + self.verticalOffset() if last.isValid() else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            act = act_for(self.acts(), _sequence(event))
            # Space is the way to tick a row where its acts say so; elsewhere it enters, as Return does.
            ticks = act is not None and event.key() == Qt.Key.Key_Space
            if not ticks and not _modifiers(event) and event.key() in ENTER and self._enter(event.key()):
                return
            if act is not None and act.run is not None:
                act.run()
                return
        super().keyPressEvent(event)

    def _enter(self, key: int) -> bool:
        row, index = self.current_row(), self.currentIndex()
        if row is None:
            return False
        if row.heading:
            self.setExpanded(index, not self.isExpanded(index))
            return True
        self.chosen.emit(row)
        if key != Qt.Key.Key_Space:
            self.applied.emit(row)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._rows.row_at(index)
        left = event.button() == Qt.MouseButton.LeftButton
        on_mark = row is not None and event.position().x() < content_left(index) - 1
        if left and row is not None and self._rows.hasChildren(index) and (row.heading or on_mark):
            self.setExpanded(index, not self.isExpanded(index))
            self.setCurrentIndex(index)
            return
        super().mousePressEvent(event)
        on_key = event.position().x() > self.viewport().width() - RIGHT - KEY
        if left and row is not None and row.key and on_key:
            self.key_clicked.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.columnWidth(0) != event.size().width():
            self.setColumnWidth(0, event.size().width())
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = "" if self._rows.rowCount() else self.empty_text()
        if text:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self.look.muted))
            room = self.viewport().rect().adjusted(PAGE_ROOM, PAGE_ROOM, -PAGE_ROOM, -PAGE_ROOM)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, text)

    def _pick(self, rows: Sequence[Row]) -> None:
        """Select these too, as far as they are there."""
        for row in rows:
            index = self._rows.index_of(row.id)
            if index.isValid():
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def _unfold(self, parent: QModelIndex) -> None:
        for number in range(self._rows.rowCount(parent)):
            index = self._rows.index(number, 0, parent)
            row = self._rows.row_at(index)
            if row is None or not self._rows.hasChildren(index):
                continue
            if not self._folded.get(row.id, row.folded or row.children is None):
                self.expand(index)
            self._unfold(index)

    def _on_menu(self, point: QPoint) -> None:
        open_menu(self, self.acts(), self.viewport().mapToGlobal(point))

    def _on_click(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        picking = QGuiApplication.keyboardModifiers() & PICKING
        if row is not None and not row.heading and not picking:
            self.chosen.emit(row)

    def _on_double_click(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and not row.heading:
            self.chosen.emit(row)
            self.applied.emit(row)

    def _on_expanded(self, index: QModelIndex) -> None:
        self._note_fold(index, False)

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._note_fold(index, True)

    def _note_fold(self, index: QModelIndex, folded: bool) -> None:
        row = self._rows.row_at(index)
        if row is not None and not self._restoring:
            self._folded[row.id] = folded


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _sequence(event: QKeyEvent) -> QKeySequence:
    return QKeySequence(event.keyCombination())
