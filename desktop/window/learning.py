"""Recognition trained on the corrections of the open project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading
from desktop.window.recognising import Recognising
from desktop.workshop import Workshop

if TYPE_CHECKING:
    from corpus.entities.learning import Learned


class Learning(QObject):
    """Trains in the worker; the articles are then looked through again in the background.

    ``finished`` carries a sentence with the scores before and after.
    """

    finished = Signal(object)

    def __init__(
        self, reading: Reading, tasks: Tasks, workshop: Workshop, recognising: Recognising, window: QObject
    ) -> None:
        super().__init__(window)
        self._reading = reading
        self._tasks = tasks
        self._workshop = workshop
        self._recognising = recognising

    def start(self) -> None:
        """Learn from what was corrected so far."""
        project = self._reading.project
        if project is None:
            return

        def work(job: Job) -> Learned:
            with self._workshop.worker(job) as worker:
                return project.learning.learn(worker, cancelled=job.cancelled)

        self._tasks.start(self.tr("Learning"), work, done=self._on_learned, failed=self._reading.failed.emit)

    def _on_learned(self, learned: Learned) -> None:
        before, after = f"{learned.before:.1%}", f"{learned.after:.1%}"
        text = self.tr("Learned: {before} right before, {after} after.")
        self.finished.emit(text.format(before=before, after=after))
        self._recognising.start()
