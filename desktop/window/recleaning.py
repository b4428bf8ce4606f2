"""Sources cleaned again, or read in another encoding: shown first, then done as one act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from corpus.project import Project, Source, Touched
from desktop.dialogs.encodings import EncodingsDialog
from desktop.dialogs.encodings import Reading as Decoded
from desktop.encoding_titles import encoding_title
from desktop.reader.look import Look
from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading
from desktop.workshop import Workshop

if TYPE_CHECKING:
    from corpus.coding.recleaning import Renewal
    from desktop.dialogs.reclean import RecleanDialog


class Recleaning(QObject):
    """Cleans in the worker process, and shows what would change before it is done.

    ``finished`` carries a sentence of what was done; ``encodings_shown`` the dialog with the readings.
    """

    finished = Signal(object)
    encodings_shown = Signal(object)

    def __init__(self, reading: Reading, tasks: Tasks, workshop: Workshop, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._tasks = tasks
        self._workshop = workshop
        self._window = window
        self._look = Look()

    def set_look(self, look: Look) -> None:
        """What the next dialog wears."""
        self._look = look

    def ask(self) -> RecleanDialog | None:
        """Show what cleaning would change in the sources that older steps cleaned, and in the open one."""
        from desktop.dialogs.reclean import RecleanDialog

        project, page = self._reading.project, self._reading.page
        if project is None:
            return None
        here = page.article.source_id if page is not None else None
        dialog = RecleanDialog(self.tr("Clean again"), self._look, self._window)

        def work(job: Job) -> None:
            ids = project.recleaning.outdated()
            ids = ids if here is None or here in ids else (here, *ids)
            with self._workshop.worker(job) as worker:
                for renewal in project.recleaning.preview(
                    ids, worker=worker, progress=job.report, cancelled=job.cancelled
                ):
                    job.deliver(renewal)

        job = self._tasks.start(
            self.tr("Cleaning"),
            work,
            item=dialog.add,
            done=lambda _: dialog.complete(),
            failed=self._reading.failed.emit,
        )
        dialog.rejected.connect(job.cancel)
        dialog.apply_wanted.connect(lambda renewals: self._apply(project, renewals))
        dialog.open()
        return dialog

    def ask_encoding(self) -> None:
        """Show the file of the open article in several encodings."""
        project, page = self._reading.project, self._reading.page
        if project is None or page is None:
            return
        source = project.sources.get(page.article.source_id)

        def work(job: Job) -> list[Decoded]:
            from corpus.intake import readings

            with self._workshop.worker(job) as worker:
                return readings(source.path, worker=worker)

        self._tasks.start(
            self.tr("Reading"),
            work,
            done=lambda found: self._show_encodings(project, source, found),
            failed=self._reading.failed.emit,
        )

    def _show_encodings(self, project: Project, source: Source, found: Sequence[Decoded]) -> None:
        dialog = EncodingsDialog(source.name, source.encoding, found, self._window)
        dialog.encoding_wanted.connect(lambda encoding: self._redecode(project, source.id, encoding))
        dialog.open()
        self.encodings_shown.emit(dialog)

    def _redecode(self, project: Project, source_id: int, encoding: str) -> None:
        def work(job: Job) -> Touched:
            with self._workshop.worker(job) as worker:
                return project.sources.redecode(source_id, encoding, worker=worker)

        said = self.tr("The source is read as {encoding}.").format(encoding=encoding_title(encoding))
        self._start(project, self.tr("Reading"), work, said)

    def _apply(self, project: Project, wanted: Sequence[tuple[Renewal, frozenset[int] | None]]) -> None:
        """Change the articles that are wanted of each source; None is all of them."""
        count = sum(len(renewal.articles if ids is None else ids) for renewal, ids in wanted)
        said = self.tr("%n article(s) were cleaned again.", "", count)

        def work(job: Job) -> Touched:
            cleaning = project.recleaning
            chosen = (each if ids is None else cleaning.partly(each, ids) for each, ids in wanted)
            return cleaning.apply(chosen)

        self._start(project, self.tr("Cleaning"), work, said)

    def _start(self, project: Project, title: str, work: Callable[[Job], Touched], said: str) -> None:
        def draw(touched: Touched) -> None:
            if self._reading.project is project:
                self._reading.draw_again(touched)
                self.finished.emit(said)

        self._tasks.start(title, work, done=draw, failed=self._reading.failed.emit)
