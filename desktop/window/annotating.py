"""From a key to an annotation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from corpus.model import Annotation, AnnotationKind, Code, MeipiError, Span
from corpus.model.code import PATH_SEPARATOR
from corpus.project import Project
from desktop.actions import RESERVED_KEYS
from desktop.palette import CodePalette
from desktop.reader.look import Look
from desktop.reader.view import ReaderView
from desktop.window.reading import Reading

RECENT = 9
"""Codes that the palette offers first."""

LONGEST_NAME = 24
"""Characters of a code made of selected words: more do not fit the panel's line."""

Place = tuple[int, int, str]
"""Where an annotation stands among the others: start, the longer first, id."""


class Annotating(QObject):
    """Codes and their removal, on the selection or else on the paragraph that the reader is at.

    An annotation that was clicked, or that covers exactly what is selected, is changed; otherwise
    a new one is made. ``same_requested`` carries an annotation whose words are to be found elsewhere,
    ``memo_wanted`` says that what is chosen is to get a memo too.
    """

    same_requested = Signal(object)
    memo_wanted = Signal()

    def __init__(self, reading: Reading, reader: ReaderView, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._reader = reader
        self._window = window
        self._palette: CodePalette | None = None
        self._then: Callable[[str], object] = self.apply_path
        self._look = Look()
        self._keys: dict[str, str] = {}
        self._shortcuts: list[QShortcut] = []
        self._recent: list[str] = []
        reader.span_change_requested.connect(self._on_span_change_requested)
        reader.code_dropped.connect(self._on_code_dropped)

    def set_look(self, look: Look) -> None:
        """Let the palette wear the theme's colours."""
        self._look = look
        if self._palette is not None:
            self._palette.set_look(look)

    # What keys and menus call

    def undo(self) -> None:
        self._reading.undo()

    def redo(self) -> None:
        self._reading.redo()

    def open_palette(self) -> None:
        """Ask at the cursor for a code to apply."""
        self.ask_code(self.apply_path)

    def ask_code(self, then: Callable[[str], object]) -> None:
        """Ask for a code at the cursor; ``then`` gets its path, which may be of a new code."""
        project = self._reading.project
        if project is None or self._reading.page is None:
            return
        if self._palette is None:
            self._palette = CodePalette(self._window, with_memo=True)
            self._palette.chosen.connect(lambda path: self._then(str(path)))
            self._palette.memo_wanted.connect(self.memo_wanted)
            self._palette.set_look(self._look)
        self._then = then
        self._palette.open_at(self._reader.cursor_rect().bottomLeft(), project.codebook.all(), self._recent)

    def apply_path(self, path: str) -> None:
        """Apply the code at ``path``; it is made where there is none, in the same act."""
        self._reading.perform(lambda project: self._apply(project, path))

    def apply_code(self, code_id: str) -> None:
        self._reading.perform(lambda project: self._apply(project, project.codebook.path(code_id)))

    def apply_again(self) -> None:
        """Apply the code that was applied last."""
        if self._recent:
            self.apply_path(self._recent[0])
        else:
            self.open_palette()

    def apply_in_vivo(self) -> None:
        """Make the selected words a code, and apply it to them."""
        page, target = self._reading.page, self.target()
        if page is None:
            return
        if target is None:
            self._reading.failed.emit(
                MeipiError("nothing-selected", "Select the words that shall become a code.")
            )
            return
        words = " ".join(target.slice(page.article.text).split())
        self.apply_path(words.replace(PATH_SEPARATOR, "／")[:LONGEST_NAME])

    def find_same(self) -> None:
        """Ask where else the words of the annotation that is chosen stand."""
        existing = self.existing()
        if existing is not None:
            self.same_requested.emit(existing)
        elif self._reading.page is not None:
            self._reading.failed.emit(
                MeipiError("nothing-marked", "Mark the words first; then they can be found elsewhere.")
            )

    def go_to_next(self) -> None:
        """Go to the annotation after the place in the text."""
        self._go(lambda place, here: place > here, min)

    def go_to_previous(self) -> None:
        """Go to the annotation before the place in the text."""
        self._go(lambda place, here: place < here, max)

    def remove(self) -> None:
        """Remove the annotation that is chosen."""
        existing = self.existing()
        if existing is not None:
            self._reading.perform(lambda project: project.annotations.remove([existing.id]))

    def bind_keys(self, codes: Sequence[Code]) -> None:
        """Let each code's key apply it; a key that an action has stays the action's."""
        keys = {code.key: code.id for code in codes if code.key and code.key.upper() not in RESERVED_KEYS}
        if keys == self._keys:
            return
        self._keys = keys
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = [QShortcut(QKeySequence(key), self._window) for key in keys]
        for shortcut, id in zip(self._shortcuts, keys.values(), strict=True):
            shortcut.activated.connect(lambda id=id: self.apply_code(id))

    # How it is done

    def _apply(self, project: Project, path: str) -> None:
        """Give the code to what is chosen; take it away where it has it already."""
        if self._reading.page is None:
            return
        existing, code = self.existing(), project.codebook.find(path)
        if existing is None:
            self.add(project, self.target(), paths=(path,))
        elif code is None or code.id not in existing.codes:
            project.annotations.change(existing.id, paths=(path,))
        elif len(existing.codes) == 1 and not existing.memo:
            project.annotations.remove([existing.id])
        else:
            left = tuple(id for id in existing.codes if id != code.id)
            project.annotations.change(existing.id, codes=left)
        self.remember(path)

    def _on_span_change_requested(self, wanted: tuple[str, Span]) -> None:
        """An edge of an annotation was moved."""
        id, span = wanted
        self._reading.perform(lambda project: project.annotations.change(id, span=span))

    def _on_code_dropped(self, dropped: tuple[str, Span | None, int]) -> None:
        """A code was dragged to the selection, or to a paragraph."""
        code_id, span, paragraph = dropped
        if span is None:
            self._reader.clear_selection()
            self._reader.activate_annotation(None)
            self._reader.go_to_paragraph(paragraph)
        self.apply_code(code_id)

    def add(
        self, project: Project, target: Span | None, *, paths: Sequence[str] = (), memo: str = ""
    ) -> None:
        """Annotate ``target``, or the current paragraph."""
        page = self._reading.page
        if page is None:
            return
        if target is not None:
            project.annotations.add(page.article.id, span=target, paths=paths, memo=memo)
        else:
            number = self._reader.current_paragraph() + 1
            project.annotations.add(page.article.id, paragraph=number, paths=paths, memo=memo)

    def target(self) -> Span | None:
        """The selected span; None stands for the current paragraph."""
        selection = self._reader.selection()
        return selection if selection is not None and len(selection) else None

    def existing(self) -> Annotation | None:
        """What is meant: the annotation of just the selection, else the one clicked, else the paragraph's.

        What another coder marked is meant only where it was clicked: two may mark the same words.
        """
        project, page = self._reading.project, self._reading.page
        if project is None or page is None or not page.article.paragraphs:
            return None
        target = self.target()
        here = page.article.paragraph_spans[self._reader.current_paragraph()]
        active = self.annotation(self._reader.active_annotation())
        if target is None and active is not None and active.span.overlaps(here):
            return active
        kind = AnnotationKind.SPAN if target is not None else AnnotationKind.PARAGRAPH
        meant = target or here
        first = bisect_left(page.annotations, meant, key=lambda annotation: annotation.span)
        for annotation in page.annotations[first:]:
            if annotation.span != meant:
                break
            if annotation.kind is kind and annotation.coder in (project.coder, ""):
                return annotation
        return None

    def _go(self, beyond: Callable[[Place, Place], bool], nearest: Callable[..., Place]) -> None:
        """Go to the nearest annotation on one side of the active one, else of the current paragraph."""
        page = self._reading.page
        if page is None or not page.article.paragraphs:
            return
        paragraph = page.article.paragraph_spans[self._reader.current_paragraph()]
        active = self.annotation(self._reader.active_annotation())
        here = _place(active) if active else (paragraph.start, -len(page.article.text) - 1, "")
        places = [place for place in map(_place, page.annotations) if beyond(place, here)]
        if places:
            id = nearest(places)[2]
            found = self.annotation(id)
            if found is not None:
                starts = [span.start for span in page.article.paragraph_spans]
                self._reader.go_to_paragraph(bisect_right(starts, found.span.start) - 1)
                self._reader.activate_annotation(id)

    def annotation(self, id: str | None) -> Annotation | None:
        """The annotation of the open article with this id; None for None."""
        page = self._reading.page
        if page is None or id is None:
            return None
        return next((a for a in page.annotations if a.id == id), None)

    def remember(self, path: str) -> None:
        """Offer a code first from now on, and apply it again by one key."""
        self._recent = [path, *(each for each in self._recent if each != path)][:RECENT]


def _place(annotation: Annotation) -> Place:
    return annotation.span.start, -len(annotation.span), annotation.id
