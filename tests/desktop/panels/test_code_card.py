from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from corpus.model import Code, Span
from corpus.model.colours import SEQUENCE
from desktop.palette import CodePalette
from desktop.panels.codebook import CodebookPanel
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown

Key = Qt.Key


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> CodebookPanel:
    desk.mark("岳阳出动120人", "成效数字")
    desk.mark("小桥", "成效数字", article=1)
    desk.mark("巡河员", "组织机制")
    made = CodebookPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.resize(290, 700)
    made.show()
    made.rows.setFocus()
    assert made.rows.select_row(code(desk, "成效数字").id)
    qtbot.keyClick(made.rows, Key.Key_F4)
    qtbot.waitUntil(made.card.definition.hasFocus)
    return made


def code(desk: Desk, path: str) -> Code:
    found = desk.project.codebook.find(path)
    assert found is not None
    return found


def test_it_shows_the_code_and_all_its_passages(panel: CodebookPanel, desk: Desk) -> None:
    assert panel.card.title.text() == "成效数字"
    assert shown(panel.card.rows) == ["两岸同护一江水 | 2024-09-08", "小桥通车"]
    panel.card.rows.expand(panel.card.model.index(0, 0))
    assert shown(panel.card.rows)[1].startswith("  岳阳出动120人 | 成效数字 | ")
    assert len(shown(panel.card.rows)) == 3


def test_a_passage_is_one_key_away(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    rows = panel.card.rows
    rows.expandAll()
    first = panel.card.model.index(0, 0)
    rows.setCurrentIndex(panel.card.model.index(0, 0, first))
    with qtbot.waitSignal(panel.span_requested) as asked:
        qtbot.keyClick(rows, Key.Key_Return)
    assert asked.args == [Span(23, 31)]
    rows.setCurrentIndex(panel.card.model.index(0, 0, panel.card.model.index(1, 0)))
    with qtbot.waitSignal(panel.article_requested) as asked:
        qtbot.keyClick(rows, Key.Key_Return)
    assert asked.args == [(desk.articles[1], Span(3, 5))]


def test_words_are_kept_when_the_field_is_left(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.card.definition.setPlainText("只算人和钱")
    assert code(desk, "成效数字").definition == ""
    panel.rows.setFocus()
    assert code(desk, "成效数字").definition == "只算人和钱"
    qtbot.mouseClick(panel.card.memo.shown.viewport(), Qt.MouseButton.LeftButton)
    panel.card.memo.field.setPlainText("第二轮**再**看")
    qtbot.keyClick(panel.card.memo.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert code(desk, "成效数字").memo == "第二轮**再**看"
    assert panel.card.memo.shown.toPlainText() == "第二轮再看"
    assert [act.name for act in desk.project.history.all(limit=2)] == ["define-code", "define-code"]


def test_esc_leaves_the_note_before_it_closes_the_card(
    panel: CodebookPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.card.memo.shown.setFocus(Qt.FocusReason.TabFocusReason)
    field = panel.card.memo.field
    assert field.hasFocus()
    qtbot.keyClick(field, Key.Key_Escape)
    assert not panel.card.memo.is_writing()
    assert panel.card.isVisible()
    qtbot.keyClick(panel.card.memo.shown, Key.Key_Escape)
    assert not panel.card.isVisible()


def test_esc_takes_back_what_was_typed(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.card.definition.setPlainText("不要")
    qtbot.keyClick(panel.card.definition, Key.Key_Escape)
    assert panel.card.definition.toPlainText() == ""
    panel.rows.setFocus()
    assert code(desk, "成效数字").definition == ""


def test_what_is_typed_goes_to_its_own_code(panel: CodebookPanel, desk: Desk) -> None:
    panel.card.definition.setPlainText("只算人和钱")
    panel.rows.select_row(code(desk, "组织机制").id)
    assert panel.card.title.text() == "组织机制"
    assert panel.card.definition.toPlainText() == ""
    assert code(desk, "成效数字").definition == "只算人和钱"
    assert code(desk, "组织机制").definition == ""


def test_typing_outlasts_a_refresh(panel: CodebookPanel, desk: Desk) -> None:
    panel.card.definition.setPlainText("写到一半")
    desk.perform(lambda project: project.codebook.ensure("别的"))
    assert panel.card.definition.toPlainText() == "写到一半"


def test_the_next_key_pressed_becomes_the_codes(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.card.key, Key.Key_7)
    assert code(desk, "成效数字").key == "7"
    assert panel.card.key.text() == "7"
    qtbot.keyClick(panel.card.key, Key.Key_J)
    assert code(desk, "成效数字").key == "7"
    assert panel.card.hint.text().startswith("J means something else")
    qtbot.keyClick(panel.card.key, Key.Key_Backspace)
    assert code(desk, "成效数字").key is None
    assert panel.card.key.text() == ""


def test_a_colour_is_chosen_by_arrows_or_mouse(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    colours = panel.card.colours
    start = colours.colours.index(code(desk, "成效数字").colour)
    qtbot.keyClick(colours, Key.Key_Right)
    qtbot.keyClick(colours, Key.Key_Return)
    assert code(desk, "成效数字").colour == SEQUENCE[start + 1]
    place = colours._place(5).center().toPoint()
    QTest.mouseClick(colours, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert code(desk, "成效数字").colour == SEQUENCE[5]


def test_a_colour_of_ones_own_comes_first(panel: CodebookPanel, desk: Desk) -> None:
    desk.perform(lambda project: project.codebook.recolour(code(desk, "成效数字").id, "#123456"))
    assert panel.card.colours.colours[0] == "#123456"


def test_esc_closes_the_card(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.card, Key.Key_Escape)
    assert not panel.card.isVisible()
    assert panel.rows.hasFocus()


def test_esc_comes_before_the_windows_own(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    taken: list[str] = []
    QShortcut(QKeySequence("Escape"), panel, lambda: taken.append("window"))
    panel.card.definition.setPlainText("不要")
    qtbot.keyClick(panel.card.definition, Key.Key_Escape)
    assert panel.card.isVisible()
    qtbot.keyClick(panel.card.definition, Key.Key_Escape)
    assert not panel.card.isVisible()
    panel.filter.setFocus()
    panel.filter.setText("x")
    qtbot.keyClick(panel.filter, Key.Key_Escape)
    assert panel.filter.text() == ""
    assert taken == []
    qtbot.keyClick(panel.filter, Key.Key_Escape)
    assert taken == ["window"]


def test_the_card_goes_with_its_code(panel: CodebookPanel, desk: Desk) -> None:
    desk.perform(lambda project: project.codebook.remove(code(desk, "成效数字").id))
    assert not panel.card.isVisible() or panel.card.title.text() == "组织机制"


def test_codes_are_merged_by_keys(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.rows.setFocus()
    qtbot.keyClick(panel.rows, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    palette = panel.window().findChild(CodePalette)
    assert isinstance(palette, CodePalette)
    qtbot.keyClicks(palette.field, "zzjz")
    assert palette.model.rowCount() == 1
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert shown(panel.rows) == ["组织机制 (3)"]
    desk.perform(lambda project: project.undo())
    assert shown(panel.rows) == ["成效数字 (2)", "组织机制 (1)"]


def enter_passages(panel: CodebookPanel) -> None:
    rows = panel.card.rows
    rows.expandAll()
    rows.setFocus()
    rows.setCurrentIndex(panel.card.model.index(0, 0, panel.card.model.index(0, 0)))


def test_a_passage_gets_another_code(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    enter_passages(panel)
    qtbot.keyClick(panel.card.rows, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    palette = panel.card.rows.window().findChild(CodePalette)
    assert isinstance(palette, CodePalette)
    palette.field.setText("人数")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert shown(panel.rows) == ["成效数字 (1)", "组织机制 (1)", "人数 (1)"]
    assert panel.card.rows.hasFocus()


def test_a_code_is_taken_from_a_passage(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    enter_passages(panel)
    qtbot.keyClick(panel.card.rows, Key.Key_Delete)
    assert shown(panel.card.rows)[0] == "小桥通车"
    assert desk.project.history.undo_name == "delete-annotation"


def test_a_passage_with_a_memo_outlasts_its_code(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    first = desk.project.annotations.of_article(desk.articles[0])[-1]
    desk.perform(lambda project: project.annotations.change(first.id, memo="再看"))
    enter_passages(panel)
    qtbot.keyClick(panel.card.rows, Key.Key_Delete)
    assert desk.project.annotations.get(first.id).codes == ()
    assert desk.project.history.undo_name == "recode"


def test_all_passages_are_split_off_in_one_act(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.card.rows.setFocus()
    qtbot.keyClick(panel.card.rows, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(panel.card.rows, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    palette = panel.card.rows.window().findChild(CodePalette)
    assert isinstance(palette, CodePalette)
    before = desk.project.revision
    palette.field.setText("人数")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert shown(panel.rows) == ["成效数字", "组织机制 (1)", "人数 (2)"]
    assert desk.project.revision == before + 1


def test_picked_passages_lose_the_code_together(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    enter_passages(panel)
    qtbot.keyClick(panel.card.rows, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.card.rows, Key.Key_Delete)
    assert shown(panel.card.rows) == []
    desk.perform(lambda project: project.undo())
    assert len(shown(panel.card.rows)) > 1
