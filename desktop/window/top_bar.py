"""The bar above the three columns."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.chip import HEIGHT, Chip
from desktop.families import FAMILIES, family_counts, family_title
from desktop.reader.page import Page
from desktop.segmented import Segmented
from desktop.theme import Theme
from desktop.window.chip_row import ChipRow
from desktop.window_actions import Actions


class TopBar(QFrame):
    """Back and forward, the view of the text, a chip for each family of mentions, text size, export.

    ``mode_chosen`` carries ``clean``, ``raw`` or ``both``, ``script_chosen`` ``original``,
    ``simplified`` or ``traditional``; ``labels_changed`` the frozen set of labels that
    are to be underlined.
    """

    mode_chosen = Signal(object)
    script_chosen = Signal(object)
    labels_changed = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self._modes = Segmented(
            (("clean", self.tr("Cleaned")), ("raw", self.tr("Source")), ("both", self.tr("Both")))
        )
        self._modes.chosen.connect(self.mode_chosen)
        self._scripts = Segmented(
            (("original", self.tr("Original")), ("simplified", "简"), ("traditional", "繁"))
        )
        self._scripts.chosen.connect(self.script_chosen)
        self._chips = {family.id: self._chip(family.id, family_title(family)) for family in FAMILIES}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 14, 8)
        row.setSpacing(5)
        row.addWidget(_tool(actions["back"], "‹"))
        row.addWidget(_tool(actions["forward"], "›"))
        row.addSpacing(2)
        row.addWidget(self._modes)
        row.addSpacing(5)
        row.addWidget(self._scripts)
        row.addSpacing(14)
        row.addWidget(ChipRow(self._chips.values()), 1)
        row.addSpacing(8)
        row.addWidget(_button(actions["smaller"], self.tr("A−")))
        row.addWidget(_button(actions["larger"], self.tr("A+")))
        export = _button(actions["export"], self.tr("Export…"))
        export.setProperty("seal", True)
        row.addWidget(export)

    def set_theme(self, theme: Theme) -> None:
        for chip in self._chips.values():
            chip.set_theme(theme)

    def set_mode(self, mode: str) -> None:
        self._modes.set_choice(mode)

    def set_script(self, script: str) -> None:
        self._scripts.set_choice(script)

    def show_page(self, page: Page | None) -> None:
        """Count the mentions of an article; families that it lacks have no chip."""
        counts = family_counts(m for mentions in page.mentions for m in mentions) if page else {}
        for id, chip in self._chips.items():
            chip.set_count(counts.get(id, 0))
            chip.setVisible(bool(counts.get(id)))
        for switch in (self._modes, self._scripts):
            switch.setEnabled(page is not None)

    def _chip(self, id: str, title: str) -> Chip:
        chip = Chip(title, colour=id)
        chip.setChecked(True)
        chip.hide()
        chip.setToolTip(self.tr("Show or hide these underlines"))
        chip.toggled.connect(self._say_labels)
        return chip

    def _say_labels(self) -> None:
        shown = (family for family in FAMILIES if self._chips[family.id].isChecked())
        self.labels_changed.emit(frozenset(label for family in shown for label in family.labels))


def _tool(action: QAction, sign: str) -> QToolButton:
    tool = QToolButton()
    _bind(tool, action)
    tool.setText(sign)
    font = tool.font()
    font.setPointSizeF(font.pointSizeF() * 1.3)
    tool.setFont(font)
    tool.setFixedSize(20, HEIGHT + 2)
    return tool


def _button(action: QAction, title: str) -> QPushButton:
    button = QPushButton(title)
    _bind(button, action)
    button.setFixedHeight(HEIGHT + 2)
    return button


def _bind(button: QToolButton | QPushButton, action: QAction) -> None:
    """Make a button do what an action does, enabled when the action is."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text())
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
