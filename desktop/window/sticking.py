"""A code that sticks: as long as it does, each selection is coded when it is made."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from corpus.model import Code, Span
from corpus.project import Project, Touched
from desktop.reader.view import ReaderView
from desktop.window.annotating import Annotating
from desktop.window.reading import Reading


class Sticking(QObject):
    """Gives the code to what is selected by the mouse, or by Shift and the arrows.

    A new code is made in one act with the first annotation that gets it. ``changed`` carries the ``Code``
    that sticks, or None when none does any longer.
    """

    changed = Signal(object)

    def __init__(self, reading: Reading, reader: ReaderView, annotating: Annotating, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._reader = reader
        self._annotating = annotating
        self._code: Code | None = None
        self._path = ""
        reader.selection_made.connect(self._apply)
        reading.project_changed.connect(self._on_project_changed)
        reading.touched.connect(self._on_touched)

    @property
    def code(self) -> Code | None:
        """The code that sticks."""
        return self._code

    def switch(self) -> None:
        """Ask for a code that shall stick; let go of the one that does."""
        if self._code is not None:
            self.end()
        else:
            self._annotating.ask_code(self.start)

    def start(self, path: str) -> None:
        """Let the code at ``path`` stick, which may be a new one. What is selected gets it."""
        meant: list[Code] = []
        self._reading.perform(lambda project: meant.extend(project.codebook.draft([path])[0]))
        if meant:
            self._annotating.remember(path)
            self._path = path
            self._set(meant[0])
            self._apply(self._reader.selection())

    def end(self) -> None:
        self._set(None)

    def _apply(self, span: Span | None) -> None:
        code, page = self._code, self._reading.page
        if code is None or page is None or span is None or not len(span):
            return
        place, path = (page.article.id, span), self._path
        if self._reading.perform(lambda project: project.bulk.code([place], paths=[path], name="annotate")):
            self._reader.clear_selection()
            if self._reading.project is not None:
                self._set(self._reading.project.codebook.find(path))

    def _set(self, code: Code | None) -> None:
        if code != self._code:
            self._code = code
            self.changed.emit(code)

    def _on_project_changed(self, _project: Project | None) -> None:
        self.end()

    def _on_touched(self, touched: Touched) -> None:
        """The code may have been renamed, merged or deleted."""
        project = self._reading.project
        if project is not None and self._code is not None and self._code.id in touched.codes:
            tree = project.codebook.tree()
            code = tree.codes.get(self._code.id)
            self._path = tree.path(code.id) if code is not None else ""
            self._set(code)
