from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from corpus.model import MeipiError
from corpus.project import Project
from corpus.store.history import LONG_RECORDS
from desktop.window.main_window import MainWindow

WAITS = "Many places change: one moment …"


def shown(window: MainWindow) -> tuple[str, bool]:
    """What the status bar says, and whether the pointer is that of waiting."""
    cursor = QGuiApplication.overrideCursor()
    return window.status.note(), cursor is not None and cursor.shape() is Qt.CursorShape.WaitCursor


def add_many(project: Project) -> None:
    project.annotations.add_all([project.annotations.draft(1, paragraph=1) for _ in range(LONG_RECORDS)])


def test_long_acts_and_their_undo_say_that_they_run(window: MainWindow, qapp: QApplication) -> None:
    meanwhile: list[tuple[str, bool]] = []
    window.reading.long_begun.connect(lambda: meanwhile.append(shown(window)))
    assert window.reading.perform(add_many)
    window.reading.undo()
    assert meanwhile == [(WAITS, True)] * 2
    assert shown(window) == ("", False)


def test_short_acts_do_not(window: MainWindow, qapp: QApplication) -> None:
    begun: list[None] = []
    window.reading.long_begun.connect(lambda: begun.append(None))
    assert window.reading.perform(lambda project: project.annotations.add(1, paragraph=1))
    window.reading.undo()
    assert not begun


def test_the_pointer_comes_back_when_a_long_act_fails(window: MainWindow, qapp: QApplication) -> None:
    def fail(project: Project) -> None:
        add_many(project)
        raise MeipiError("no-annotation", "There is no such annotation ({annotation}).", annotation="x")

    assert not window.reading.perform(fail)
    assert not shown(window)[1]
