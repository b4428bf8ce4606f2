"""From one day to another."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.plain_label import PlainLabel


class DayRange(QWidget):
    """Two fields, either of which may stay empty. Both ends belong to the range.

    A year or a month is as good as a day: from its first, to its last. ``changed`` says that something
    else was entered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._field(self.tr("From"))
        self._last = self._field(self.tr("To"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._first, 1)
        row.addWidget(PlainLabel("–"))
        row.addWidget(self._last, 1)
        self.setFocusProxy(self._first)

    @property
    def complete(self) -> bool:
        """Whether each field is empty or holds a day, a month or a year that there is."""
        return all(not field.text().strip() or period(field.text()) for field in (self._first, self._last))

    def days(self) -> tuple[date | None, date | None]:
        """The first day and the last; None where no end is set."""
        first, last = period(self._first.text()), period(self._last.text())
        return first and first[0], last and last[1]

    def set_days(self, first: str, last: str) -> None:
        self._first.setText(first)
        self._last.setText(last)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("year-month-day"))
        field.textChanged.connect(self.changed)
        return field


def period(text: str) -> tuple[date, date] | None:
    """The first and the last day of a year, a month or a day in ISO 8601; None for anything else."""
    parts = text.strip().split("-")
    if len(parts) > 3 or not all(part.isascii() and part.isdigit() for part in parts) or len(parts[0]) != 4:
        return None
    year, month, day = (*map(int, parts), 0, 0)[:3]
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if len(parts) == 1:
            return date(year, 1, 1), date(year, 12, 31)
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    except ValueError:  # there is no such month or day
        return None
