"""What is open: the project, the article, and the one door for acts."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from corpus.model import EVERY_ANNOTATION, Annotation, AnnotationFilter, Fit, MeipiError
from corpus.project import Project, Touched
from desktop.reader.page import Page

Act = Callable[[Project], object]

MANY = 20
"""Annotations touched at once from which reading all of an article is faster (measured with 5,000)."""


class Reading(QObject):
    """Opens projects and articles, and carries out acts.

    ``project_changed`` carries the ``Project`` or None, ``page_changed`` the ``Page`` or None.
    ``touched`` carries what an act changed, when ``page`` is up to date with it. ``failed`` carries
    the ``MeipiError`` of an act or an article that could not be opened. Of the annotations only those for
    which ``shown`` holds are on the page; ``shown_changed`` says that it is another filter. ``long_begun``
    says that an act has begun that takes longer than a blink, ``long_ended`` that it and the drawing is done.
    """

    project_changed = Signal(object)
    page_changed = Signal(object)
    touched = Signal(object)
    failed = Signal(object)
    shown_changed = Signal()
    long_begun = Signal()
    long_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.page: Page | None = None
        self.shown = EVERY_ANNOTATION
        self.put_away: Callable[[Project], object] = Project.close

    @property
    def article_id(self) -> int | None:
        return self.page.article.id if self.page else None

    def open_project(self, project: Project | None) -> None:
        """Show another project; ``put_away`` closes the one that was open, perhaps not at once."""
        before = self.project
        self.project, self.page = project, None
        self.shown = EVERY_ANNOTATION
        self.page_changed.emit(None)
        self.project_changed.emit(project)
        if before is not None:
            self.put_away(before)

    def open_article(self, article_id: int) -> None:
        """Open an article of the project, unless it is open already."""
        if self.project is None or article_id == self.article_id:
            return
        try:
            self.page = _page(self.project, article_id, self.shown)
        except MeipiError as error:
            self.failed.emit(error)
            return
        self.page_changed.emit(self.page)

    def show_only(self, shown: AnnotationFilter) -> None:
        """Show the annotations for which a filter holds, and no others."""
        if self.project is None or shown == self.shown:
            return
        self.shown = shown
        if self.page is not None:
            annotations = _shown(self.project.annotations.of_article(self.page.article.id), shown)
            self.page = replace(self.page, annotations=annotations)
        self.shown_changed.emit()

    def reload(self) -> None:
        """Read all that is shown anew: more was changed than acts tell of."""
        project, page = self.project, self.page
        if project is None:
            return
        here = frozenset([page.article.id]) if page else frozenset[int]()
        codes = frozenset(code.id for code in project.codebook.all())
        self.draw_again(Touched("reload", here, codes=codes, texts=here))

    def perform(self, act: Act) -> bool:
        """Let ``act`` change the project, and everything be drawn again that it touched.

        False when it failed; the reason is then told by ``failed``.
        """
        if self.project is None:
            return False
        changes: list[Touched] = []
        self.project.observer = changes.append
        self.project.history.before_long = self.long_begun.emit
        try:
            act(self.project)
        except MeipiError as error:
            self.failed.emit(error)
            return False
        finally:
            self.project.observer = None
            # What was done before an act failed half-way is on the disk, and has to be seen.
            if changes:
                self.draw_again(_joined(changes))
            self.long_ended.emit()
        return True

    def undo(self) -> None:
        self.perform(lambda project: project.undo())

    def redo(self) -> None:
        self.perform(lambda project: project.redo())

    def draw_again(self, touched: Touched) -> None:
        """Show what an act has touched that did not come through ``perform``."""
        project, page = self.project, self.page
        if project is not None and page is not None:
            self.page = _renewed(project, page, touched, self.shown)
        self.touched.emit(touched)
        if page is not None and self.page is None:
            self.page_changed.emit(None)


def _renewed(project: Project, page: Page, touched: Touched, shown: AnnotationFilter) -> Page | None:
    """The page with what was touched read anew; None where its article has gone."""
    if page.article.id in touched.texts:
        try:
            return _page(project, page.article.id, shown)
        except MeipiError as error:
            if error.id != "no-article":
                raise
            return None
    if page.article.id in touched.mentions:
        page = replace(page, mentions=project.entities.of_article(page.article.id))
    if page.article.id in touched.articles:
        page = replace(page, annotations=_annotations(project, page, touched.annotations, shown))
    if touched.codes:
        page = replace(page, codes={code.id: code for code in project.codebook.all()})
    return page


def _annotations(
    project: Project, page: Page, touched: frozenset[str], shown: AnnotationFilter
) -> tuple[Annotation, ...]:
    """The page's annotations with those that were touched read anew.

    An article may have thousands: looking through all of them takes longer than an act on one, and an act
    on thousands may have touched most of them.
    """
    if len(touched) >= MANY:
        return _shown(project.annotations.of_article(page.article.id), shown)
    kept = [annotation for annotation in page.annotations if annotation.id not in touched]
    for id in touched:
        found = project.annotations.find(id)
        there = found is not None and found.article_id == page.article.id and found.fit is Fit.FITS
        if found is not None and there and shown.holds(found):
            insort(kept, found, key=lambda each: (each.span.start, each.span.end, each.id))
    return tuple(kept)


def _shown(annotations: Iterable[Annotation], shown: AnnotationFilter) -> tuple[Annotation, ...]:
    return tuple(annotation for annotation in annotations if shown.holds(annotation))


def _page(project: Project, article_id: int, shown: AnnotationFilter) -> Page:
    """All that the reader draws of an article."""
    article = project.articles.get(article_id)
    return Page(
        article=article,
        mentions=project.entities.of_article(article_id),
        annotations=_shown(project.annotations.of_article(article_id), shown),
        codes={code.id: code for code in project.codebook.all()},
        raw=project.sources.get(article.source_id).text,
        edits=project.sources.edits(article.source_id),
        furniture=project.sources.furniture(article.source_id),
    )


def _joined(changes: list[Touched]) -> Touched:
    """Several acts as one to draw; its name is the last one's."""
    first, *others = changes
    for change in others:
        first = first.followed_by(change)
    return first
