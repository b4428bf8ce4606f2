"""A look at files before they are imported: what is in them, what will be repaired, what left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QSplitter, QWidget

from corpus.intake import Prepared, has_encoding
from desktop.dialogs.before_after import BeforeAfter
from desktop.dialogs.import_rows import refused_row, source_row
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.rows.row import Row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView
from desktop.unread import Unread

MOST = 200
"""Files that are read before the user decides: each is held whole in memory."""


class ImportPreview(Sheet):
    """Fills while files are read (``add``, ``complete``).

    ``import_wanted`` carries the tuple of what was read, or None when more files were chosen than are
    shown here: all of them are wanted then. ``encoding_asked`` carries where a file is that another
    encoding may read better, and the encoding that it is read in, empty where it could not be read.
    """

    import_wanted = Signal(object)
    encoding_asked = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        hint = self.tr("Nothing is stored before you say so. The source stays as it is in any case.")
        super().__init__(self.tr("Import"), button.Ok | button.Cancel, parent, hint=hint)
        self._items: list[Prepared | Unread] = []
        self._complete = False
        self._more = False
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.set_look(look)
        self.rows.setAccessibleName(self.tr("Files"))
        self.rows.empty_text = lambda: self.tr("Reading files …")
        self.rows.acts = self.acts
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.texts = BeforeAfter(self.tr("As it came"), self.tr("As it will be read"))
        self._summary = PlainLabel(name="dialog-hint")
        self._summary.setWordWrap(True)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(self.rows)
        columns.addWidget(self.texts)
        columns.setSizes([320, 680])
        self.body.addWidget(columns, 1)
        self.body.addWidget(self._summary)
        self._other = self.buttons.addButton(
            self.tr("Another encoding…"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self._other.setAutoDefault(False)
        self._other.clicked.connect(self._ask_encoding)
        self._ok = self.buttons.button(button.Ok)
        self._ok.setText(self.tr("Import"))
        self._ok.setDefault(True)
        self.rows.setFocus()
        self.fit(1000, 640)
        self._summarise()

    def add(self, item: Prepared | Unread) -> bool:
        """Show one more file, or one that is refused. False when no more are wanted."""
        self._items.append(item)
        self.rows.set_rows(self.rows_shown())
        first_to_read = not isinstance(item, Unread) and len(self._sources()) == 1
        if len(self._items) == 1 or first_to_read:
            self.rows.select_row(self.rows_shown()[-1].id)
        self._more = len(self._items) >= MOST
        self._summarise()
        return not self._more

    def complete(self) -> None:
        """All files have been read."""
        self._complete = True
        self._summarise()

    def wait(self) -> None:
        """Some files are being read again."""
        self._complete = False
        self._summarise()

    def replace(
        self, locations: Collection[str], items: Sequence[Prepared | Unread], *, current: str
    ) -> None:
        """Show ``items`` in the place of what came from ``locations``, and of it what is at ``current``."""
        gone = [place for place, item in enumerate(self._items) if _location(item) in locations]
        at = gone[0] if gone else len(self._items)
        kept = [item for place, item in enumerate(self._items) if place not in gone]
        self._items = [*kept[:at], *items, *kept[at:]]
        self.rows.set_rows(self.rows_shown())
        here = next((n for n, item in enumerate(self._items) if _location(item) == current), at)
        self.rows.select_row(self.rows_shown()[here].id)
        self.complete()
        self._show_current()

    def tell(self, text: str) -> None:
        """Say something below the texts, until there is something newer to say."""
        self._summary.setText(text)

    def accept(self) -> None:
        super().accept()
        self.import_wanted.emit(None if self._more else self._sources())

    def acts(self) -> tuple[Act, ...]:
        there = bool(self._encoded())
        return (Act(self.tr("Another encoding…"), "E", self._ask_encoding, there),)

    def locations(self) -> tuple[str, ...]:
        """Where the files are that may be read in another encoding, each once."""
        return tuple(dict.fromkeys(filter(None, map(_encoded_path, self._items))))

    def rows_shown(self) -> tuple[Row, ...]:
        """A row for each file, in the order in which they were read."""
        return tuple(
            refused_row(number, item) if isinstance(item, Unread) else source_row(number, item)
            for number, item in enumerate(self._items)
        )

    def summary(self) -> str:
        """What the line below the texts says."""
        return self._summary.text()

    def _sources(self) -> tuple[Prepared, ...]:
        return tuple(item for item in self._items if not isinstance(item, Unread))

    def _current(self) -> Prepared | Unread | None:
        row = self.rows.current_row()
        return self._items[row.value] if row is not None and isinstance(row.value, int) else None

    def _encoded(self) -> str:
        """Where the current file is, if there is an encoding to choose; else empty."""
        current = self._current() if self._complete or self._more else None
        return _encoded_path(current) if current is not None else ""

    def _ask_encoding(self) -> None:
        current, path = self._current(), self._encoded()
        if path:
            encoding = "" if current is None or isinstance(current, Unread) else current.imported.encoding
            self.encoding_asked.emit(path, encoding)

    def _show_current(self) -> None:
        prepared = self._current()
        self._other.setEnabled(bool(self._encoded()))
        if prepared is None or isinstance(prepared, Unread):
            self.texts.show_texts("", "")
            return
        articles = ("\n".join((a.title or "", a.text)).strip() for a in prepared.cleaned.articles)
        self.texts.show_texts(prepared.imported.text, "\n\n".join(articles))

    def _summarise(self) -> None:
        sources = self._sources()
        refused = len(self._items) - len(sources)
        doubtful = sum(source.imported.doubt is not None for source in sources)
        parts = [
            self.tr("%n file(s)", "", len(sources)),
            self.tr("%n article(s)", "", sum(len(source.cleaned.articles) for source in sources)),
            *([self.tr("%n doubtful", "", doubtful)] if doubtful else []),
            *([self.tr("%n refused", "", refused)] if refused else []),
        ]
        if self._more:
            parts.append(self.tr("there are more files; all will be imported"))
        elif not self._complete:
            parts.append(self.tr("reading …"))
        self._summary.setText(" · ".join(parts))
        self._other.setEnabled(bool(self._encoded()))
        self._ok.setEnabled(self._more or (self._complete and bool(sources)))


def _location(item: Prepared | Unread) -> str:
    return item.path if isinstance(item, Unread) else item.imported.path


def _encoded_path(item: Prepared | Unread) -> str:
    """Where a file is, if another encoding can be chosen for it; else empty."""
    path = _location(item)
    return path if path and has_encoding(path) else ""
