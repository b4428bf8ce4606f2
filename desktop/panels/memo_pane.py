"""One memo to read, with its emphasis, or to write, as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from corpus.text.markdown import styled
from desktop.panels.code_fields import WordsField
from desktop.reader.emphasis import pieces
from desktop.reader.look import Look
from desktop.rows.escape import asks_for_escape

ROWS = 6
"""Rows of text that the pane shows at least."""


class MemoPane(QStackedWidget):
    """Shows Markdown as plain styled text: it knows no HTML, no pictures, and no links that open.

    ``edited`` carries the memo when the field is left, ``left`` says that the user is done with it,
    ``entered`` that the user came to the memo by click or Tab. It is ``rows`` high at least.
    """

    edited = Signal(object)
    left = Signal()
    entered = Signal()

    def __init__(self, rows: int = ROWS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memo-pane")
        self._memo = ""
        self._look = Look()
        self.shown = _ReadMemo(rows)
        self.shown.entered.connect(self.entered)
        self.shown.setAccessibleName(self.tr("Memo"))
        self.field = WordsField(rows)
        self.field.setAccessibleName(self.tr("Memo"))
        self.field.setPlaceholderText(
            self.tr("Ctrl+Enter saves · # heading, - list, > quotation, **strong**")
        )
        self.field.edited.connect(self._on_edited)
        self.field.left.connect(self._leave)
        self.addWidget(self.shown)
        self.addWidget(self.field)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.show_memo(self._memo)

    def show_memo(self, memo: str) -> None:
        """Show a memo to be read."""
        self._memo = memo
        self.shown.clear()
        cursor = QTextCursor(self.shown.document())
        for words, form in pieces(styled(memo)):
            form.setForeground(QColor(self._look.accent))
            if not form.fontFamilies():
                form.setFontFamilies(list(self._look.serif))
            cursor.insertText(words, form)
        self.shown.moveCursor(QTextCursor.MoveOperation.Start)

    def write(self) -> None:
        """Let the memo be changed."""
        self.field.show_words(self._memo)
        self.setCurrentWidget(self.field)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def is_writing(self) -> bool:
        return self.currentWidget() is self.field

    def event(self, event: QEvent) -> bool:
        if asks_for_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_writing():
            self._leave()
            return
        super().keyPressEvent(event)

    def _on_edited(self, memo: str) -> None:
        self._memo = memo
        self.edited.emit(memo)

    def _leave(self) -> None:
        """Show the memo again; the focus goes on only when nothing else has taken it."""
        if not self.is_writing():
            return
        had_focus = self.field.hasFocus()
        self.setCurrentWidget(self.shown)
        self.show_memo(self._memo)
        if had_focus:
            self.left.emit()


class _ReadMemo(QPlainTextEdit):
    """The memo as it reads. ``entered`` says that a click or Tab brought the focus."""

    entered = Signal()

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(200, self._rows * self.fontMetrics().lineSpacing() + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason
        if event.reason() in (*reasons, Qt.FocusReason.BacktabFocusReason):
            self.entered.emit()
