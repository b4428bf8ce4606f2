"""The history of the project: out to a file, and made shorter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus.project import Project, Touched
from desktop.dialogs.shorten import ShortenSheet
from desktop.tasks import Tasks
from desktop.window.reading import Reading
from desktop.wording import act_title


class Auditing(QObject):
    """Asks for the file, or how much to keep. ``finished`` carries a sentence of what was done."""

    finished = Signal(object)

    def __init__(self, reading: Reading, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._tasks = reading, tasks
        self._window = window

    def ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Table (*.csv);;Text (*.txt)")
        name, kind = QFileDialog.getSaveFileName(self._window, self.tr("Export the history"), folder, kinds)
        if name:
            path = Path(name)
            suffix = ".txt" if "*.txt" in kind else ".csv"
            self.write(path if path.suffix else path.with_suffix(suffix))

    def write(self, path: Path) -> None:
        """Write all acts: a table to a path that ends in ``.csv``, else a text."""
        from corpus.exporters.audit_trail import write_trail  # with what all exporters need

        written: list[int] = []

        def write(project: Project) -> None:
            written.append(write_trail(project, path, title=act_title))

        if self._reading.perform(write):
            self.finished.emit(self.tr("%n act(s) written.", "", written[0]))

    def ask_shorten(self) -> None:
        sheet = ShortenSheet(self._window)
        sheet.keep_wanted.connect(self.shorten)
        sheet.open()

    def shorten(self, keep: int) -> None:
        """After a backup, let only the last ``keep`` acts be undone from now on."""
        project = self._reading.project
        if project is None:
            return

        def tell(count: int) -> None:
            if self._reading.project is project:
                self._reading.draw_again(Touched("shorten-history"))
            self.finished.emit(self.tr("%n act(s) can no longer be undone.", "", count))

        self._tasks.start(
            self.tr("Shortening the history"),
            lambda job: project.shorten_history(keep),
            done=tell,
            failed=self._reading.failed.emit,
        )
