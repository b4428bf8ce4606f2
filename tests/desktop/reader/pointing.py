"""Where words stand in a reader, and how a hand moves over them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import TEXTS

TEXT = "\n".join(TEXTS)
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def place(reader: ReaderView, words: str, *, end: bool = False) -> QPoint:
    """A point of the viewport on the first letter of some words, or on their last."""
    start = TEXT.index(words)
    position = start + len(words) - 1 if end else start
    box = reader.character_rect(position)
    return reader.viewport().mapFromGlobal(box.center() + QPoint(3 if end else -3, 0))


def selected(reader: ReaderView) -> str | None:
    span = reader.selection()
    return None if span is None else span.slice(TEXT)


def drag(qtbot: QtBot, reader: ReaderView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(reader.viewport(), LEFT, pos=start)
    qtbot.mouseMove(reader.viewport(), (start + end) / 2)
    qtbot.mouseMove(reader.viewport(), end)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=end)
