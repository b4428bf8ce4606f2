"""What a screen reader finds: every control that takes the focus has a name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.export import ExportDialog
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.restore import RestoreDialog
from desktop.settings import Settings
from desktop.window.main_window import MainWindow


def nameless(top: QWidget) -> list[str]:
    """The controls below ``top`` that take the focus and have no name."""
    found = []
    for widget in top.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(top):
            continue
        if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("panel", range(5))
def test_every_control_of_the_window_has_a_name(window: MainWindow, panel: int) -> None:
    window.side.set_current(panel)
    QApplication.processEvents()
    assert nameless(window) == []


def test_every_control_of_the_dialogs_has_a_name(
    window: MainWindow, qtbot: QtBot, store: QSettings, tmp_path: Path
) -> None:
    project = window.reading.project
    assert project is not None
    dialogs = (
        KeysDialog(window),
        PreferencesDialog(Settings(store), window),
        ReportDialog("标题", "一句话", "一行", window),
        RestoreDialog((), tmp_path, window),
        ExportDialog(project, window.tasks, (), parent=window),
    )
    for dialog in dialogs:
        dialog.open()
        assert nameless(dialog) == []
        dialog.close()


def test_the_tab_key_reaches_list_reader_and_panels(window: MainWindow, qtbot: QtBot) -> None:
    reached: set[QWidget] = {window.reader}
    widget = window.reader.nextInFocusChain()
    while widget is not window.reader:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert window.pane.list in reached
    assert any(window.side.isAncestorOf(widget) for widget in reached)
