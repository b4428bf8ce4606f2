"""A menu of articles to choose one from: where paragraphs are to go."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from corpus.project import ArticleRow

MOST = 24
"""Characters of a title that are shown."""


def choose_article(
    parent: QWidget, articles: Iterable[ArticleRow], point: QPoint, chosen: Callable[[int], object]
) -> QMenu:
    """Show the articles at ``point`` (global), the first one current; ``chosen`` gets the id of one."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for row in articles:
        action = QAction(_shortened(row.title or row.opening).replace("&", "&&"), menu)
        action.triggered.connect(lambda _checked=False, id=row.id: chosen(id))
        menu.addAction(action)
    menu.popup(point)
    for first in menu.actions()[:1]:
        menu.setActiveAction(first)
    return menu


def _shortened(title: str) -> str:
    return title if len(title) <= MOST else title[: MOST - 1] + "…"
