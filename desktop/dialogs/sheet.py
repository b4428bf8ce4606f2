"""The frame that the dialogs share: a title, what it is about, a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.plain_label import PlainLabel

TITLE_BAR = 40
"""Pixels that a desktop may put above a sheet."""


class Sheet(QDialog):
    """A dialog of calm margins; its parts go into ``body``, its buttons are ``buttons``."""

    def __init__(
        self,
        title: str,
        buttons: QDialogButtonBox.StandardButton,
        parent: QWidget | None = None,
        *,
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.buttons = QDialogButtonBox(buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        leaving = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        if leaving is not None:
            # It would look like the purpose of the sheet as long as the other button is disabled.
            leaving.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        heading = PlainLabel(title, name="dialog-title")
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        if hint:
            label = PlainLabel(hint, name="dialog-hint")
            label.setWordWrap(True)
            column.addWidget(label)
        column.addLayout(self.body, 1)
        column.addWidget(self.buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def fit(self, width: int, height: int) -> None:
        """Take that many pixels, or those that the screen has."""
        room = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(QSize(width, height).boundedTo(room))
