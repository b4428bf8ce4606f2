"""The keys of the row at hand, below the rows."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.plain_label import PlainLabel
from desktop.rows.row_view import RowView


class KeyHints(PlainLabel):
    """Says which keys do something now; nothing where none does."""

    def __init__(self, rows: RowView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="form-help")
        self._rows = rows
        self.setWordWrap(True)
        self.setContentsMargins(16, 6, 12, 8)
        rows.selectionModel().selectionChanged.connect(self.show_keys)
        self.show_keys()

    def show_keys(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        keys = (
            f"{QKeySequence(act.key).toString(native)} {act.text.rstrip('…')}"
            for act in self._rows.acts()
            if act.run is not None and act.enabled and act.key
        )
        self.setText(" · ".join(keys))
        self.setVisible(bool(self.text()))
