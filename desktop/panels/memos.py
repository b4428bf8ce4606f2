"""All memos of a project: on itself, its codes, articles and passages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from corpus.model import EVERY_ANNOTATION, Annotation, AnnotationFilter, Code, Fit, MeipiError, ProjectMemo
from corpus.project import Project
from desktop.panels.annotated_articles import MORE, PAGE
from desktop.panels.memo_pane import MemoPane
from desktop.panels.memo_rows import MemoOf, annotation_rows, code_rows, memo_text, project_rows
from desktop.panels.panel import Perform
from desktop.reader.look import Look
from desktop.rows.row import Row, Run, Style, heading, plain_row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


class Memos(QWidget):
    """The list, and below it the memo that is chosen. Enter goes to its place, M writes it.

    ``place_requested`` carries (article id, Span or None).
    """

    place_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._project: Project | None = None
        self._words = ""
        self._only = EVERY_ANNOTATION
        self._listed = PAGE
        self._written: MemoOf | None = None
        self.rows = RowView(RowModel(self), self)
        self.rows.setAccessibleName(self.tr("Memos"))
        self.rows.empty_text = lambda: self.tr("No memo fits.")
        self.rows.acts = self.acts
        self.rows.chosen.connect(self._go)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._read())
        self.pane = MemoPane()
        self.pane.edited.connect(self._keep)
        self.pane.left.connect(lambda: self.rows.setFocus(Qt.FocusReason.OtherFocusReason))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.rows)
        halves.addWidget(self.pane)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(halves)

    def show_memos(
        self, project: Project | None, words: str = "", only: AnnotationFilter = EVERY_ANNOTATION
    ) -> None:
        """List the memos with ``words`` in them, or in what they are written on.

        Of the memos on annotations those for which ``only`` holds.
        """
        wanted = words.strip(), only
        if project is not self._project or wanted != (self._words, self._only):
            self._listed = PAGE
        self._project, (self._words, self._only) = project, wanted
        self.rows.set_rows(tuple(self._listed_rows()))
        self._read()

    def set_look(self, look: Look) -> None:
        self.pane.set_look(look)

    def write_on_project(self) -> None:
        """Let the memo on the project be written."""
        if self.rows.select_row("project"):
            self._write()

    def acts(self) -> tuple[Act, ...]:
        row, of = self.rows.current_row(), self._current()
        writable = self._project is not None and self._project.readonly is None
        return (
            Act(self.tr("Go to it"), "Return", lambda: self._go(row), row is not None),
            Act(self.tr("Write the memo"), "M", self._write, of is not None and writable),
        )

    def _listed_rows(self) -> Iterator[Row]:
        project, words = self._project, self._words
        if project is None:
            return
        parts = (
            ("on-project", self.tr("On the project"), tuple(project_rows(project.memo.text, words))),
            ("on-codes", self.tr("On codes"), tuple(code_rows(project.codebook.all(), words))),
        )
        for id, title, rows in parts:
            if rows:
                yield heading(id, title, children=rows)
        # One more than is listed tells whether there are others.
        found = project.annotations.noted(words, self._only, limit=self._listed + 1)
        today = date.today().isoformat()
        yield from annotation_rows(found[: self._listed], partial(_title, project), today)
        if len(found) > self._listed:
            yield plain_row(MORE, Run(self.tr("Show more"), Style.VALUE))

    def _current(self) -> MemoOf | None:
        row = self.rows.current_row()
        return row.value if row is not None and isinstance(row.value, MemoOf) else None

    def _read(self) -> None:
        """Show below the list the memo that is chosen."""
        of = self._current()
        if not self.pane.is_writing():
            self.pane.setVisible(of is not None)
            self.pane.show_memo(memo_text(of) if of is not None else "")

    def _go(self, row: Row | None) -> None:
        if row is None:
            return
        if row.id == MORE:
            self._listed += PAGE
            self.show_memos(self._project, self._words, self._only)
        elif isinstance(row.value, Annotation):
            span = row.value.span if row.value.fit is Fit.FITS else None
            self.place_requested.emit((row.value.article_id, span))

    def _write(self) -> None:
        self._written = self._current()
        if self._written is not None:
            self.pane.write()

    def _keep(self, memo: str) -> None:
        of, self._written = self._written, None
        if of is not None:
            self._perform(lambda project: _write_memo(project, of, memo.strip()))


def _write_memo(project: Project, of: MemoOf, memo: str) -> None:
    if isinstance(of, ProjectMemo):
        project.memo.write(memo)
    elif isinstance(of, Code):
        project.codebook.define(of.id, memo=memo)
    else:
        project.annotations.write_memo(of.id, memo)


def _title(project: Project, article: int) -> str:
    try:
        row = project.articles.row(article)
    except MeipiError:
        return ""
    return row.title or row.opening
