"""The imported files of a project: added, looked up, read again in another encoding."""

from __future__ import annotations

from collections.abc import Callable

from corpus.coding import clock
from corpus.coding.recleaning import Recleaning, Renewal
from corpus.model import Change, Decoding, Touched
from corpus.store.history import HistoryTable
from corpus.store.sources import PreparedFile, SourceTable
from corpus.workers import Worker


class Sources:
    """The imported files of a project."""

    def __init__(
        self,
        table: SourceTable,
        history: HistoryTable,
        recleaning: Recleaning,
        *,
        coder: Callable[[], str],
    ) -> None:
        self._table = table
        self._recleaning = recleaning
        self._history = history
        self._coder = coder
        self.get = table.get
        self.ids = table.ids
        self.all = table.all
        self.count = table.count
        self.edits = table.edits
        self.furniture = table.furniture
        self.recipe = table.recipe

    def add(self, prepared: PreparedFile) -> list[int]:
        """Add one imported, cleaned and recognised file; the ids of its articles, in order.

        Raises MeipiError ``source-exists`` when a file with the same bytes is there already.
        """
        at = clock.now()
        with self._table.transaction():
            ids = self._table.insert(prepared, at=at)
            act = Change.new("import", (), prepared.imported.name)
            self._history.keep(act, coder=self._coder(), at=at)
        return ids

    def redecode(self, id: int, encoding: str, *, worker: Worker | None = None) -> Touched:
        """Read a source again in an encoding that the user chose, as one act, ``redecode``.

        Annotations whose quote is there, with all that stood around it, go along; the others are put on
        the list for review. Raises MeipiError ``no-source``, ``file-gone`` or ``file-changed``.
        """
        return self._recleaning.apply([self.redecoded(id, encoding, worker=worker)], name="redecode")

    def redecoded(self, id: int, encoding: str, *, worker: Worker | None = None) -> Renewal:
        """What ``redecode`` would change."""
        from corpus.intake import reread  # only now: the importers take long to load

        source = self._table.get(id)
        imported = reread(source.path, source.sha256, encoding, worker=worker)
        decoding = Decoding(id, imported.encoding, imported.doubt, imported.text)
        return self._recleaning.redecoded(id, decoding, worker=worker)
