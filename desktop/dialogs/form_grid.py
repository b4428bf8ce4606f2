"""Rows of a form: a title, a field, and what it is for below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.plain_label import PlainLabel


class FormGrid(QGridLayout):
    """Titles on the left, fields on the right, so that several forms line up."""

    TITLES = 96
    """Pixels that the titles take at least."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(4)
        titles = QWidget()  # a column without a widget would lose its spacing, too
        titles.setFixedSize(self.TITLES, 0)
        self.addWidget(titles, 0, 0)
        self.setColumnStretch(1, 1)

    def add_field(self, field: QWidget, *, title: str = "", help: str = "") -> None:
        """One more row. A field without a ``title`` says itself what it is."""
        row = self.rowCount()
        if title:
            label = PlainLabel(title, name="form-title")
            label.setBuddy(field)
            self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(field, row, 1)
        if help:
            field.setAccessibleDescription(help)
            self.addWidget(_help(help), row + 1, 1)


def _help(text: str) -> PlainLabel:
    label = PlainLabel(text, name="form-help")
    label.setWordWrap(True)
    label.setContentsMargins(0, 0, 0, 8)
    return label
