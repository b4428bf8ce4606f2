"""Names and figures found again in articles whose text, date or outlet has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from corpus.model import Mention
from corpus.project import Project, Touched
from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading
from desktop.workshop import Workshop

PAUSE = 1_500
"""Milliseconds after the last act before its articles are looked through: acts come in rows."""

Found = tuple[int, str, tuple[tuple[Mention, ...], ...]]
"""Article, what its mentions depend on, and the mentions."""


class Recognising(QObject):
    """Looks through changed articles in the worker process, when nothing has been changed for a while."""

    def __init__(self, reading: Reading, tasks: Tasks, workshop: Workshop, window: QObject) -> None:
        super().__init__(window)
        self._reading = reading
        self._tasks = tasks
        self._workshop = workshop
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.start)
        reading.touched.connect(self._on_touched)
        reading.project_changed.connect(self._on_project_changed)

    def start(self) -> None:
        """Find the mentions of the articles whose mentions are out of date."""
        project = self._reading.project
        if project is None or project.readonly is not None or self._job is not None:
            return
        stale = project.entities.stale()
        if not stale:
            return

        weights = project.learning.weights

        def work(job: Job) -> None:
            from corpus.intake import mentions_of  # with the libraries of every format

            with self._workshop.worker(job) as worker:
                for number, id in enumerate(stale):
                    job.report(number, len(stale))
                    basis = project.entities.basis(id)
                    if basis:
                        found = project.entities.known(basis)
                        if found is None:
                            article = project.articles.get(id)
                            found = worker.run(mentions_of, article, weights, cancelled=job.cancelled)
                        job.deliver((id, basis, found))

        self._job = self._tasks.start(
            self.tr("Looking for names"),
            work,
            item=lambda found: self._store(project, found),
            done=lambda _: self._on_end(),
            failed=lambda _: self._on_end(),
            stopped=self._on_end,
        )

    def _store(self, project: Project, found: Found) -> None:
        id, basis, mentions = found
        if self._reading.project is project and project.entities.replace(id, mentions, basis=basis):
            self._reading.draw_again(Touched("recognise", mentions=frozenset([id])))

    def _on_end(self) -> None:
        self._job = None

    def _on_touched(self, touched: Touched) -> None:
        if touched.texts:
            self._pause.start()

    def _on_project_changed(self, project: Project | None) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        if project is not None:
            self._pause.start()  # the window may have been closed before all was looked through
