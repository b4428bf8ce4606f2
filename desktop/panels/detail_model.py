"""The tree of the source panel: its details can be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.panels.detail_rows import Detail
from desktop.rows.row_model import OF_A_ROW, RowModel

Index = QModelIndex | QPersistentModelIndex


class DetailModel(RowModel):
    """``edited`` carries (name of the field, what was typed); the row changes when the project has."""

    edited = Signal(object)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._detail(index) is not None:
            return OF_A_ROW | Qt.ItemFlag.ItemIsEditable
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        detail = self._detail(index)
        if role == Qt.ItemDataRole.EditRole and detail is not None:
            return detail.text
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        detail = self._detail(index)
        if role != Qt.ItemDataRole.EditRole or detail is None or str(value).strip() == detail.text:
            return False
        self.edited.emit((detail.name, str(value).strip()))
        return True

    def _detail(self, index: Index) -> Detail | None:
        row = self.row_at(index)
        return row.value if row is not None and isinstance(row.value, Detail) else None
