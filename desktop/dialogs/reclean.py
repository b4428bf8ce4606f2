"""What cleaning again would change, article by article, before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QSplitter, QWidget

from corpus.coding.recleaning import ArticleDiff, Renewal
from desktop.dialogs.before_after import BeforeAfter
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.rows.row import Line, Row, Run, Style, plain_row
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


class RecleanDialog(Sheet):
    """Fills while sources are cleaned (``add``, ``complete``).

    ``apply_wanted`` carries the tuple of ``Renewal`` that the user agreed to.
    """

    apply_wanted = Signal(object)

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        hint = self.tr("What you set, accepted or rejected by hand stays. Undo brings everything back.")
        super().__init__(title, button.Apply | button.Cancel, parent, hint=hint)
        self._renewals: list[Renewal] = []
        self._complete = False
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.set_look(look)
        self.rows.setAccessibleName(self.tr("Articles that change"))
        self.rows.empty_text = self._empty_text
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
        self._apply = self.buttons.button(button.Apply)
        self._apply.setDefault(True)
        self._apply.clicked.connect(self.accept)
        self.rows.setFocus()
        self.resize(1000, 640)
        self._summarise()

    def add(self, renewal: Renewal) -> None:
        """One more source; one in which nothing changes is counted only."""
        self._renewals.append(renewal)
        self.rows.set_rows(
            [_source_row(number, each) for number, each in enumerate(self._renewals) if each.changes]
        )
        self._summarise()

    def complete(self) -> None:
        """All sources have been cleaned."""
        self._complete = True
        self.rows.viewport().update()
        self._summarise()

    def accept(self) -> None:
        super().accept()
        self.apply_wanted.emit(tuple(self._renewals))

    def summary(self) -> str:
        """What the line below the texts says."""
        return self._summary.text()

    def _empty_text(self) -> str:
        return self.tr("Nothing would change.") if self._complete else self.tr("Cleaning …")

    def _show_current(self) -> None:
        row = self.rows.current_row()
        diff = row.value if row is not None else None
        if isinstance(diff, Renewal):
            diff = diff.articles[0] if diff.articles else None
        if isinstance(diff, ArticleDiff):
            self.texts.show_texts("\n".join(diff.before or ()), "\n".join(diff.after or ()))
        else:
            self.texts.show_texts("", "")

    def _summarise(self) -> None:
        lost = sum(each.lost for each in self._renewals)
        parts = [
            self.tr("%n article(s) change", "", sum(len(each.articles) for each in self._renewals)),
            self.tr("%n annotation(s) move", "", sum(each.moved for each in self._renewals)),
            self.tr("%n annotation(s) to review", "", lost),
        ]
        self._summary.setText(" · ".join(parts))
        news = any(each.changes or each.recipe_before != each.recipe_after for each in self._renewals)
        self._apply.setEnabled(self._complete and news)


def _source_row(number: int, renewal: Renewal) -> Row:
    lines = (Line((Run(renewal.name, Style.STRONG),)),)
    children = tuple(_article_row(number, diff) for diff in renewal.articles)
    return Row(f"source/{number}", lines, detail=str(len(children)), value=renewal, children=children)


def _article_row(number: int, diff: ArticleDiff) -> Row:
    texts = diff.after or diff.before or ("",)
    title = Run(diff.title or texts[0], Style.STRUCK if diff.after is None else Style.INK)
    return plain_row(f"article/{number}/{diff.id}", title, value=diff)
