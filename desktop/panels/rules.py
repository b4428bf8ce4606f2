"""The rules that corrections made for the whole project: listed, changed, taken away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.coding.occurrences import Occurrence, Sought, find
from corpus.correcting.lexicon import Term
from corpus.model import Label, Rule
from corpus.project import Project
from desktop.palette.kind_menu import ask_kind
from desktop.panels.panel import LinkQuestion, Perform
from desktop.panels.rule_rows import rule_rows, term_of, turned
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


class Rules(QWidget):
    """What is always, and what is never, a mention, with how many mentions that makes or prevents.

    Enter goes to the next place where the words stand (``place_requested``: article id, Span). Each act
    is undoable; the articles follow in the background. ``link_requested`` carries a ``LinkQuestion``.
    """

    place_requested = Signal(object)
    link_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._project: Project | None = None
        self._walk: tuple[str, Iterator[Occurrence | None]] = "", iter(())
        self.model = RowModel(self)
        self.rows = RowView(self.model, self, several=True)
        self.rows.setAccessibleName(self.tr("Rules"))
        self.rows.empty_text = self._empty_text
        self.rows.acts = self.acts
        self.rows.applied.connect(lambda _row: self._go_on())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_rules(self, project: Project | None, query: str = "") -> None:
        """List the rules of a project that fit ``query``, or none."""
        self._project = project
        rules = project.correcting.rules() if project is not None else ()
        reach = project.correcting.reach() if project is not None and rules else {}
        self.rows.set_rows(rule_rows(rules, reach, query))

    def acts(self) -> tuple[Act, ...]:
        picked = self._picked()
        one = len(picked) == 1
        always = one and picked[0].always
        kind = one and picked[0].label is not None
        return (
            Act(self.tr("Next place"), "Return", self._go_on, one),
            Act(),
            Act(self.tr("Kind…"), "R", self._ask_kind, one),
            Act(self.tr("Link…"), "G", self._ask_link, always),
            Act(self.tr("Always so"), "Shift+Y", self._turn, kind and not always),
            Act(self.tr("Never so"), "Shift+D", self._turn, always),
            Act(),
            Act(self.tr("Remove the rule"), "Del", self._remove, bool(picked)),
        )

    def _picked(self) -> list[Rule]:
        return [row.value for row in self.rows.picked() if isinstance(row.value, Rule)]

    def _change(self, term: Term) -> None:
        """Put another rule in the place of the one for the same words."""
        self._perform(lambda project: project.correcting.demand([term]))

    def _ask_kind(self) -> None:
        (rule,) = self._picked()

        def change(label: Label) -> None:
            # What another kind of thing stands for is not known.
            self._change(replace(term_of(rule), label=label, norm=None, code=None))

        ask_kind(self, self._below(), change)

    def _ask_link(self) -> None:
        (rule,) = self._picked()

        def link(wanted: tuple[str, str]) -> None:
            norm, code = wanted
            self._change(replace(term_of(rule), norm=norm, code=code))

        self.link_requested.emit(LinkQuestion(rule.text, self._below(), link))

    def _turn(self) -> None:
        (rule,) = self._picked()
        self._change(turned(rule))

    def _remove(self) -> None:
        ids = [rule.id for rule in self._picked()]
        self._perform(lambda project: project.correcting.remove_rules(ids))

    def _go_on(self) -> None:
        """Go to the next place where the words stand; after the last one, to the first."""
        picked = self._picked()
        if self._project is None or not picked:
            return
        rule = picked[0]
        for _ in range(2):
            if self._walk[0] != rule.id:
                self._walk = rule.id, find(self._project.articles, Sought((rule.text,)))
            place = next((place for place in self._walk[1] if place is not None), None)
            if place is not None:
                self.place_requested.emit((place.article_id, place.span))
                return
            self._walk = "", iter(())

    def _below(self) -> QPoint:
        """Below the current row, on the screen."""
        at = self.rows.visualRect(self.rows.currentIndex()).bottomLeft()
        return self.rows.viewport().mapToGlobal(at)

    def _empty_text(self) -> str:
        if self._project is None:
            return self.tr("No project is open.")
        return self.tr("No rules yet. Shift+Y on an entity makes one: always so; Shift+D: never so.")
