"""Every key on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QScrollArea, QWidget

from desktop.actions import ACTIONS, MENUS, menu_title, shown_keys, translated
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel


class KeysDialog(Sheet):
    """The table of actions as a page: keys, name and what it does, menu by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = self.tr(
            "A code's own key applies it to the selection, or to the paragraph where nothing is selected."
        )
        super().__init__(self.tr("Keys"), QDialogButtonBox.StandardButton.Close, parent, hint=hint)
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for menu, title in MENUS:
            self._add_menu(grid, menu, menu_title(title).replace("&", ""))
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("scrolled")
        area.setAccessibleName(self.windowTitle())
        self.body.addWidget(area)
        self.resize(680, 620)

    def _add_menu(self, grid: QGridLayout, menu: str, title: str) -> None:
        row = grid.rowCount()
        heading = PlainLabel(title, name="form-help")
        heading.setContentsMargins(0, 12 if row > 1 else 0, 0, 2)
        grid.addWidget(heading, row, 0, 1, 3)
        for action in ACTIONS:
            if action.menu != menu or not (action.keys or action.reader_keys):
                continue
            row = grid.rowCount()
            keys = PlainLabel(shown_keys(action), name="key-cap")
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(PlainLabel(translated(action.text)), row, 1)
            grid.addWidget(PlainLabel(translated(action.tip), name="form-help"), row, 2)
