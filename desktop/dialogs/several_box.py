"""A box to choose several of a list from, or all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

INDENT = "\u2003"
"""Before the title of an entry, for each entry that it stands below."""


class SeveralBox(QComboBox):
    """Entries with a tick each. Without any tick all are meant, and ``all_of_them`` is what it says.

    ``changed`` says that a tick was set or taken away.
    """

    changed = Signal()

    def __init__(self, all_of_them: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = all_of_them
        self._entries = QStandardItemModel(self)
        self.setModel(self._entries)
        self.setItemDelegate(QStyledItemDelegate(self))  # the one of menus has no boxes to tick
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.view().viewport().installEventFilter(self)
        self.view().installEventFilter(self)
        self._entries.itemChanged.connect(self._on_ticked)

    def set_entries(self, entries: Iterable[tuple[Any, str, int]]) -> None:
        """What there is to choose from: a value, its title, how many entries it stands below."""
        self._entries.clear()
        for value, title, depth in entries:
            item = QStandardItem(INDENT * depth + title)
            item.setData(value, Qt.ItemDataRole.UserRole)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
            self._entries.appendRow(item)
        self.setCurrentIndex(-1)

    def chosen(self) -> tuple[Any, ...]:
        """The values with a tick, in their order."""
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._ticked())

    def choose(self, values: Iterable[Any]) -> None:
        """Tick the entries with these values, and no others."""
        wanted = set(values)
        for item in self._items():
            ticked = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def summary(self) -> str:
        """What the closed box says."""
        titles = [item.text().lstrip(INDENT) for item in self._ticked()]
        return self.tr(", ").join(titles) or self._all

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text = self.fontMetrics().elidedText(self.summary(), Qt.TextElideMode.ElideRight, room.width() - 4)
        option.currentText = text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click or Space in the open list ticks, and leaves it open."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            index = self.view().indexAt(event.position().toPoint())
        elif isinstance(event, QKeyEvent) and _is_space(event):
            index = self.view().currentIndex()
        else:
            return super().eventFilter(watched, event)
        item = self._entries.itemFromIndex(index)
        if item is not None:
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        return True

    def _items(self) -> Iterable[QStandardItem]:
        return (self._entries.item(row) for row in range(self._entries.rowCount()))

    def _ticked(self) -> list[QStandardItem]:
        return [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def _on_ticked(self) -> None:
        self.setToolTip(self.summary())
        self.setAccessibleDescription(self.summary())
        self.update()
        self.changed.emit()


def _is_space(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
