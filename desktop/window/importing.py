"""Files into the open project, while the window goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus.model import MeipiError
from corpus.project import MANY_FILES, Project
from desktop.dialogs.report import ReportDialog
from desktop.reader.look import Look
from desktop.settings import Settings
from desktop.tasks import Job, Tasks
from desktop.unread import Unread
from desktop.window.file_reader import FileReader, Report
from desktop.window.previewing import Previewing
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

    def __init__(
        self,
        reading: Reading,
        tasks: Tasks,
        files: FileReader,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reading = reading
        self._tasks = tasks
        self._files = files
        self.settings = settings
        self._window = window
        self._look = Look()

    def set_look(self, look: Look) -> None:
        """What the next preview wears."""
        self._look = look

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
            self.offer([Path(name) for name in names])

    def ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), _documents_folder())
        if name:
            self.offer([Path(name)])

    def offer(self, paths: Iterable[Path]) -> None:
        """Show what the files hold before they are imported, unless the user prefers not to be asked."""
        if self.settings.preferences.preview:
            self.preview(paths)
        else:
            self.start(paths)

    def preview(self, paths: Iterable[Path]) -> Previewing | None:
        """Read files and show what would come of them; they are imported when the user says so."""
        project, chosen = self._reading.project, tuple(paths)
        if project is None:
            return None

        def store(sources: Sequence[Prepared] | None) -> None:
            if sources is None:
                self.start(chosen)
            else:
                self._store_all(project, sources)

        previewing = Previewing(self._files, self._tasks, self._look, self._window)
        previewing.wanted.connect(store)
        previewing.read(chosen)
        return previewing

    def start(self, paths: Iterable[Path]) -> None:
        """Import files, folders and archives into the project that is open now."""
        project, chosen = self._reading.project, tuple(paths)
        if project is not None:
            self._run(project, lambda job, report: self._files.deliver(chosen, job, report))

    def _store_all(self, project: Project, sources: Sequence[Prepared]) -> None:
        """Store what a preview has read; one after the other, so that the window goes on."""

        def work(job: Job, report: Report) -> None:
            for number, source in enumerate(sources):
                report(number, len(sources), source.imported.name)
                job.deliver(source)

        self._run(project, work)

    def _run(self, project: Project, work: Callable[[Job, Report], None]) -> None:
        self.started.emit()
        run = _Import(self, project, work)
        self._tasks.start(
            self.tr("Importing"),
            run.work,
            item=run.on_item,
            done=run.on_end,
            failed=run.on_failed,
            stopped=run.on_end,
        )

    def is_open(self, project: Project) -> bool:
        return self._reading.project is project

    def store(self, project: Project, prepared: Prepared) -> str:
        """Store one source; nothing when it went well, or a line that says why not."""
        if not self.is_open(project):
            return ""
        try:
            ids = project.sources.add(prepared)
        except MeipiError as error:
            return Unread(prepared.imported.name, say_error(error)).line
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

    def __init__(self, importing: Importing, project: Project, work: Callable[[Job, Report], None]) -> None:
        self._importing = importing
        self._project = project
        self._work = work
        self._copied = False
        self._stored = 0
        self._refused: list[str] = []

    def work(self, job: Job) -> None:
        """Read and hand over, on the task's thread."""
        self._work(job, lambda done, total, name: self._report(job, done, total, name))

    def _report(self, job: Job, done: int, total: int, name: str) -> None:
        """Say how far it is; there is a backup before much is added, or nothing is (rule R26)."""
        if total > MANY_FILES and not self._copied and self._importing.is_open(self._project):
            self._copied = True
            self._project.backup()
        job.report(done, total, name)

    def on_item(self, item: Prepared | Unread) -> None:
        line = item.line if isinstance(item, Unread) else self._importing.store(self._project, item)
        if line:
            self._refused.append(line)
        else:
            self._stored += 1

    def on_end(self, _result: object = None) -> None:
        self._importing.report(self._stored, self._refused)

    def on_failed(self, error: MeipiError) -> None:
        self._refused.append(say_error(error))
        self.on_end()


def _documents_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
