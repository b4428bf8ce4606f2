"""The three columns of the window: articles, reader, panels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.list.article_pane import ArticlePane
from desktop.reader.view import ReaderView
from desktop.window.notice import Notice
from desktop.window.side_panels import SidePanels

WIDTHS = 295, 845, 300
"""Pixels of list, reader and panels at the first start, as in the design's picture."""
LEAST_LIST, LEAST_READER = 150, 280
"""Pixels that the columns cannot be narrower than. With the panels, in any language, the whole window fits
into 720 pixels: a small screen at 200 %."""


class Columns(QSplitter):
    """Lays them out beside each other, with the notices above the text; shows, hides and focuses them."""

    def __init__(
        self, pane: ArticlePane, notices: Sequence[Notice], reader: ReaderView, side: SidePanels
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._pane, self._reader, self._side = pane, reader, side
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (*notices, reader):
            column.addWidget(widget)
        pane.setMinimumWidth(LEAST_LIST)
        centre.setMinimumWidth(LEAST_READER)
        for part in (pane, centre, side):
            self.addWidget(part)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.setSizes(WIDTHS)

    def switch_list(self) -> None:
        self._pane.setVisible(self._pane.isHidden())

    def switch_panels(self) -> None:
        self._side.setVisible(self._side.isHidden())

    def focus_filter(self) -> None:
        self._pane.show()
        self._pane.focus_filter()

    def focus_list(self) -> None:
        self._pane.show()
        self._pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_reader(self) -> None:
        self._reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
