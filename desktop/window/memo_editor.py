"""Where a memo is written: beside the text, not in a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.plain_label import PlainLabel

WIDTH, HEIGHT = 250, 150
"""Pixels: little wider than the margin that memos stand in."""
WITH_MARGIN = 720
"""Pixels of a reader that has room for memos in its margin."""


class MemoEditor(QFrame):
    """A small sheet over the reader. ``finished`` carries the memo, or None when nothing is to change.

    Ctrl+Enter saves, Esc leaves; a click elsewhere saves too, since nothing written is to be lost.
    """

    finished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("memo-editor")
        self._before = ""
        self._field = QPlainTextEdit()
        self._field.setAccessibleName(self.tr("Memo"))
        self._field.setPlaceholderText(self.tr("A note beside the text"))
        self._field.setTabChangesFocus(True)
        self._field.installEventFilter(self)
        hint = PlainLabel(self.tr("Ctrl+Enter saves · Esc leaves it as it was"))
        font = hint.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        hint.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        column.addWidget(self._field, 1)
        column.addWidget(hint)
        self.hide()

    def open_beside(self, place: QRect, memo: str) -> None:
        """Open in the right margin, level with ``place`` (in global coordinates), within the parent.

        Where there is no margin to speak of, it opens below ``place``.
        """
        area = self._over.rect().adjusted(8, 8, -16, -8)
        size = QSize(WIDTH, HEIGHT).boundedTo(area.size())
        level = self._over.mapFromGlobal(place.topLeft()).y()
        if area.width() < WITH_MARGIN:
            level += place.height() + 10
        top = min(max(level, area.top()), area.bottom() - size.height())
        self.setGeometry(QRect(QPoint(area.right() - size.width(), top), size))
        self._before = memo
        self._field.setPlainText(memo)
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that are ours come before the window's shortcuts."""
        if watched is not self._field:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and _is_ours(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._finish(save=event.key() != Qt.Key.Key_Escape)
                return True
        if isinstance(event, QFocusEvent) and self._is_left(event):
            self._finish(save=True)
        return super().eventFilter(watched, event)

    def _is_left(self, event: QFocusEvent) -> bool:
        """Whether the user went on to something else of the window, not to a menu or another program."""
        reason = Qt.FocusReason
        elsewhere = event.reason() in (reason.ActiveWindowFocusReason, reason.PopupFocusReason)
        return event.lostFocus() and self.isVisible() and not elsewhere

    def _finish(self, *, save: bool) -> None:
        memo = self._field.toPlainText().strip()
        if self._field.hasFocus():
            # Hidden with the focus it would hand that to whatever comes next, which then picks a row.
            self._over.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.finished.emit(memo if save and memo != self._before else None)


def _is_ours(event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_Escape:
        return True
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
