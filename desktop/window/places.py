"""Where reading was left, and going on from there."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from corpus.model import MeipiError
from corpus.project import Project
from desktop.list.article_pane import ArticlePane
from desktop.reader.page import Page
from desktop.reader.view import ReaderView
from desktop.window.reading import Reading

REST = 2000
"""Milliseconds at one paragraph after which the project remembers it; it does at once when it is left."""


class Places(QObject):
    """Keeps the article that is open and the paragraph of each in the project, and returns to them.

    To be made after everything else that listens to ``Reading``: what it opens must be shown.
    """

    def __init__(self, reading: Reading, reader: ReaderView, pane: ArticlePane, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._reader, self._pane = reading, reader, pane
        self._article: int | None = None
        self._place: tuple[Project, int, int] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._keep)
        reading.project_changed.connect(self._on_project_changed)
        reading.page_changed.connect(self._on_page_changed)
        reader.paragraph_changed.connect(self._on_paragraph_changed)

    def _on_project_changed(self, project: Project | None) -> None:
        """Open the article that was read last, or the first one."""
        if project is None:
            return
        article = project.bookmarks.last_read()
        if article is not None:
            self._reading.open_article(article)
        else:
            self._pane.next()

    def _on_page_changed(self, page: Page | None) -> None:
        """Go on reading an article where it was left."""
        self._keep()
        project = self._reading.project
        self._article = page.article.id if page is not None else None
        if page is not None and project is not None:
            paragraph = (project.bookmarks.left_at(page.article.id) or 1) - 1
            self._reader.go_to_paragraph(paragraph)
            self._on_paragraph_changed(paragraph)

    def _on_paragraph_changed(self, paragraph: int) -> None:
        """The reader begins a page at its top, before we go on where it was left: that does not count."""
        project, page = self._reading.project, self._reading.page
        if project is not None and page is not None and page.article.id == self._article:
            self._place = project, page.article.id, paragraph + 1
            self._rest.start()

    def _keep(self) -> None:
        """A place that is gone, or that the disk refuses to keep, is not worth a word."""
        self._rest.stop()
        place, self._place = self._place, None
        if place is not None:
            project, article, paragraph = place
            with suppress(MeipiError):
                project.bookmarks.leave(article, paragraph)
