"""A list to go through by single keys: where the words of an annotation stand elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.coding.occurrences import Occurrence, Sought, find
from corpus.model import Annotation, Code, MeipiError, Span
from corpus.project import Project, Touched
from desktop.panels.code_question import CodeQuestion
from desktop.panels.looking import Looking
from desktop.panels.panel import Perform
from desktop.panels.review_list import ReviewList
from desktop.panels.review_rows import Item, Verdict, next_open, review_rows
from desktop.panels.review_search import ReviewSearch
from desktop.plain_label import PlainLabel
from desktop.rows.key_hints import KeyHints
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView
from desktop.wording import say_error

MOST = 2000
"""Places that are listed."""

KEPT = 50
"""Lists that can be opened again."""

ORIGIN = "occurrence"
"""Where annotations come from that were made of a place found here."""


class Review(QWidget):
    """Looks through all articles for words, and lists where they are not marked yet.

    The words are those of an annotation, or typed, or a pattern. A accepts a place (it gets the codes),
    X rejects it, S goes on to the next, Shift+A accepts all that are open, Backspace opens a decided
    one again, C changes the code; several that are picked are decided together, in one act.
    ``place_requested`` carries (article id, Span).
    """

    place_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._project: Project | None = None
        self._list: ReviewList | None = None
        self._earlier: list[ReviewList] = []
        self._trouble = ""
        self.looking = Looking(self)
        self.looking.found.connect(self._on_found)
        self.looking.ended.connect(self._on_ended)
        self.search = ReviewSearch()
        self.search.wanted.connect(self._look_for)
        self.search.list_chosen.connect(self._open_again)
        self.title = PlainLabel(name="panel-title")
        self.title.setWordWrap(True)
        self.model = RowModel(self)
        self.rows = RowView(self.model, self, several=True)
        self.rows.setAccessibleName(self.tr("Review"))
        self.rows.empty_text = self._empty_text
        self.rows.acts = self.acts
        self.rows.chosen.connect(lambda row: self._go(row.value))
        self.search.field.rows = self.rows
        self._question = CodeQuestion(self.rows)
        self._keys = KeyHints(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addWidget(self.title)
        column.addWidget(self.rows, 1)
        column.addWidget(self._keys)

    def set_project(self, project: Project | None) -> None:
        """Forget all lists: another project is open, or none."""
        self.looking.stop()
        self._project, self._list = project, None
        self._earlier = []
        self.search.show_sought(None)
        self._show()

    def start(self, marked: Annotation) -> None:
        """Look for the words of ``marked``, and for the other names of what they name."""
        if self._project is not None:
            aliases = self._project.entities.aliases(marked.quote.strip())
            self._begin(ReviewList(Sought.like(marked, aliases), marked.codes))
            self.rows.setFocus()

    def ask(self) -> None:
        """Let the user type what to look for."""
        self.search.field.setFocus()
        self.search.field.selectAll()

    def refresh(self, touched: Touched) -> None:
        """Open places again whose annotation was taken away, and let go of codes that went, by undo or
        by hand."""
        if self._list is not None and touched.codes:
            self._change(self._current_codes(self._list))
        if self._list is not None and touched.annotations:
            items = (item for item in self._list.items if item.annotation in touched.annotations)
            gone = [item for item in items if not self._is_there(item)]
            if gone:
                self._change(self._list.reopen(gone))

    def acts(self) -> tuple[Act, ...]:
        current, picked = self._current(), self._picked()
        undecided = any(item.verdict is Verdict.OPEN for item in picked)
        decided = any(item.verdict is not Verdict.OPEN for item in picked)
        waiting = self._list is not None and bool(self._list.open)
        return (
            Act(self.tr("Accept"), "A", lambda: self._accept(self._picked()), undecided),
            Act(self.tr("Reject"), "X", self._reject, undecided),
            Act(self.tr("Skip"), "S", self._go_on, bool(picked)),
            Act(self.tr("Open again"), "Backspace", self._reopen, decided),
            Act(),
            Act(self.tr("Accept all"), "Shift+A", self._accept_all, waiting),
            Act(self.tr("Another code…"), "C", self._ask_code, self._list is not None),
            Act(self.tr("Earlier lists…"), "L", self.search.open_menu, bool(self._earlier)),
            Act(),
            Act(self.tr("Go to it"), "Return", lambda: self._go(self._current()), current is not None),
        )

    # Looking

    def _look_for(self, sought: Sought) -> None:
        """Look for what was typed; what is accepted gets the code that is asked for then."""
        if self._project is not None:
            self._begin(ReviewList(sought))
            self.rows.setFocus()

    def _begin(self, new: ReviewList) -> None:
        self._put_away()
        self._list = new
        self._trouble = ""
        if self._project is not None:
            self.looking.start(find(self._project.articles, new.sought))
        self.search.show_sought(new.sought)
        self._show()

    def _on_found(self, places: Sequence[Occurrence]) -> None:
        if self._list is None or self._project is None:
            return
        codes, annotations = set(self._list.codes), self._project.annotations
        marked: set[tuple[int, Span]] = set()
        if codes:
            articles = {place.article_id for place in places}
            there = (annotation for id in articles for annotation in annotations.of_article(id))
            marked = {(each.article_id, each.span) for each in there if codes <= set(each.codes)}
        new = [Item(place) for place in places if (place.article_id, place.span) not in marked]
        if len(self._list.items) + len(new) >= MOST:
            self.looking.stop()
        self._change(self._list.found(new[: MOST - len(self._list.items)]))

    def _on_ended(self, error: MeipiError | None) -> None:
        self._trouble = say_error(error) if error is not None else ""
        self._show()

    # The lists

    def _put_away(self) -> None:
        """Keep the list that is open among the earlier ones, the newest first."""
        self.looking.stop()
        if self._list is not None and self._list.items:
            self._earlier = [self._list, *self._earlier][:KEPT]
        self.search.show_lists(self._earlier)

    def _open_again(self, number: int) -> None:
        """Show an earlier list as it was left."""
        again = self._current_codes(self._earlier.pop(number))
        self._put_away()
        self._list, self._trouble = again, ""
        self.search.show_sought(again.sought)
        self.search.show_lists(self._earlier)
        gone = [item for item in again.items if item.annotation and not self._is_there(item)]
        self._change(again.reopen(gone))
        self.rows.setFocus()

    # Deciding

    def _accept(self, items: Sequence[Item], then: Callable[[], object] | None = None) -> None:
        """One act for all of them. The code is asked for where none is chosen yet."""
        waiting = [item for item in items if item.verdict is Verdict.OPEN]
        if self._list is None or not waiting:
            return
        if not self._list.codes and not self._list.path:
            self._ask_code(lambda: self._accept(waiting))
            return
        reviewed, made = self._list, list[str]()

        def give(project: Project) -> None:
            places, paths = reviewed.places(waiting), filter(None, [reviewed.path])
            name = "annotate" if len(waiting) == 1 else "annotate-all"
            made.extend(project.bulk.code(places, reviewed.codes, paths=paths, origin=ORIGIN, name=name))

        self._perform(give)
        if made:
            ids = (item.id for item in waiting)
            if reviewed.path:
                self._set_code(reviewed.path)
            self._change(self._list.accept(dict(zip(ids, made, strict=True))))
            self._go_on()

    def _accept_all(self) -> None:
        if self._list is not None:
            self._accept(self._list.open)

    def _reject(self) -> None:
        if self._list is not None:
            self._change(self._list.reject(item for item in self._picked() if item.verdict is Verdict.OPEN))
            self._go_on()

    def _reopen(self) -> None:
        """Take the codes away again that accepting gave."""
        if self._list is None:
            return
        picked = self._picked()
        there = [item for item in picked if item.annotation and self._is_there(item)]
        ids, codes = [item.annotation for item in there], [code for item in there for code in item.codes]
        if there:
            self._perform(lambda project: project.bulk.recode(ids, codes))
        self._change(self._list.reopen(picked))

    def _ask_code(self, then: Callable[[], object] | None = None) -> None:
        """Ask for the code that accepted places shall get."""
        if self._project is not None:
            codes = self._project.codebook.all()
            self._question.ask(codes, lambda path: self._set_code(path, then))

    def _set_code(self, path: str, then: Callable[[], object] | None = None) -> None:
        """Let accepted places get the code at ``path``; the first of them makes it where there is none."""
        drafts: list[tuple[list[Code], list[Code]]] = []
        self._perform(lambda project: drafts.append(project.codebook.draft([path])))
        if self._list is not None and drafts:
            (code,), made = drafts[0]
            known = () if made else (code.id,)
            self._change(replace(self._list, codes=known, path=path if made else ""))
            if then is not None:
                then()

    def _current_codes(self, shown: ReviewList) -> ReviewList:
        """The list without codes that are no longer in the codebook."""
        known = self._project.codebook.tree().codes if self._project is not None else {}
        return replace(shown, codes=tuple(id for id in shown.codes if id in known))

    # What the list shows

    def _is_there(self, item: Item) -> bool:
        """Whether the annotation of an accepted place still has the codes that it got."""
        found = self._project.annotations.find(item.annotation) if self._project is not None else None
        return found is not None and set(item.codes) <= set(found.codes)

    def _current(self) -> Item | None:
        row = self.rows.current_row()
        return row.value if row is not None and isinstance(row.value, Item) else None

    def _picked(self) -> tuple[Item, ...]:
        return tuple(row.value for row in self.rows.picked() if isinstance(row.value, Item))

    def _change(self, changed: ReviewList) -> None:
        self._list = changed
        self._show()

    def _go_on(self) -> None:
        current = self._current()
        items = self._list.items if self._list is not None else ()
        following = next_open(items, current.id if current else None)
        if following is not None:
            self.rows.select_row(following.id)

    def _go(self, item: object) -> None:
        if isinstance(item, Item):
            self.place_requested.emit((item.occurrence.article_id, item.occurrence.span))

    def _show(self) -> None:
        items = self._list.items if self._list is not None else ()
        self.rows.set_rows(review_rows(items))
        if items and self.rows.current_row() is None:
            self._go_on()
        self.title.setText(self._heading(self._list) if self._list is not None else "")
        self.title.setVisible(self._list is not None)
        self._keys.show_keys()

    def _heading(self, shown: ReviewList) -> str:
        found = self.tr("%n place(s)", "", len(shown.items))
        taken = self.tr("%n accepted", "", shown.accepted)
        names = "、".join((*self._names(shown.codes), *filter(None, [shown.path])))
        sought = f"{shown.name} → {names}" if names else shown.name
        return " · ".join((sought, found, taken))

    def _names(self, codes: Sequence[str]) -> list[str]:
        known = self._project.codebook.tree().codes if self._project is not None else {}
        return [known[id].name for id in codes if id in known]

    def _empty_text(self) -> str:
        if self._trouble:
            return self._trouble
        if self._list is None:
            return self.tr(
                "Type what to look for, or press F on an annotation: where it stands is listed here."
            )
        if self.looking.is_running():
            return self.tr("Looking…")
        return self.tr("These words stand nowhere else unmarked.")
