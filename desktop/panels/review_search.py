"""What is looked for in all articles, and the lists that were gone through before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from corpus.coding.occurrences import Sought
from desktop.panels.review_list import ReviewList
from desktop.rows.filter_field import FilterField

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReviewSearch(QWidget):
    """A field for words or, with its button pressed, a pattern; and the menu of the earlier lists.

    ``wanted`` carries a ``Sought``, ``list_chosen`` the place of a list among those that were shown.
    """

    wanted = Signal(object)
    list_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists: Sequence[ReviewList] = ()
        self.field = SearchField(self.tr("Find in all articles, to code it"))
        self.field.entered.connect(self._search)
        self.pattern = _tool(".*", self.tr("A regular expression instead of words"))
        self.pattern.setCheckable(True)
        self.earlier = _tool("▾", self.tr("Earlier lists"))
        self.earlier.setEnabled(False)
        self.earlier.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 10, 0)
        row.setSpacing(2)
        for widget in (self.field, self.pattern, self.earlier):
            row.addWidget(widget)

    def show_lists(self, lists: Sequence[ReviewList]) -> None:
        """The lists there are, the newest first."""
        self._lists = lists
        self.earlier.setEnabled(bool(lists))

    def show_sought(self, sought: Sought | None) -> None:
        """Show what the list that is open was asked for; nothing of one that an annotation asked for."""
        asked = sought if sought is not None and sought.marked is None else Sought()
        self.field.setText(asked.pattern or "".join(asked.words[:1]))
        self.pattern.setChecked(bool(asked.pattern))

    def open_menu(self) -> None:
        """Offer the lists that were gone through before."""
        menu = QMenu(self)
        for number, each in enumerate(self._lists):
            facts = self.tr("%n place(s)", "", len(each.items)), self.tr("%n accepted", "", each.accepted)
            action = QAction(" · ".join((each.name, *facts)).replace("&", "&&"), menu)
            action.triggered.connect(lambda _checked=False, number=number: self.list_chosen.emit(number))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.earlier.mapToGlobal(self.earlier.rect().bottomLeft()))

    def _search(self) -> None:
        words = self.field.text().strip()
        if words:
            self.wanted.emit(Sought(pattern=words) if self.pattern.isChecked() else Sought((words,)))


class SearchField(FilterField):
    """``entered`` says that Enter was pressed; arrow down goes on to the rows, Esc empties it first."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _tool(text: str, tip: str) -> QToolButton:
    tool = QToolButton()
    tool.setObjectName("panel-tool")
    tool.setText(text)
    tool.setToolTip(tip)
    tool.setAccessibleName(tip)
    return tool
