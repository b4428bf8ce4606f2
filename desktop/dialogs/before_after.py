"""Two texts side by side: how it was, and how it is to be."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from corpus.model import Span
from desktop.offsets import Utf16
from desktop.plain_label import PlainLabel

MOST = 200_000
"""Characters of a text that are shown: a plain text widget takes a second for a million."""

MOST_COMPARED = 4_000
"""Characters of a text whose differences are marked: comparing takes the square of them."""

TINT = 70
"""How strongly a difference is marked, of 255."""


class BeforeAfter(QWidget):
    """Two plain texts that scroll together; where they are short, what differs is marked."""

    def __init__(self, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = _pane(before), _pane(after)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(14)
        for title, pane in ((before, self.before), (after, self.after)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(PlainLabel(title, name="dialog-hint"))
            column.addWidget(pane)
            row.addLayout(column)
        self.before.verticalScrollBar().valueChanged.connect(lambda: _follow(self.before, self.after))
        self.after.verticalScrollBar().valueChanged.connect(lambda: _follow(self.after, self.before))

    def show_texts(self, before: str, after: str) -> None:
        """Show two texts from their beginning."""
        self.before.setPlainText(before[:MOST])
        self.after.setPlainText(after[:MOST])
        gone, new = differences(before, after)
        _mark(self.before, before, gone)
        _mark(self.after, after, new)


def differences(before: str, after: str) -> tuple[list[Span], list[Span]]:
    """What of ``before`` is not in ``after``, and the other way round; nothing for long texts."""
    if max(len(before), len(after)) > MOST_COMPARED:
        return [], []
    gone: list[Span] = []
    new: list[Span] = []
    for kind, start, end, new_start, new_end in SequenceMatcher(None, before, after, False).get_opcodes():
        if kind != "equal":
            gone += [Span(start, end)] if end > start else []
            new += [Span(new_start, new_end)] if new_end > new_start else []
    return gone, new


def _pane(title: str) -> QPlainTextEdit:
    pane = QPlainTextEdit()
    pane.setObjectName("report")
    pane.setReadOnly(True)
    pane.setAccessibleName(title)
    pane.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return pane


def _mark(pane: QPlainTextEdit, text: str, spans: Sequence[Span]) -> None:
    units = Utf16(text)
    colour = QColor(pane.palette().highlight().color())
    colour.setAlpha(TINT)
    marks = []
    for span in spans:
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(colour)
        mark.format = look
        cursor = QTextCursor(pane.document())
        cursor.setPosition(units.to_qt(span.start))
        cursor.setPosition(units.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        marks.append(mark)
    pane.setExtraSelections(marks)


def _follow(one: QPlainTextEdit, other: QPlainTextEdit) -> None:
    """Scroll the other pane by the same share of its height."""
    mine, theirs = one.verticalScrollBar(), other.verticalScrollBar()
    if mine.maximum():
        value = round(mine.value() / mine.maximum() * theirs.maximum())
        theirs.blockSignals(True)
        theirs.setValue(value)
        theirs.blockSignals(False)
