"""A list to go through by single keys: where the words of an annotation stand elsewhere."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.coding.occurrences import Occurrence, further
from corpus.model import Annotation
from corpus.project import Project, Touched
from desktop.panels.panel import Perform
from desktop.panels.review_rows import Item, Verdict, next_open, review_rows
from desktop.plain_label import PlainLabel
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView

BLINK = 0.012
"""Seconds of looking before the window has its turn again."""

PAUSE = 0.2
"""Seconds between two times that the list is drawn while it grows."""

MOST = 2000
"""Places that are listed."""

ORIGIN = "occurrence"
"""Where annotations come from that were made of a place found here."""


class Review(QWidget):
    """Looks for the words of an annotation in all articles and lists where they are not marked yet.

    A accepts a place (it gets the same codes), X rejects it, S goes on to the next, Shift+A accepts
    all that are open, Backspace opens a decided one again. ``place_requested`` carries (article id,
    Span).
    """

    place_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._project: Project | None = None
        self._marked: Annotation | None = None
        self._search: Iterator[Occurrence | None] = iter(())
        self._items: list[Item] = []
        self._shown = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look_on)
        self.title = PlainLabel(name="panel-title")
        self.title.setWordWrap(True)
        self.model = RowModel(self)
        self.rows = RowView(self.model, self)
        self.rows.setAccessibleName(self.tr("Review"))
        self.rows.empty_text = self._empty_text
        self.rows.acts = self.acts
        self.rows.chosen.connect(lambda row: self._go(row.value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.rows, 1)

    def start(self, project: Project, marked: Annotation) -> None:
        """Look for the words of ``marked``."""
        self._project, self._marked = project, marked
        self._items = []
        self._search = further(project.articles, marked)
        self._timer.start()
        self._show()
        self.rows.setFocus()

    def clear(self) -> None:
        """Forget everything; the project goes away."""
        self._timer.stop()
        self._project = self._marked = None
        self._items = []
        self._search = iter(())
        self._show()

    def refresh(self, touched: Touched) -> None:
        """Open places again whose annotation was taken away, by undo or by hand."""
        gone = {
            item.annotation
            for item in self._items
            if item.annotation in touched.annotations and not self._is_there(item.annotation)
        }
        if gone:
            self._items = [Item(item.occurrence) if item.annotation in gone else item for item in self._items]
            self._show()

    def acts(self) -> tuple[Act, ...]:
        item = self._current()
        one = item is not None
        decided = item is not None and item.verdict is not Verdict.OPEN
        waiting = any(each.verdict is Verdict.OPEN for each in self._items)
        return (
            Act(self.tr("Accept"), "A", self._accept, one and not decided),
            Act(self.tr("Reject"), "X", self._reject, one and not decided),
            Act(self.tr("Skip"), "S", self._go_on, one),
            Act(self.tr("Open again"), "Backspace", self._reopen, decided),
            Act(),
            Act(self.tr("Accept all"), "Shift+A", self._accept_all, waiting),
            Act(self.tr("Go to it"), "Return", lambda: self._go(item), one),
        )

    def _look_on(self) -> None:
        """Look for as long as a blink."""
        until = time.monotonic() + BLINK
        for found in self._search:
            if found is not None and not self._is_marked(found):
                self._items.append(Item(found))
            if time.monotonic() > until:
                break
        else:
            self._timer.stop()
        if len(self._items) >= MOST:
            self._timer.stop()
        if not self._timer.isActive() or time.monotonic() - self._shown > PAUSE:
            self._show()

    def _is_marked(self, found: Occurrence) -> bool:
        if self._project is None or self._marked is None:
            return False
        codes = set(self._marked.codes)
        there = self._project.annotations.of_article(found.article_id)
        return any(each.span == found.span and codes <= set(each.codes) for each in there)

    def _is_there(self, annotation: str) -> bool:
        return self._project is not None and self._project.annotations.find(annotation) is not None

    def _current(self) -> Item | None:
        row = self.rows.current_row()
        return row.value if row is not None and isinstance(row.value, Item) else None

    def _accept(self) -> None:
        item, marked = self._current(), self._marked
        if item is None or marked is None:
            return
        made: list[Annotation] = []
        place = item.occurrence

        def add(project: Project) -> None:
            found = project.annotations.add(
                place.article_id, span=place.span, codes=marked.codes, origin=ORIGIN
            )
            made.append(found)

        self._perform(add)
        if made:
            self._decide(replace(item, verdict=Verdict.ACCEPTED, annotation=made[0].id))

    def _accept_all(self) -> None:
        """One act for all that are open."""
        marked = self._marked
        if marked is None:
            return
        waiting = [item for item in self._items if item.verdict is Verdict.OPEN]
        made: list[Annotation] = []

        def add(project: Project) -> None:
            drafts = [
                project.annotations.draft(
                    item.occurrence.article_id, span=item.occurrence.span, codes=marked.codes, origin=ORIGIN
                )
                for item in waiting
            ]
            project.annotations.add_all(drafts)
            made.extend(drafts)

        self._perform(add)
        ids = {item.id: draft.id for item, draft in zip(waiting, made, strict=False)}
        self._items = [
            replace(item, verdict=Verdict.ACCEPTED, annotation=ids[item.id]) if item.id in ids else item
            for item in self._items
        ]
        self._show()

    def _reject(self) -> None:
        item = self._current()
        if item is not None:
            self._decide(replace(item, verdict=Verdict.REJECTED))

    def _reopen(self) -> None:
        item = self._current()
        if item is None:
            return
        if item.annotation and self._is_there(item.annotation):
            self._perform(lambda project: project.annotations.remove([item.annotation]))
        self._put(Item(item.occurrence))

    def _decide(self, item: Item) -> None:
        self._put(item)
        self._go_on()

    def _put(self, item: Item) -> None:
        self._items = [item if each.id == item.id else each for each in self._items]
        self._show()

    def _go_on(self) -> None:
        current = self._current()
        following = next_open(self._items, current.id if current else None)
        if following is not None:
            self.rows.select_row(following.id)

    def _go(self, item: object) -> None:
        if isinstance(item, Item):
            self.place_requested.emit((item.occurrence.article_id, item.occurrence.span))

    def _show(self) -> None:
        self._shown = time.monotonic()
        self.rows.set_rows(review_rows(self._items))
        if self._items and self.rows.current_row() is None:
            self._go_on()
        if self._marked is None:
            self.title.setText("")
            return
        accepted = sum(item.verdict is Verdict.ACCEPTED for item in self._items)
        found = self.tr("%n place(s)", "", len(self._items))
        taken = self.tr("%n accepted", "", accepted)
        self.title.setText(f"“{self._marked.quote}” · {found} · {taken}")

    def _empty_text(self) -> str:
        if self._marked is None:
            return self.tr("Choose an annotation and press F: the same words elsewhere are listed here.")
        if self._timer.isActive():
            return self.tr("Looking…")
        return self.tr("These words stand nowhere else unmarked.")
