"""历史: every act by its name, and the way back to before any of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from corpus.project import HistoryRow, Project, Touched
from desktop.panels.history_rows import history_rows, steps_to
from desktop.panels.panel import Panel, Perform
from desktop.rows.row import Row, Run, Style, plain_row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView

PAGE = 100
"""Acts that are listed at first, and more each time."""

EARLIER = "earlier"


class HistoryPanel(Panel):
    """Acts of all days, the last one first. Enter or a double click undoes up to one, or redoes."""

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._acts: tuple[HistoryRow, ...] = ()
        self._listed = PAGE
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.empty_text = self._empty_text
        self.rows.setAccessibleName(self.tr("History"))
        self.rows.chosen.connect(self._list_earlier)
        self.rows.applied.connect(self._turn)
        self.column.addSpacing(4)
        self.add_rows(self.rows)

    def set_project(self, project: Project | None) -> None:
        self._listed = PAGE
        super().set_project(project)

    def show_article(self, page: object) -> None:
        """The history is the project's: another article changes nothing here."""

    def concerned(self, touched: Touched) -> bool:
        return True

    def update_rows(self) -> None:
        # One more than is listed tells whether there are others.
        acts = self.project.history.all(limit=self._listed + 1) if self.project is not None else ()
        self._acts = acts[: self._listed]
        rows = history_rows(self._acts, today=date.today())
        if len(acts) > self._listed:
            rows = (*rows, plain_row(EARLIER, Run(self.tr("Earlier acts"), Style.VALUE)))
        self.rows.set_rows(rows)

    def acts(self) -> tuple[Act, ...]:
        row = self.rows.current_row()
        steps = self._steps(row)
        back = Act(self.tr("Undo this and all after it"), "Return", lambda: self._turn(row), steps > 0)
        again = Act(self.tr("Redo up to this"), "Return", lambda: self._turn(row), steps < 0)
        return (again,) if steps < 0 else (back,)

    def _steps(self, row: Row | None) -> int:
        if row is None or not isinstance(row.value, HistoryRow):
            return 0
        return steps_to(self._acts, row.value)

    def _turn(self, row: Row | None) -> None:
        steps = self._steps(row)

        def turn(project: Project) -> None:
            for _ in range(abs(steps)):
                if steps > 0:
                    project.undo()
                else:
                    project.redo()

        if steps:
            self.perform(turn)

    def _list_earlier(self, row: Row) -> None:
        if row.id == EARLIER:
            self._listed += PAGE
            self.mark_stale()

    def _empty_text(self) -> str:
        if self.project is None:
            return self.tr("No project is open.")
        return self.tr("Nothing was done yet.")
