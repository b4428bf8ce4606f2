"""What is done for a project that is left, while the window goes on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from corpus.model import MeipiError
from corpus.project import Project
from desktop import folders
from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading
from desktop.wording import say_error


class Leaving(QObject):
    """Closes projects: one that was changed is copied first, one that was borrowed is given back.

    ``finished`` carries a sentence of what was done.
    """

    finished = Signal(object)

    def __init__(self, reading: Reading, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._tasks = reading, tasks
        self._revisions: dict[Project, int] = {}
        self._jobs: dict[Path, Job] = {}
        self._failures: list[MeipiError] = []
        reading.put_away = self.put_away
        reading.project_changed.connect(self._on_project_changed)

    def put_away(self, project: Project) -> None:
        """Close a project at once if it was only read, in the background if there is something to do."""
        revision = self._revisions.pop(project, None)
        try:
            changed = revision is not None and (project.revision != revision or project.is_due)
        except MeipiError:
            changed = False  # damaged by now: a copy would be refused
        if not changed:
            project.close()
            return
        path = project.path.resolve()

        def on_end() -> None:
            del self._jobs[path]

        def on_done(given: Path | None) -> None:
            on_end()
            if given is not None:
                self._tell(given, project.original)

        def work(job: Job) -> Path | None:
            try:
                return _look_after(project)
            except MeipiError as error:
                self._failures.append(error)
                raise

        def on_failed(error: MeipiError) -> None:
            on_end()
            self._failures.remove(error)
            self._reading.failed.emit(error)

        self._jobs[path] = self._tasks.start(
            self.tr("Backing up"),
            work,
            done=on_done,
            failed=on_failed,
            stopped=on_end,
        )

    def untold(self) -> str:
        """What failed that nobody was told of, as the window was gone; empty where nothing did."""
        reasons = " ".join(map(say_error, self._failures))
        pattern = self.tr("When Meipi was last closed: {reasons}")
        return pattern.format(reasons=reasons) if reasons else ""

    def wait_for(self, path: Path) -> None:
        """Come back when the file at ``path`` is free, if it is being left."""
        job = self._jobs.get(path.resolve())
        if job is not None:
            self._tasks.wait_for(job)

    def give_back(self) -> None:
        """Give the open local copy back now."""
        project = self._reading.project
        if project is not None:
            self._tasks.start(
                self.tr("Giving back"),
                lambda job: project.give_back(),
                done=lambda given: self._tell(given, project.original),
                failed=self._reading.failed.emit,
            )

    def _on_project_changed(self, project: Project | None) -> None:
        if project is not None and project.readonly is None:
            self._revisions[project] = project.revision

    def _tell(self, given: Path, original: Path | None) -> None:
        if given == original:
            self.finished.emit(self.tr("Given back to {path}.").format(path=given))
        else:
            text = "{path} was changed by somebody else meanwhile: your work stands beside it, as {name}."
            self._reading.failed.emit(MeipiError("given-beside", text, path=original, name=given.name))


def _look_after(project: Project) -> Path | None:
    """A copy, and back to where it was borrowed from, even if one of the two fails; where it is then."""
    with closing(project):
        try:
            project.backup(elsewhere=folders.backups_elsewhere())
        finally:
            given = project.give_back() if project.is_due else None
    return given
