"""The articles of a project as rows that are fetched when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.model import Progress
from corpus.project import ArticleQuery, ArticleRow, Project
from corpus.store.article_query import is_sorted
from desktop.offsets import shown_text
from desktop.progress_titles import progress_title

PAGE = 100
"""Rows fetched at one time: two screens of them."""
PAGES_KEPT = 24

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HEADING = ROW + 1


class ArticleModel(QAbstractTableModel):
    """One column; ``data(index, ROW)`` is the ``ArticleRow``, the display role its title.

    In a list that is grouped the first article of each group has the group's title as its ``HEADING``.

    Only the number of rows is known from the start; pages of rows are fetched when asked for and
    the latest ones kept, so that a million articles cost no more than a thousand.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._query = ArticleQuery()
        self._count = 0
        self._sorted: list[int] | None = None
        self._headings: dict[int, str] = {}
        self._pages: OrderedDict[int, list[ArticleRow]] = OrderedDict()

    @property
    def query(self) -> ArticleQuery:
        return self._query

    def show(self, project: Project | None, query: ArticleQuery) -> None:
        """Show the articles of a project that a query finds."""
        self.beginResetModel()
        self._project = project
        self._query = query
        self._pages.clear()
        # Where each page would sort all articles, they are sorted once.
        self._sorted = project.articles.ids(query) if project and is_sorted(query) else None
        counted = project.articles.count(query) if project and self._sorted is None else 0
        self._count = counted if self._sorted is None else len(self._sorted)
        self._headings = self._found_headings(project) if project else {}
        self.endResetModel()

    def refresh(self, articles: Iterable[int]) -> None:
        """Fetch the rows of these articles anew, where they are in hand."""
        if self._project is None:
            return
        for id in articles:
            row = self.row_of(id)
            if row is not None:
                self._pages[row // PAGE][row % PAGE] = self._project.articles.row(id)
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    @property
    def headings(self) -> Mapping[int, str]:
        """The headings by the row that they stand above."""
        return self._headings

    def row_of(self, article_id: int) -> int | None:
        """The row of an article among those in hand; None when it is further away."""
        for number, page in self._pages.items():
            for place, row in enumerate(page):
                if row.id == article_id:
                    return number * PAGE + place
        return None

    def article_row(self, row: int) -> ArticleRow | None:
        """What stands in a row; None outside the list, or where an article went meanwhile."""
        if self._project is None or not 0 <= row < self._count:
            return None
        page = self._page(row // PAGE, self._project)
        place = row % PAGE
        return page[place] if place < len(page) else None

    def ids(self, rows: Sequence[int]) -> list[int]:
        """The articles that stand in these rows, without fetching what else stands there."""
        if self._project is None:
            return []
        if len(rows) <= PAGE:
            return [row.id for row in map(self.article_row, rows) if row is not None]
        found = self._sorted or self._project.articles.ids(self._query)
        return [found[row] for row in rows if row < len(found)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.article_row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == HEADING:
            return self._headings.get(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or row.opening
        if role == Qt.ItemDataRole.AccessibleTextRole:
            far = "" if row.progress is Progress.UNREAD else f" · {progress_title(row.progress)}"
            return (row.title or row.opening) + far
        return None

    def _found_headings(self, project: Project) -> dict[int, str]:
        headings: dict[int, str] = {}
        row = 0
        for key, count in project.articles.groups(self._query):
            headings[row] = self._heading(key)
            row += count
        return headings

    def _heading(self, key: str | None) -> str:
        if self._query.group == "progress" and key is not None:
            return progress_title(Progress(key))
        if key is None:
            return (
                self.tr("Without an outlet") if self._query.group == "outlet" else self.tr("Without a date")
            )
        return shown_text(key)

    def _page(self, number: int, project: Project) -> list[ArticleRow]:
        if number not in self._pages:
            self._pages[number] = self._read(number * PAGE, project)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number]

    def _read(self, start: int, project: Project) -> list[ArticleRow]:
        if self._sorted is not None:
            return project.articles.some(self._sorted[start : start + PAGE])
        return project.articles.rows(self._query, offset=start, limit=PAGE)
