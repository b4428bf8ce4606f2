"""实体: who, where, when and how many, in the open article or in all; and the rules for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.model import Label, Mention, Span
from corpus.project import Project, Touched
from desktop.palette.kind_menu import ask_kind
from desktop.panels.code_question import CodeQuestion
from desktop.panels.entity_rows import Group, corpus_groups, entity_rows, group_row, groups
from desktop.panels.panel import LinkQuestion, Panel, Perform
from desktop.panels.rules import Rules
from desktop.reader.page import Page
from desktop.rows.filter_field import FilterField
from desktop.rows.row import Row, heading
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView
from desktop.segmented import Segmented

HERE_PREFIX = "here/"
"""Before the ids of the rows that stand for the current paragraph."""

HERE, CORPUS, RULES = "here", "corpus", "rules"
"""What the panel lists: the entities of the article, those of all articles, or the rules."""

PAUSE = 300
"""Milliseconds after mentions were changed before all are counted again: rules change them bit by bit."""

Places = Mapping[int, Sequence[Span]]

Step = tuple[int, int | None, Span]
"""A mention: its article, and a span of a paragraph (from 0), or of the whole text where that is None."""


class EntitiesPanel(Panel):
    """Mentions by family and normal form; a click or Enter walks from one mention to the next.

    What is said of an entity is said of all its mentions in the article, or in all articles when these
    are listed.
    """

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._scope = HERE
        self._paragraph: int | None = None
        self._visited: dict[str, int] = {}
        self._mentions: tuple[tuple[Mention, ...], ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._walked: tuple[str, Sequence[Step]] = "", ()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.mark_stale)
        self.switch = Segmented(
            ((HERE, self.tr("Here")), (CORPUS, self.tr("All")), (RULES, self.tr("Rules")))
        )
        self.switch.setObjectName("panel-switch")
        self.switch.chosen.connect(self.show_scope)
        self.filter = FilterField(self.tr("Filter entities by name or pinyin"))
        self.filter.textChanged.connect(self._filter)
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.filter.rows = self.rows
        self.rows.empty_text = self._empty_text
        self.rows.setAccessibleName(self.tr("Entities"))
        self.rows.chosen.connect(lambda row: self._walk(1, row))
        self._question = CodeQuestion(self.rows)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 10, 12, 6)
        bar.setSpacing(8)
        bar.addWidget(self.switch)
        bar.addWidget(self.filter)
        self.column.addLayout(bar)
        self.add_rows(self.rows)
        self.rules = Rules(perform)
        self.rules.place_requested.connect(self.go_to)
        self.rules.link_requested.connect(self.link_requested)
        self.rules.hide()
        self.column.addWidget(self.rules, 1)

    def show_scope(self, scope: str) -> None:
        """List what ``scope`` says: ``HERE``, ``CORPUS`` or ``RULES``."""
        self._scope = scope
        self._visited = {}
        self.switch.set_choice(scope)
        self.filter.rows = self.rules.rows if scope == RULES else self.rows
        self.setFocusProxy(self.filter.rows)
        self.mark_stale()

    def show_article(self, page: Page | None) -> None:
        if self._scope == HERE:
            self._visited = {}
        self._paragraph = None
        super().show_article(page)

    def show_paragraph(self, number: int | None) -> None:
        """Put what the paragraph (from 0) mentions at the top."""
        self._paragraph = number
        if self.isVisible():
            self._show_groups()

    def refresh(self, touched: Touched, page: Page | None) -> None:
        super().refresh(touched, page)
        if self._scope != HERE and touched.mentions:
            self._later.start()

    def concerned(self, touched: Touched) -> bool:
        if self._scope == HERE:
            return self.page is not None and self.page.mentions is not self._mentions
        return bool(touched.rules or touched.texts)

    def update_rows(self) -> None:
        self.rows.setVisible(self._scope != RULES)
        self.rules.setVisible(self._scope == RULES)
        if self._scope == RULES:
            self.rules.show_rules(self.project, self.filter.text())
            return
        self._walked = "", ()
        self._mentions = self.page.mentions if self.page is not None else ()
        self._groups = groups(self.page) if self.page is not None else ()
        if self._scope == CORPUS and self.project is not None:
            self._groups = corpus_groups(self.project.entities.groups(), self._groups)
        self._show_groups()

    def acts(self) -> tuple[Act, ...]:
        one = self._current() is not None
        return (
            Act(self.tr("Next mention"), "Return", lambda: self._walk(1), one),
            Act(self.tr("Previous mention"), "Shift+Return", lambda: self._walk(-1), one),
            Act(),
            Act(self.tr("Code all its mentions…"), "Ctrl+K", self._ask_code, one),
            Act(),
            Act(self.tr("All right"), "Y", lambda: self._say(_accept), one),
            Act(self.tr("All wrong"), "D", lambda: self._say(_reject), one),
            Act(self.tr("Kind of all…"), "R", self._ask_kind, one),
            Act(self.tr("Link all…"), "G", self._ask_link, one),
            Act(),
            Act(self.tr("Always so"), "Shift+Y", lambda: self._rule(always=True), one),
            Act(self.tr("Never so"), "Shift+D", lambda: self._rule(always=False), one),
            Act(),
            Act(self.tr("This article, the corpus, or the rules"), "Ctrl+U", self._next_scope),
        )

    def all_acts(self) -> tuple[Act, ...]:
        return (*self.acts(), *self.rules.acts())

    # What is said of an entity

    def _current(self) -> Group | None:
        row = self.rows.current_row()
        return row.value if row is not None and isinstance(row.value, Group) else None

    def _places(self, group: Group) -> Places:
        """Where the entity is mentioned: in all articles when these are listed, else in this one."""
        if self._scope == CORPUS and self.project is not None:
            return self.project.entities.places(group.label, group.norm)
        return {self.page.article.id: group.spans} if self.page is not None else {}

    def _say(self, say: Callable[[Project, Places], object]) -> None:
        """One act for all mentions of the current entity."""
        group = self._current()
        if group is not None:
            places = self._places(group)
            self.perform(lambda project: say(project, places))

    def _rule(self, *, always: bool) -> None:
        """Make a rule for each way in which the current entity is written."""
        group = self._current()
        if group is not None:
            terms = group.terms(always=always)
            self.perform(lambda project: project.correcting.demand(terms))

    def _ask_kind(self) -> None:
        def retype(label: Label) -> None:
            self._say(lambda project, places: project.correcting.retype(places, label))

        ask_kind(self, self._below(), retype)

    def _ask_link(self) -> None:
        group = self._current()
        if group is None:
            return
        places = self._places(group)

        def link(wanted: tuple[str, str]) -> None:
            norm, code = wanted
            self.perform(lambda project: project.correcting.link(places, norm=norm, code=code))

        self.link_requested.emit(LinkQuestion(group.surfaces[0], self._below(), link))

    def _ask_code(self) -> None:
        """Ask for the code that all mentions of the current entity shall have."""
        group = self._current()
        if self.project is not None and group is not None:
            places = [(id, span) for id, spans in self._places(group).items() for span in spans]
            self._question.ask(self.project.codebook.all(), lambda path: self._code(places, path))

    def _code(self, places: Sequence[tuple[int, Span]], path: str) -> None:
        self.perform(lambda project: project.bulk.code(places, paths=[path]))

    def _below(self) -> QPoint:
        """Below the current row, on the screen."""
        at = self.rows.visualRect(self.rows.currentIndex()).bottomLeft()
        return self.rows.viewport().mapToGlobal(at)

    # What is listed

    def _next_scope(self) -> None:
        scopes = HERE, CORPUS, RULES
        self.show_scope(scopes[(scopes.index(self._scope) + 1) % len(scopes)])
        self.setFocus()

    def _filter(self) -> None:
        if self._scope == RULES:
            self.update_rows()
        else:
            self._show_groups()

    def _show_groups(self) -> None:
        rows = entity_rows(self._groups, self.filter.text(), visited=self._visited)
        self.rows.set_rows((*self._here(), *rows))

    def _here(self) -> tuple[Row, ...]:
        """The entities of the current paragraph, as long as nothing is filtered."""
        if self.page is None or self._paragraph is None or self.filter.text().strip():
            return ()
        found = groups(self.page, paragraph=self._paragraph) if self._scope == HERE else ()
        if not found:
            return ()
        whole = {group.key: group for group in self._groups}
        children = [
            group_row(whole[group.key], visited=self._visited.get(group.id), prefix=HERE_PREFIX)
            for group in found
        ]
        return (heading("here", self.tr("In this paragraph"), children=children),)

    def _empty_text(self) -> str:
        if self.page is None:
            return self.tr("No article is open.")
        if self._groups:
            return self.tr("No entity fits.")
        return self.tr("Nothing was recognised in this article.")

    def _walk(self, by: int, row: Row | None = None) -> None:
        """Go to the next mention of an entity, after the last one to the first."""
        group = row.value if row is not None else self._current()
        if not isinstance(group, Group):
            return
        steps = self._steps(group)
        if not steps:
            return
        before = self._visited.get(group.id, -1 if by > 0 else 0)
        place = (before + by) % len(steps)
        self._visited[group.id] = place
        self._show_groups()
        article, paragraph, span = steps[place]
        if paragraph is not None and self.project is not None:
            span = span.shift(self.project.articles.get(article).paragraph_spans[paragraph].start)
        self.go_to((article, span))

    def _steps(self, group: Group) -> Sequence[Step]:
        """The mentions of an entity, one after the other; those of the corpus are looked up once."""
        if self._scope == CORPUS and self.project is not None:
            if self._walked[0] != group.id:
                self._walked = group.id, self.project.entities.steps(group.label, group.norm)
            return self._walked[1]
        return [(self.page.article.id, None, span) for span in group.spans] if self.page is not None else ()


def _accept(project: Project, places: Places) -> object:
    return project.correcting.accept(places)


def _reject(project: Project, places: Places) -> object:
    return project.correcting.reject(places)
