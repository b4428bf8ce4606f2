"""The tree of rows behind a panel."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.rows.row import Row

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The ``Row`` itself."""

OF_A_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(slots=True)
class _Node:
    row: Row
    parent: int
    number: int
    children: list[int] = field(default_factory=list)
    loaded: bool = True


class RowModel(QAbstractItemModel):
    """Rows for a tree view. ``load`` gives the children of a row that has not loaded them yet."""

    def __init__(
        self, parent: QObject | None = None, *, load: Callable[[Row], Sequence[Row]] | None = None
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._nodes: list[_Node] = []
        self._top: list[int] = []

    def set_rows(self, rows: Sequence[Row]) -> bool:
        """Show ``rows``. True when the tree was built anew, False when only its words changed."""
        if self._same_shape(self._top, rows):
            self._update(self._top, rows)
            return False
        self.beginResetModel()
        self._nodes = []
        self._top = self._build(rows, -1)
        self.endResetModel()
        return True

    def row_at(self, index: Index) -> Row | None:
        """The row an index stands for; None for the root."""
        return self._nodes[index.internalId()].row if index.isValid() else None

    def index_of(self, id: str) -> QModelIndex:
        """Where the row with this id stands; an invalid index when there is none."""
        for place, node in enumerate(self._nodes):
            if node.row.id == id:
                return self._index(place)
        return QModelIndex()

    # The model's interface to Qt

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid():
            return QModelIndex()
        above = self._nodes[index.internalId()].parent
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self._children(parent)) or self.canFetchMore(parent)

    def canFetchMore(self, parent: Index) -> bool:
        return parent.isValid() and not self._nodes[parent.internalId()].loaded

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        place = parent.internalId()
        node = self._nodes[place]
        rows = self._load(node.row) if self._load else ()
        node.loaded = True
        if rows:
            self.beginInsertRows(self._index(place), 0, len(rows) - 1)
            node.children = self._build(rows, place)
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return OF_A_ROW if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return " ".join(part for part in (*(line.text for line in row.lines), row.detail) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.tip)
            case Qt.ItemDataRole.UserRole:
                return row
        return None

    def _index(self, place: int) -> QModelIndex:
        return self.createIndex(self._nodes[place].number, 0, place)

    def _children(self, parent: Index) -> list[int]:
        if not parent.isValid():
            return self._top
        return self._nodes[parent.internalId()].children

    def _build(self, rows: Iterable[Row], parent: int) -> list[int]:
        places: list[int] = []
        for number, row in enumerate(rows):
            place = len(self._nodes)
            node = _Node(row, parent, number, loaded=row.children is not None)
            self._nodes.append(node)
            places.append(place)
            node.children = self._build(row.children or (), place)
        return places

    def _same_shape(self, places: Sequence[int], rows: Sequence[Row]) -> bool:
        if [self._nodes[place].row.id for place in places] != [row.id for row in rows]:
            return False
        return all(
            row.children is not None and self._same_shape(self._nodes[place].children, row.children)
            for place, row in zip(places, rows, strict=True)
        )

    def _update(self, places: Sequence[int], rows: Sequence[Row]) -> None:
        for place, row in zip(places, rows, strict=True):
            node = self._nodes[place]
            if node.row != row:
                node.row = row
                index = self._index(place)
                self.dataChanged.emit(index, index)
            self._update(node.children, row.children or ())


def plain_tip(text: str) -> str | None:
    """A tool tip that shows ``text`` as it stands: Qt would read foreign text as HTML (rule R22)."""
    return f"<p>{html.escape(text)}</p>" if text else None
