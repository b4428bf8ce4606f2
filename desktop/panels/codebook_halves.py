"""The tree of codes with, below it, the digest of the page or the card of a code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.panels.code_card import CodeCard
from desktop.panels.digest import Digest
from desktop.reader.look import Look
from desktop.rows.row_view import RowView

LEAST_TREE, ROOM = 120, 10
"""Pixels that the tree of codes has at least, and below its last code."""


class CodebookHalves(QSplitter):
    """Shares the height until the user does: the tree gets what its codes need, at most three fifths.

    ``card_closed`` says that the user closed the card.
    """

    card_closed = Signal()

    def __init__(self, tree: RowView, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._tree = tree
        self._shared_by_user = False
        self.digest = Digest()
        self.card = CodeCard()
        self.card.hide()
        self.card.closed.connect(self._on_closed)
        self.setChildrenCollapsible(False)
        for half in (tree, self.digest, self.card):
            self.addWidget(half)
        self.splitterMoved.connect(self._on_moved)

    @property
    def card_is_open(self) -> bool:
        return not self.card.isHidden()

    def open_card(self) -> None:
        """Put the card in the place of the digest."""
        self.digest.hide()
        self.card.show()
        self.share()

    def close_card(self) -> None:
        """Put the digest in the place of the card."""
        if self.card_is_open:
            self.card.hide()
            self.digest.show()
            self.share()

    def set_look(self, look: Look) -> None:
        self.digest.set_look(look)
        self.card.set_look(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Share the height anew, unless the user has drawn the line."""
        if self._shared_by_user:
            return
        whole = self.height()
        tree = min(max(self._tree.content_height() + ROOM, LEAST_TREE), whole * 3 // 5)
        self.setSizes([tree, whole - tree, whole - tree])

    def _on_closed(self) -> None:
        self.close_card()
        self.card_closed.emit()

    def _on_moved(self, position: int, number: int) -> None:
        self._shared_by_user = True
