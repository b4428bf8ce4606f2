"""The popup at the cursor in which a code is chosen by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from corpus.model import Code
from desktop.palette.match_rows import match_rows
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.rows.row import Row
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView

WIDTH = 340
MOST_ROWS_SEEN = 8
BELOW_CURSOR = 6
"""Pixels between the cursor and the palette."""

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS_SEEN,
    Qt.Key.Key_PageUp: -MOST_ROWS_SEEN,
}


class CodePalette(QFrame):
    """Filters codes by name, pinyin and initials; Enter applies the first or makes what was typed.

    ``chosen`` carries the path of a code, which may be new; ``memo_wanted`` follows it when Ctrl was held.
    ``closed`` says that the palette went
    away, chosen or not; the focus goes back to where it was. It is a child of the window, not a
    window of its own: input methods keep working, and it stands at the cursor under Wayland too.
    ``with_memo`` says that a memo can be asked for here.
    """

    chosen = Signal(object)
    memo_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_memo: bool = False) -> None:
        super().__init__(parent)
        self._codes: tuple[Code, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._point = QPoint()
        self._offer_new = True
        self._before: QWidget | None = None
        self.setObjectName("code-palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.field = PaletteField(self)
        self.field.setPlaceholderText(self.tr("Code, pinyin or initials"))
        self.field.setAccessibleName(self.tr("Code"))
        self.field.textChanged.connect(self._update)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._choose_current)
        self.field.entered_on.connect(self._choose_and_go_on)
        self.field.completed.connect(self._complete)
        self.field.left.connect(self.dismiss)
        self.field.escaped.connect(self._leave)
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.chosen.connect(self._choose)
        self.rows.empty_text = lambda: self.tr("No codes yet: type a name and press Enter.")
        plain = self.tr("Enter applies · Tab completes · Esc closes")
        noting = self.tr("Enter applies · Ctrl+Enter with a memo · Esc closes")
        self.hint = PlainLabel(noting if with_memo else plain)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.rows)
        column.addWidget(self.hint)
        self.hide()

    def open_at(
        self, point: QPoint, codes: Sequence[Code], recent: Sequence[str], *, offer_new: bool = True
    ) -> None:
        """Show the palette below ``point`` (global). ``recent`` are paths, the last one used first.

        A code whose parent is not among ``codes`` is left out. With ``offer_new`` what is typed may
        be a new code.
        """
        self._before = QApplication.focusWidget()
        self._offer_new = offer_new
        self._codes, self._recent, self._point = tuple(codes), tuple(recent), point
        self.field.clear()
        self._update()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_look(self, look: Look) -> None:
        """Wear the theme's colours and faces."""
        self.rows.set_look(look)

    def dismiss(self) -> None:
        """Go away without a choice."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _update(self) -> None:
        rows = match_rows(self.field.text(), self._codes, self._recent, offer_new=self._offer_new)
        self.rows.set_rows(rows)
        if rows:
            self.rows.select_row(rows[0].id)
        self.rows.setFixedHeight(self._rows_height(len(rows)))
        self.adjustSize()
        self.move(self._place())

    def _rows_height(self, count: int) -> int:
        one = self.rows.sizeHintForRow(0) if count else self.fontMetrics().height() * 3
        return one * max(min(count, MOST_ROWS_SEEN), 1) + 8

    def _place(self) -> QPoint:
        """Below the cursor, or above it where the window ends; always within the window."""
        parent = self.parentWidget()
        if parent is None:
            return self._point
        point = parent.mapFromGlobal(self._point)
        room = parent.rect()
        y = point.y() + BELOW_CURSOR
        if y + self.height() > room.bottom():
            line = self.fontMetrics().height() * 2
            y = max(point.y() - line - self.height(), 0)
        return QPoint(max(min(point.x(), room.right() - self.width()), 0), y)

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            number = min(max(self.rows.currentIndex().row() + by, 0), count - 1)
            self.rows.setCurrentIndex(self.model.index(number, 0))

    def _complete(self) -> None:
        row = self.rows.current_row()
        if row is not None:
            self.field.setText(str(row.value))

    def _choose_current(self) -> None:
        row = self.rows.current_row()
        if row is not None:
            self._choose(row)

    def _choose_and_go_on(self) -> None:
        if self.rows.current_row() is not None:
            self._choose_current()
            self.memo_wanted.emit()

    def _leave(self) -> None:
        """Go away and give the focus back to what had it."""
        before, self._before = self._before, None
        if before is not None and before is not self.field and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dismiss()

    def _choose(self, row: Row) -> None:
        self._leave()
        self.chosen.emit(str(row.value))


class PaletteField(QLineEdit):
    """A line whose arrows, Tab, Enter and Esc are the palette's. ``entered_on`` tells of Ctrl+Enter."""

    stepped = Signal(object)
    entered = Signal()
    entered_on = Signal()
    completed = Signal()
    escaped = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self._take(event.key(), control=control):
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The field's own menu, or another program, takes the focus for a moment; the palette stays.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def _take(self, key: int, *, control: bool) -> bool:
        if key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.entered_on if control else self.entered).emit()
        elif key == Qt.Key.Key_Tab:
            self.completed.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            return False
        return True
