"""A look at files before they are imported, and at those that another encoding reads better."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from corpus.model import MeipiError
from desktop.dialogs.encodings import EncodingsDialog, Reading
from desktop.reader.look import Look
from desktop.session import ChosenEncoding
from desktop.tasks import Job, Tasks
from desktop.unread import Unread
from desktop.window.file_reader import FileReader
from desktop.wording import say_error

if TYPE_CHECKING:
    from corpus.intake import Prepared
    from desktop.dialogs.import_preview import ImportPreview


class Previewing(QObject):
    """Fills one ``dialog``. ``wanted`` carries the tuple of what was read and is to be imported, or None
    for all files; ``encodings_shown`` the dialog with the readings of one of them.
    """

    wanted = Signal(object)
    encodings_shown = Signal(object)

    def __init__(self, files: FileReader, tasks: Tasks, look: Look, window: QWidget) -> None:
        from desktop.dialogs.import_preview import ImportPreview  # with the libraries of every format

        self.dialog: ImportPreview = ImportPreview(look, window)
        super().__init__(self.dialog)
        self._files = files
        self._tasks = tasks
        self.dialog.import_wanted.connect(self.wanted)
        self.dialog.encoding_asked.connect(self._ask_encoding)

    def read(self, paths: Sequence[Path]) -> None:
        """Show what is in files, folders and archives, as they are read."""

        def show(item: Prepared | Unread) -> None:
            if not self.dialog.add(item):
                job.cancel()

        job = self._tasks.start(
            self.tr("Reading"),
            lambda job: self._files.deliver(paths, job, job.report),
            item=show,
            done=lambda _: self.dialog.complete(),
            failed=lambda error: show(Unread("", say_error(error))),
        )
        self.dialog.rejected.connect(job.cancel)
        self.dialog.open()

    def _ask_encoding(self, location: str, encoding: str) -> None:
        """Show one file in several encodings side by side."""

        def show(found: Sequence[Reading]) -> None:
            file = Path(location)
            folder = file.parent
            asking = EncodingsDialog(file.name, encoding, found, self.dialog, folder=folder.name)
            asking.encoding_wanted.connect(
                lambda encoding: self._choose(
                    location, encoding, str(folder) if asking.for_folder() else None
                )
            )
            asking.open()
            self.encodings_shown.emit(asking)

        self._run(lambda job: self._files.readings(location, job), show)

    def _choose(self, location: str, encoding: str, folder: str | None) -> None:
        """Keep the choice for the file, or for its folder, and read again what it is about."""
        self._files.choose(ChosenEncoding(location, encoding))
        if folder is not None:
            self._files.choose(ChosenEncoding(folder, encoding, is_folder=True))
        locations = [
            each
            for each in self.dialog.locations()
            if each == location or (folder is not None and Path(folder) in Path(each).parents)
        ]
        self.dialog.wait()
        self._run(
            lambda job: self._files.again(locations, job),
            lambda found: self.dialog.replace(locations, found, current=location),
        )

    def _run(self, work: Callable[[Job], Any], done: Callable[[Any], None]) -> None:
        """Do something for a file that is shown; the dialog tells when it cannot be done."""

        def failed(error: MeipiError) -> None:
            self.dialog.complete()
            self.dialog.tell(say_error(error))

        job = self._tasks.start(self.tr("Reading"), work, done=done, failed=failed)
        self.dialog.rejected.connect(job.cancel)
