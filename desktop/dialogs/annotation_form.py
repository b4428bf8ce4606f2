"""Which annotations are meant: by code, coder, status and the days on which they were made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from corpus.coding.clock import beginning_of
from corpus.coding.tree import CodeTree
from corpus.model import AnnotationFilter, Status
from corpus.model.code import PATH_SEPARATOR
from corpus.project import Project
from desktop.dialogs.day_range import DayRange
from desktop.dialogs.form_grid import FormGrid
from desktop.dialogs.several_box import SeveralBox

Kinds = Sequence[tuple[str, frozenset[Status] | None]]
"""What the form offers as status: a title, and which are meant; None sets no condition."""


class AnnotationForm(QWidget):
    """The conditions of an ``AnnotationFilter``. A code stands for those below it, too.

    ``changed`` says that something else was chosen.
    """

    changed = Signal()

    def __init__(
        self, project: Project, shown: AnnotationFilter, kinds: Kinds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._codes = SeveralBox(self.tr("All codes, and without a code"))
        self._codes.set_entries(_codes(CodeTree(project.codebook.all())))
        self._coders = SeveralBox(self.tr("All coders"))
        names = project.coders.names()
        self._coders.set_entries((name, name or self.tr("without a name"), 0) for name in names)
        self._statuses = QComboBox()
        self._kinds = kinds
        self._statuses.addItems([title for title, _ in kinds])
        self._made = DayRange()
        self._build()
        self.choose(shown)

    @property
    def complete(self) -> bool:
        """Whether no date is half entered."""
        return self._made.complete

    def filter(self) -> AnnotationFilter:
        """What is chosen; codes below the chosen ones are not among them."""
        first, last = self._made.days()
        return AnnotationFilter(
            codes=frozenset(self._codes.chosen()) or None,
            coders=frozenset(self._coders.chosen()) or None,
            statuses=self._kinds[self._statuses.currentIndex()][1],
            made_from=beginning_of(first) if first else None,
            made_before=beginning_of(last + timedelta(days=1)) if last else None,
        )

    def choose(self, shown: AnnotationFilter) -> None:
        """Show these conditions."""
        self._codes.choose(shown.codes or ())
        self._coders.choose(shown.coders or ())
        kinds = [statuses for _, statuses in self._kinds]
        self._statuses.setCurrentIndex(kinds.index(shown.statuses) if shown.statuses in kinds else 0)
        first = _day(shown.made_from) if shown.made_from else None
        last = _day(shown.made_before) - timedelta(days=1) if shown.made_before else None
        self._made.set_days(first.isoformat() if first else "", last.isoformat() if last else "")

    def _build(self) -> None:
        grid = FormGrid(self)
        rows: Sequence[tuple[str, QWidget, bool]] = (
            (self.tr("Codes"), self._codes, self._codes.count() > 0),
            (self.tr("Coders"), self._coders, self._coders.count() > 1),
            (self.tr("Status"), self._statuses, True),
            (self.tr("Annotated"), self._made, True),
        )
        for title, field, needed in rows:
            field.setAccessibleName(title)
            if needed:
                grid.add_field(field, title=title)
        self._statuses.currentIndexChanged.connect(self.changed)
        for part in (self._made, self._codes, self._coders):
            part.changed.connect(self.changed)


def _codes(tree: CodeTree) -> list[tuple[str, str, int]]:
    """The codes in the order of the codebook, each with how many stand above it."""
    return [(code.id, code.name, tree.path(code.id).count(PATH_SEPARATOR)) for code in tree.walk()]


def _day(moment: str) -> date:
    """The day here of such a moment."""
    return datetime.fromisoformat(moment).astimezone().date()
