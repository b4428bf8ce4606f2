"""编码: the tree of codes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QToolButton, QWidget

from corpus.coding.tree import CodeTree
from corpus.model import Code
from corpus.model.code import PATH_SEPARATOR
from desktop.panels.code_card import Described
from desktop.panels.code_fields import NameField
from desktop.panels.code_model import CodeModel
from desktop.panels.code_moves import Place, among_siblings, inwards, outwards
from desktop.panels.code_question import CodeQuestion
from desktop.panels.codebook_editing import CodebookEditing
from desktop.panels.codebook_halves import CodebookHalves
from desktop.panels.codebook_rows import codebook_rows
from desktop.panels.panel import Panel, Perform
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.reader.page import Page
from desktop.rows.filter_field import FilterField
from desktop.rows.row_acts import Act
from desktop.rows.row_view import RowView


class CodebookPanel(Panel):
    """Codes with swatch, name, count and key; made, renamed, moved and removed in place.

    A double click or Enter on a code asks to apply it (``code_requested``).
    """

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._tree = CodeTree(())
        self._counts: dict[str, int] = {}
        self._editing = CodebookEditing(perform)
        self._paragraph: int | None = None
        self.filter = FilterField(self.tr("Filter codes by name or pinyin"))
        self.filter.textChanged.connect(self.update_rows)
        self.title = PlainLabel(name="panel-title")
        self.new_name = NameField(self.tr("Name of the new code"))
        self.new_name.returnPressed.connect(self._create)
        self.new_name.hide()
        self.model = CodeModel(self)
        self.model.rename_requested.connect(self._editing.rename)
        self.model.move_requested.connect(self._editing.move)
        self.rows = RowView(self.model, self)
        self.filter.rows = self.rows
        self.rows.empty_text = self._empty_text
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.rows.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.rows.setAccessibleName(self.tr("Codebook"))
        self.rows.applied.connect(lambda row: self.code_requested.emit(row.id))
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._describe())
        self._question = CodeQuestion(self.rows)
        self.halves = CodebookHalves(self.rows)
        self.halves.card_closed.connect(lambda: self.rows.setFocus(Qt.FocusReason.OtherFocusReason))
        self.card, self.digest = self.halves.card, self.halves.digest
        self.card.edited.connect(self._editing.describe)
        self.card.recoded.connect(self._editing.recode)
        self.card.place_requested.connect(self.go_to)
        self.digest.span_requested.connect(self.span_requested)
        self.digest.raw_requested.connect(self.raw_requested)
        self._lay_out()

    def show_article(self, page: Page | None) -> None:
        self._paragraph = None
        super().show_article(page)

    def show_paragraph(self, number: int | None) -> None:
        self._paragraph = number
        if self.isVisible():
            self.digest.show_page(self.page, number)

    def update_rows(self) -> None:
        self._counts, self._tree = {}, CodeTree(())
        if self.project is not None:
            self._tree, self._counts = self.project.codebook.tree(), self.project.codebook.counts()
        self.rows.set_rows(codebook_rows(self._tree, self._counts, self.filter.text()))
        codes = self.tr("%n code(s)", "", len(self._tree.codes))
        marks = self.tr("%n mark(s)", "", sum(self._counts.values()))
        self.title.setText(f"{codes} · {marks}")
        if self._editing.last is not None and self.rows.select_row(self._editing.last):
            self._editing.last = None
        self._describe()
        self.digest.show_page(self.page, self._paragraph)
        self.halves.share()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.halves.set_look(look)

    def acts(self) -> tuple[Act, ...]:
        one, on, tree = self._current() is not None, self._on_current, self._tree
        apply = on(lambda code: self.code_requested.emit(code.id))
        below = on(lambda code: self.open_new(tree.path(code.id) + PATH_SEPARATOR))
        up = self._stepping(lambda code: among_siblings(tree, code, -1))
        down = self._stepping(lambda code: among_siblings(tree, code, 1))
        nest = self._stepping(lambda code: inwards(tree, code))
        out = self._stepping(lambda code: outwards(tree, code))
        remove = on(lambda code: self._editing.remove(code.id))
        return (
            Act(self.tr("Apply to the selection"), "Return", apply, one),
            Act(self.tr("Definition and passages"), "F4", self._switch_card, one),
            Act(),
            Act(self.tr("New code"), "Ins", lambda: self.open_new("")),
            Act(self.tr("New code below"), "Shift+Ins", below, one),
            Act(self.tr("Rename"), "F2", lambda: self.rows.edit(self.rows.currentIndex()), one),
            Act(),
            Act(self.tr("Move up"), "Ctrl+Shift+Up", up, one),
            Act(self.tr("Move down"), "Ctrl+Shift+Down", down, one),
            Act(self.tr("Move below the code above"), "Ctrl+Shift+Right", nest, one),
            Act(self.tr("Move out"), "Ctrl+Shift+Left", out, one),
            Act(),
            Act(self.tr("Merge into another code…"), "Ctrl+M", on(self._ask_merge), one),
            Act(self.tr("Delete"), "Del", remove, one),
        )

    def all_acts(self) -> tuple[Act, ...]:
        return (*self.acts(), *self.card.acts())

    def open_new(self, path: str) -> None:
        """Ask for the path of a new code, beginning with ``path``."""
        self.new_name.setText(path)
        self.new_name.show()
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.new_name.deselect()
        self.new_name.end(False)

    def _lay_out(self) -> None:
        add = QToolButton()
        add.setObjectName("panel-add")
        add.setText("+")
        add.setToolTip(self.tr("New code"))
        add.setAccessibleName(self.tr("New code"))
        add.clicked.connect(lambda: self.open_new(""))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 10, 10, 2)
        bar.addWidget(self.filter, 1)
        bar.addWidget(add)
        self.column.addLayout(bar)
        self.column.addWidget(self.title)
        self.column.addWidget(self.new_name)
        self.add_rows(self.rows, within=self.halves)

    def _empty_text(self) -> str:
        if self.project is None:
            return self.tr("No project is open.")
        if self.filter.text().strip():
            return self.tr("No code fits.")
        return self.tr("No codes yet. Press + or mark a passage and type a code.")

    def _current(self) -> Code | None:
        return self.model.code_at(self.rows.currentIndex())

    def _switch_card(self) -> None:
        if self.halves.card_is_open:
            self.halves.close_card()
            return
        self.halves.open_card()
        self._describe()
        self.card.definition.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe(self) -> None:
        """Let the card, if it is open, show the current code."""
        code = self._current()
        if self.project is None or code is None:
            self.halves.close_card()
        elif self.halves.card_is_open:
            others = frozenset(other.colour for other in self._tree.codes.values() if other.id != code.id)
            count = self._counts.get(code.id, 0)
            self.card.show_code(self.project, Described(code, self._tree.path(code.id), count, others))

    def _create(self) -> None:
        path = self.new_name.text().strip().strip(PATH_SEPARATOR)
        self.new_name.hide()
        if path:
            self._editing.create(path)
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, do: Callable[[Code], object]) -> Callable[[], None]:
        """``do`` with the code that is current when it is asked for."""

        def run() -> None:
            code = self._current()
            if code is not None:
                do(code)

        return run

    def _stepping(self, place_of: Callable[[Code], Place | None]) -> Callable[[], None]:
        """Move the current code to the place that ``place_of`` gives, if there is one."""

        def step(code: Code) -> None:
            place = place_of(code)
            if place is not None:
                self._editing.move((code.id, *place))

        return self._on_current(step)

    def _ask_merge(self, code: Code) -> None:
        """Ask for the code that takes the passages of this one."""
        family = {member.id for member in self._tree.family(code.id)}
        others = [other for other in self._tree.walk() if other.id not in family]
        self._question.ask(others, lambda path: self._merge(code.id, path), offer_new=False)

    def _merge(self, code: str, path: str) -> None:
        target = self._tree.find(path)
        if target is not None:
            self._editing.merge(code, target.id)
