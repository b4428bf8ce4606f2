"""Every key on one page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QWidget

from desktop.actions import ACTIONS, MENUS
from desktop.dialogs.scrolled import Scrolled
from desktop.dialogs.sheet import Sheet
from desktop.panels import PANELS
from desktop.panels.panel import Panel
from desktop.plain_label import PlainLabel
from desktop.window_actions import menu_title, shown_keys, translated


class KeysDialog(Sheet):
    """The table of actions as a page: keys, name and what it does, menu by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = self.tr(
            "A code's own key applies it to the selection, or to the paragraph where nothing is selected."
        )
        super().__init__(self.tr("Keys"), QDialogButtonBox.StandardButton.Close, parent, hint=hint)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for menu, title in MENUS:
            self._add_menu(grid, menu, menu_title(title).replace("&", ""))
        for _id, title, panel in PANELS:
            self._add_panel(grid, QCoreApplication.translate("Panel", title), panel(lambda _act: None))
        grid.setRowStretch(grid.rowCount(), 1)
        self.body.addWidget(Scrolled(page, self.windowTitle()))
        self.fit(680, 620)

    def _add_panel(self, grid: QGridLayout, title: str, panel: Panel) -> None:
        """The keys of a panel, which count while its rows have the focus."""
        acts = list({(act.text, act.key): act for act in panel.all_acts() if act.key}.values())
        panel.deleteLater()
        if acts:
            _add_title(grid, title)
        for act in acts:
            row = grid.rowCount()
            keys = QKeySequence(act.key).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(PlainLabel(keys, name="key-cap"), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(PlainLabel(act.text), row, 1, 1, 2)

    def _add_menu(self, grid: QGridLayout, menu: str, title: str) -> None:
        _add_title(grid, title)
        for action in ACTIONS:
            if action.menu != menu or not (action.keys or action.reader_keys):
                continue
            row = grid.rowCount()
            keys = PlainLabel(shown_keys(action), name="key-cap")
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(PlainLabel(translated(action.text)), row, 1)
            tip = PlainLabel(translated(action.tip), name="form-help")
            tip.setWordWrap(True)
            grid.addWidget(tip, row, 2)


def _add_title(grid: QGridLayout, title: str) -> None:
    row = grid.rowCount()
    heading = PlainLabel(title, name="form-help")
    heading.setContentsMargins(0, 12 if row > 1 else 0, 0, 2)
    grid.addWidget(heading, row, 0, 1, 3)
