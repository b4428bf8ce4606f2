"""Annotations and texts out of the project, while the window goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.tasks import Tasks
from desktop.window.reading import Reading

if TYPE_CHECKING:
    from corpus.exporters import AnyExporter, Written


class Exporting(QObject):
    """Asks for a format and writes it. ``finished`` carries a sentence of what was written."""

    finished = Signal(object)

    def __init__(self, reading: Reading, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._tasks = tasks
        self._window = window

    def ask(self) -> None:
        if self._reading.project is not None:
            # The libraries of all formats take most of a second: not at every start of the window.
            from desktop.dialogs.export import ExportDialog

            dialog = ExportDialog(self._reading.project, self._tasks, self._window)
            dialog.export_wanted.connect(self._on_export_wanted)
            dialog.open()

    def start(self, exporter: AnyExporter, options: Any, path: Path) -> None:
        """Write the open project to ``path``."""
        project = self._reading.project
        if project is not None:
            self._tasks.start(
                self.tr("Exporting"),
                lambda job: exporter.write(project, path, options, progress=job.report),
                done=self._on_written,
                failed=self._reading.failed.emit,
            )

    def _on_export_wanted(self, wanted: tuple[AnyExporter, Any, Path]) -> None:
        self.start(*wanted)

    def _on_written(self, written: Written) -> None:
        text = self.tr("%n annotation(s) written to {path}.", "", written.annotations)
        self.finished.emit(text.format(path=written.path))
