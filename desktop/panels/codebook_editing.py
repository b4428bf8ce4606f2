"""What the codebook panel does to the project: each method is one act, through the window's door."""

from __future__ import annotations

from corpus.project import Project
from desktop.panels.code_card import CodeEdit, Recoded
from desktop.panels.panel import Perform


class CodebookEditing:
    """Creates, changes, moves, merges and removes codes. ``last`` is the id of the code it left behind."""

    def __init__(self, perform: Perform) -> None:
        self._perform = perform
        self.last: str | None = None

    def create(self, path: str) -> None:
        def act(project: Project) -> None:
            self.last = project.codebook.ensure(path).id

        self._perform(act)

    def rename(self, request: tuple[str, str]) -> None:
        """``request`` is a code's id and its new name."""
        id, name = request
        self._perform(lambda project: project.codebook.rename(id, name))

    def move(self, request: tuple[str, str | None, int]) -> None:
        """``request`` is a code's id, that of its new parent or None, and its place there."""
        id, parent, position = request
        self.last = id
        self._perform(lambda project: project.codebook.move(id, parent=parent, position=position))

    def merge(self, id: str, into: str) -> None:
        self.last = into
        self._perform(lambda project: project.codebook.merge(id, into=into))

    def remove(self, id: str) -> None:
        self._perform(lambda project: project.codebook.remove(id))

    def describe(self, edit: CodeEdit) -> None:
        """Write down what the user changed on the code's card."""

        def act(project: Project) -> None:
            if edit.definition is not None or edit.memo is not None:
                project.codebook.define(edit.code, definition=edit.definition, memo=edit.memo)
            if edit.colour is not None:
                project.codebook.recolour(edit.code, edit.colour)
            if edit.key is not None:
                project.codebook.set_key(edit.code, edit.key or None)

        self._perform(act)

    def recode(self, passages: Recoded) -> None:
        """Put another code in the place of this one, or none; annotations left empty go."""
        self._perform(
            lambda project: project.bulk.recode(passages.annotations, [passages.code], path=passages.path)
        )
