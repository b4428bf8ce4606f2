"""The annotations whose words the text no longer has where they were: each put somewhere, kept or removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.model import Annotation
from corpus.project import Project
from desktop.panels.panel import Perform
from desktop.panels.unplaced_rows import Offer, unplaced_rows
from desktop.plain_label import PlainLabel
from desktop.rows.row import Row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


class Unplaced(QWidget):
    """A puts an annotation at the chosen place, or at the first one; K keeps it without a place.

    It hides itself when there is nothing to review. ``place_requested`` carries (article id, Span).
    """

    place_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self.title = PlainLabel(name="panel-title")
        self.title.setWordWrap(True)
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.setAccessibleName(self.tr("Annotations that lost their place"))
        self.rows.acts = self.acts
        self.rows.chosen.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.rows, 1)

    def show_project(self, project: Project | None) -> None:
        """List what the project has to review."""
        reviews = project.reviewing.all() if project is not None else ()
        codes = {code.id: code for code in project.codebook.all()} if project is not None and reviews else {}
        self.rows.set_rows(unplaced_rows(reviews, codes))
        self.title.setText(self.tr("%n annotation(s) lost their place", "", len(reviews)))
        self.setVisible(bool(reviews))

    def acts(self) -> tuple[Act, ...]:
        row = self.rows.current_row()
        one = row is not None
        offered = row is not None and (isinstance(row.value, Offer) or bool(row.children))
        return (
            Act(self.tr("Put it here"), "A", self._place, offered),
            Act(self.tr("Keep it without a place"), "K", self._keep, one),
            Act(self.tr("Remove annotation"), "Del", self._remove, one),
            Act(),
            Act(self.tr("Go to it"), "Return", lambda: self._go(row), offered),
        )

    def _offer(self) -> Offer | None:
        """The chosen place, or the first one of the chosen annotation."""
        row = self.rows.current_row()
        if row is not None and row.children:
            row = row.children[0]
        return row.value if row is not None and isinstance(row.value, Offer) else None

    def _annotation(self) -> Annotation | None:
        row = self.rows.current_row()
        value = row.value if row is not None else None
        if isinstance(value, Offer):
            return value.annotation
        return value if isinstance(value, Annotation) else None

    def _place(self) -> None:
        offer = self._offer()
        if offer is not None:
            id, place = offer.annotation.id, offer.place
            self._perform(lambda project: project.reviewing.place(id, place.article_id, place.span))

    def _keep(self) -> None:
        annotation = self._annotation()
        if annotation is not None:
            self._perform(lambda project: project.reviewing.keep(annotation.id))

    def _remove(self) -> None:
        annotation = self._annotation()
        if annotation is not None:
            self._perform(lambda project: project.annotations.remove([annotation.id]))

    def _go(self, row: Row | None) -> None:
        if row is not None and isinstance(row.value, Offer):
            self.place_requested.emit((row.value.place.article_id, row.value.place.span))
