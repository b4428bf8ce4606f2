"""What a panel's tree shows, as plain lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex

from desktop.rows.row import Row
from desktop.rows.row_model import ROW_ROLE
from desktop.rows.row_view import RowView


def shown(view: RowView, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """The unfolded rows: the lines joined by `` | ``, the number in brackets, two blanks a level."""
    root = parent or QModelIndex()
    found: list[str] = []
    for number in range(view.model().rowCount(root)):
        index = view.model().index(number, 0, root)
        row: Row = index.data(ROW_ROLE)
        lines = " | ".join(line.text.strip() for line in row.lines)
        found.append("  " * depth + lines + (f" ({row.detail})" if row.detail else ""))
        if view.isExpanded(index):
            found += shown(view, index, depth + 1)
    return found
