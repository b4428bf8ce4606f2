"""The tree of codes with what a user may do to it by hand: rename in place, drag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from corpus.model import Code
from desktop.reader.drops import CODE_MIME
from desktop.rows.row_model import RowModel

OF_A_CODE = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)

Index = QModelIndex | QPersistentModelIndex


class CodeModel(RowModel):
    """Asks for what the user did; the tree changes when the project has.

    ``rename_requested`` carries (code id, name), ``move_requested`` (code id, parent id or None,
    place among the parent's other children).
    """

    rename_requested = Signal(object)
    move_requested = Signal(object)

    def code_at(self, index: Index) -> Code | None:
        row = self.row_at(index)
        return row.value if row is not None and isinstance(row.value, Code) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return OF_A_CODE if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        code = self.code_at(index)
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or code is None or not name or name == code.name:
            return False
        self.rename_requested.emit((code.id, name))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [CODE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        codes = [code for index in indexes if (code := self.code_at(index)) is not None]
        if codes:
            data.setData(CODE_MIME, codes[0].id.encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        dragged = dragged_code(data)
        at: Index = parent
        while dragged is not None and at.isValid():
            code = self.code_at(at)
            if code is not None and code.id == dragged:
                return False
            at = at.parent()
        return dragged is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        dragged = dragged_code(data)
        if dragged is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        above = self.code_at(parent)
        place = row if row >= 0 else self.rowCount(parent)
        siblings = [self.code_at(self.index(number, 0, parent)) for number in range(place)]
        place -= any(code is not None and code.id == dragged for code in siblings)
        self.move_requested.emit((dragged, above.id if above else None, place))
        return True


def dragged_code(data: QMimeData) -> str | None:
    """The id of the code that is being dragged, or None."""
    return bytes(data.data(CODE_MIME).data()).decode() if data.hasFormat(CODE_MIME) else None
