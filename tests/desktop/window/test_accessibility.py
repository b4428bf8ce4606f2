"""What a screen reader finds: every control that takes the focus has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from desktop.tasks import Progress
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


def test_the_tab_key_reaches_list_reader_and_panels(window: MainWindow) -> None:
    reached: set[QWidget] = {window.reader}
    widget = window.reader.nextInFocusChain()
    while widget is not window.reader:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert window.pane.list in reached
    assert any(window.side.isAncestorOf(widget) for widget in reached)


def test_the_window_fits_a_small_screen_at_200_percent(window: MainWindow) -> None:
    window.side.show_panel("annotations")
    window.side.show_panel("codes")
    window.status.show_work((Progress("Importing", 3, 12, "岳阳日报" * 20),))
    window.status.show_project("通读岳阳日报与荆州日报" * 4)
    QApplication.processEvents()
    least = window.minimumSizeHint()
    assert least.width() <= 720
    assert least.height() <= 410
