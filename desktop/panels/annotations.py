"""批注: what was marked, in this article or in all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from corpus.model import Annotation, Code
from corpus.project import ArticleQuery, Project, Touched
from desktop.panels.annotated_articles import MORE, PAGE, AnnotatedArticles, place_of
from desktop.panels.annotation_rows import (
    annotation_row,
    fits_annotation,
    paragraph_number,
    told_apart,
)
from desktop.panels.memos import Memos
from desktop.panels.panel import Panel, Perform
from desktop.panels.review import Review
from desktop.panels.unplaced import Unplaced
from desktop.reader.look import Look
from desktop.reader.page import Page
from desktop.rows.filter_field import FilterField
from desktop.rows.row import Row, Run, Style, plain_row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView
from desktop.segmented import Segmented

ARTICLE, PROJECT, MEMOS, REVIEW = "article", "project", "memos", "review"
"""What the panel lists: all of this article, all of the project, what has a memo, or what is to be
reviewed: annotations that lost their place, and places that may be marked too."""

ALL = AnnotatedArticles(ArticleQuery(annotated=True))
"""The annotations of the project, below their articles."""


class AnnotationsPanel(Panel):
    """Quote, codes and memo of each annotation; a click goes to its place."""

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._scope = ARTICLE
        self._listed = PAGE
        self._made: dict[str, tuple[Annotation, tuple[Code, ...], Row]] = {}
        self.switch = Segmented(
            (
                (ARTICLE, self.tr("Here")),
                (PROJECT, self.tr("All")),
                (MEMOS, self.tr("Memos")),
                (REVIEW, self.tr("Review")),
            )
        )
        self.switch.setObjectName("panel-switch")
        self.switch.chosen.connect(self.show_scope)
        self.filter = FilterField(self.tr("Filter by quote, memo or code"))
        self.filter.textChanged.connect(self.mark_stale)
        self.model = RowModel(self, load=self._load)
        self.rows = RowView(self.model, self)
        self.filter.rows = self.rows
        self.rows.empty_text = self._empty_text
        self.rows.setAccessibleName(self.tr("Annotations"))
        self.rows.chosen.connect(self._go)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 10, 12, 6)
        bar.setSpacing(8)
        bar.addWidget(self.switch)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(4)
        narrowing.addWidget(self.filter, 1)
        self.only = QToolButton()
        self.only.setObjectName("panel-only")
        self.only.setText(self.tr("Only…"))
        self.only.setToolTip(self.tr("Show only some annotations, here and in the text"))
        self.only.setAccessibleName(self.only.toolTip())
        self.only.clicked.connect(self.only_requested)
        narrowing.addWidget(self.only, 0, Qt.AlignmentFlag.AlignRight)
        bar.addLayout(narrowing)
        self.column.addLayout(bar)
        self.add_rows(self.rows)
        self.memos = Memos(perform)
        self.memos.place_requested.connect(self.go_to)
        self.memos.hide()
        self.column.addWidget(self.memos, 1)
        self.unplaced = Unplaced(perform)
        self.unplaced.place_requested.connect(self.go_to)
        self.unplaced.hide()
        self.column.addWidget(self.unplaced, 1)
        self.review = Review(perform)
        self.review.place_requested.connect(self.go_to)
        self.review.hide()
        self.column.addWidget(self.review, 1)

    def set_project(self, project: Project | None) -> None:
        self._listed = PAGE
        self.review.set_project(project)
        super().set_project(project)

    def refresh(self, touched: Touched, page: Page | None) -> None:
        if touched.coders:
            self._made = {}  # they are told apart otherwise
        super().refresh(touched, page)
        self.review.refresh(touched)

    def suggest_like(self, annotation: Annotation) -> None:
        """List where else the words of an annotation stand, to be marked too."""
        if self.project is not None:
            self.show_scope(REVIEW)
            self.review.start(annotation)

    def search_passages(self) -> None:
        """Let the user type words that are looked for in all articles, to be marked."""
        self.show_scope(REVIEW)
        self.review.ask()

    def show_memos(self) -> None:
        """List the memos of the project."""
        self.show_scope(MEMOS)
        self.memos.rows.enter()

    def write_project_memo(self) -> None:
        """Let the memo on the project be written, among the others."""
        self.filter.clear()
        self.memos.write_on_project()

    def concerned(self, touched: Touched) -> bool:
        return super().concerned(touched) or touched.memo or touched.coders

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.memos.set_look(look)

    def show_article(self, page: Page | None) -> None:
        self._made = {}
        super().show_article(page)

    def show_scope(self, scope: str) -> None:
        """List what ``scope`` says: ``ARTICLE``, ``PROJECT``, ``MEMOS`` or ``REVIEW``."""
        self._scope = scope
        self._listed = PAGE
        self.switch.set_choice(scope)
        self.mark_stale()

    def update_rows(self) -> None:
        self.filter.setVisible(self._scope in (ARTICLE, MEMOS))
        self.only.setVisible(self._scope in (ARTICLE, PROJECT))
        self.filter.rows = self.memos.rows if self._scope == MEMOS else self.rows
        self.rows.setVisible(self._scope in (ARTICLE, PROJECT))
        self.memos.setVisible(self._scope == MEMOS)
        if self._scope == MEMOS:
            self.memos.show_memos(self.project, self.filter.text(), self.shown)
        self.review.setVisible(self._scope == REVIEW)
        self.unplaced.show_project(self.project if self._scope == REVIEW else None)
        self.rows.set_rows(tuple(self._listed_rows()))

    def acts(self) -> tuple[Act, ...]:
        row = self.rows.current_row()
        one = self._current() is not None
        return (
            Act(self.tr("Go to it"), "Return", lambda: self._go(row), row is not None),
            Act(self.tr("Write its memo"), "M", self._write_memo, one),
            Act(self.tr("Find the same words elsewhere"), "F", self._suggest, one),
            Act(),
            Act(self.tr("Remove annotation"), "Del", self._remove, one),
        )

    def all_acts(self) -> tuple[Act, ...]:
        return (*self.acts(), *self.memos.acts(), *self.review.acts(), *self.unplaced.acts())

    def _listed_rows(self) -> Iterator[Row]:
        if self.project is not None and self._scope == ARTICLE:
            yield from self._annotation_rows()
        elif self.project is not None and self._scope == PROJECT:
            listed = ALL.within(self.shown)
            yield from listed.rows(self.project, listed=self._listed, more=self.tr("Show more"))

    def _annotation_rows(self) -> Iterator[Row]:
        """Those of the open article that fit the filter, as many as are listed."""
        if self.page is None:
            return
        article, codes, query = self.page.article, self.page.codes, self.filter.text()
        today, coders = date.today().isoformat(), told_apart(self.project) if self.project else {}
        fitting = (a for a in self.page.annotations if fits_annotation(query, a, codes))
        for number, annotation in enumerate(fitting):
            if number == self._listed:
                yield plain_row(MORE, Run(self.tr("Show more"), Style.VALUE))
                return
            own = tuple(codes[id] for id in annotation.codes if id in codes)
            made = self._made.get(annotation.id)
            if made is None or made[0] is not annotation or made[1] != own:
                place = paragraph_number(article, annotation)
                made = (
                    annotation,
                    own,
                    annotation_row(annotation, codes, coders=coders, paragraph=place, today=today),
                )
                self._made[annotation.id] = made
            yield made[2]

    def _load(self, above: Row) -> tuple[Row, ...]:
        return ALL.within(self.shown).load(self.project, above) if self.project is not None else ()

    def _go(self, row: Row | None) -> None:
        if row is None:
            return
        if row.id == MORE:
            self._listed += PAGE
            self.mark_stale()
        elif (place := place_of(row)) is not None:
            self.go_to(place)

    def _suggest(self) -> None:
        annotation = self._current()
        if annotation is not None:
            self.suggest_like(annotation)

    def _write_memo(self) -> None:
        annotation = self._current()
        if annotation is not None:
            self._go(self.rows.current_row())
            self.memo_requested.emit(annotation.id)

    def _remove(self) -> None:
        annotation = self._current()
        if annotation is not None:
            self.perform(lambda project: project.annotations.remove([annotation.id]))

    def _current(self) -> Annotation | None:
        row = self.rows.current_row()
        return row.value if row is not None and isinstance(row.value, Annotation) else None

    def _empty_text(self) -> str:
        if self.project is None:
            return self.tr("No project is open.")
        if self._scope == PROJECT:
            return self.tr("Nothing is marked in this project yet.")
        if self.page is None:
            return self.tr("No article is open.")
        if self.filter.text().strip():
            return self.tr("No annotation fits.")
        return self.tr("Nothing is marked here yet. Select a passage and press a code's key, C or M.")
