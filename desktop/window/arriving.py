"""Work that was annotated elsewhere, into the open project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.dialogs.report import ReportDialog
from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading

if TYPE_CHECKING:
    from corpus.annotated import Arrival


class Arriving(QObject):
    """Asks for a file of annotated work and brings it in.

    ``articles_added`` carries the ids of new articles, perhaps none; ``finished`` a sentence of what
    came in.
    """

    articles_added = Signal(object)
    finished = Signal(object)

    def __init__(self, reading: Reading, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._tasks = tasks
        self._window = window

    def ask(self) -> None:
        """Ask for the file; its kind says what format it is in."""
        from corpus.annotated import WORK_FORMATS  # with the libraries of every format

        kinds = {}
        for format in WORK_FORMATS:
            patterns = " ".join(f"*{suffix}" for suffix in format.suffixes)
            title = QCoreApplication.translate("Import", format.title)
            kinds[f"{title} ({patterns})"] = format.name
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Import annotated work"), folder, ";;".join(kinds)
        )
        if name:
            self.start(Path(name), kinds[kind])

    def start(self, path: Path, format_name: str) -> None:
        """Bring in what the file holds. The file is read in the worker process."""
        project = self._reading.project
        if project is None:
            return

        def work(job: Job) -> Arrival:
            from corpus.annotated import bring_in, read_work
            from corpus.workers import Worker

            with Worker() as worker:
                read = worker.run(read_work, str(path), format_name, cancelled=job.cancelled)
            return bring_in(project, read, name=path.name)

        self._tasks.start(self.tr("Importing"), work, done=self._on_arrived, failed=self._reading.failed.emit)

    def _on_arrived(self, arrival: Arrival) -> None:
        self._reading.reload()
        self.articles_added.emit(list(arrival.articles))
        parts = (
            self.tr("%n annotation(s)", "", arrival.annotations),
            self.tr("%n code(s)", "", arrival.codes),
            self.tr("%n article(s)", "", len(arrival.articles)),
        )
        self.finished.emit(self.tr("Brought in: {list}.").format(list=", ".join(parts)))
        if arrival.doubtful or arrival.problems:
            lines = "\n".join(arrival.problems)
            title = self.tr("Not everything could be placed for certain")
            hint = self.tr("%n annotation(s) wait as pending, to be looked at.", "", arrival.doubtful)
            ReportDialog(title, hint, lines, self._window).open()
