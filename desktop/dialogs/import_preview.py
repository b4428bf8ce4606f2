"""A look at files before they are imported: what is in them, what will be repaired, what left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QSplitter, QWidget

from corpus.intake import Prepared
from desktop.dialogs.before_after import BeforeAfter
from desktop.dialogs.import_rows import refused_row, source_row
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.rows.row import Row
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView

MOST = 200
"""Files that are read before the user decides: each is held whole in memory."""


class ImportPreview(Sheet):
    """Fills while files are read (``add``, ``complete``).

    ``import_wanted`` carries the tuple of what was read, or None when more files were chosen than are
    shown here: all of them are wanted then.
    """

    import_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        hint = self.tr("Nothing is stored before you say so. The source stays as it is in any case.")
        super().__init__(self.tr("Import"), button.Ok | button.Cancel, parent, hint=hint)
        self._sources: list[Prepared] = []
        self._rows: list[Row] = []
        self._complete = False
        self._more = False
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.set_look(look)
        self.rows.setAccessibleName(self.tr("Files"))
        self.rows.empty_text = lambda: self.tr("Reading files …")
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.texts = BeforeAfter(self.tr("As it came"), self.tr("As it will be read"))
        self._summary = PlainLabel(name="dialog-hint")
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(self.rows)
        columns.addWidget(self.texts)
        columns.setSizes([320, 680])
        self.body.addWidget(columns, 1)
        self.body.addWidget(self._summary)
        self._ok = self.buttons.button(button.Ok)
        self._ok.setText(self.tr("Import"))
        self._ok.setDefault(True)
        self.rows.setFocus()
        self.resize(1000, 640)
        self._summarise()

    def add(self, item: Prepared | str) -> bool:
        """Show one more file, or the line that says why one is refused. False when no more are wanted."""
        number = len(self._rows)
        if isinstance(item, str):
            self._rows.append(refused_row(number, item))
        else:
            self._rows.append(source_row(len(self._sources), item))
            self._sources.append(item)
        self.rows.set_rows(self._rows)
        if number == 0:
            self.rows.select_row(self._rows[0].id)
        self._more = len(self._rows) >= MOST
        self._summarise()
        return not self._more

    def complete(self) -> None:
        """All files have been read."""
        self._complete = True
        self._summarise()

    def accept(self) -> None:
        super().accept()
        self.import_wanted.emit(None if self._more else tuple(self._sources))

    def rows_shown(self) -> tuple[Row, ...]:
        """A row for each file, in the order in which they were read."""
        return tuple(self._rows)

    def summary(self) -> str:
        """What the line below the texts says."""
        return self._summary.text()

    def _show_current(self) -> None:
        row = self.rows.current_row()
        if row is None or not isinstance(row.value, int):
            self.texts.show_texts("", "")
            return
        prepared = self._sources[row.value]
        articles = ("\n".join((a.title or "", a.text)).strip() for a in prepared.cleaned.articles)
        self.texts.show_texts(prepared.imported.text, "\n\n".join(articles))

    def _summarise(self) -> None:
        refused = len(self._rows) - len(self._sources)
        articles = sum(len(source.cleaned.articles) for source in self._sources)
        parts = [
            self.tr("%n file(s)", "", len(self._sources)),
            self.tr("%n article(s)", "", articles),
            *([self.tr("%n refused", "", refused)] if refused else []),
        ]
        if self._more:
            parts.append(self.tr("there are more files; all will be imported"))
        elif not self._complete:
            parts.append(self.tr("reading …"))
        self._summary.setText(" · ".join(parts))
        self._ok.setEnabled(self._more or (self._complete and bool(self._sources)))
