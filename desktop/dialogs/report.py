"""Lines to read: the files that were refused, what a check found, the trace of a bug."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from desktop.dialogs.sheet import Sheet


class ReportDialog(Sheet):
    """A title, a sentence and plain lines that can be copied whole."""

    def __init__(self, title: str, hint: str, lines: str, parent: QWidget | None = None) -> None:
        super().__init__(title, QDialogButtonBox.StandardButton.Close, parent, hint=hint)
        self._lines = lines
        field = QPlainTextEdit(lines)
        field.setObjectName("report")
        field.setReadOnly(True)
        field.setAccessibleName(title)
        self.body.addWidget(field)
        copy = self.buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        self.fit(620, 380)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._lines)
