"""From a key to a memo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from corpus.model import Annotation, AnnotationKind
from corpus.project import Project
from desktop.reader.view import ReaderView
from desktop.window.annotating import Annotating
from desktop.window.memo_editor import MemoEditor
from desktop.window.reading import Reading

Make = Callable[[Project, str], object]
"""Makes an annotation with a memo."""


class Memoing(QObject):
    """Memos on what is chosen in the text, and on the article as a whole."""

    def __init__(self, reading: Reading, reader: ReaderView, annotating: Annotating, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._reader = reader
        self._annotating = annotating
        self._editor = MemoEditor(reader)
        self._editor.finished.connect(self._on_finished)
        self._of: Annotation | None = None
        self._make: Make | None = None
        reader.memo_edit_requested.connect(self.edit)
        annotating.memo_wanted.connect(self.write)

    def write(self) -> None:
        """Write a memo on what is chosen."""
        target = self._annotating.target()
        self._open(
            self._annotating.existing(),
            lambda project, memo: self._annotating.add(project, target, memo=memo),
        )

    def write_on_article(self) -> None:
        """Write a memo on the article as a whole."""
        page = self._reading.page
        if page is not None:
            whole = (each for each in page.annotations if each.kind is AnnotationKind.ARTICLE)
            id = page.article.id
            self._open(next(whole, None), lambda project, memo: project.annotations.add(id, memo=memo))

    def edit(self, annotation_id: str) -> None:
        """Change the memo of an annotation."""
        existing = self._annotating.annotation(annotation_id)
        if existing is not None:
            self._open(existing, None)

    def _open(self, existing: Annotation | None, make: Make | None) -> None:
        if self._reading.page is not None:
            self._of, self._make = existing, make
            self._editor.open_beside(self._reader.cursor_rect(), existing.memo if existing else "")

    def _on_finished(self, memo: str | None) -> None:
        self._reader.setFocus()
        existing, make = self._of, self._make
        self._of = self._make = None
        if memo is None:
            return
        if existing is not None:
            self._reading.perform(lambda project: project.annotations.write_memo(existing.id, memo))
        elif make is not None:
            self._reading.perform(lambda project: make(project, memo))
