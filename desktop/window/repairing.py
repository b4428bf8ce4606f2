"""From one repair of the text to the next, and what the user decides on each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.model import Edit, Span
from corpus.project import Project, Touched
from desktop.reader.hints import about_mark
from desktop.reader.marks import Mark
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Repairing(QObject):
    """Steps through the repairs that the reader marks; accepts and rejects them.

    The repair that is meant is the one stepped to, else the one at the caret or in the selection.
    What goes beyond the open article is decided on a thread: a project may have very many sources.
    ``finished`` carries a sentence about the repair stepped to, or about what was decided.
    """

    finished = Signal(object)

    def __init__(self, reading: Reading, reader: ReaderView, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._reader = reader
        self._tasks = tasks
        self._at: tuple[Selection, Edit] | None = None

    # What keys and menus call

    def next(self) -> None:
        """Go to the repair after the place in the text."""
        self._step(1)

    def previous(self) -> None:
        """Go to the repair before the place in the text."""
        self._step(-1)

    def accept(self) -> None:
        self._decide_one(True)

    def reject(self) -> None:
        self._decide_one(False)

    def accept_kind(self) -> None:
        """Accept the repairs of this one's kind in the article."""
        self._decide_here(True, kind=True)

    def reject_kind(self) -> None:
        self._decide_here(False, kind=True)

    def accept_all(self) -> None:
        """Accept all repairs of the article."""
        self._decide_here(True, kind=False)

    def reject_all(self) -> None:
        self._decide_here(False, kind=False)

    def accept_kind_everywhere(self) -> None:
        """Accept the repairs of this one's kind in all sources."""
        self._decide_everywhere(True, kind=True)

    def reject_kind_everywhere(self) -> None:
        self._decide_everywhere(False, kind=True)

    def accept_everywhere(self) -> None:
        """Accept all repairs of all sources."""
        self._decide_everywhere(True, kind=False)

    def reject_everywhere(self) -> None:
        self._decide_everywhere(False, kind=False)

    def current(self) -> Edit | None:
        """The repair that is meant."""
        if self._at is not None and self._at[0] == self._reader.chosen():
            return self._at[1]
        return self._reader.current_edit()

    # How it is done

    def _step(self, direction: int) -> None:
        marks = self._marks()
        if not marks:
            self.finished.emit(self.tr("There is no repair in this article."))
            return
        edits = [mark.edit for mark in marks]
        if self._at is not None and self._at[0] == self._reader.chosen() and self._at[1] in edits:
            place = edits.index(self._at[1]) + direction
        elif direction > 0:
            here = self._reader.chosen().span.end
            place = next((n for n, mark in enumerate(marks) if mark.span.end >= here), 0)
        else:
            here = self._reader.chosen().span.start
            place = sum(mark.span.start < here for mark in marks) - 1
        self._show(marks[place % len(marks)])

    def _marks(self) -> list[Mark]:
        sheet = self._reader.sheet()
        return [mark for mark in sheet.marks if mark.edit is not None] if sheet is not None else []

    def _show(self, mark: Mark) -> None:
        chosen = Selection.of(mark.span)
        self._reader.choose(chosen)
        self._reader.show_repairs(True)
        sheet = self._reader.sheet()
        if sheet is not None and not len(mark.span):
            self._reader.highlight("revealed", [_around(mark.span, len(sheet.text))])
        self._reader.show_span(mark.span)
        if mark.edit is not None:
            self._at = chosen, mark.edit
        self.finished.emit(about_mark(mark))

    def _decide_one(self, accept: bool) -> None:
        page, edit = self._reading.page, self.current()
        if page is None:
            return
        if edit is None:
            self._say_none()
            return
        source = page.article.source_id
        if self._reading.perform(lambda p: p.repairing.decide(source, [edit], accept=accept)):
            self._return_to(edit)

    def _return_to(self, edit: Edit) -> None:
        """Stay at a repair that has just become a proposal, or a proposal that has become a repair."""
        for mark in self._marks():
            if mark.edit is not None and (mark.edit.step, mark.edit.span) == (edit.step, edit.span):
                self._show(mark)
                return

    def _decide_here(self, accept: bool, *, kind: bool) -> None:
        page, edit = self._reading.page, self.current()
        if page is None:
            return
        if kind and edit is None:
            self._say_none()
            return
        article, step = page.article.id, edit.step if kind and edit else None
        self._reading.perform(lambda p: p.repairing.decide_in_article(article, accept=accept, step=step))

    def _decide_everywhere(self, accept: bool, *, kind: bool) -> None:
        edit = self.current()
        if kind and edit is None:
            self._say_none()
            return
        self.decide_everywhere((edit.step if kind and edit else None, accept))

    def decide_everywhere(self, decision: tuple[str | None, bool]) -> None:
        """Accept (True) or reject the repairs of one step, or of all, in all sources of the project."""
        step, accept = decision
        project = self._reading.project
        if project is None:
            return

        def work(job: Job) -> Touched:
            return project.repairing.decide_everywhere(
                accept=accept, step=step, progress=job.report, cancelled=job.cancelled
            )

        self._tasks.start(
            self.tr("Deciding on repairs"), work, done=self._drawer(project), failed=self._reading.failed.emit
        )

    def _drawer(self, project: Project) -> Callable[[Touched], None]:
        def draw(touched: Touched) -> None:
            if self._reading.project is project:
                self._reading.draw_again(touched)
                self.finished.emit(self.tr("%n article(s) changed.", "", len(touched.texts)))

        return draw

    def _say_none(self) -> None:
        self.finished.emit(self.tr("No repair stands here; E goes to the next one."))


def _around(place: Span, length: int) -> Span:
    """The neighbours of a place where something was removed: the place itself cannot be selected."""
    return Span(max(place.start - 1, 0), min(place.end + 1, length))
