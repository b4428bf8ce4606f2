"""A new project of what is whole in a damaged one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus import PROJECT_SUFFIX
from corpus.model import MeipiError
from corpus.project import Project, Salvaged
from desktop.dialogs.report import ReportDialog
from desktop.tasks import Tasks
from desktop.window.projects import Projects
from desktop.window.reading import Reading
from desktop.wording import say_finding


class Salvaging(QObject):
    """Asks which project and where to, and opens what was made. ``finished`` carries a sentence."""

    finished = Signal(object)

    def __init__(self, reading: Reading, tasks: Tasks, projects: Projects, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._tasks, self._projects = reading, tasks, projects
        self._window = window

    def ask(self) -> None:
        """Ask for the damaged project, at first the one that is open, and for the new one."""
        project = self._reading.project
        kinds = self.tr("Meipi projects (*{suffix})").format(suffix=PROJECT_SUFFIX)
        start = project.path if project is not None else Path.home()
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Salvage which project?"), str(start), kinds
        )
        if not name:
            return
        path = Path(name)
        proposed = path.with_name(self.tr("{name} salvaged").format(name=path.stem) + PROJECT_SUFFIX)
        new, _ = QFileDialog.getSaveFileName(self._window, self.tr("Salvage into"), str(proposed), kinds)
        if new:
            self.start(path, Path(new))

    def start(self, path: Path, new: Path) -> None:
        """Salvage the project at ``path`` into ``new``, and open that; it may take a minute."""
        project = self._reading.project
        open_before = project is not None and project.path.resolve() == path.resolve()
        if open_before:
            self._projects.close()  # only what nobody has open is read

        def on_failed(error: MeipiError) -> None:
            if open_before:
                self._projects.open(path)
            self._reading.failed.emit(error)

        self._tasks.start(
            self.tr("Salvaging"),
            lambda job: Project.salvage(path, new),
            done=lambda salvaged: self._on_salvaged(new, salvaged),
            failed=on_failed,
        )

    def _on_salvaged(self, new: Path, salvaged: Salvaged) -> None:
        if not self._projects.open(new):
            return
        count = salvaged.kept.get("annotations", 0)
        self.finished.emit(self.tr("%n annotation(s) salvaged.", "", count))
        if salvaged.lost:
            title = self.tr("Not everything could be salvaged")
            hint = self.tr("The damaged project is as it was. These parts of it are not in the new one.")
            ReportDialog(title, hint, "\n".join(map(say_finding, salvaged.lost)), self._window).open()
