"""The fields in which a code is described: words that are kept when the field is left, and its key."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.rows.escape import asks_for_escape

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsField(QPlainTextEdit):
    """A few lines of plain text. ``edited`` carries them when the field is left or Ctrl+Enter pressed;
    Esc takes back what was typed, and is passed on where nothing was. ``left`` says that the user went
    elsewhere, or is done."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_words(self, words: str) -> None:
        """Show what is kept; what is being typed in the field stays."""
        typed = self.hasFocus() and self.toPlainText() != self._kept
        self._kept = words
        if not typed and self.toPlainText() != words:
            self.setPlainText(words)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(200, self._rows * line + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept:
            self.setPlainText(self._kept)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if asks_for_escape(event):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keep()
        # The field's own menu, or another program, takes the focus for a moment.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def _keep(self) -> None:
        # The widget is never the source of a text but for what was typed in it (rule R12).
        words = self.toPlainText()
        if words != self._kept:
            self._kept = words
            self.edited.emit(words)


class KeyField(QLineEdit):
    """Shows one key and takes the next that is pressed; Backspace takes it away.

    ``chosen`` carries the key, or None. ``refused`` carries a key that the window has taken.
    """

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, reserved: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reserved = reserved
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_key(self, key: str | None) -> None:
        self.setText((key or "").upper())

    def event(self, event: QEvent) -> bool:
        # Without this the window's shortcuts and the codes' keys would take the key.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().lower()
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.chosen.emit(None)
        elif len(key) == 1 and key.isprintable() and not key.isspace():
            if key.upper() in self._reserved:
                self.refused.emit(key.upper())
            else:
                self.chosen.emit(key)
        else:
            super().keyPressEvent(event)


class NameField(QLineEdit):
    """The name of something new; Esc lets it be."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel-new")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def event(self, event: QEvent) -> bool:
        if asks_for_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
