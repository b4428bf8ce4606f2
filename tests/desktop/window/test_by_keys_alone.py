"""The whole work of a study without a mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop.dialogs.export import ExportDialog
from desktop.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def answer_with(path: Path) -> None:
    """When the next file dialog is up, type a path into it and press Enter, until it takes it."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)
        if not dialog.isVisible():
            return
    QTimer.singleShot(50, lambda: answer_with(path))


def test_open_read_code_search_recode_export(
    window: MainWindow, qtbot: QtBot, project_path: Path, tmp_path: Path
) -> None:
    window.projects.close()
    answer_with(project_path)
    QTest.keyClick(window.reader, "o", CONTROL)
    project = window.reading.project
    assert isinstance(project, Project)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.reader.setFocus()

    # The next article, its second paragraph; the sentence at the caret gets a new code and a memo.
    QTest.keyClick(window.reader, Qt.Key.Key_Down, ALT)
    QTest.keyClicks(window.reader, "j")
    QTest.keyClicks(window.reader, "sss")
    assert window.reader.selection() is not None
    QTest.keyClicks(window.reader, "c")
    QTest.keyClicks(focus(), "rubbish")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: project.annotations.count() == 1)
    window.reader.setFocus()
    QTest.keyClicks(window.reader, "m")
    QTest.keyClicks(focus(), "a note")
    QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    (annotation,) = project.annotations.all()
    assert (annotation.memo, project.codebook.path(annotation.codes[0])) == ("a note", "rubbish")

    QTest.keyClick(window.reader, "z", CONTROL)
    assert project.annotations.get(annotation.id).memo == ""
    QTest.keyClick(window.reader, "z", CONTROL | SHIFT)
    assert project.annotations.get(annotation.id).memo == "a note"

    # Search, and one code instead of another.
    QTest.keyClick(window.reader, "f", CONTROL)
    field = focus()
    assert isinstance(field, QLineEdit)
    field.insert("垃圾")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(window.reader, Qt.Key.Key_F3)
    assert window.reader.selection() is not None
    window.reader.clear_selection()
    QTest.keyClicks(window.reader, "]")
    assert window.reader.active_annotation() == annotation.id
    QTest.keyClicks(window.reader, ".")
    QTest.keyClicks(window.reader, "c")
    QTest.keyClicks(focus(), "river")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: project.codebook.find("river") is not None)
    assert [project.codebook.path(id) for id in project.annotations.get(annotation.id).codes] == ["river"]

    window.reader.setFocus()
    QTest.keyClick(window.reader, "e", CONTROL)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    answer_with(tmp_path / "out.csv")
    with qtbot.waitSignal(window.exporting.finished, timeout=60_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "a note" in (tmp_path / "out.csv").read_text("utf-8-sig")
