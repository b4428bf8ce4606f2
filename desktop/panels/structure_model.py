"""The articles and paragraphs of a source with what a user may do to them by hand: drag."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.panels.structure_rows import ARTICLES, PARAGRAPHS, ArticlePlace, ParagraphPlace
from desktop.rows.row_model import OF_A_ROW, RowModel

PARAGRAPH_MIME = "application/x-meipi-paragraphs"
"""Dragged paragraphs of the open article: their numbers as a JSON list."""

ARTICLE_MIME = "application/x-meipi-article"
"""A dragged article: its id."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Drop:
    """Paragraphs of the open article let go over article ``article``, or, where that is None, before
    paragraph ``before`` (from 1) of their own."""

    numbers: tuple[int, ...]
    article: int | None = None
    before: int = 0

    @property
    def to_number(self) -> int:
        """The number of the first of them, as counted without them."""
        return self.before - sum(1 for number in self.numbers if number < self.before)


class StructureModel(RowModel):
    """Asks for what the user did; the tree changes when the project has.

    ``paragraphs_dropped`` carries a ``Drop``, ``article_dropped`` (article id, place from 0 among the
    other articles of the source).
    """

    paragraphs_dropped = Signal(object)
    article_dropped = Signal(object)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        flags = super().flags(index)
        if row is not None and isinstance(row.value, ParagraphPlace):
            return OF_A_ROW | Qt.ItemFlag.ItemIsDragEnabled
        if row is not None and isinstance(row.value, ArticlePlace):
            return OF_A_ROW | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if row is not None else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [PARAGRAPH_MIME, ARTICLE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        values = [row.value for index in indexes if (row := self.row_at(index)) is not None]
        numbers = sorted(value.number for value in values if isinstance(value, ParagraphPlace))
        articles = [value.id for value in values if isinstance(value, ArticlePlace)]
        data = QMimeData()
        if numbers:
            data.setData(PARAGRAPH_MIME, json.dumps(numbers).encode())
        elif articles:
            data.setData(ARTICLE_MIME, str(articles[0]).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        over = self.row_at(parent)
        if over is None:
            return False
        if data.hasFormat(PARAGRAPH_MIME):
            return over.id == PARAGRAPHS or isinstance(over.value, ArticlePlace)
        return data.hasFormat(ARTICLE_MIME) and over.id == ARTICLES

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        over = self.row_at(parent)
        if over is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        place = row if row >= 0 else self.rowCount(parent)
        if data.hasFormat(ARTICLE_MIME):
            self.article_dropped.emit((self._article(data), self._position(data, place, parent)))
            return True
        numbers = tuple(json.loads(bytes(data.data(PARAGRAPH_MIME).data())))
        if isinstance(over.value, ArticlePlace):
            self.paragraphs_dropped.emit(Drop(numbers, article=over.value.id))
        else:
            self.paragraphs_dropped.emit(Drop(numbers, before=place + 1))
        return True

    def _article(self, data: QMimeData) -> int:
        return int(bytes(data.data(ARTICLE_MIME).data()))

    def _position(self, data: QMimeData, place: int, parent: Index) -> int:
        """The place of a dragged article among the others, when it is let go before row ``place``."""
        above = [self.row_at(self.index(number, 0, parent)) for number in range(place)]
        id = self._article(data)
        return place - any(
            row is not None and isinstance(row.value, ArticlePlace) and row.value.id == id for row in above
        )
