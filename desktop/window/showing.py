"""Showing some annotations only: one coder's, one code's, what is still to be decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from corpus.coding.tree import CodeTree
from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Status
from corpus.project import Project
from desktop.dialogs.show_only import ShowOnlySheet
from desktop.window.notice import Notice
from desktop.window.reading import Reading


class Showing(QObject):
    """Asks which annotations are to be shown, and says above the text that others are hidden.

    ``chosen`` is what the user chose: the filter of ``Reading`` with the codes below a code left out.
    """

    def __init__(self, reading: Reading, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self.chosen = EVERY_ANNOTATION
        self._reading = reading
        self._notice = notice
        self._window = window
        reading.project_changed.connect(lambda _project: self.show_all())

    def ask(self) -> None:
        """Open the sheet with the conditions."""
        if self._reading.project is not None:
            sheet = ShowOnlySheet(self._reading.project, self.chosen, self._window)
            sheet.chosen.connect(self.show_only)
            sheet.open()

    def show_all(self) -> None:
        self.show_only(EVERY_ANNOTATION)

    def show_only(self, chosen: AnnotationFilter) -> None:
        """Show the annotations for which ``chosen`` holds; a code stands for those below it, too."""
        project = self._reading.project
        self.chosen = chosen
        if project is None or chosen == EVERY_ANNOTATION:
            self._notice.hide()
            self._reading.show_only(EVERY_ANNOTATION)
            return
        tree = CodeTree(project.codebook.all())
        codes = tree.below(chosen.codes) if chosen.codes is not None else None
        self._reading.show_only(replace(chosen, codes=codes))
        text = self.tr("Shown only: {conditions}")
        said = self.tr(" · ").join(self._conditions(project, chosen))
        self._notice.say(
            text.format(conditions=said), kind="quiet", answer=self.tr("Show all"), act=self.show_all
        )

    def _conditions(self, project: Project, chosen: AnnotationFilter) -> Iterator[str]:
        between = self.tr(", ")
        if chosen.codes is not None:
            yield between.join(code.name for code in project.codebook.all() if code.id in chosen.codes)
        if chosen.coders is not None:
            yield between.join(name or self.tr("without a name") for name in sorted(chosen.coders))
        if chosen.statuses is not None:
            titles = {
                Status.ACCEPTED: self.tr("accepted"),
                Status.PENDING: self.tr("suggested"),
                Status.REJECTED: self.tr("rejected"),
            }
            yield between.join(titles[status] for status in Status if status in chosen.statuses)
        if chosen.made_from is not None:
            yield self.tr("since {day}").format(day=_day(chosen.made_from))
        if chosen.made_before is not None:
            yield self.tr("until {day}").format(day=_day(chosen.made_before, -1))


def _day(moment: str, more: int = 0) -> str:
    """The day here of a moment in UTC, or one some days from it."""
    return (datetime.fromisoformat(moment).astimezone().date() + timedelta(days=more)).isoformat()
