"""The list of articles itself."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from corpus.project import ArticleQuery, Project
from desktop.list.article_delegate import ArticleDelegate
from desktop.list.article_model import ArticleModel
from desktop.theme import Theme


class ArticleList(QTableView):
    """One article a row; the selected one is open. Several can be selected, to do something with all.

    ``article_chosen`` carries the id of the one, ``menu_wanted`` a place on the screen.
    """

    article_chosen = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article-list")
        self.setAccessibleName(self.tr("Articles"))
        self._model = ArticleModel(self)
        self._delegate = ArticleDelegate(self)
        self._raised: set[int] = set()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._settle_looks()
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def articles(self) -> ArticleModel:
        return self._model

    def set_theme(self, theme: Theme) -> None:
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_articles(self, project: Project | None, query: ArticleQuery) -> None:
        """Show what a query finds; the open article stays chosen where it is among the first of them."""
        chosen = self.chosen()
        self._model.show(project, query)
        self._model.article_row(0)
        self._make_room()
        if chosen is not None:
            # The list is as long as it will be before it is scrolled.
            self.updateGeometries()
            self.mark(chosen)

    def chosen(self) -> int | None:
        """The id of the selected article."""
        row = self._model.article_row(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return row.id if row else None

    def chosen_ids(self) -> list[int]:
        """All articles that are selected, in the order of the list."""
        return self._model.ids(sorted(index.row() for index in self.selectionModel().selectedRows()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Also for the key: the menu then opens at the current row."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place)

    def mark(self, article_id: int) -> None:
        """Select the article that is open, if it is in the list."""
        row = self._model.row_of(article_id)
        if row is None:
            self.selectionModel().clear()
        elif row != self.currentIndex().row():
            self._choose(row)

    def step(self, by: int) -> None:
        """Choose the article ``by`` rows further on, as far as there are any."""
        current = self.currentIndex().row() if self.currentIndex().isValid() else -1
        row = min(max(current + by, 0), self._model.rowCount() - 1)
        if row >= 0:
            self._choose(row)

    def _choose(self, row: int) -> None:
        """Select this row alone, whatever keys are held: one that goes to an article may have Ctrl in it."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), only)

    def _make_room(self) -> None:
        """Rows with a heading are higher, for as long as they have one."""
        header = self.verticalHeader()
        height = self._delegate.row_height(self.font())
        for row in self._raised - set(self._model.headings):
            header.resizeSection(row, height)
        for row in self._model.headings:
            header.resizeSection(row, height + self._delegate.heading_height(self.font()))
        self._raised = set(self._model.headings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def _settle_looks(self) -> None:
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height(self.font()))

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        """One article is opened; of several, none."""
        ranges = self.selectionModel().selection()
        if ranges.count() != 1 or ranges.first().height() != 1:
            return
        row = self._model.article_row(ranges.first().top())
        if row is not None:
            self.article_chosen.emit(row.id)
