"""Bookmarks: set and taken away at the paragraph, gone to, listed in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from corpus.coding.bookmarks import PlacedBookmark
from corpus.project import Touched
from desktop.reader.page import Page
from desktop.reader.view import ReaderView
from desktop.window.reading import Reading

LISTED = 60
"""Bookmarks in the menu: a screen of them."""


class Bookmarking(QObject):
    """The bookmarks of the project. ``finished`` carries a sentence where there is none to go to."""

    finished = Signal(object)

    def __init__(self, reading: Reading, reader: ReaderView, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._reader = reader
        reading.page_changed.connect(self._show)
        reading.touched.connect(self._on_touched)

    def toggle(self) -> None:
        """Set a bookmark at the paragraph, or take away the one that is there."""
        page = self._reading.page
        if page is not None and page.article.paragraphs:
            number = self._reader.current_paragraph() + 1
            self._reading.perform(lambda project: project.bookmarks.toggle(page.article.id, number))

    def go_to_next(self) -> None:
        """Go to the next bookmark of the article; after its last, to the first of the next article."""
        self._go(forward=True)

    def go_to_previous(self) -> None:
        """Go to the bookmark before; before the article's first, to the last of the article before."""
        self._go(forward=False)

    def fill_menu(self, menu: QMenu) -> None:
        """Every bookmark of the project, as a line of ``menu``."""
        menu.clear()
        placed = self._listed()
        for each in placed[:LISTED]:
            text = self.tr("¶ {number}  {words}").format(number=each.paragraph, words=each.bookmark.quote)
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, each=each: self._open(each))
        menu.setEnabled(bool(placed))

    def _go(self, *, forward: bool) -> None:
        project, page = self._reading.project, self._reading.page
        if project is None or page is None:
            return
        here = self._reader.current_paragraph() + 1
        placed = project.bookmarks.beside(page.article.id, here, forward=forward)
        if placed is None:
            self.finished.emit(self.tr("There is no bookmark yet; B sets one."))
        else:
            self._open(placed)

    def _listed(self) -> Sequence[PlacedBookmark]:
        project = self._reading.project
        return project.bookmarks.all() if project is not None else ()

    def _open(self, placed: PlacedBookmark) -> None:
        self._reading.open_article(placed.article_id)
        self._reader.go_to_paragraph(placed.paragraph - 1)
        self._reader.setFocus()

    def _on_touched(self, touched: Touched) -> None:
        page = self._reading.page
        if page is not None and (
            page.article.source_id in touched.bookmarks or page.article.id in touched.texts
        ):
            self._show(page)

    def _show(self, page: Page | None) -> None:
        project = self._reading.project
        placed = project.bookmarks.of_article(page.article.id) if project is not None and page else ()
        self._reader.set_bookmarks(frozenset(each.paragraph - 1 for each in placed))
