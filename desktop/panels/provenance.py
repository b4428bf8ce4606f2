"""来源: the file an article came from, what was read where, what was repaired and left out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from corpus.model import Edit
from corpus.project import Touched
from desktop.panels.panel import Panel, Perform
from desktop.panels.provenance_rows import provenance_rows, raw_place
from desktop.rows.row import Row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


class ProvenancePanel(Panel):
    """Each line that stands for a place of the raw text shows it on a click (``raw_requested``)."""

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._edits: tuple[Edit, ...] = ()
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.empty_text = lambda: self.tr("No article is open.")
        self.rows.setAccessibleName(self.tr("Source"))
        self.rows.chosen.connect(self._show_place)
        self.column.addSpacing(4)
        self.add_rows(self.rows)

    def concerned(self, touched: Touched) -> bool:
        return self.page is not None and self.page.edits is not self._edits

    def update_rows(self) -> None:
        self._edits = self.page.edits if self.page is not None else ()
        if self.page is None or self.project is None:
            self.rows.set_rows(())
            return
        source = self.project.sources.get(self.page.article.source_id)
        self.rows.set_rows(provenance_rows(self.page, source))

    def acts(self) -> tuple[Act, ...]:
        chosen = self.rows.current_row()
        placed = raw_place(chosen) is not None
        return (Act(self.tr("Show in the source"), "Return", lambda: self._show_place(chosen), placed),)

    def _show_place(self, chosen: Row | None) -> None:
        place = raw_place(chosen)
        if place is not None:
            self.raw_requested.emit(place)
