"""What cleaning again would change, article by article, before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QSplitter, QWidget

from corpus.coding.recleaning import Moves, Renewal
from desktop.dialogs.before_after import BeforeAfter
from desktop.dialogs.reclean_rows import Place, source_row
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.rows.row import Row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


class RecleanDialog(Sheet):
    """Fills while sources are cleaned (``add``, ``complete``); each source and each article can be left.

    ``apply_wanted`` carries pairs of a ``Renewal`` that the user agreed to and the ids of its articles
    that are to be changed, None for all.
    """

    apply_wanted = Signal(object)

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        hint = self.tr("What you set, accepted or rejected by hand stays. Undo brings everything back.")
        super().__init__(title, button.Ok | button.Cancel, parent, hint=hint)
        self._renewals: list[Renewal] = []
        self._left: dict[int, set[int]] = {}
        self._complete = False
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.set_look(look)
        self.rows.setAccessibleName(self.tr("Articles that change"))
        self.rows.empty_text = self._empty_text
        self.rows.acts = self.acts
        self.rows.key_clicked.connect(lambda row: self._switch(row.value))
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.texts = BeforeAfter(self.tr("As it is"), self.tr("As it would be"))
        self._summary = PlainLabel(name="dialog-hint")
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(self.rows)
        columns.addWidget(self.texts)
        columns.setSizes([320, 680])
        self.body.addWidget(columns, 1)
        self.body.addWidget(self._summary)
        self._apply = self.buttons.button(button.Ok)
        self._apply.setText(self.tr("Apply"))
        self._apply.setDefault(True)
        self.rows.setFocus()
        self.fit(1000, 640)
        self._summarise()

    def add(self, renewal: Renewal) -> None:
        """One more source; one in which nothing changes is counted only."""
        self._renewals.append(renewal)
        self._draw()

    def complete(self) -> None:
        """All sources have been cleaned."""
        self._complete = True
        self.rows.viewport().update()
        self._summarise()

    def accept(self) -> None:
        super().accept()
        self.apply_wanted.emit(self._wanted())

    def acts(self) -> tuple[Act, ...]:
        place, some = self._place(), bool(self._renewals)
        return (
            Act(self.tr("Change it, or leave it"), "Space", lambda: self._switch(place), place is not None),
            Act(self.tr("Change all"), "A", lambda: self._leave_all(False), some),
            Act(self.tr("Leave all"), "X", lambda: self._leave_all(True), some),
        )

    def summary(self) -> str:
        """What the line below the texts says."""
        return self._summary.text()

    def rows_shown(self) -> list[Row]:
        """A row for each source that changes."""
        return [
            source_row(number, each, self._left.get(number, ()))
            for number, each in enumerate(self._renewals)
            if each.changes
        ]

    def _draw(self) -> None:
        self.rows.set_rows(self.rows_shown())
        self._summarise()

    def _wanted(self) -> tuple[tuple[Renewal, frozenset[int] | None], ...]:
        wanted: list[tuple[Renewal, frozenset[int] | None]] = []
        for number, renewal in enumerate(self._renewals):
            left, every = self._left.get(number, set()), _articles(renewal)
            if not left:
                wanted.append((renewal, None))
            elif every - left:
                wanted.append((renewal, every - left))
        return tuple(wanted)

    def _switch(self, place: object) -> None:
        """Leave what was to be changed, or the other way round, with all that changes only together."""
        if not isinstance(place, Place):
            return
        left = self._left.setdefault(place.source, set())
        every = _articles(self._renewals[place.source])
        ids = every if place.article is None else place.article.with_it & every
        if ids <= left:
            left -= ids
        elif place.article is None and left:
            left.clear()
        else:
            left |= ids
        self._draw()

    def _leave_all(self, leave: bool) -> None:
        self._left = {n: set(_articles(each)) for n, each in enumerate(self._renewals)} if leave else {}
        self._draw()

    def _place(self) -> Place | None:
        row = self.rows.current_row()
        return row.value if row is not None and isinstance(row.value, Place) else None

    def _empty_text(self) -> str:
        return self.tr("Nothing would change.") if self._complete else self.tr("Cleaning …")

    def _show_current(self) -> None:
        place = self._place()
        articles = self._renewals[place.source].articles if place is not None else ()
        diff = (
            place.article if place is not None and place.article is not None else next(iter(articles), None)
        )
        if diff is None:
            self.texts.show_texts("", "")
        else:
            self.texts.show_texts("\n".join(diff.before or ()), "\n".join(diff.after or ()))

    def _summarise(self) -> None:
        articles, moves = 0, Moves()
        for renewal, ids in self._wanted():
            diffs = [diff for diff in renewal.articles if ids is None or diff.id in ids]
            articles += len(diffs)
            moves += renewal.moves if ids is None else sum((diff.moves for diff in diffs), Moves())
        parts = [
            self.tr("%n article(s) change", "", articles),
            self.tr("%n annotation(s) move", "", moves.moved),
            self.tr("%n annotation(s) to review", "", moves.lost),
        ]
        self._summary.setText(" · ".join(parts))
        news = any(each.changes or each.recipe_before != each.recipe_after for each, _ in self._wanted())
        self._apply.setEnabled(self._complete and news)


def _articles(renewal: Renewal) -> frozenset[int]:
    """The articles that change; where only the place of something changes, a name for the whole."""
    return frozenset(diff.id for diff in renewal.articles) or _WHOLE


_WHOLE = frozenset({0})
"""Stands for a source none of whose articles has another text: no article has this number."""
