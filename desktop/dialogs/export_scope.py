"""Which part of the project goes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from corpus.coding.tree import CodeTree
from corpus.exporters import Scope
from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Status
from corpus.model.code import PATH_SEPARATOR
from corpus.project import Project
from desktop.dialogs.day_range import DayRange
from desktop.dialogs.form_grid import FormGrid
from desktop.dialogs.several_box import SeveralBox


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
        self._made = DayRange()
        self._codes = SeveralBox(self.tr("All codes, and without a code"))
        self._codes.set_entries(_codes(project))
        self._coders = SeveralBox(self.tr("All coders"))
        self._coders.set_entries((name, name or self.tr("without a name"), 0) for name in _coders(project))
        self._statuses = QComboBox()
        self._kinds = self._kinds_of_status()
        self._statuses.addItems([title for title, _ in self._kinds])
        self._choose(shown)
        self._build()

    @property
    def complete(self) -> bool:
        """Whether no date is half entered."""
        return self._published.complete and self._made.complete

    def scope(self) -> Scope:
        """The part that is chosen."""
        first, last = self._published.days()
        return Scope(
            articles=self._articles.currentData(),
            published_from=first.isoformat() if first else None,
            published_to=last.isoformat() if last else None,
            annotations=self._annotations(),
        )

    def _annotations(self) -> AnnotationFilter:
        first, last = self._made.days()
        return AnnotationFilter(
            codes=frozenset(self._codes.chosen()) or None,
            coders=frozenset(self._coders.chosen()) or None,
            statuses=self._kinds[self._statuses.currentIndex()][1],
            made_from=_midnight(first) if first else None,
            made_before=_midnight(last + timedelta(days=1)) if last else None,
        )

    def _kinds_of_status(self) -> Sequence[tuple[str, frozenset[Status] | None]]:
        return (
            (self.tr("Accepted; others where the format can say so"), None),
            (self.tr("Accepted"), frozenset({Status.ACCEPTED})),
            (self.tr("Pending"), frozenset({Status.PENDING})),
            (self.tr("Rejected"), frozenset({Status.REJECTED})),
            (self.tr("All, even where the format cannot say so"), frozenset(Status)),
        )

    def _choose(self, shown: AnnotationFilter) -> None:
        """Begin with the annotations that are shown."""
        self._codes.choose(shown.codes or ())
        self._coders.choose(shown.coders or ())
        kinds = [statuses for _, statuses in self._kinds]
        self._statuses.setCurrentIndex(kinds.index(shown.statuses) if shown.statuses in kinds else 0)

    def _build(self) -> None:
        grid = FormGrid(self)
        rows: Sequence[tuple[str, QWidget, Callable[[], int]]] = (
            (self.tr("Articles"), self._articles, self._articles.count),
            (self.tr("Published"), self._published, lambda: 2),
            (self.tr("Codes"), self._codes, self._codes.count),
            (self.tr("Coders"), self._coders, self._coders.count),
            (self.tr("Status"), self._statuses, self._statuses.count),
            (self.tr("Annotated"), self._made, lambda: 2),
        )
        for title, field, choices in rows:
            field.setAccessibleName(title)
            if choices() > 1:
                grid.add_field(field, title=title)
        for box in (self._articles, self._statuses):
            box.currentIndexChanged.connect(self.changed)
        for part in (self._published, self._made, self._codes, self._coders):
            part.changed.connect(self.changed)


def _codes(project: Project) -> list[tuple[str, str, int]]:
    """The codes in the order of the codebook, each with how many stand above it."""
    tree = CodeTree(project.codebook.all())
    return [(code.id, code.name, tree.path(code.id).count(PATH_SEPARATOR)) for code in tree.walk()]


def _coders(project: Project) -> list[str]:
    """The names of all whose annotations there are."""
    return sorted({annotation.coder for annotation in project.annotations.all()})


def _midnight(day: date) -> str:
    """The moment when a day begins here, as annotations note it."""
    return datetime.combine(day, time.min).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
