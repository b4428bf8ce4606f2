"""How a page was cut: its articles and their paragraphs, put right by single keys and by dragging."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from corpus.model import ParagraphKind
from corpus.project import ArticleRow, Project
from desktop.panels.article_choice import choose_article
from desktop.panels.panel import Perform
from desktop.panels.structure_model import Drop, StructureModel
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
from desktop.rows.row_view import RowView


class Structure(QWidget):
    """Paragraphs, one or several that are selected, are re-typed, joined, moved, left out; articles split,
    merged, reordered.

    ``place_requested`` carries (article id, Span or None).
    """

    place_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._page: Page | None = None
        self._articles: list[ArticleRow] = []
        self._to_select: list[str] = []
        self.model = StructureModel(self)
        self.model.paragraphs_dropped.connect(self._drop_paragraphs)
        self.model.article_dropped.connect(self._drop_article)
        self.rows = RowView(self.model, self, several=True)
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.rows.setDefaultDropAction(Qt.DropAction.CopyAction)
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
        self._articles = [project.articles.row(id) for id in project.arranging.neighbours(page.article.id)]
        self.rows.set_rows(structure_rows(page.article, self._articles))
        self._select(self._to_select)
        self._to_select = []

    def acts(self) -> tuple[Act, ...]:
        row, value, numbers = self.rows.current_row(), self._value(), self._numbers()
        article = value if isinstance(value, ArticlePlace) else None
        some, one = bool(numbers), len(numbers) == 1
        last = len(self._page.article.paragraphs) if self._page is not None else 0
        kinds = [
            Act(self.tr("Make it {kind}").format(kind=kind_title(kind)), key, self._retype(kind), some)
            for kind, _, key in KINDS
        ]
        joined = (one and numbers[0] < last) or (
            article is not None and article.position + 1 < len(self._articles)
        )
        place = self._place()
        return (
            Act(self.tr("Go to it"), "Return", lambda: self._go(row), one or article is not None),
            Act(),
            *kinds,
            Act(),
            Act(self.tr("Join with the next"), "J", self._join, joined),
            Act(self.tr("Move up"), "Ctrl+Shift+Up", lambda: self._move(-1), some or article is not None),
            Act(self.tr("Move down"), "Ctrl+Shift+Down", lambda: self._move(1), some or article is not None),
            Act(
                self.tr("To the article before"),
                "Ctrl+Shift+PgUp",
                lambda: self._to_neighbour(-1),
                some and place > 0,
            ),
            Act(
                self.tr("To the article after"),
                "Ctrl+Shift+PgDown",
                lambda: self._to_neighbour(1),
                some and place + 1 < len(self._articles),
            ),
            Act(self.tr("To another article…"), "M", self._ask_article, some and len(self._articles) > 1),
            Act(self.tr("A new article begins here"), "N", self._split, one and numbers[0] > 1),
            Act(self.tr("Leave out of the article"), "Del", self._leave_out, some),
        )

    # Paragraphs

    def _retype(self, kind: ParagraphKind) -> Callable[[], None]:
        def act() -> None:
            numbers = self._numbers()
            self._on_article(lambda p, article: p.arranging.set_kind(article, numbers, kind))

        return act

    def _move_paragraphs(self, numbers: list[int], by: int) -> None:
        count = len(self._page.article.paragraphs) if self._page is not None else 0
        to = numbers[0] + by
        if 1 <= to <= count - len(numbers) + 1:
            self._move_to(numbers, to)

    def _move_to(self, numbers: list[int], to: int) -> None:
        self._to_select = [f"paragraph/{to + n}" for n in range(len(numbers))]
        self._on_article(lambda p, article: p.arranging.move(article, numbers, to_number=to))

    def _to_neighbour(self, by: int) -> None:
        at = self._place() + by
        if 0 <= at < len(self._articles):
            self._to_article(self._articles[at].id, self._numbers())

    def _to_article(self, target: int, numbers: list[int]) -> None:
        """Move paragraphs to another article; there they stand where they stand in the source."""
        self._on_article(lambda p, article: p.arranging.move(article, numbers, to_article=target))

    def _ask_article(self) -> None:
        here = self._page.article.id if self._page is not None else None
        others = [row for row in self._articles if row.id != here]
        numbers = self._numbers()
        below = self.rows.visualRect(self.rows.currentIndex()).bottomLeft()
        point = self.rows.viewport().mapToGlobal(below)
        choose_article(self, others, point, lambda target: self._to_article(target, numbers))

    def _leave_out(self) -> None:
        numbers = self._numbers()
        self._on_article(lambda p, article: p.arranging.to_furniture(article, numbers))

    def _drop_paragraphs(self, drop: Drop) -> None:
        numbers = list(drop.numbers)
        if drop.article is None:
            self._move_to(numbers, drop.to_number)
        else:
            self._to_article(drop.article, numbers)

    # Articles

    def _split(self) -> None:
        number = self._numbers()[0]
        self._on_article(lambda p, article: p.arranging.split_article(article, number))

    def _drop_article(self, request: tuple[int, int]) -> None:
        moved, position = request
        self._perform(lambda project: project.arranging.move_article(moved, position))

    # Either

    def _join(self) -> None:
        """Join the paragraph with the next one, or the article with the next of its source."""
        value = self._value()
        if isinstance(value, ParagraphPlace):
            number = value.number
            self._on_article(lambda p, article: p.arranging.join(article, number))
        elif isinstance(value, ArticlePlace):
            first, second = value.id, self._articles[value.position + 1].id
            self._perform(lambda project: project.arranging.merge_articles(first, second))

    def _move(self, by: int) -> None:
        value, numbers = self._value(), self._numbers()
        if numbers:
            self._move_paragraphs(numbers, by)
        elif isinstance(value, ArticlePlace) and 0 <= value.position + by < len(self._articles):
            self._drop_article((value.id, value.position + by))

    def _go(self, row: Row | None) -> None:
        if row is None or self._page is None:
            return
        if isinstance(row.value, ParagraphPlace):
            self.place_requested.emit((self._page.article.id, row.value.span))
        elif isinstance(row.value, ArticlePlace):
            self.place_requested.emit((row.value.id, None))

    # What is meant

    def _on_article(self, act: Callable[[Project, int], object]) -> None:
        if self._page is not None:
            article = self._page.article.id
            self._perform(lambda project: act(project, article))

    def _value(self) -> object:
        row = self.rows.current_row()
        return row.value if row is not None else None

    def _numbers(self) -> list[int]:
        """The paragraphs that are selected; none where the current row is no paragraph."""
        if not isinstance(self._value(), ParagraphPlace):
            return []
        values = (row.value for row in self.rows.picked())
        return [value.number for value in values if isinstance(value, ParagraphPlace)]

    def _place(self) -> int:
        """The place of the open article among those of its source, from 0."""
        here = self._page.article.id if self._page is not None else None
        return next((n for n, row in enumerate(self._articles) if row.id == here), 0)

    def _select(self, ids: list[str]) -> None:
        for number, id in enumerate(ids):
            flag = QItemSelectionModel.SelectionFlag
            if number == 0:
                self.rows.select_row(id)
            else:
                self.rows.selectionModel().select(self.model.index_of(id), flag.Select)
