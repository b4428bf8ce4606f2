"""What the panels of the right column have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Span
from corpus.project import Project, Touched
from desktop.reader.look import Look
from desktop.reader.page import Page
from desktop.rows.row_acts import Act
from desktop.rows.row_view import RowView

Perform = Callable[[Callable[[Project], object]], object]
"""Carries an act out on the open project; errors and refreshing are the window's."""


@dataclass(frozen=True)
class LinkQuestion:
    """Asks what ``words`` stand for, below ``point`` (global); ``then`` gets (normal form, code or "")."""

    words: str
    point: QPoint
    then: Callable[[tuple[str, str]], object]


class Panel(QWidget):
    """A panel of the right column: ``set_project``, ``show_article``, ``refresh``, ``set_look``.

    ``span_requested`` carries a Span of the open article's text to reveal, ``article_requested`` a
    pair (article id, Span or None), ``raw_requested`` a raw Span of the article's source,
    ``code_requested`` the id of a code to apply to the selection, ``memo_requested`` the id of an
    annotation of the open article whose memo is to be written, ``link_requested`` a ``LinkQuestion``,
    ``decision_requested`` (step, whether its repairs are accepted in all sources).
    ``only_requested`` says that the user wants to choose which annotations are shown.
    Panels that are not in sight do nothing until they are shown.
    """

    span_requested = Signal(object)
    article_requested = Signal(object)
    raw_requested = Signal(object)
    code_requested = Signal(object)
    memo_requested = Signal(object)
    only_requested = Signal()
    decision_requested = Signal(object)
    link_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.perform = perform
        self.project: Project | None = None
        self.page: Page | None = None
        self.shown = EVERY_ANNOTATION
        self._stale = True
        self._drawn = 0
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("panel", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def set_project(self, project: Project | None) -> None:
        """Show another project, or none; its article comes with ``show_article``."""
        self.project = project
        self.page = None
        self.mark_stale()

    def show_article(self, page: Page | None) -> None:
        self.page = page
        self.mark_stale()

    def show_only(self, shown: AnnotationFilter, page: Page | None) -> None:
        """Show only annotations for which a filter holds; ``page`` has no others any more."""
        self.shown, self.page = shown, page
        self.mark_stale()

    def show_paragraph(self, number: int | None) -> None:
        """The reader is at another paragraph (from 0)."""

    def refresh(self, touched: Touched, page: Page | None) -> None:
        """Show what an act has changed. ``page`` is the open article as it is now."""
        drawn = self._drawn
        if page is not None and page.article.id in touched.texts:
            self.show_article(page)
        self.page = page
        if self._drawn == drawn and self.concerned(touched):
            self.mark_stale()

    def concerned(self, touched: Touched) -> bool:
        """Whether what was touched is to be seen here."""
        return bool(touched.annotations or touched.codes)

    def set_look(self, look: Look) -> None:
        """Wear the theme's colours and faces."""
        for view in self.findChildren(RowView):
            view.set_look(look)

    def update_rows(self) -> None:
        """Read the project and show it. Each panel has its own."""
        raise NotImplementedError

    def acts(self) -> tuple[Act, ...]:
        """What can be done with the current row; the menu and the keys are made of it."""
        return ()

    def all_acts(self) -> tuple[Act, ...]:
        """The same for all trees of the panel: the page of keys is made of it."""
        return self.acts()

    def go_to(self, place: tuple[int, Span | None]) -> None:
        """Ask for an article, and a place in it; for the place alone when the article is open."""
        article, span = place
        if span is not None and self.page is not None and article == self.page.article.id:
            self.span_requested.emit(span)
        else:
            self.article_requested.emit(place)

    def mark_stale(self) -> None:
        """Show what the project says now: at once when in sight, else when next shown."""
        self._stale = True
        if self.isVisible():
            self._freshen()

    def add_rows(self, view: RowView, *, within: QWidget | None = None) -> None:
        """Put the panel's tree, or what it stands ``within``, into the column; give it menu and keys."""
        view.acts = self.acts
        self.setFocusProxy(view)
        self.column.addWidget(within or view, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._freshen()

    def sizeHint(self) -> QSize:
        return QSize(290, 480)

    def _freshen(self) -> None:
        self._stale = False
        self._drawn += 1
        self.update_rows()
