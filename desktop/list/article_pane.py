"""The column on the left: what to look for, and the articles that hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from corpus.model import Progress
from corpus.project import ArticleQuery, Project
from corpus.store.article_query import Group
from desktop.chip import Chip
from desktop.flow_layout import FlowLayout
from desktop.list.article_list import ArticleList
from desktop.list.group_button import GroupButton
from desktop.plain_label import PlainLabel
from desktop.progress_titles import progress_title
from desktop.theme import Theme

TYPING_PAUSE = 150
"""Milliseconds without a key after which the list is filtered."""

COUNT_PAUSE = 300
"""Milliseconds after the last act before the chips are counted: counting goes through all articles."""

GROUPS: dict[str, Group | None] = {
    "none": None,
    "year": "year",
    "month": "month",
    "outlet": "outlet",
    "progress": "progress",
}
"""What the preference for the groups of the list asks for. Years and months divide a list by date only."""

ORDERS = {
    "newest": ArticleQuery(order="date", descending=True),
    "oldest": ArticleQuery(order="date"),
    "title": ArticleQuery(order="title"),
    "imported": ArticleQuery(),
}
"""What the preference for the order of the list asks for."""


@dataclass(frozen=True)
class Kept:
    """What a chip keeps of the list."""

    progress: Progress | None = None
    annotated: bool | None = None

    def within(self, query: ArticleQuery) -> ArticleQuery:
        return replace(query, progress=self.progress, annotated=self.annotated)

    def count(self, tally: Mapping[tuple[Progress, bool], int]) -> int:
        """How many articles it keeps."""
        return sum(
            count
            for (progress, annotated), count in tally.items()
            if self.progress in (None, progress) and self.annotated in (None, annotated)
        )


class ArticlePane(QFrame):
    """A field to filter with, chips for how far articles are and what is annotated, the list.

    ``article_chosen`` carries an article's id, ``words_changed`` what the list is filtered by,
    ``group_chosen`` one of ``GROUPS``; ``left`` says that the reader is to have the focus.
    """

    article_chosen = Signal(object)
    words_changed = Signal(object)
    group_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, order: str = "newest", group: str = "year") -> None:
        super().__init__(parent)
        self.setObjectName("article-pane")
        self._order, self._group = order, group
        self._project: Project | None = None
        self._busy = False
        self._field = QLineEdit()
        self._field.setClearButtonEnabled(True)
        self._field.setPlaceholderText(self.tr("Title, outlet or words of the text"))
        self._field.setAccessibleName(self.tr("Filter the articles"))
        self._field.installEventFilter(self)
        self._chips = {
            Kept(): Chip(self.tr("All")),
            **{Kept(progress=progress): Chip(progress_title(progress)) for progress in Progress},
            Kept(annotated=True): Chip(self.tr("Annotated")),
            Kept(annotated=False): Chip(self.tr("Not annotated")),
        }
        self._groups = GroupButton()
        self._groups.chosen.connect(self.group_chosen)
        self.list = ArticleList()
        self.list.article_chosen.connect(self.article_chosen)
        self._empty = PlainLabel(name="article-list-empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(20, 40, 20, 20)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._filter)
        self._field.textChanged.connect(lambda: self._pause.start())
        self._counting = QTimer(self, singleShot=True, interval=COUNT_PAUSE)
        self._counting.timeout.connect(self._count)
        self._build()
        self._count()

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)
        for chip in self._chips.values():
            chip.set_theme(theme)

    def show_project(self, project: Project | None) -> None:
        """List the articles of a project; the filter of the last one goes."""
        self._project = project
        self._field.blockSignals(True)
        self._field.clear()
        self._field.blockSignals(False)
        self._chips[Kept()].setChecked(True)
        self._show(self._everything)

    def set_order(self, order: str) -> None:
        """Order the list as one of ``ORDERS``; what is filtered stays so."""
        self._order = order
        self._arrange()

    def set_group(self, group: str) -> None:
        """Group the list as one of ``GROUPS``; what is filtered stays so."""
        self._group = group
        self._arrange()

    @property
    def _everything(self) -> ArticleQuery:
        order, group = ORDERS[self._order], GROUPS[self._group]
        dated = order.order == "date" or group not in ("year", "month")
        return replace(order, group=group if dated else None)

    def _arrange(self) -> None:
        query = self.list.articles.query
        self._groups.show_group(self._group)
        kept = Kept(query.progress, query.annotated)
        self._show(replace(kept.within(self._everything), text=query.text))

    def set_busy(self, busy: bool) -> None:
        """Whether files are being read: an empty list then says so."""
        if busy is not self._busy:
            self._busy = busy
            self._count()

    def refresh(self, articles: frozenset[int], *, progress: frozenset[int] = frozenset()) -> None:
        """Some articles changed: their rows at once, the counts of the chips a little later.

        Those that are further (``progress``) stay in the list that they are worked off, until it is filtered
        anew; where they are grouped by it they move.
        """
        if progress and self.list.articles.query.group == "progress":
            self.reload()
            return
        self.list.articles.refresh(articles | progress)
        self._counting.start()

    def reload(self) -> None:
        """Articles came or went."""
        self._show(self.list.articles.query)

    def hint(self) -> str:
        """What stands in place of the list where there is nothing to list."""
        return self._empty.text() if self._empty.isVisible() else ""

    def next(self) -> None:
        self.list.step(1)

    def previous(self) -> None:
        self.list.step(-1)

    def focus_filter(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, Down goes to the list and Enter to the first article found."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pause.stop()
                self._filter()
                if self.list.chosen() is None:
                    self.list.step(1)
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        group = QButtonGroup(self)
        for kept, chip in self._chips.items():
            flow.addWidget(chip)
            group.addButton(chip)
            chip.clicked.connect(lambda _checked, kept=kept: self._choose(kept))
        flow.addWidget(self._groups)
        self._chips[Kept()].setChecked(True)
        self._groups.show_group(self._group)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.setSpacing(8)
        top.addWidget(self._field)
        top.addWidget(chips)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._stack, 1)

    def _choose(self, kept: Kept) -> None:
        self._show(kept.within(self.list.articles.query))

    def _filter(self) -> None:
        self._show(replace(self.list.articles.query, text=self._field.text().strip()))

    def _show(self, query: ArticleQuery) -> None:
        if query.text != self.list.articles.query.text:
            self.words_changed.emit(query.text)
        self.list.show_articles(self._project, query)
        self._count()

    def _count(self) -> None:
        query = self.list.articles.query
        tally = self._project.articles.tally(query) if self._project else None
        for kept, chip in self._chips.items():
            chip.set_count(kept.count(tally) if tally is not None else None)
        if self._project is None:
            self._empty.setText(self.tr("No project is open."))
        elif self._busy:
            self._empty.setText(self.tr("Reading files …"))
        elif query == self._everything:
            self._empty.setText(self.tr("No articles yet. Drop files or folders here, or press Ctrl+I."))
        else:
            self._empty.setText(self.tr("No article holds this. Clear the field above to see all."))
        self._stack.setCurrentIndex(0 if self.list.articles.rowCount() else 1)
