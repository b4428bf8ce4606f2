"""Which part of the project goes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from corpus.exporters import Scope
from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Status
from corpus.project import Project
from desktop.dialogs.annotation_form import AnnotationForm
from desktop.dialogs.day_range import DayRange
from desktop.dialogs.form_grid import FormGrid


@dataclass(frozen=True, slots=True)
class ArticleChoice:
    """Some articles that the user can mean: what the form calls them, and which they are; None is all."""

    title: str
    ids: frozenset[int] | None


class ScopeForm(QWidget):
    """The articles, and the annotations in them. ``changed`` says that another part was chosen."""

    changed = Signal()

    def __init__(
        self,
        project: Project,
        articles: Sequence[ArticleChoice],
        shown: AnnotationFilter = EVERY_ANNOTATION,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._articles = QComboBox()
        self._articles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for choice in articles:
            self._articles.addItem(choice.title, choice.ids)
        self._published = DayRange()
        kinds = (
            (self.tr("Accepted; others where the format can say so"), None),
            (self.tr("Accepted"), frozenset({Status.ACCEPTED})),
            (self.tr("Pending"), frozenset({Status.PENDING})),
            (self.tr("Rejected"), frozenset({Status.REJECTED})),
            (self.tr("All, even where the format cannot say so"), frozenset(Status)),
        )
        self._annotations = AnnotationForm(project, shown, kinds)
        self._build()

    @property
    def complete(self) -> bool:
        """Whether no date is half entered."""
        return self._published.complete and self._annotations.complete

    def scope(self) -> Scope:
        """The part that is chosen."""
        first, last = self._published.days()
        return Scope(
            articles=self._articles.currentData(),
            published_from=first.isoformat() if first else None,
            published_to=last.isoformat() if last else None,
            annotations=self._annotations.filter(),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        articles = QWidget()
        grid = FormGrid(articles)
        for title, field in ((self.tr("Articles"), self._articles), (self.tr("Published"), self._published)):
            field.setAccessibleName(title)
            if field is not self._articles or self._articles.count() > 1:
                grid.add_field(field, title=title)
        column.addWidget(articles)
        column.addWidget(self._annotations)
        self._articles.currentIndexChanged.connect(self.changed)
        self._published.changed.connect(self.changed)
        self._annotations.changed.connect(self.changed)
