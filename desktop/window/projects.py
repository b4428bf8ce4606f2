"""Opening, making and looking after project files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus import PROJECT_SUFFIX
from corpus.model import MeipiError
from corpus.project import Project
from corpus.resources import sample_documents
from desktop import folders
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.leaving import Leaving
from desktop.window.reading import Reading

Import = Callable[[Sequence[Path]], None]


class Projects(QObject):
    """Which project is open. ``import_paths`` is called with what a fresh sample project is made of.

    ``kept_closed`` carries the path of a last project that was not opened, as that failed before.
    """

    kept_closed = Signal(object)

    def __init__(
        self,
        reading: Reading,
        leaving: Leaving,
        session: Session,
        settings: Settings,
        import_paths: Import,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reading = reading
        self._leaving = leaving
        self._session = session
        self._settings = settings
        self._import = import_paths
        self._window = window

    def open_first(self, path: Path | None, *, reopen: bool) -> None:
        """At the start: the project asked for, else the last one, else the sample project.

        With ``reopen`` False the last one stays closed, because opening it failed before.
        """
        if path is not None:
            self.open(path)
        elif self._session.project is not None and reopen:
            self.open(self._session.project)
        elif self._session.project is not None:
            self.kept_closed.emit(self._session.project)
        elif reopen or not self._sample.exists():
            self.open_sample()

    def open_sample(self) -> None:
        """Open the sample project; the first time it is made of the documents that ship."""
        if self._sample.exists():
            self.open(self._sample)
            return
        self._sample.parent.mkdir(parents=True, exist_ok=True)
        if self._take(lambda: Project.create(self._sample, name=self._sample.stem, coder=self._coder)):
            self._import(sample_documents())

    def open(self, path: Path, *, accept_loss: bool = False) -> bool:
        """Open a project file. False when it could not be; the reason is told.

        With ``accept_loss`` it is opened for writing though it has lost annotations behind our back.
        """
        current = self._reading.project
        if current is not None and current.path.resolve() == path.resolve():
            if current.readonly is None:
                return True
            self.close()  # to have another try at it
        self._leaving.wait_for(path)
        return self._take(lambda: Project.open(path, coder=self._coder, accept_loss=accept_loss))

    def close(self) -> None:
        """Close the open project, and come back when its file is free."""
        project = self._reading.project
        if project is not None:
            self._reading.open_project(None)
            self._leaving.wait_for(project.path)

    def create(self, path: Path) -> bool:
        return self._take(lambda: Project.create(path, coder=self._coder))

    def open_copy(self, path: Path) -> bool:
        """Copy the open project, which may not be written, to ``path``, and open the copy."""
        if self._reading.project is None:
            return False
        try:
            self._reading.project.save_copy(path)
        except MeipiError as failure:
            self._reading.failed.emit(failure)
            return False
        return self.open(path)

    def ask_new(self) -> None:
        """Ask where the new project is to be."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New project"), str(self._folder()), self._kinds()
        )
        if name:
            path = Path(name)
            if path.suffix != PROJECT_SUFFIX:
                path = path.with_name(path.name + PROJECT_SUFFIX)
            self.create(path)

    def ask_open(self) -> None:
        """Ask which project to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), str(self._folder()), self._kinds()
        )
        if name:
            self.open(Path(name))

    @property
    def _sample(self) -> Path:
        return folders.data_folder() / (self.tr("Sample project") + PROJECT_SUFFIX)

    @property
    def _coder(self) -> str:
        return self._settings.preferences.coder

    def _folder(self) -> Path:
        project = self._reading.project
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        sample = project is None or project.path == self._sample
        return Path(documents) if project is None or sample else project.path.parent

    def _kinds(self) -> str:
        return self.tr("Meipi projects (*{suffix})").format(suffix=PROJECT_SUFFIX)

    def _take(self, opened: Callable[[], Project]) -> bool:
        try:
            project = opened()
        except MeipiError as error:
            self._reading.failed.emit(error)
            return False
        self._session.project = project.path
        self._reading.open_project(project)
        return True
