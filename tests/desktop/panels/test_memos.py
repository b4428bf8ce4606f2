from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from pytestqt.qtbot import QtBot

from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Span
from corpus.project import Project
from desktop.panels.annotations import MEMOS, AnnotationsPanel
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> AnnotationsPanel:
    """Memos on a code, an article and two passages."""
    code = desk.project.codebook.ensure("成效数字")
    desk.project.codebook.define(code.id, memo="只算当年的數")
    desk.mark("岳阳出动120人", "成效数字", memo="与**荆州**比\n- 人\n- 钱")
    desk.mark("小桥", memo="再看", article=1)
    desk.project.annotations.add(desk.articles[1], memo="通讯")
    made = AnnotationsPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.resize(300, 700)
    made.show()
    made.show_scope(MEMOS)
    made.memos.rows.setFocus()
    return made


def listed(panel: AnnotationsPanel) -> list[str]:
    return [re.sub(r" · 林 · .*", "", line) for line in shown(panel.memos.rows)]


def choose(panel: AnnotationsPanel, words: str) -> None:
    """Make the memo that begins so the current one."""
    model = panel.memos.rows.model()
    for number in range(model.rowCount()):
        above = model.index(number, 0)
        rows = [model.index(row, 0, above) for row in range(model.rowCount(above))]
        found = next((index for index in rows if str(index.data()).startswith(words)), None)
        if found is not None:
            panel.memos.rows.setCurrentIndex(found)
            return
    raise AssertionError(words)


def test_all_kinds_stand_in_one_list(panel: AnnotationsPanel) -> None:
    assert listed(panel) == [
        "On the project",
        "  Press M to write a memo on the project",
        "On codes",
        "  只算当年的數 | 成效数字",
        "On articles (1)",
        "  通讯 | 小桥通车",
        "On passages (2)",
        "  与荆州比 | • 人 | • 钱 | 岳阳出动120人 | 两岸同护一江水",
        "  再看 | 小桥 | 小桥通车",
    ]


def test_the_filter_looks_into_memos_quotes_and_names(panel: AnnotationsPanel) -> None:
    panel.filter.setText("数")
    assert listed(panel) == ["On codes", "  只算当年的數 | 成效数字"]
    panel.filter.setText("小橋")
    assert listed(panel) == ["On passages (1)", "  再看 | 小桥 | 小桥通车"]
    panel.filter.setText("没有")
    assert listed(panel) == []
    assert panel.memos.rows.empty_text() == "No memo fits."


def test_enter_goes_to_the_place(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    choose(panel, "再看")
    with qtbot.waitSignal(panel.article_requested) as asked:
        qtbot.keyClick(panel.memos.rows, Key.Key_Return)
    assert asked.args == [(desk.articles[1], Span(3, 5))]
    choose(panel, "与荆州比")
    with qtbot.waitSignal(panel.span_requested) as asked:
        qtbot.keyClick(panel.memos.rows, Key.Key_Return)
    assert asked.args == [Span(23, 31)]


def test_the_chosen_memo_is_shown_with_its_emphasis(panel: AnnotationsPanel) -> None:
    choose(panel, "与荆州比")
    document = panel.memos.pane.shown.document()
    assert document.toPlainText() == "与荆州比\n• 人\n• 钱"
    cursor = QTextCursor(document)
    cursor.setPosition(2)
    assert cursor.charFormat().fontWeight() == QFont.Weight.Bold
    cursor.setPosition(1)
    assert cursor.charFormat().fontWeight() != QFont.Weight.Bold
    assert panel.memos.pane.shown.isReadOnly()


@pytest.mark.parametrize("words", ["只算", "通讯", "再看"])
def test_m_writes_a_memo_of_any_kind_as_it_is_typed(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot, words: str
) -> None:
    choose(panel, words)
    qtbot.keyClick(panel.memos.rows, Key.Key_M)
    field = panel.memos.pane.field
    assert field.hasFocus()
    field.insertPlainText("，**新**")
    qtbot.keyClick(field, Key.Key_Return, Control)
    assert panel.memos.rows.hasFocus()
    assert any("，新" in line for line in listed(panel))
    assert panel.memos.pane.shown.toPlainText().endswith("，新")
    desk.perform(Project.undo)
    assert not any("，新" in line for line in listed(panel))


def test_the_memo_on_the_project_is_written_and_taken_away(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.write_project_memo()
    field = panel.memos.pane.field
    field.setPlainText("# 计划\n先读完")
    qtbot.keyClick(field, Key.Key_Return, Control)
    assert desk.project.memo.text == "# 计划\n先读完"
    assert listed(panel)[:2] == ["On the project", "  计划 | 先读完"]
    qtbot.keyClick(panel.memos.rows, Key.Key_M)
    assert field.toPlainText() == "# 计划\n先读完"
    field.setPlainText("")
    qtbot.keyClick(field, Key.Key_Return, Control)
    assert desk.project.memo.text == ""


def test_a_memo_that_is_left_by_the_mouse_is_kept_too(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    choose(panel, "再看")
    qtbot.keyClick(panel.memos.rows, Key.Key_M)
    panel.memos.pane.field.setPlainText("看过了")
    panel.filter.setFocus(Qt.FocusReason.MouseFocusReason)
    assert panel.filter.hasFocus()
    assert not panel.memos.pane.is_writing()
    assert any(line.startswith("  看过了 | 小桥") for line in listed(panel))


def test_a_note_without_codes_goes_with_its_memo(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    choose(panel, "再看")
    before = desk.project.annotations.count()
    qtbot.keyClick(panel.memos.rows, Key.Key_M)
    panel.memos.pane.field.setPlainText("")
    qtbot.keyClick(panel.memos.pane.field, Key.Key_Return, Control)
    assert desk.project.annotations.count() == before - 1


def test_only_the_memos_of_what_is_shown_are_listed(panel: AnnotationsPanel, desk: Desk) -> None:
    code = desk.project.codebook.ensure("成效数字")
    panel.show_only(AnnotationFilter(codes=frozenset([code.id])), desk.page())
    quotes = [line for line in listed(panel) if "再看" in line or "荆州" in line or "通讯" in line]
    assert len(quotes) == 1
    assert "荆州" in quotes[0]
    panel.show_only(EVERY_ANNOTATION, desk.page())
    assert any("通讯" in line for line in listed(panel))
