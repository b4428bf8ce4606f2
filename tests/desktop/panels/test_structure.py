from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from corpus.model import ParagraphKind, Span
from corpus.project import Project
from desktop.panels.provenance import SOURCE, STRUCTURE, ProvenancePanel
from tests.desktop.panels.conftest import FIRST, SECOND, THIRD, Desk
from tests.desktop.rows.showing import shown

Key = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ProvenancePanel:
    made = ProvenancePanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.show()
    made.show_side(STRUCTURE)
    return made


def press(panel: ProvenancePanel, row: str, key: Key, qtbot: QtBot, *modifiers: Qt.KeyboardModifier) -> None:
    rows = panel.structure.rows
    rows.setFocus()
    assert rows.select_row(row)
    qtbot.keyClick(rows, key, *modifiers)


def test_it_shows_the_articles_of_the_source_and_the_paragraphs(panel: ProvenancePanel) -> None:
    assert shown(panel.structure.rows) == [
        "Articles of the source (2)",
        "  两岸同护一江水",
        "  小桥通车",
        "Paragraphs (2)",
        f"  1  {FIRST}",
        f"  2  {SECOND}",
    ]


def test_a_paragraph_is_retyped_by_a_key(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, "paragraph/2", Key.Key_H, qtbot)
    assert desk.page().article.paragraphs[1].kind is ParagraphKind.HEADING
    assert shown(panel.structure.rows)[-1].endswith("(heading)")
    press(panel, "paragraph/2", Key.Key_B, qtbot)
    assert desk.page().article.paragraphs[1].kind is ParagraphKind.BODY


def test_paragraphs_are_joined_and_undo_parts_them(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, "paragraph/1", Key.Key_J, qtbot)
    assert len(desk.page().article.paragraphs) == 1
    assert shown(panel.structure.rows)[3] == "Paragraphs (1)"
    desk.perform(Project.undo)
    assert shown(panel.structure.rows)[3] == "Paragraphs (2)"


def test_the_last_paragraph_has_none_to_join(panel: ProvenancePanel) -> None:
    panel.structure.rows.select_row("paragraph/2")
    assert not next(act for act in panel.structure.acts() if act.key == "J").enabled
    panel.structure.rows.select_row("paragraph/1")
    assert not next(act for act in panel.structure.acts() if act.key == "N").enabled


def test_a_paragraph_is_moved_and_stays_chosen(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, "paragraph/1", Key.Key_Down, qtbot, CONTROL_SHIFT)
    assert [p.text for p in desk.page().article.paragraphs] == [SECOND, FIRST]
    row = panel.structure.rows.current_row()
    assert row is not None
    assert row.id == "paragraph/2"


def test_a_paragraph_is_left_out(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, "paragraph/1", Key.Key_Delete, qtbot)
    assert [p.text for p in desk.page().article.paragraphs] == [SECOND]
    panel.show_side(SOURCE)
    assert any("removed" in line for line in shown(panel.rows))


def test_an_article_is_split_and_merged(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, "paragraph/2", Key.Key_N, qtbot)
    assert shown(panel.structure.rows)[0] == "Articles of the source (3)"
    press(panel, f"article/{desk.articles[0]}", Key.Key_J, qtbot)
    assert shown(panel.structure.rows)[0] == "Articles of the source (2)"
    assert [p.text for p in desk.page().article.paragraphs] == [FIRST, SECOND]


def test_articles_are_reordered(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, f"article/{desk.articles[1]}", Key.Key_Up, qtbot, CONTROL_SHIFT)
    assert shown(panel.structure.rows)[1:3] == ["  小桥通车", "  两岸同护一江水"]


def texts(desk: Desk, article: int = 0) -> list[str]:
    return [paragraph.text for paragraph in desk.page(article).article.paragraphs]


def test_all_selected_paragraphs_change_together(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, "paragraph/1", Key.Key_Down, qtbot, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.structure.rows, Key.Key_V)
    assert {p.kind for p in desk.page().article.paragraphs} == {ParagraphKind.VERSE}
    desk.perform(Project.undo)
    assert {p.kind for p in desk.page().article.paragraphs} == {ParagraphKind.BODY}


def test_paragraphs_go_to_the_article_after_and_undo_brings_them_back(
    panel: ProvenancePanel, desk: Desk, qtbot: QtBot
) -> None:
    press(panel, "paragraph/2", Key.Key_PageDown, qtbot, CONTROL_SHIFT)
    assert (texts(desk), texts(desk, 1)) == ([FIRST], [SECOND, THIRD])
    desk.perform(Project.undo)
    assert (texts(desk), texts(desk, 1)) == ([FIRST, SECOND], [THIRD])
    panel.structure.rows.select_row("paragraph/1")
    assert not next(act for act in panel.structure.acts() if act.key == "Ctrl+Shift+PgUp").enabled


def test_another_article_is_chosen_from_a_menu(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    press(panel, "paragraph/1", Key.Key_M, qtbot)
    menu = panel.structure.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["小桥通车"]
    qtbot.keyClick(menu, Key.Key_Return)
    assert (texts(desk), texts(desk, 1)) == ([SECOND], [FIRST, THIRD])


def drop(panel: ProvenancePanel, row: str, onto: str, *, above: bool = False) -> bool:
    """Drag a row with the mouse over another one, or just above it; whether it was taken."""
    rows, model = panel.structure.rows, panel.structure.model
    data: QMimeData = model.mimeData([model.index_of(row)])
    place = rows.visualRect(model.index_of(onto))
    point = place.topLeft() + QPoint(20, 1) if above else place.center()
    buttons, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    viewport = rows.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(point, copy, data, buttons, none))
    move = QDragMoveEvent(point, copy, data, buttons, none)
    QApplication.sendEvent(viewport, move)
    QApplication.sendEvent(viewport, QDropEvent(point.toPointF(), copy, data, buttons, none))
    return move.isAccepted()


def test_a_paragraph_is_dragged_to_another_place(panel: ProvenancePanel, desk: Desk) -> None:
    assert drop(panel, "paragraph/2", "paragraph/1", above=True)
    assert texts(desk) == [SECOND, FIRST]
    row = panel.structure.rows.current_row()
    assert row is not None
    assert row.id == "paragraph/1"


def test_a_paragraph_is_dragged_onto_another_article(panel: ProvenancePanel, desk: Desk) -> None:
    assert drop(panel, "paragraph/2", f"article/{desk.articles[1]}")
    assert (texts(desk), texts(desk, 1)) == ([FIRST], [SECOND, THIRD])


def test_an_article_is_dragged_to_another_place(panel: ProvenancePanel, desk: Desk) -> None:
    first, second = desk.articles
    assert drop(panel, f"article/{second}", f"article/{first}", above=True)
    assert desk.project.arranging.neighbours(first) == (second, first)


def test_an_article_cannot_be_dragged_among_the_paragraphs(panel: ProvenancePanel, desk: Desk) -> None:
    before = desk.project.revision
    assert not drop(panel, f"article/{desk.articles[1]}", "paragraph/2", above=True)
    assert desk.project.revision == before


def test_a_place_counts_without_those_that_are_dragged(panel: ProvenancePanel, desk: Desk) -> None:
    model = panel.structure.model
    data = model.mimeData([model.index_of("paragraph/1"), model.index_of("paragraph/2")])
    before = desk.project.revision
    model.dropMimeData(data, Qt.DropAction.CopyAction, 2, 0, QModelIndex(model.index_of("paragraphs")))
    assert texts(desk) == [FIRST, SECOND]
    assert desk.project.revision == before


def test_enter_goes_to_a_paragraph_or_an_article(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.span_requested) as asked:
        press(panel, "paragraph/2", Key.Key_Return, qtbot)
    assert asked.args == [Span(len(FIRST) + 1, len(FIRST) + 1 + len(SECOND))]
    with qtbot.waitSignal(panel.article_requested) as asked:
        press(panel, f"article/{desk.articles[1]}", Key.Key_Return, qtbot)
    assert asked.args == [(desk.articles[1], None)]


def test_without_an_article_it_is_empty(panel: ProvenancePanel) -> None:
    panel.show_article(None)
    assert shown(panel.structure.rows) == []
