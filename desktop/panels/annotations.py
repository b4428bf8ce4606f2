"""批注: what was marked, in this article or in all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from corpus.model import Annotation, Code
from corpus.project import ArticleQuery, Project, Touched
from desktop.palette.matching import fits
from desktop.panels.annotation_rows import annotation_row, fitting, paragraph_number
from desktop.panels.panel import Act, Panel, Perform
from desktop.panels.row_model import RowModel
from desktop.panels.row_view import RowView
from desktop.panels.rows import Line, Row, Run, Style, plain_row
from desktop.panels.scope_switch import ScopeSwitch

PAGE = 500
"""Articles that are listed at once in the whole project."""


class AnnotationsPanel(Panel):
    """Quote, codes and memo of each annotation; a click goes to its place."""

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._codes: dict[str, Code] = {}
        self._listed = PAGE
        scopes = (("article", self.tr("This article")), ("project", self.tr("Whole project")))
        self.scope = ScopeSwitch(scopes)
        self.scope.chosen.connect(lambda _: self.mark_stale())
        self.filter = QLineEdit()
        self.filter.setObjectName("panel-filter")
        self.filter.setPlaceholderText(self.tr("Filter by quote, memo or code"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.mark_stale)
        self.model = RowModel(self, load=self._load)
        self.rows = RowView(self.model, self)
        self.rows.empty_text = self._empty_text
        self.rows.setAccessibleName(self.tr("Annotations"))
        self.rows.chosen.connect(self._go)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 10, 12, 6)
        bar.setSpacing(8)
        bar.addWidget(self.scope)
        bar.addWidget(self.filter)
        self.column.addLayout(bar)
        self.add_rows(self.rows)

    def set_project(self, project: Project | None) -> None:
        self._listed = PAGE
        super().set_project(project)

    def refresh(self, touched: Touched) -> None:
        if touched.annotations or touched.codes or touched.articles:
            self.mark_stale()

    def update_rows(self) -> None:
        self._codes = {code.id: code for code in self.project.codebook.all()} if self.project else {}
        whole = self.scope.current == "project"
        self.filter.setVisible(not whole)
        self.rows.set_rows(tuple(self._article_rows() if whole else self._annotation_rows()))

    def acts(self) -> tuple[Act, ...]:
        chosen = self._current()
        return (
            Act(self.tr("Go to it"), "Return", lambda: self._go(self.rows.current_row()), chosen is not None),
            Act(),
            Act(self.tr("Remove annotation"), "Del", self._remove, chosen is not None),
        )

    def _annotation_rows(self) -> Iterator[Row]:
        if self.project is None or self.page is None:
            return
        article = self.page.article
        query = self.filter.text()
        today = date.today().isoformat()
        for annotation in self.project.annotations.of_article(article.id):
            if fitting(lambda text: fits(query, text), annotation, self._codes):
                number = paragraph_number(article, annotation)
                yield annotation_row(annotation, self._codes, paragraph=number, today=today)

    def _article_rows(self) -> Iterator[Row]:
        if self.project is None:
            return
        query = ArticleQuery(annotated=True)
        for found in self.project.articles.rows(query, offset=0, limit=self._listed):
            title = Run(found.title or found.opening, Style.STRONG)
            facts = " · ".join(fact for fact in (found.source, found.date) if fact)
            yield Row(
                id=f"article/{found.id}",
                lines=(Line((title,), rows=2), Line((Run(facts, Style.MUTED),))),
                detail=str(found.annotations),
                value=found.id,
                children=None,
            )
        if self.project.articles.count(query) > self._listed:
            yield plain_row("more", Run(self.tr("Show more"), Style.VALUE))

    def _load(self, above: Row) -> tuple[Row, ...]:
        """The annotations of an article that was unfolded."""
        if self.project is None or not isinstance(above.value, int):
            return ()
        article = self.project.articles.get(above.value)
        today = date.today().isoformat()
        return tuple(
            annotation_row(
                annotation, self._codes, paragraph=paragraph_number(article, annotation), today=today
            )
            for annotation in self.project.annotations.of_article(article.id)
        )

    def _go(self, chosen: Row | None) -> None:
        if chosen is None:
            return
        if chosen.id == "more":
            self._listed += PAGE
            self.mark_stale()
        elif isinstance(chosen.value, int):
            self.article_requested.emit((chosen.value, None))
        elif isinstance(chosen.value, Annotation):
            annotation = chosen.value
            if self.page is not None and annotation.article_id == self.page.article.id:
                self.span_requested.emit(annotation.span)
            else:
                self.article_requested.emit((annotation.article_id, annotation.span))

    def _remove(self) -> None:
        annotation = self._current()
        if annotation is not None:
            self.perform(lambda project: project.annotations.remove([annotation.id]))

    def _current(self) -> Annotation | None:
        chosen = self.rows.current_row()
        return chosen.value if chosen is not None and isinstance(chosen.value, Annotation) else None

    def _empty_text(self) -> str:
        if self.project is None:
            return self.tr("No project is open.")
        if self.filter.text().strip() and self.scope.current == "article":
            return self.tr("No annotation fits.")
        if self.scope.current == "project":
            return self.tr("Nothing is marked in this project yet.")
        if self.page is None:
            return self.tr("No article is open.")
        return self.tr("Nothing is marked here yet. Select a passage and press a code's key, C or M.")
