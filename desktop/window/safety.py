"""Backups, checks, and the way out where a project cannot be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus import PROJECT_SUFFIX
from corpus.model import MeipiError
from corpus.project import CheckReport, Holder, Project
from desktop import folders
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.restore import RestoreDialog
from desktop.tasks import Tasks
from desktop.window.leaving import Leaving
from desktop.window.notice import Notice
from desktop.window.projects import Projects
from desktop.window.reading import Reading
from desktop.wording import say_finding

FIRST_BACKUP = 5_000
BACKUP_EVERY = 600_000
"""Milliseconds after opening, and from one copy to the next: at most ten minutes of work lie in one file."""


class Safety(QObject):
    """Makes verified copies by itself; says why a project is read-only, with one way out (rule R10).

    ``finished`` carries a sentence of what was done; ``export_wanted`` and ``salvage_wanted`` say that the
    user took that way out.
    """

    finished = Signal(object)
    export_wanted = Signal()
    salvage_wanted = Signal()

    def __init__(
        self,
        reading: Reading,
        tasks: Tasks,
        projects: Projects,
        leaving: Leaving,
        banner: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reading, self._tasks = reading, tasks
        self._projects, self._leaving = projects, leaving
        self._banner, self._window = banner, window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._back_up_quietly)
        reading.project_changed.connect(self._on_project_changed)
        projects.kept_closed.connect(self._say_kept_closed)

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
        copies = project.backups(elsewhere=folders.backups_elsewhere())
        lost = project.readonly == "annotations-missing"
        dialog = RestoreDialog(copies, project.backup_folder, self._window, lost=lost)
        dialog.restore_wanted.connect(self.restore)
        dialog.loss_accepted.connect(lambda: self._projects.open(project.path, accept_loss=True))
        dialog.open()

    def restore(self, backup: Path) -> None:
        """Put a copy in the place of the open project, and open it. The old file is kept beside it."""
        project = self._reading.project
        if project is None:
            return
        path = project.path
        self._projects.close()
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
        self._banner.hide()
        if project is None:
            return
        if project.readonly is not None:
            self._say_why(project, project.readonly)
            return
        self._timer.start(FIRST_BACKUP)
        project.before_losses = self._back_up_first
        if project.original is not None:
            self._say_borrowed(project, project.original)
        elif project.place is not None:
            self._say_where(project.place)

    def _say_why(self, project: Project, reason: str) -> None:
        if reason == "in-use":
            text = self.tr("Open elsewhere ({holder}): this can be read, not changed.")
            text = text.format(holder=self._name(project.holder))
            self._banner.say(text, kind="warning", answer=self.tr("Try again"), act=self._open_again)
        elif reason == "no-permission":
            text = self.tr("This file may not be written: it can be read, not changed.")
            self._banner.say(text, kind="warning", answer=self.tr("Work on a copy…"), act=self._ask_copy)
        elif reason == "newer-version":
            text = self.tr(
                "Made by a newer Meipi: it can be read, not changed. Install the newer one to go on."
            )
            self._banner.say(text, kind="warning", answer=self.tr("Export…"), act=self.export_wanted.emit)
        elif reason == "annotations-missing":
            text = self.tr(
                "Annotations are missing that were there when it was last closed: nothing is written."
            )
            self._banner.say(text, kind="error", answer=self.tr("Restore a backup…"), act=self.ask_restore)
        else:
            self._say_damaged(project)

    def _say_damaged(self, project: Project) -> None:
        text = self.tr("This file is damaged: it can be read and exported, not changed.")
        if project.backups(elsewhere=folders.backups_elsewhere()):
            self._banner.say(text, kind="error", answer=self.tr("Restore a backup…"), act=self.ask_restore)
        else:
            answer = self.tr("Salvage what is whole…")
            self._banner.say(text, kind="error", answer=answer, act=self.salvage_wanted.emit)

    def _name(self, holder: Holder | None) -> str:
        """Who has a project open, where, and since when by the clock of this computer."""
        if holder is None:
            return self.tr("by another program")
        since = QDateTime.fromString(holder.since, Qt.DateFormat.ISODate).toLocalTime()
        told = {"host": holder.host, "user": holder.user, "since": since.toString("yyyy-MM-dd HH:mm")}
        if holder.user:
            return self.tr("{user} on {host}, since {since}").format(**told)
        return self.tr("{host}, since {since}").format(**told)

    def _say_where(self, place: str) -> None:
        """A network or synced folder may lose what was written (rule R31)."""
        if place == "network":
            text = self.tr("This project lies on another computer; a local copy is safer and faster.")
        else:
            text = self.tr("This project lies in a synced folder; a copy outside it is safer.")
        self._banner.say(text, kind="warning", answer=self.tr("Work on a local copy"), act=self.borrow)

    def _say_borrowed(self, project: Project, original: Path) -> None:
        """A borrowed project goes back by itself when it is left; here only if that has failed once."""
        if project.is_due:
            text = self.tr("A local copy with work that has not been given back yet to {path}.")
            answer, act = self.tr("Give back"), self._leaving.give_back
            self._banner.say(text.format(path=original), kind="warning", answer=answer, act=act)
        else:
            text = self.tr("A local copy: it is given back to {path} when you leave it.")
            self.finished.emit(text.format(path=original))

    def _say_kept_closed(self, path: Path) -> None:
        """Three starts came to no end with this project (rule R32)."""
        text = self.tr("Meipi came to no good end the last times, so {name} was not opened by itself.")
        self._banner.say(
            text.format(name=path.name),
            kind="warning",
            answer=self.tr("Open it"),
            act=lambda: self._projects.open(path),
        )

    def borrow(self) -> None:
        """Take a local copy of the project, which lies in a network or synced folder, and open that."""
        project = self._reading.project
        if project is not None:
            self._tasks.start(
                self.tr("Copying"),
                lambda job: project.borrow(folders.borrowed_projects()),
                done=self._open_copy,
                failed=self._reading.failed.emit,
            )

    def _open_copy(self, path: Path) -> None:
        self._projects.open(path)

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

    def _back_up_first(self, project: Project) -> None:
        """A copy before an act that takes much away: in the background, while the act waits for it."""
        if QThread.currentThread() is not self.thread():
            _back_up(project)
            return
        failures: list[MeipiError] = []
        job = self._tasks.start(self.tr("Backing up"), lambda job: _back_up(project), failed=failures.append)
        self._tasks.wait_for(job)
        if failures:
            raise failures[0]

    def _back_up_quietly(self) -> None:
        self._timer.start(BACKUP_EVERY)
        self._start_backup(tell=False)

    def _start_backup(self, *, tell: bool) -> None:
        project = self._reading.project
        if project is not None and project.readonly is None:
            self._tasks.start(
                self.tr("Backing up"),
                lambda job: _back_up(project),
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
        lines = "\n".join(map(say_finding, report.problems))
        hint = self.tr("Restore a backup from the project menu, or export what is there.")
        ReportDialog(self.tr("Not everything is as it was stored"), hint, lines, self._window).open()


def _back_up(project: Project) -> Path:
    return project.backup(elsewhere=folders.backups_elsewhere())
