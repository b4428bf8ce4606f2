"""来源: the file an article came from, what was read where, what was repaired and left out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.model import Edit
from corpus.project import Project, Touched
from desktop.panels.detail_model import DetailModel
from desktop.panels.detail_rows import Detail, names_from
from desktop.panels.edit_rows import StepEdits, verdict_by
from desktop.panels.panel import Panel, Perform
from desktop.panels.provenance_rows import Piece, provenance_rows, raw_place
from desktop.panels.structure import Structure
from desktop.reader.page import Page
from desktop.rows.row import Row
from desktop.rows.row_acts import Act
from desktop.rows.row_view import RowView
from desktop.segmented import Segmented

SOURCE, STRUCTURE = "source", "structure"
"""The two sides of the panel."""


class ProvenancePanel(Panel):
    """Each line that stands for a place of the raw text shows it on a click (``raw_requested``).

    Repairs are accepted and rejected by single keys, one, a kind in the article or a kind everywhere;
    details are changed in place; what was left out goes back into the article.
    """

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._seen: tuple[object, ...] = ()
        self.model = DetailModel(self)
        self.model.edited.connect(self._set_detail)
        self.rows = RowView(self.model, self)
        self.rows.empty_text = lambda: self.tr("No article is open.")
        self.rows.setAccessibleName(self.tr("Source"))
        self.rows.chosen.connect(self._show_place)
        self.switch = Segmented(((SOURCE, self.tr("Source")), (STRUCTURE, self.tr("Structure"))))
        self.switch.setObjectName("panel-switch")
        self.switch.chosen.connect(self.show_side)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 10, 12, 2)
        bar.addWidget(self.switch)
        self.column.addLayout(bar)
        self.add_rows(self.rows)
        self.structure = Structure(perform)
        self.structure.place_requested.connect(self.go_to)
        self.structure.hide()
        self.column.addWidget(self.structure, 1)

    def show_side(self, side: str) -> None:
        """Show ``SOURCE``, what was read and repaired, or ``STRUCTURE``, how the page was cut."""
        self.switch.set_choice(side)
        self.rows.setVisible(side == SOURCE)
        self.structure.setVisible(side == STRUCTURE)
        self.setFocusProxy(self.rows if side == SOURCE else self.structure.rows)
        self.mark_stale()

    def concerned(self, touched: Touched) -> bool:
        return bool(touched.sources) or self._seen != _seen(self.page)

    def update_rows(self) -> None:
        self._seen = _seen(self.page)
        if self.structure.isVisibleTo(self):
            self.structure.show_page(self.project, self.page)
            return
        if self.page is None or self.project is None:
            self.rows.set_rows(())
            return
        article = self.page.article
        source = self.project.sources.get(article.source_id)
        by_hand = self.project.arranging.machine_fields(article.id)
        verdict = verdict_by(self.project.repairing.decisions(article.source_id))
        self.rows.set_rows(provenance_rows(self.page, source, by_hand=by_hand, verdict=verdict))

    def edit_details(self) -> None:
        """Let the title be changed in place; its neighbours are a step away."""
        if self.rows.select_row("read/title") and self.project is not None and not self.project.readonly:
            self.rows.edit(self.rows.currentIndex())

    def acts(self) -> tuple[Act, ...]:
        row = self.rows.current_row()
        value = row.value if row is not None else None
        edit = isinstance(value, Edit | StepEdits)
        detail = isinstance(value, Detail)
        hand = isinstance(value, Detail) and value.by_hand
        everywhere = self.tr("Accept all of this kind, everywhere")
        nowhere = self.tr("Reject all of this kind, everywhere")
        return (
            Act(
                self.tr("Show in the source"),
                "Return",
                lambda: self._show_place(row),
                raw_place(row) is not None,
            ),
            Act(),
            Act(self.tr("Accept"), "A", lambda: self._decide(True), edit),
            Act(self.tr("Reject"), "X", lambda: self._decide(False), edit),
            Act(everywhere, "Shift+A", lambda: self._decide_everywhere(True), edit),
            Act(nowhere, "Shift+X", lambda: self._decide_everywhere(False), edit),
            Act(),
            Act(self.tr("Change"), "F2", lambda: self.rows.edit(self.rows.currentIndex()), detail),
            Act(self.tr("Give back what was read"), "Backspace", self._reset_detail, hand),
            Act(self.tr("Put into the article"), "R", self._put_back, isinstance(value, Piece)),
        )

    def all_acts(self) -> tuple[Act, ...]:
        return (*self.acts(), *self.structure.acts())

    def _decide(self, accept: bool) -> None:
        """Accept or reject the edit of the row; on the title of a step all its edits in the article."""
        value = self._value()
        if self.page is None:
            return
        article = self.page.article
        if isinstance(value, Edit):
            edit, following = value, self._following()
            self.perform(lambda p: p.repairing.decide(article.source_id, [edit], accept=accept))
            if following is not None:
                self.rows.select_row(following)
        elif isinstance(value, StepEdits):
            step = value.step
            self.perform(lambda p: p.repairing.decide_in_article(article.id, accept=accept, step=step))

    def _decide_everywhere(self, accept: bool) -> None:
        value = self._value()
        if isinstance(value, Edit | StepEdits):
            self.decision_requested.emit((value.step, accept))

    def _following(self) -> str | None:
        """The row below the current one in its group: where the keys go on to."""
        index = self.rows.currentIndex()
        row = self.model.row_at(index.siblingAtRow(index.row() + 1))
        return row.id if row is not None else None

    def _set_detail(self, change: tuple[str, str]) -> None:
        name, text = change
        value = names_from(text) if name == "byline" else text
        self._on_article(lambda p, article: p.arranging.set_fields(article, {name: value}))

    def _reset_detail(self) -> None:
        value = self._value()
        if isinstance(value, Detail):
            name = value.name
            self._on_article(lambda p, article: p.arranging.reset_fields(article, [name]))

    def _put_back(self) -> None:
        value = self._value()
        if isinstance(value, Piece):
            number = value.number
            self._on_article(lambda p, article: p.arranging.from_furniture(number, article_id=article))

    def _on_article(self, act: Callable[[Project, int], object]) -> None:
        if self.page is not None:
            article = self.page.article.id
            self.perform(lambda project: act(project, article))

    def _value(self) -> object:
        row = self.rows.current_row()
        return row.value if row is not None else None

    def _show_place(self, chosen: Row | None) -> None:
        place = raw_place(chosen)
        if place is not None:
            self.raw_requested.emit(place)


def _seen(page: Page | None) -> tuple[object, ...]:
    """What of a page is to be seen in the panel."""
    return (page.article, page.edits, page.furniture) if page is not None else ()
