"""What one reads beside the codes: the entities of the paragraph, and what was done to the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.model import Mention
from desktop.panels.detail_rows import detail_rows
from desktop.panels.entity_rows import Group, Key, group_row, groups, key_of
from desktop.panels.provenance_rows import furniture_row, raw_place
from desktop.reader.look import Look
from desktop.reader.page import Page
from desktop.rows.row import Row, heading
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView

MOST_ENTITIES, MOST_FURNITURE = 8, 3
"""Rows of each kind; the other panels show them all."""

LEAST_FURNITURE = 4
"""Characters of a piece that tells something: page numbers and rules do not."""

translate = QCoreApplication.translate


def digest_rows(page: Page | None, paragraph: int | None, counts: Mapping[Key, int]) -> tuple[Row, ...]:
    """The entities of the paragraph (from 0) with how often the article has them (``counts``), then
    what was left out of the page and read from it."""
    if page is None:
        return ()
    here = groups(page, paragraph=paragraph) if paragraph is not None else ()
    entities = [group_row(group, count=counts[group.key]) for group in here[:MOST_ENTITIES]]
    pieces = [furniture_row(number, piece) for number, piece in enumerate(page.furniture)]
    origin = [row for row in pieces if len(row.text) >= LEAST_FURNITURE][:MOST_FURNITURE]
    origin += [row for row in detail_rows(page) if len(row.lines) > 1]
    found = (
        heading("here", translate("Digest", "Entities of this paragraph"), children=entities),
        heading("origin", translate("Digest", "Source and cleaning"), children=origin),
    )
    return tuple(row for row in found if row.children)


class Digest(QWidget):
    """``span_requested`` carries a Span of the article, ``raw_requested`` one of the source."""

    span_requested = Signal(object)
    raw_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentions: tuple[tuple[Mention, ...], ...] = ()
        self._counts: Counter[Key] = Counter()
        self.rows = RowView(RowModel(self), self)
        self.rows.setAccessibleName(self.tr("Digest"))
        self.rows.chosen.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_page(self, page: Page | None, paragraph: int | None) -> None:
        """Digest a page, and of its paragraphs the one that is read (from 0)."""
        mentions = page.mentions if page is not None else ()
        if mentions is not self._mentions:
            # An article may have thousands of mentions: they are counted once.
            self._mentions = mentions
            self._counts = Counter(key_of(mention) for found in mentions for mention in found)
        self.rows.set_rows(digest_rows(page, paragraph, self._counts))

    def set_look(self, look: Look) -> None:
        self.rows.set_look(look)

    def _go(self, row: Row) -> None:
        if isinstance(row.value, Group):
            self.span_requested.emit(row.value.spans[0])
        elif (place := raw_place(row)) is not None:
            self.raw_requested.emit(place)
