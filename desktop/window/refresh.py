"""What is drawn again when something changed: the one place that knows who shows what."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from corpus.model import MeipiError, Span, Status
from corpus.project import Project, Touched
from desktop.list.article_pane import COUNT_PAUSE, ArticlePane
from desktop.reader.empty import Nothing
from desktop.reader.page import Page
from desktop.reader.view import ReaderView
from desktop.window.annotating import Annotating
from desktop.window.notice import Notice
from desktop.window.reading import Reading
from desktop.window.side_panels import SidePanels
from desktop.window.status_bar import StatusBar
from desktop.window.top_bar import TopBar
from desktop.window.trail import Trail
from desktop.window_actions import Actions, translated
from desktop.wording import act_title, say_error


@dataclass(frozen=True)
class Parts:
    """The parts of a window that are drawn again."""

    actions: Actions
    pane: ArticlePane
    reader: ReaderView
    top: TopBar
    side: SidePanels
    status: StatusBar
    notice: Notice
    annotating: Annotating
    trail: Trail


class Refresh(QObject):
    """Listens to ``Reading`` and tells list, reader, bars and panels, each what concerns it."""

    def __init__(self, reading: Reading, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._parts = parts
        reading.project_changed.connect(self._on_project_changed)
        reading.page_changed.connect(self._on_page_changed)
        reading.touched.connect(self._on_touched)
        reading.failed.connect(self._on_failed)
        reading.shown_changed.connect(self._on_shown_changed)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_PAUSE)
        self._counting.timeout.connect(self._show_counts)
        parts.reader.paragraph_changed.connect(self._show_place)
        parts.reader.selection_changed.connect(self._show_selected)
        # Until a project is open, little can be done.
        parts.top.show_page(None)
        self._allow()

    def articles_added(self) -> None:
        """Files were imported; the first of them is opened where nothing is."""
        self._parts.pane.reload()
        if self._reading.page is None:
            self._parts.pane.next()
        self._show_counts()
        self._parts.status.show_saved()

    def _on_project_changed(self, project: Project | None) -> None:
        self._parts.notice.hide()
        self._parts.trail.clear()
        self._parts.pane.show_project(project)
        self._on_shown_changed()
        self._parts.side.show_project(project)
        self._parts.status.show_project(project.path.name if project else "")
        self._parts.annotating.bind_keys(project.codebook.all() if project else ())
        self._show_counts()
        self._allow()

    def _on_page_changed(self, page: Page | None) -> None:
        self._parts.reader.show_page(page)
        self._parts.top.show_page(page)
        self._parts.side.show_page(page)
        self._show_place()
        if page is not None:
            self._parts.pane.list.mark(page.article.id)
            self._parts.trail.visit(page.article.id)
        self._allow()

    def _on_touched(self, touched: Touched) -> None:
        project, page = self._reading.project, self._reading.page
        if page is not None and page.article.id in touched.texts | touched.mentions:
            self._parts.reader.show_page(page, keep_place=True)
            self._parts.top.show_page(page)
        elif page is not None and (page.article.id in touched.articles or touched.codes):
            self._parts.reader.set_annotations(page.annotations, page.codes)
        if touched.texts:
            self._parts.pane.reload()
        else:
            self._parts.pane.refresh(touched.articles, progress=touched.progress)
        self._parts.side.refresh(touched, page)
        self._parts.status.show_saved()
        if project is not None and touched.codes:
            self._parts.annotating.bind_keys(project.codebook.all())
        self._counting.start()
        self._allow()

    def _on_shown_changed(self) -> None:
        shown, page = self._reading.shown, self._reading.page
        # What was rejected is out of sight in the text, unless it is asked for.
        asked_for = shown.statuses is not None and Status.REJECTED in shown.statuses
        self._parts.reader.set_filter(shown.holds if asked_for else None)
        if page is not None:
            self._parts.reader.set_annotations(page.annotations, page.codes)
        self._parts.side.show_only(shown, page)

    def _on_failed(self, error: MeipiError) -> None:
        self._parts.notice.say(say_error(error), kind="error")

    def _show_selected(self, span: Span | None) -> None:
        self._parts.status.show_selected(len(span) if span else 0)

    def _show_place(self, _index: int = 0) -> None:
        page = self._reading.page
        count = len(page.article.paragraphs) if page else 0
        place = self._parts.reader.current_paragraph()
        self._parts.status.show_place(place + 1 if count else 0, count)
        self._parts.side.show_paragraph(place if count else None)

    def _show_counts(self) -> None:
        project = self._reading.project
        if project is None:
            self._parts.reader.say_nothing(Nothing.NO_PROJECT)
            return
        articles = project.articles.count()
        self._parts.status.show_counts(articles, project.annotations.count())
        self._parts.reader.say_nothing(Nothing.NOT_CHOSEN if articles else Nothing.NO_ARTICLES)

    def _allow(self) -> None:
        """Enable what can be done now, and name what undo and redo would do."""
        project, page = self._reading.project, self._reading.page
        writable = project is not None and project.readonly is None
        undo, redo = (project.history.undo_name, project.history.redo_name) if project else (None, None)
        there = {
            "project": project is not None,
            "article": page is not None,
            "importable": writable,
            "borrowed": project is not None and project.original is not None,
            "writable": writable and page is not None,
            "undo": writable and undo is not None,
            "redo": writable and redo is not None,
            "back": self._parts.trail.can_go_back,
            "forward": self._parts.trail.can_go_forward,
        }
        self._parts.actions.allow(frozenset(need for need, is_there in there.items() if is_there))
        self._name("undo", self.tr("Undo: {act}"), undo)
        self._name("redo", self.tr("Redo: {act}"), redo)

    def _name(self, id: str, pattern: str, act: str | None) -> None:
        plain = translated("Undo" if id == "undo" else "Redo")
        self._parts.actions[id].setText(pattern.format(act=act_title(act)) if act else plain)
