"""The reader as a screen reader sees it: a read-only document with caret and selection.

Qt counts the positions here in UTF-16 units of the text that is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import VoidPtr

from corpus.model import Span
from desktop.offsets import Utf16
from desktop.reader.empty import empty_words
from desktop.reader.selection import Selection

if TYPE_CHECKING:
    from desktop.reader.caret_canvas import CaretCanvas

_Text = QAccessible.Text
_NONE: Any = VoidPtr(0)
"""No interface. Shiboken 6.11 crashes on None or 0 where C++ expects ``void*``."""
_ANNOUNCED = 120
"""Characters of a selection that are read out."""


def install() -> None:
    """Lets Qt ask us about readers. It keeps one entry however often this is called."""
    QAccessible.installFactory(_describe)


def tell_caret(view: CaretCanvas) -> None:
    """Tells a screen reader, if one listens, where caret and selection are now."""
    if not QAccessible.isActive():
        return
    sheet, chosen = view.sheet(), view.chosen()
    if sheet is None:
        return
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, sheet.units.to_qt(chosen.caret)))
    if len(chosen.span):
        words = chosen.span.slice(sheet.text)[:_ANNOUNCED]
        said = QCoreApplication.translate("Reader", "Selected: {words}").format(words=words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, said))


def _describe(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    from desktop.reader.caret_canvas import CaretCanvas

    return ReaderAccessible(thing) if isinstance(thing, CaretCanvas) else None


class ReaderAccessible(QAccessibleInterface):
    """The document itself: its name is the article's title, its description outlet and date.

    PySide6's stubs do not say that Qt takes None for an interface or window that is not there.
    """

    def __init__(self, view: CaretCanvas) -> None:
        super().__init__()
        self._view = view
        self._text = ReaderText(view)
        # Qt holds no reference to what Python made for it.
        view.accessible = self

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return self._view

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._view.window().windowHandle()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Document

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.readOnly = state.multiLine = state.selectableText = True
        state.focused = self._view.hasFocus()
        state.invisible = not self._view.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        page = self._view.page()
        if kind == _Text.Name:
            title = page.article.title if page is not None else empty_words(self._view.nothing)[0]
            return title or QCoreApplication.translate("Reader", "Untitled article")
        if kind == _Text.Description:
            lines = (
                (page.article.source, page.article.date)
                if page is not None
                else empty_words(self._view.nothing)[1:]
            )
            return " · ".join(line for line in lines if line)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here can be written."""

    def rect(self) -> QRect:
        return QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        parent: QWidget | None = self._view.parentWidget()
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        beside = self._view.beside()
        return QAccessible.queryAccessibleInterface(beside) if beside is not None and index == 0 else None

    def childCount(self) -> int:
        return 0 if self._view.beside() is None else 1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self if self._view.hasFocus() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        beside = self._view.beside()
        return 0 if beside is not None and child.object() is beside else -1

    def foregroundColor(self) -> QColor:
        return self._view.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._view.palette().base().color()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._text if kind == QAccessible.InterfaceType.TextInterface else _NONE


class ReaderText(QAccessibleTextInterface):
    """The words, the caret and the selection."""

    def __init__(self, view: CaretCanvas) -> None:
        super().__init__()
        self._view = view

    @property
    def _text(self) -> str:
        sheet = self._view.sheet()
        return sheet.text if sheet is not None else ""

    @property
    def _units(self) -> Utf16:
        sheet = self._view.sheet()
        return sheet.units if sheet is not None else Utf16("")

    def _span(self, start: int, end: int) -> Span:
        units = self._units
        first, last = sorted((units.to_text(max(start, 0)), units.to_text(max(end, 0))))
        return Span(first, last)

    def characterCount(self) -> int:
        return self._units.to_qt(len(self._text))

    def text(self, startOffset: int, endOffset: int) -> str:
        end = self.characterCount() if endOffset < 0 else endOffset
        return self._span(startOffset, end).slice(self._text)

    def cursorPosition(self) -> int:
        return self._units.to_qt(self._view.chosen().caret)

    def setCursorPosition(self, position: int) -> None:
        self._view.choose(Selection.at(self._units.to_text(position)))

    def selectionCount(self) -> int:
        """None: PySide6 cannot pass on where a selection is, so it is announced instead."""
        return 0

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        self._view.choose(Selection.of(self._span(startOffset, endOffset)))

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        self.setSelection(0, startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:
        self._view.choose(Selection.at(self._view.chosen().caret))

    def characterRect(self, offset: int) -> QRect:
        return self._view.character_rect(self._units.to_text(offset))

    def offsetAtPoint(self, point: QPoint) -> int:
        inside = self._view.viewport().mapFromGlobal(point)
        position = self._view.position_at(QPointF(inside))
        return self._units.to_qt(position)

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        self._view.show_span(self._span(startIndex, endIndex))
