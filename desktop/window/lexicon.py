"""The project's lexicon from a table, and to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus.correcting.lexicon import read_terms, write_terms
from corpus.model import MeipiError
from desktop.window.reading import Reading

TABS = ".tsv"


class Lexicon(QObject):
    """Asks for the file. What is taken in is one act; the texts follow in the background.

    ``finished`` carries a sentence of what was done.
    """

    finished = Signal(object)

    def __init__(self, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._window = window

    def ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a lexicon"), _folder(), self.tr("Tables (*.csv *.tsv *.txt)")
        )
        if name:
            self.take_in(Path(name))

    def ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the lexicon"), _folder(), self.tr("Tables (*.csv *.tsv)")
        )
        if name:
            self.write(Path(name))

    def take_in(self, path: Path) -> None:
        """Make rules of the lines of a table."""
        from corpus.text.decoding import decode  # with what it takes to tell encodings apart

        try:
            terms = read_terms(decode(path.read_bytes()).text)
        except MeipiError as error:
            self._reading.failed.emit(error)
        except OSError as error:
            self._reading.failed.emit(_unreadable(error))
        else:
            if self._reading.perform(lambda project: project.correcting.take_in(terms)):
                self.finished.emit(self.tr("%n term(s) taken in.", "", len(terms)))

    def write(self, path: Path) -> None:
        """Write the rules of the project to a table."""
        project = self._reading.project
        if project is None:
            return
        terms = project.correcting.terms()
        try:
            path.write_text(write_terms(terms, tabs=path.suffix == TABS), encoding="utf-8-sig")
        except OSError as error:
            self._reading.failed.emit(_unreadable(error))
        else:
            self.finished.emit(self.tr("%n term(s) written.", "", len(terms)))


def _unreadable(error: OSError) -> MeipiError:
    return MeipiError("unreadable", "the file cannot be read: {problem}", problem=error.strerror)


def _folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
