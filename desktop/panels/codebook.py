"""编码: the tree of codes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QToolButton, QWidget

from corpus.coding.tree import CodeTree
from corpus.model import Code
from corpus.model.code import PATH_SEPARATOR
from corpus.project import Project, Touched
from desktop.panels.code_model import CodeModel
from desktop.panels.codebook_rows import codebook_rows
from desktop.panels.panel import Act, Panel, Perform
from desktop.plain_label import PlainLabel
from desktop.rows.row_view import RowView


class CodebookPanel(Panel):
    """Codes with swatch, name, count and key; made, renamed, moved and removed in place.

    A double click or Enter on a code asks to apply it (``code_requested``).
    """

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(perform, parent)
        self._tree = CodeTree(())
        self._to_select: str | None = None
        self.filter = QLineEdit()
        self.filter.setObjectName("panel-filter")
        self.filter.setPlaceholderText(self.tr("Filter codes by name or pinyin"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.update_rows)
        self.title = PlainLabel(name="panel-title")
        self.new_name = _NameField()
        self.new_name.setObjectName("panel-new")
        self.new_name.setPlaceholderText(self.tr("Name of the new code"))
        self.new_name.returnPressed.connect(self._create)
        self.new_name.hide()
        self.model = CodeModel(self)
        self.model.rename_requested.connect(self._rename)
        self.model.move_requested.connect(self._move)
        self.rows = RowView(self.model, self)
        self.rows.empty_text = self._empty_text
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.rows.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.rows.setAccessibleName(self.tr("Codebook"))
        self.rows.applied.connect(lambda row: self.code_requested.emit(row.id))
        self._lay_out()

    def refresh(self, touched: Touched) -> None:
        if touched.codes or touched.annotations:
            self.mark_stale()

    def update_rows(self) -> None:
        counts: dict[str, int] = {}
        self._tree = CodeTree(())
        if self.project is not None:
            self._tree, counts = self.project.codebook.tree(), self.project.codebook.counts()
        self.rows.set_rows(codebook_rows(self._tree, counts, self.filter.text()))
        marks = sum(counts.values())
        codes = self.tr("%n code(s)", "", len(self._tree.codes))
        self.title.setText(f"{codes} · {self.tr('%n mark(s)', '', marks)}")
        if self._to_select is not None and self.rows.select_row(self._to_select):
            self._to_select = None

    def acts(self) -> tuple[Act, ...]:
        code = self._current()
        one = code is not None
        nested = code is not None and code.parent is not None
        return (
            Act(self.tr("Apply to the selection"), "Return", self._apply, one),
            Act(),
            Act(self.tr("New code"), "Ins", lambda: self.open_new("")),
            Act(self.tr("New code below"), "Shift+Ins", self._open_new_below, one),
            Act(self.tr("Rename"), "F2", lambda: self.rows.edit(self.rows.currentIndex()), one),
            Act(),
            Act(self.tr("Move up"), "Ctrl+Shift+Up", lambda: self._shift(-1), one),
            Act(self.tr("Move down"), "Ctrl+Shift+Down", lambda: self._shift(1), one),
            Act(self.tr("Move below the code above"), "Ctrl+Shift+Right", self._nest, one),
            Act(self.tr("Move out"), "Ctrl+Shift+Left", self._unnest, nested),
            Act(),
            Act(self.tr("Delete"), "Del", self._remove, one),
        )

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
        self.add_rows(self.rows)

    def _empty_text(self) -> str:
        if self.project is None:
            return self.tr("No project is open.")
        if self.filter.text().strip():
            return self.tr("No code fits.")
        return self.tr("No codes yet. Press + or mark a passage and type a code.")

    def _current(self) -> Code | None:
        return self.model.code_at(self.rows.currentIndex())

    def _apply(self) -> None:
        code = self._current()
        if code is not None:
            self.code_requested.emit(code.id)

    def _open_new_below(self) -> None:
        code = self._current()
        if code is not None:
            self.open_new(self._tree.path(code.id) + PATH_SEPARATOR)

    def _create(self) -> None:
        path = self.new_name.text().strip().strip(PATH_SEPARATOR)
        self.new_name.hide()
        if not path:
            return

        def create(project: Project) -> object:
            made = project.codebook.ensure(path)
            self._to_select = made.id
            return made

        self.perform(create)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, request: tuple[str, str]) -> None:
        id, name = request
        self.perform(lambda project: project.codebook.rename(id, name))

    def _move(self, request: tuple[str, str | None, int]) -> None:
        id, parent, place = request
        self._to_select = id
        self.perform(lambda project: project.codebook.move(id, parent=parent, position=place))

    def _shift(self, by: int) -> None:
        code = self._current()
        if code is None:
            return
        siblings = self._tree.children(code.parent)
        place = siblings.index(code) + by
        if 0 <= place < len(siblings):
            self._move((code.id, code.parent, place))

    def _nest(self) -> None:
        """Make the code the last child of the sibling above it."""
        code = self._current()
        if code is None:
            return
        siblings = self._tree.children(code.parent)
        place = siblings.index(code)
        if place:
            above = siblings[place - 1].id
            self._move((code.id, above, len(self._tree.children(above))))

    def _unnest(self) -> None:
        """Put the code after its parent."""
        code = self._current()
        if code is None or code.parent is None:
            return
        parent = self._tree.get(code.parent)
        place = self._tree.children(parent.parent).index(parent) + 1
        self._move((code.id, parent.parent, place))

    def _remove(self) -> None:
        code = self._current()
        if code is not None:
            self.perform(lambda project: project.codebook.remove(code.id))


class _NameField(QLineEdit):
    """A field that goes away with Esc."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
