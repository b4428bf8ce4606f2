"""How a page was cut: its articles and their paragraphs, put right by single keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.model import ParagraphKind
from corpus.project import Project
from desktop.panels.panel import Perform
from desktop.panels.structure_rows import (
    KINDS,
    ArticlePlace,
    ParagraphPlace,
    kind_title,
    structure_rows,
)
from desktop.reader.page import Page
from desktop.rows.row import Row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


class Structure(QWidget):
    """Paragraphs are re-typed, joined, moved, left out; articles split, merged, reordered.

    ``place_requested`` carries (article id, Span or None).
    """

    place_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._page: Page | None = None
        self._count = 0
        self._to_select = ""
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.setAccessibleName(self.tr("Structure"))
        self.rows.empty_text = lambda: self.tr("No article is open.")
        self.rows.acts = self.acts
        self.rows.chosen.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.rows)

    def show_page(self, project: Project | None, page: Page | None) -> None:
        """Show how the source of a page is cut."""
        self._page = page
        if project is None or page is None:
            self.rows.set_rows(())
            return
        ids = project.arranging.neighbours(page.article.id)
        self._count = len(ids)
        self.rows.set_rows(structure_rows(page.article, [project.articles.row(id) for id in ids]))
        if self._to_select and self.rows.select_row(self._to_select):
            self._to_select = ""

    def acts(self) -> tuple[Act, ...]:
        row = self.rows.current_row()
        value = row.value if row is not None else None
        one, article = isinstance(value, ParagraphPlace), isinstance(value, ArticlePlace)
        last = len(self._page.article.paragraphs) if self._page is not None else 0
        kinds = [
            Act(self.tr("Make it {kind}").format(kind=kind_title(kind)), key, self._retype(kind), one)
            for kind, _, key in KINDS
        ]
        more = value.number < last if isinstance(value, ParagraphPlace) else False
        more = more or (isinstance(value, ArticlePlace) and value.position + 1 < self._count)
        later = isinstance(value, ParagraphPlace) and value.number > 1
        return (
            Act(self.tr("Go to it"), "Return", lambda: self._go(row), one or article),
            Act(),
            *kinds,
            Act(),
            Act(self.tr("Join with the next"), "J", self._join, more),
            Act(self.tr("Move up"), "Ctrl+Shift+Up", lambda: self._move(-1), one or article),
            Act(self.tr("Move down"), "Ctrl+Shift+Down", lambda: self._move(1), one or article),
            Act(self.tr("A new article begins here"), "N", self._split, later),
            Act(self.tr("Leave out of the article"), "Del", self._leave_out, one),
        )

    def _retype(self, kind: ParagraphKind) -> Callable[[], None]:
        def act() -> None:
            value = self._value()
            if isinstance(value, ParagraphPlace):
                number = value.number
                self._on_article(lambda p, article: p.arranging.set_kind(article, [number], kind))

        return act

    def _join(self) -> None:
        """Join the paragraph with the next one, or the article with the next of its source."""
        value = self._value()
        if isinstance(value, ParagraphPlace):
            number = value.number
            self._on_article(lambda p, article: p.arranging.join(article, number))
        elif isinstance(value, ArticlePlace):
            first, position = value.id, value.position

            def merge(project: Project) -> None:
                ids = project.arranging.neighbours(first)
                project.arranging.merge_articles(first, ids[position + 1])

            self._perform(merge)

    def _move(self, by: int) -> None:
        value = self._value()
        if isinstance(value, ParagraphPlace) and self._page is not None:
            number, to = value.number, value.number + by
            if 1 <= to <= len(self._page.article.paragraphs):
                self._to_select = f"paragraph/{to}"
                self._on_article(lambda p, article: p.arranging.move(article, [number], to_number=to))
        elif isinstance(value, ArticlePlace):
            moved, position = value.id, value.position + by
            if 0 <= position < self._count:
                self._perform(lambda project: project.arranging.move_article(moved, position))

    def _split(self) -> None:
        value = self._value()
        if isinstance(value, ParagraphPlace):
            number = value.number
            self._on_article(lambda p, article: p.arranging.split_article(article, number))

    def _leave_out(self) -> None:
        value = self._value()
        if isinstance(value, ParagraphPlace):
            number = value.number
            self._on_article(lambda p, article: p.arranging.to_furniture(article, [number]))

    def _on_article(self, act: Callable[[Project, int], object]) -> None:
        if self._page is not None:
            article = self._page.article.id
            self._perform(lambda project: act(project, article))

    def _value(self) -> object:
        row = self.rows.current_row()
        return row.value if row is not None else None

    def _go(self, row: Row | None) -> None:
        if row is None or self._page is None:
            return
        if isinstance(row.value, ParagraphPlace):
            self.place_requested.emit((self._page.article.id, row.value.span))
        elif isinstance(row.value, ArticlePlace):
            self.place_requested.emit((row.value.id, None))
