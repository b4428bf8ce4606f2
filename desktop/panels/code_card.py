"""What a code means, how it looks, and all of its passages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from corpus.model import Annotation, AnnotationFilter, Code
from corpus.project import ArticleQuery, Project
from desktop.actions import RESERVED_KEYS
from desktop.panels.annotated_articles import MORE, PAGE, AnnotatedArticles, place_of
from desktop.panels.code_fields import KeyField, WordsField
from desktop.panels.code_question import CodeQuestion
from desktop.panels.colour_row import ColourRow
from desktop.panels.memo_pane import MemoPane
from desktop.plain_label import PlainLabel
from desktop.reader.look import Look
from desktop.rows.escape import asks_for_escape
from desktop.rows.row import Row
from desktop.rows.row_acts import Act
from desktop.rows.row_model import RowModel
from desktop.rows.row_view import RowView


@dataclass(frozen=True, slots=True)
class CodeEdit:
    """What the user changed of a code; the fields that are None stay. An empty key is no key."""

    code: str
    definition: str | None = None
    memo: str | None = None
    colour: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """A code with what its card shows of the rest of the codebook."""

    code: Code
    path: str
    count: int
    taken: frozenset[str] = field(default_factory=frozenset)
    """The colours of the other codes."""


@dataclass(frozen=True, slots=True)
class Recoded:
    """Annotations, by id, that shall have the code at ``path`` instead of ``code``; an empty path: none."""

    annotations: tuple[str, ...]
    code: str
    path: str = ""


class CodeCard(QFrame):
    """Colour, key, definition, note and passages of one code; nothing modal, each change kept at once.

    ``edited`` carries a ``CodeEdit``, ``recoded`` a ``Recoded``, ``place_requested`` a pair (article
    id, Span or None); ``closed`` says that the card was closed by its button or Esc.
    """

    edited = Signal(object)
    recoded = Signal(object)
    place_requested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-card")
        self._project: Project | None = None
        self._shown: Described | None = None
        self._listed = PAGE
        self.title = PlainLabel(name="code-card-title")
        self.colours = ColourRow()
        self.colours.chosen.connect(lambda colour: self._edit(colour=str(colour)))
        self.key = KeyField(RESERVED_KEYS)
        self.key.setObjectName("code-card-key")
        self.key.setAccessibleName(self.tr("Key"))
        self.key.setToolTip(self.tr("Press the key that shall apply the code; Backspace takes it away"))
        self.key.chosen.connect(lambda key: self._edit(key=key or ""))
        self.key.refused.connect(self._refuse_key)
        self.hint = PlainLabel(name="code-card-hint")
        self.hint.hide()
        self.definition = WordsField(3)
        self.definition.setPlaceholderText(self.tr("Definition: what belongs here, what does not"))
        self.definition.setAccessibleName(self.tr("Definition"))
        self.definition.edited.connect(lambda words: self._edit(definition=str(words)))
        self.memo = MemoPane(1)
        self.memo.setObjectName("code-card-memo")
        self.memo.entered.connect(self.memo.write)
        for part in (self.memo.shown, self.memo.field):
            part.setPlaceholderText(self.tr("Note on the code"))
            part.setAccessibleName(self.tr("Note on the code"))
        self.memo.edited.connect(lambda words: self._edit(memo=str(words)))
        self.count = PlainLabel(name="panel-title")
        self.model = RowModel(self, load=self._load)
        self.rows = RowView(self.model, self, several=True)
        self.rows.setAccessibleName(self.tr("Passages"))
        self.rows.empty_text = lambda: self.tr("No passage has this code yet.")
        self.rows.chosen.connect(self._go)
        self.rows.acts = self.acts
        self._question = CodeQuestion(self.rows)
        self._lay_out()

    def show_code(self, project: Project, shown: Described) -> None:
        """Describe a code. What is being typed stays as long as it is the same code."""
        if self._shown is None or self._shown.code.id != shown.code.id:
            self._listed = PAGE
            self.definition.clearFocus()
            self.memo.field.clearFocus()
            self.hint.hide()
        self._project, self._shown = project, shown
        code = shown.code
        self.title.setText(shown.path)
        self.colours.show_colour(code.colour, shown.taken)
        self.key.show_key(code.key)
        self.definition.show_words(code.definition)
        self.memo.show_memo(code.memo)
        self.count.setText(self.tr("%n passage(s)", "", shown.count))
        self._show_passages()

    def set_look(self, look: Look) -> None:
        self.colours.set_look(look)
        self.memo.set_look(look)
        self.rows.set_look(look)

    def acts(self) -> tuple[Act, ...]:
        """What can be done with the passages that are picked; an article stands for all of its own."""
        row = self.rows.current_row()
        some = any(each.id != MORE for each in self.rows.picked())
        return (
            Act(self.tr("Go to it"), "Return", self._go_to_current, row is not None),
            Act(),
            Act(self.tr("Another code instead…"), "Ctrl+R", self._ask_instead, some),
            Act(self.tr("Take this code away"), "Del", self._take_away, some),
        )

    def event(self, event: QEvent) -> bool:
        if asks_for_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setText("×")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.key)
        head.addWidget(close)
        fields = QVBoxLayout()
        fields.setContentsMargins(14, 8, 12, 0)
        fields.setSpacing(6)
        fields.addLayout(head)
        for part in (self.colours, self.hint, self.definition, self.memo):
            fields.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(fields)
        column.addWidget(self.count)
        column.addWidget(self.rows, 1)

    def _edit(
        self,
        *,
        definition: str | None = None,
        memo: str | None = None,
        colour: str | None = None,
        key: str | None = None,
    ) -> None:
        if self._shown is not None:
            self.hint.hide()
            self.edited.emit(CodeEdit(self._shown.code.id, definition, memo, colour, key))

    def _refuse_key(self, key: str) -> None:
        self.hint.setText(
            self.tr("{key} means something else in the window; take another key.").format(key=key)
        )
        self.hint.show()

    def _recoded(self) -> Recoded | None:
        """The picked passages without the code of the card."""
        found: dict[str, None] = {}
        for row in self.rows.picked():
            below = (row,) if isinstance(row.value, Annotation) else self._load(row)
            found.update((each.value.id, None) for each in below if isinstance(each.value, Annotation))
        return Recoded(tuple(found), self._shown.code.id) if self._shown is not None and found else None

    def _take_away(self) -> None:
        passages = self._recoded()
        if passages is not None:
            self.recoded.emit(passages)

    def _ask_instead(self) -> None:
        passages = self._recoded()
        if passages is not None and self._project is not None:
            codes = self._project.codebook.all()
            self._question.ask(codes, lambda path: self.recoded.emit(replace(passages, path=path)))

    def _go_to_current(self) -> None:
        row = self.rows.current_row()
        if row is not None:
            self._go(row)

    def _passages(self, code: str) -> AnnotatedArticles:
        def wanted(annotation: Annotation) -> bool:
            return code in annotation.codes

        return AnnotatedArticles(ArticleQuery(marked=AnnotationFilter(codes=frozenset([code]))), wanted)

    def _show_passages(self) -> None:
        if self._project is None or self._shown is None:
            return
        passages = self._passages(self._shown.code.id)
        more = self.tr("Show more")
        self.rows.set_rows(tuple(passages.rows(self._project, listed=self._listed, more=more)))

    def _load(self, above: Row) -> tuple[Row, ...]:
        if self._project is None or self._shown is None:
            return ()
        return self._passages(self._shown.code.id).load(self._project, above)

    def _go(self, row: Row) -> None:
        if row.id == MORE:
            self._listed += PAGE
            self._show_passages()
        elif (place := place_of(row)) is not None:
            self.place_requested.emit(place)
