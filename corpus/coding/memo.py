"""The note on the project as a whole."""

from __future__ import annotations

from corpus.coding.wording import shorten, storable
from corpus.model import Change, Do, ProjectMemo, Replacement, Touched
from corpus.store import Store


class Memo:
    """Reads and writes it. The name of the change: ``write-project-memo``."""

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    @property
    def text(self) -> str:
        """Empty where there is none."""
        found = self._store.memos.find(ProjectMemo("").id)
        return found.text if found is not None else ""

    def write(self, text: str) -> Touched:
        """An empty text takes the note away."""
        text = storable(text).strip()
        if text == self.text:
            return Touched()
        before = ProjectMemo(self.text) if self.text else None
        after = ProjectMemo(text) if text else None
        detail = shorten(text or self.text)
        return self._do(Change.new("write-project-memo", (Replacement(before, after),), detail))
