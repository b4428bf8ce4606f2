"""Saying how far articles are: the one that is open, or all that are selected in the list."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from corpus.model import Progress
from desktop.list.article_list import ArticleList
from desktop.progress_titles import progress_title
from desktop.window.reading import Reading
from desktop.window_actions import Actions

ACTIONS = ("unread", "in-work", "done")
"""The actions that do it, in the menu of the list."""


class Progressing(QObject):
    """``finished`` carries a sentence about several articles that were changed together."""

    finished = Signal(object)

    def __init__(self, reading: Reading, articles: ArticleList, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._articles = articles

    def set_unread(self) -> None:
        self._set(Progress.UNREAD)

    def set_in_work(self) -> None:
        self._set(Progress.IN_WORK)

    def set_done(self) -> None:
        self._set(Progress.DONE)

    def open_menu(self, place: QPoint, actions: Actions) -> None:
        """What can be done with the selected articles, at a place of the screen."""
        menu = QMenu(self._articles)
        for id in ACTIONS:
            menu.addAction(actions[id])
        menu.addSeparator()
        menu.addAction(actions["export"])
        menu.addAction(actions["details"])
        menu.popup(place)

    def _set(self, progress: Progress) -> None:
        chosen = self._articles.chosen_ids()
        here = self._reading.article_id
        ids = chosen if len(chosen) > 1 else [here] if here is not None else chosen
        if self._reading.perform(lambda project: project.progress.set(ids, progress)) and len(ids) > 1:
            text = self.tr("%n article(s): {progress}", "", len(ids))
            self.finished.emit(text.format(progress=progress_title(progress)))
