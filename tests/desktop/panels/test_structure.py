from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import ParagraphKind, Span
from corpus.project import Project
from desktop.panels.provenance import SOURCE, STRUCTURE, ProvenancePanel
from tests.desktop.panels.conftest import FIRST, SECOND, Desk
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
