"""Where reading was left, and going on from there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from corpus.project import Project
from desktop.list.article_pane import ArticlePane
from desktop.reader.page import Page
from desktop.reader.view import ReaderView
from desktop.session import Session
from desktop.window.reading import Reading


class Places(QObject):
    """Keeps the article that is open and the paragraph of each, and returns to them.

    To be made after everything else that listens to ``Reading``: what it opens must be shown.
    """

    def __init__(
        self, reading: Reading, reader: ReaderView, pane: ArticlePane, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reading, self._reader, self._pane, self._session = reading, reader, pane, session
        reading.project_changed.connect(self._on_project_changed)
        reading.page_changed.connect(self._on_page_changed)
        reader.paragraph_changed.connect(self._keep)

    def _on_project_changed(self, project: Project | None) -> None:
        """Open the article that was read last, or the first one."""
        if project is None:
            return
        article = self._session.article(project.uid)
        if article:
            self._reading.open_article(article)
        else:
            self._pane.next()

    def _on_page_changed(self, page: Page | None) -> None:
        """Go on reading an article where it was left."""
        if page is not None and self._reading.project is not None:
            paragraph = self._session.paragraph(self._reading.project.uid, page.article.id)
            self._reader.go_to_paragraph(paragraph)
            self._keep(paragraph)

    def _keep(self, paragraph: int) -> None:
        project, article = self._reading.project, self._reading.article_id
        if project is not None and article is not None:
            self._session.set_place(project.uid, article, paragraph)
