"""One coder's work, one code's, what is still to be decided: in the text, the panel and the export."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Status
from corpus.project import Project
from desktop.dialogs.export import ExportDialog
from desktop.dialogs.several_box import SeveralBox
from desktop.dialogs.show_only import ShowOnlySheet
from desktop.panels.annotations import PROJECT, AnnotationsPanel
from desktop.window.main_window import MainWindow
from desktop.window.notice import Notice


@pytest.fixture
def project(window: MainWindow) -> Project:
    """Two coders in the first article, one of them in the second, with a code below a code."""
    opened = window.reading.project
    assert opened is not None

    def annotate(project: Project) -> None:
        project.coder = "甲"
        project.annotations.add(1, paragraph=1, paths=["桥/石桥"])
        project.annotations.add(1, paragraph=2, memo="待定", status=Status.PENDING)
        project.coder = "乙"
        project.annotations.add(1, paragraph=2, paths=["船"])
        project.annotations.add(2, paragraph=1)

    assert window.reading.perform(annotate)
    return opened


def shown(window: MainWindow) -> list[tuple[str, int]]:
    assert window.reading.page is not None
    page = window.reading.page
    return [(a.coder, page.article.paragraph_spans.index(a.span) + 1) for a in page.annotations]


def bar(window: MainWindow) -> str:
    return next((n.text() for n in window.findChildren(Notice) if n.text().startswith("Shown only")), "")


def test_one_coders_work_is_shown_and_all_again(window: MainWindow, project: Project, qtbot: QtBot) -> None:
    assert sorted(shown(window)) == [("乙", 2), ("甲", 1), ("甲", 2)]
    qtbot.keyClick(window.reader, Qt.Key.Key_O)
    sheet = window.findChild(ShowOnlySheet)
    assert sheet is not None
    coders = next(box for box in sheet.findChildren(SeveralBox) if box.accessibleName() == "Coders")
    coders.choose(["乙"])
    assert shown(window) == [("乙", 2)]
    assert bar(window) == "Shown only: 乙"
    sheet.close()
    window.pane.next()
    assert shown(window) == [("乙", 1)]
    qtbot.keyClick(window.reader, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert bar(window) == ""
    window.pane.previous()
    assert len(shown(window)) == 3


def test_what_was_rejected_is_out_of_sight_until_it_is_asked_for(
    window: MainWindow, project: Project
) -> None:
    (mark,) = (a for a in project.annotations.all() if a.memo == "待定")
    window.reading.perform(lambda project: project.annotations.change(mark.id, status=Status.REJECTED))
    window.showing.show_only(AnnotationFilter(coders=frozenset(["丙"])))
    nothing = window.reader.viewport().grab().toImage()
    window.showing.show_only(AnnotationFilter(coders=frozenset(["甲"]), codes=frozenset()))
    assert window.reader.viewport().grab().toImage() == nothing
    window.showing.show_only(AnnotationFilter(statuses=frozenset([Status.REJECTED])))
    assert window.reader.viewport().grab().toImage() != nothing


def test_a_code_stands_for_those_below_it(window: MainWindow, project: Project) -> None:
    bridge = project.codebook.find("桥")
    assert bridge is not None
    window.showing.show_only(AnnotationFilter(codes=frozenset([bridge.id])))
    assert shown(window) == [("甲", 1)]
    assert bar(window) == "Shown only: 桥"
    window.showing.ask()
    sheet = window.findChild(ShowOnlySheet)
    assert sheet is not None
    codes = next(box for box in sheet.findChildren(SeveralBox) if box.accessibleName() == "Codes")
    assert codes.summary() == "桥"


def test_what_is_made_while_others_are_hidden_is_hidden_or_seen_like_the_rest(
    window: MainWindow, project: Project
) -> None:
    window.showing.show_only(AnnotationFilter(coders=frozenset(["甲"])))
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=3))
    assert ("乙", 3) not in shown(window)
    project.coder = "甲"
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=3))
    assert ("甲", 3) in shown(window)
    window.reading.undo()
    assert sorted(shown(window)) == [("甲", 1), ("甲", 2)]


def test_the_panel_lists_what_is_shown(window: MainWindow, project: Project) -> None:
    window.side.show_panel("annotations")
    panel = window.findChild(AnnotationsPanel)
    assert panel is not None
    assert panel.model.rowCount() == 3
    panel.only.click()
    sheet = window.findChild(ShowOnlySheet)
    assert sheet is not None
    sheet.close()
    window.showing.show_only(AnnotationFilter(statuses=frozenset([Status.PENDING])))
    assert panel.model.rowCount() == 1
    assert bar(window) == "Shown only: suggested"
    panel.show_scope(PROJECT)
    assert panel.model.rowCount() == 1
    panel.model.fetchMore(panel.model.index(0, 0))
    assert panel.model.rowCount(panel.model.index(0, 0)) == 1
    window.showing.show_all()
    assert panel.model.rowCount() == 2


def test_what_is_shown_is_what_an_export_begins_with(window: MainWindow, project: Project) -> None:
    window.showing.show_only(AnnotationFilter(coders=frozenset(["乙"]), made_from="2020-01-01T00:00:00Z"))
    assert bar(window).startswith("Shown only: 乙 · since ")
    window.exporting.ask()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog._scope.scope().annotations.coders == frozenset(["乙"])
    dialog.close()


def test_another_project_shows_all(window: MainWindow, project: Project) -> None:
    window.showing.show_only(AnnotationFilter(coders=frozenset(["乙"])))
    window.reading.open_project(None)
    assert window.showing.chosen == window.reading.shown == EVERY_ANNOTATION
    assert bar(window) == ""


def test_the_bar_has_a_way_out(window: MainWindow, project: Project, qtbot: QtBot) -> None:
    window.showing.show_only(AnnotationFilter(coders=frozenset(["丙"])))
    assert shown(window) == []
    out = next(button for button in window.findChildren(QPushButton) if button.text() == "Show all")
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert len(shown(window)) == 3
