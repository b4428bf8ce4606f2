"""实体: who, where, when and how many in the open article."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from corpus.model import Mention, Span
from corpus.project import Project, Touched
from desktop.panels.code_question import CodeQuestion
from desktop.panels.entity_rows import Group, corpus_groups, entity_rows, group_row, groups
from desktop.panels.panel import Panel, Perform
from desktop.reader.page import Page
from desktop.rows.filter_field import FilterField
from desktop.rows.row import Row, heading
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView

HERE = "here/"
"""Before the ids of the rows that stand for the current paragraph."""


Say = Callable[[Project, int, Group], object]


class EntitiesPanel(Panel):
    """Mentions by family and normal form; a click or Enter walks from one mention to the next."""

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._paragraph: int | None = None
        self._visited: dict[str, int] = {}
        self._mentions: tuple[tuple[Mention, ...], ...] = ()
        self._groups: tuple[Group, ...] = ()
        self.filter = FilterField(self.tr("Filter entities by name or pinyin"))
        self.filter.textChanged.connect(self._show_groups)
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.filter.rows = self.rows
        self.rows.empty_text = self._empty_text
        self.rows.setAccessibleName(self.tr("Entities"))
        self.rows.chosen.connect(self._step)
        self._question = CodeQuestion(self.rows)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 10, 12, 2)
        bar.addWidget(self.filter)
        self._scope = QCheckBox()
        self._scope.setText(self.tr("In the whole corpus"))
        self._scope.toggled.connect(lambda _on: self.mark_stale())
        bar.addSpacing(6)
        bar.addWidget(self._scope)
        self.column.addLayout(bar)
        self.add_rows(self.rows)

    def show_article(self, page: Page | None) -> None:
        self._visited = {}
        self._paragraph = None
        super().show_article(page)

    def show_paragraph(self, number: int | None) -> None:
        """Put what the paragraph (from 0) mentions at the top."""
        self._paragraph = number
        if self.isVisible():
            self._show_groups()

    def concerned(self, touched: Touched) -> bool:
        if self._scope.isChecked():
            return bool(touched.mentions or touched.texts or touched.rules)
        return self.page is not None and self.page.mentions is not self._mentions

    def update_rows(self) -> None:
        self._mentions = self.page.mentions if self.page is not None else ()
        self._groups = groups(self.page) if self.page is not None else ()
        if self._scope.isChecked() and self.project is not None:
            self._groups = corpus_groups(self.project.entities.groups(), self._groups)
        self._show_groups()

    def acts(self) -> tuple[Act, ...]:
        row = self.rows.current_row()
        one = row is not None and isinstance(row.value, Group)
        return (
            Act(self.tr("Next mention"), "Return", lambda: self._walk(1), one),
            Act(self.tr("Previous mention"), "Shift+Return", lambda: self._walk(-1), one),
            Act(),
            Act(self.tr("Code all its mentions…"), "Ctrl+K", self._ask_code, one),
            Act(),
            Act(self.tr("All right"), "Y", lambda: self._say_of_all(_accept), one),
            Act(self.tr("All wrong"), "D", lambda: self._say_of_all(_reject), one),
            Act(self.tr("Always so"), "Shift+Y", lambda: self._say_of_words(_always), one),
            Act(self.tr("Never so"), "Shift+D", lambda: self._say_of_words(_never), one),
            Act(),
            Act(self.tr("This article or the corpus"), "Ctrl+U", self._scope.click, self.project is not None),
        )

    def _ask_code(self) -> None:
        """Ask for the code that all mentions of the current entity in the article shall have."""
        row = self.rows.current_row()
        if self.project is None or row is None or not isinstance(row.value, Group):
            return
        spans = row.value.spans
        self._question.ask(self.project.codebook.all(), lambda path: self._code_all(spans, path))

    def _code_all(self, spans: Sequence[Span], path: str) -> None:
        """One act for the annotations; mentions that have the code already are passed over."""
        if self.page is None:
            return
        article = self.page.article.id

        def annotate(project: Project) -> None:
            code = project.codebook.ensure(path).id
            there = {a.span for a in project.annotations.of_article(article) if code in a.codes}
            new = [span for span in spans if span not in there]
            drafts = [project.annotations.draft(article, span=span, codes=[code]) for span in new]
            if drafts:
                project.annotations.add_all(drafts, detail=f"{path} × {len(drafts)}")

        self.perform(annotate)

    def _say_of_all(self, say: Say) -> None:
        """One act for all mentions of the current entity in the article."""
        row, page = self.rows.current_row(), self.page
        if page is not None and row is not None and isinstance(row.value, Group) and row.value.spans:
            group = row.value
            self.perform(lambda project: say(project, page.article.id, group))

    def _say_of_words(self, say: Say) -> None:
        """Make a rule for each way in which the current entity is written."""
        row = self.rows.current_row()
        if row is not None and isinstance(row.value, Group):
            group = row.value
            self.perform(lambda project: say(project, 0, group))

    def _show_groups(self) -> None:
        rows = entity_rows(self._groups, self.filter.text(), visited=self._visited)
        self.rows.set_rows((*self._here(), *rows))

    def _here(self) -> tuple[Row, ...]:
        """The entities of the current paragraph, as long as nothing is filtered."""
        if self.page is None or self._paragraph is None or self.filter.text().strip():
            return ()
        if self._scope.isChecked():
            return ()
        found = groups(self.page, paragraph=self._paragraph)
        if not found:
            return ()
        whole = {group.key: group for group in self._groups}
        children = [
            group_row(whole[group.key], visited=self._visited.get(group.id), prefix=HERE) for group in found
        ]
        return (heading("here", self.tr("In this paragraph"), children=children),)

    def _empty_text(self) -> str:
        if self.page is None:
            return self.tr("No article is open.")
        if self._groups:
            return self.tr("No entity fits.")
        return self.tr("Nothing was recognised in this article.")

    def _step(self, row: Row) -> None:
        self._walk(1, row)

    def _walk(self, by: int, row: Row | None = None) -> None:
        row = row or self.rows.current_row()
        if row is None or not isinstance(row.value, Group):
            return
        group = row.value
        if not group.spans:
            self.article_requested.emit((group.first, None))
            return
        before = self._visited.get(group.id, -1 if by > 0 else 0)
        place = (before + by) % len(group.spans)
        self._visited[group.id] = place
        self._show_groups()
        self.span_requested.emit(group.spans[place])


def _accept(project: Project, article: int, group: Group) -> object:
    return project.correcting.accept(article, group.spans)


def _reject(project: Project, article: int, group: Group) -> object:
    return project.correcting.reject(article, group.spans)


def _always(project: Project, _article: int, group: Group) -> object:
    return project.correcting.take_in(group.terms(always=True))


def _never(project: Project, _article: int, group: Group) -> object:
    return project.correcting.take_in(group.terms(always=False))
