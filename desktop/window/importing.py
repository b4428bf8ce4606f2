"""Files into the open project, while the window goes on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus.model import MeipiError
from corpus.project import Project
from desktop.dialogs.report import ReportDialog
from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading
from desktop.wording import say_error

if TYPE_CHECKING:
    from corpus.intake import Prepared


class Importing(QObject):
    """Reads files in the worker process and stores what comes back on the window's thread.

    ``started`` says that files are being read, ``articles_added`` carries the ids of new articles,
    ``finished`` a sentence of what was done.
    """

    started = Signal()
    articles_added = Signal(object)
    finished = Signal(object)

    def __init__(self, reading: Reading, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._tasks = tasks
        self._window = window

    def ask_files(self) -> None:
        from corpus.importers import IMPORTERS  # with the libraries of every format
        from corpus.importers.archive import SUFFIXES as ARCHIVES

        suffixes = sorted({suffix for importer in IMPORTERS for suffix in importer.suffixes} | set(ARCHIVES))
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        texts, files = self.tr("Texts and archives"), self.tr("All files")
        kinds = f"{texts} ({patterns});;{files} (*)"
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import files"), _documents_folder(), kinds
        )
        if names:
            self.start([Path(name) for name in names])

    def ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), _documents_folder())
        if name:
            self.start([Path(name)])

    def start(self, paths: Iterable[Path]) -> None:
        """Import files, folders and archives into the project that is open now."""
        project = self._reading.project
        if project is None:
            return
        self.started.emit()
        run = _Import(self, project, tuple(paths))
        self._tasks.start(
            self.tr("Importing"),
            run.work,
            item=run.on_item,
            done=run.on_end,
            failed=run.on_failed,
            stopped=run.on_end,
        )

    def store(self, project: Project, prepared: Prepared) -> str:
        """Store one source; nothing when it went well, or a line that says why not."""
        if self._reading.project is not project:
            return ""
        try:
            ids = project.sources.add(prepared)
        except MeipiError as error:
            return _line(prepared.imported.name, error)
        self.articles_added.emit(ids)
        return ""

    def report(self, stored: int, refused: list[str]) -> None:
        """Say how it went; the refused files are listed, one line each."""
        self.finished.emit(self.tr("%n file(s) imported.", "", stored))
        if refused:
            title = self.tr("%n file(s) could not be imported", "", len(refused))
            hint = self.tr("All the others were. Nothing of these was stored.")
            ReportDialog(title, hint, "\n".join(refused), self._window).open()


class _Import:
    """One import from its start to its end."""

    def __init__(self, importing: Importing, project: Project, paths: tuple[Path, ...]) -> None:
        self._importing = importing
        self._project = project
        self._paths = paths
        self._stored = 0
        self._refused: list[str] = []

    def work(self, job: Job) -> None:
        """On the task's thread, which only waits for the worker process."""
        from corpus.intake import Prepared, prepare  # with the libraries of every format

        for item in prepare(self._paths, progress=job.report, cancelled=job.cancelled):
            job.deliver(item if isinstance(item, Prepared) else _line(item.name, item.error, item.reason))

    def on_item(self, item: Prepared | str) -> None:
        line = item if isinstance(item, str) else self._importing.store(self._project, item)
        if line:
            self._refused.append(line)
        else:
            self._stored += 1

    def on_end(self, _result: object = None) -> None:
        self._importing.report(self._stored, self._refused)

    def on_failed(self, error: MeipiError) -> None:
        self._refused.append(say_error(error))
        self.on_end()


def _line(name: str, error: MeipiError | None, reason: str = "") -> str:
    """A refused file and why."""
    return f"{name}: {say_error(error) if error else reason}"


def _documents_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
