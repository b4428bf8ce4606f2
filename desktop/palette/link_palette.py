"""The popup in which a mention is linked to an administrative division, or given a normal form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.palette.palette import BELOW_CURSOR, MOST_ROWS_SEEN, WIDTH, PaletteField
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.rows.row import Line, Row, Run, Style
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView
from desktop.tasks import Job, Tasks
from desktop.workshop import Workshop

if TYPE_CHECKING:
    from corpus.entities.divisions import Division

PAUSE = 120
"""Milliseconds without a key before the search begins."""


class LinkPalette(QFrame):
    """Searches the divisions in the worker. ``chosen`` carries (normal form, code or "")."""

    chosen = Signal(object)

    def __init__(self, tasks: Tasks, workshop: Workshop, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._workshop = workshop
        self._before: QWidget | None = None
        self._job: Job | None = None
        self._point = QPoint()
        self.setObjectName("code-palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.field = PaletteField(self)
        self.field.setPlaceholderText(self.tr("Division, code or normal form"))
        self.field.setAccessibleName(self.tr("Link"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._choose_current)
        self.field.entered_on.connect(self._choose_current)
        self.field.left.connect(self.hide)
        self.field.escaped.connect(self._leave)
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.rows)
        column.addWidget(PlainLabel(self.tr("Enter links · Esc closes")))
        self.hide()

    def set_look(self, look: Look) -> None:
        """Wear the theme's colours and faces."""
        self.rows.set_look(look)

    def open_at(self, point: QPoint, words: str) -> None:
        """Show the palette below ``point`` (on the screen), with what ``words`` may stand for."""
        self._before = QApplication.focusWidget()
        self._point = point
        self.field.setText(words)
        self.field.selectAll()
        self._show_rows([])
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._search()

    def _on_text_changed(self, _text: str) -> None:
        if self.isVisible():
            self._show_rows([])
            self._pause.start()

    def _search(self) -> None:
        from corpus.entities import divisions  # what it needs is loaded when the palette first asks

        query = self.field.text().strip()
        if self._job is not None:
            self._job.cancel()

        def work(job: Job) -> list[Division]:
            with self._workshop.worker(job) as worker:
                return worker.run(divisions.search, query, cancelled=job.cancelled)

        self._job = self._tasks.start(
            self.tr("Looking up"), work, done=self._show_rows, failed=lambda _error: None
        )

    def _show_rows(self, found: list[Division]) -> None:
        rows = [_row(division) for division in found]
        typed = self.field.text().strip()
        if typed:
            runs = (Run(typed), Run(self.tr("  without a code"), Style.MUTED))
            rows.append(Row(id="typed", lines=(Line(runs),), value=(typed, "")))
        self.rows.set_rows(rows)
        if rows:
            self.rows.select_row(rows[0].id)
        one = self.rows.sizeHintForRow(0) if rows else self.fontMetrics().height() * 2
        self.rows.setFixedHeight(one * max(min(len(rows), MOST_ROWS_SEEN), 1) + 8)
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            at, room = parent.mapFromGlobal(self._point), parent.rect()
            x = max(min(at.x(), room.right() - self.width()), 0)
            self.move(x, max(min(at.y() + BELOW_CURSOR, room.bottom() - self.height()), 0))

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            number = min(max(self.rows.currentIndex().row() + by, 0), count - 1)
            self.rows.setCurrentIndex(self.model.index(number, 0))

    def _choose_current(self) -> None:
        row = self.rows.current_row()
        if row is not None:
            self._choose(row)

    def _choose(self, row: Row) -> None:
        self._leave()
        self.chosen.emit(row.value)

    def _leave(self) -> None:
        """Go away and give the focus back to what had it."""
        before, self._before = self._before, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()


def _row(division: Division) -> Row:
    above = " ".join(division.above)
    runs = (Run(division.name), Run(f"  {division.code}  {above}", Style.MUTED))
    return Row(id=division.code, lines=(Line(runs),), value=(division.name, division.code))
