"""Backups, checks, and the way out where a project cannot be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus.model import MeipiError
from corpus.project import CheckReport, Project
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.restore import RestoreDialog
from desktop.launch import PROJECT_SUFFIX
from desktop.tasks import Tasks
from desktop.window.notice import Notice
from desktop.window.projects import Projects
from desktop.window.reading import Reading

FIRST_BACKUP = 5_000
BACKUP_EVERY = 600_000
"""Milliseconds after opening, and from one copy to the next: at most ten minutes of work lie in one file."""


class Safety(QObject):
    """Makes verified copies by itself; says why a project is read-only, with one way out (rule R10).

    ``finished`` carries a sentence of what was done.
    """

    finished = Signal(object)

    def __init__(
        self, reading: Reading, tasks: Tasks, projects: Projects, banner: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reading, self._tasks, self._projects = reading, tasks, projects
        self._banner, self._window = banner, window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._back_up_quietly)
        self._guarded: tuple[Project, int] | None = None
        reading.project_changed.connect(self._on_project_changed)

    def back_up(self) -> None:
        """Make a copy now."""
        self._start_backup(tell=True)

    def check(self) -> None:
        """Read everything and compare it with what was stored."""
        project = self._reading.project
        if project is not None:
            self._tasks.start(
                self.tr("Checking"),
                lambda job: project.check(),
                done=self._on_checked,
                failed=self._reading.failed.emit,
            )

    def ask_restore(self) -> None:
        """Ask which copy is to take the place of the project."""
        project = self._reading.project
        if project is None:
            return
        dialog = RestoreDialog(project.backups(), project.backup_folder, self._window)
        dialog.restore_wanted.connect(self.restore)
        dialog.open()

    def restore(self, backup: Path) -> None:
        """Put a copy in the place of the open project, and open it. The old file is kept beside it."""
        project = self._reading.project
        if project is None:
            return
        path = project.path
        self._reading.open_project(None)
        try:
            kept = Project.restore(path, backup)
        except MeipiError as error:
            self._projects.open(path)
            self._reading.failed.emit(error)
            return
        if self._projects.open(path) and kept is not None:
            self.finished.emit(
                self.tr("The backup is in place; the file before it was kept as {path}.").format(path=kept)
            )

    def _on_project_changed(self, project: Project | None) -> None:
        self._timer.stop()
        self._back_up_left()
        if project is not None and project.readonly is None:
            self._guarded = project, project.revision
        self._banner.hide()
        if project is not None and project.readonly is not None:
            self._say_why(project, project.readonly)
        elif project is not None and project.place is not None:
            self._say_where(project.place)
        if project is not None and project.readonly is None:
            self._timer.start(FIRST_BACKUP)

    def _say_why(self, project: Project, reason: str) -> None:
        if reason == "in-use":
            text = self.tr("Open elsewhere ({holder}): this can be read, not changed.")
            text = text.format(holder=project.holder or self.tr("by another program"))
            self._banner.say(text, kind="warning", answer=self.tr("Try again"), act=self._open_again)
        elif reason == "no-permission":
            text = self.tr("This file may not be written: it can be read, not changed.")
            self._banner.say(text, kind="warning", answer=self.tr("Work on a copy…"), act=self._ask_copy)
        elif reason == "newer-version":
            text = self.tr(
                "Made by a newer Meipi: it can be read, not changed. Install the newer one to go on."
            )
            self._banner.say(text, kind="warning")
        elif reason == "annotations-missing":
            text = self.tr(
                "Annotations are missing that were there when it was last closed: nothing is written."
            )
            self._banner.say(text, kind="error", answer=self.tr("Restore a backup…"), act=self.ask_restore)
        else:
            text = self.tr("This file is damaged: it can be read and exported, not changed.")
            self._banner.say(text, kind="error", answer=self.tr("Restore a backup…"), act=self.ask_restore)

    def _say_where(self, place: str) -> None:
        """A network or synced folder may lose what was written (rule R31)."""
        if place == "network":
            text = self.tr("This project lies on another computer; a local copy is safer and faster.")
        else:
            text = self.tr("This project lies in a synced folder; a copy outside it is safer.")
        self._banner.say(text, kind="warning", answer=self.tr("Work on a copy…"), act=self._ask_copy)

    def _open_again(self) -> None:
        if self._reading.project is not None:
            self._projects.open(self._reading.project.path)

    def _ask_copy(self) -> None:
        project = self._reading.project
        if project is None:
            return
        kinds = self.tr("Meipi projects (*{suffix})").format(suffix=PROJECT_SUFFIX)
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Work on a copy"), str(Path.home() / project.path.name), kinds
        )
        if name:
            self._projects.open_copy(Path(name))

    def _back_up_left(self) -> None:
        """Copy the project that is being left, which is open still, if it was changed."""
        guarded, self._guarded = self._guarded, None
        if guarded is None:
            return
        project, revision = guarded
        try:
            if project.revision != revision:
                project.backup()
        except MeipiError as error:
            self._reading.failed.emit(error)

    def _back_up_quietly(self) -> None:
        self._timer.start(BACKUP_EVERY)
        self._start_backup(tell=False)

    def _start_backup(self, *, tell: bool) -> None:
        project = self._reading.project
        if project is not None and project.readonly is None:
            self._tasks.start(
                self.tr("Backing up"),
                lambda job: project.backup(),
                done=self._on_backed_up if tell else None,
                failed=self._reading.failed.emit,
            )

    def _on_backed_up(self, path: Path) -> None:
        self.finished.emit(self.tr("A verified copy is at {path}.").format(path=path))

    def _on_checked(self, report: CheckReport) -> None:
        if report.ok:
            self.finished.emit(
                self.tr("Everything is as it was stored: %n annotation(s).", "", report.annotations)
            )
            return
        lines = "\n".join(str(problem) for problem in report.problems)
        hint = self.tr("Restore a backup from the project menu, or export what is there.")
        ReportDialog(self.tr("Not everything is as it was stored"), hint, lines, self._window).open()
