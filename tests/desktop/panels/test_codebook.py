from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.panels.codebook import CodebookPanel
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown

Key = Qt.Key
Modifier = Qt.KeyboardModifier


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> CodebookPanel:
    for path in ("组织机制/联合党支部", "组织机制/书记轮值", "成效数字"):
        desk.project.codebook.ensure(path)
    desk.mark("岳阳出动120人", "成效数字")
    desk.mark("荆州出动80余人", "成效数字", "组织机制/书记轮值")
    made = CodebookPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_project(desk.project)
    made.show()
    made.rows.setFocus()
    return made


def choose(panel: CodebookPanel, path: str) -> None:
    code = panel.project.codebook.find(path) if panel.project else None
    assert code is not None
    assert panel.rows.select_row(code.id)


def test_codes_stand_in_a_tree_with_their_counts(panel: CodebookPanel) -> None:
    assert shown(panel.rows) == ["组织机制", "  联合党支部", "  书记轮值 (1)", "成效数字 (2)"]
    assert panel.title.text().startswith("4 code")


def test_the_filter_keeps_what_fits_and_what_stands_above_it(panel: CodebookPanel) -> None:
    panel.filter.setText("sjlz")
    assert shown(panel.rows) == ["组织机制", "  书记轮值 (1)"]
    panel.filter.setText("没有")
    assert shown(panel.rows) == []
    assert panel.rows.empty_text() == "No code fits."


def test_a_new_mark_is_counted(panel: CodebookPanel, desk: Desk) -> None:
    code = desk.project.codebook.ensure("成效数字")
    desk.perform(lambda project: project.annotations.add(desk.articles[1], paragraph=1, codes=[code.id]))
    assert shown(panel.rows)[-1] == "成效数字 (3)"


def test_enter_and_double_click_apply(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    choose(panel, "成效数字")
    code = desk.project.codebook.find("成效数字")
    assert code is not None
    with qtbot.waitSignal(panel.code_requested) as asked:
        qtbot.keyClick(panel.rows, Key.Key_Return)
    assert asked.args == [code.id]
    place = panel.rows.visualRect(panel.model.index_of(code.id)).center()
    with qtbot.waitSignal(panel.code_requested) as asked:
        qtbot.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [code.id]


def test_a_new_code_is_typed_as_a_path(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    choose(panel, "组织机制")
    qtbot.keyClick(panel.rows, Key.Key_Insert, Modifier.ShiftModifier)
    assert panel.new_name.isVisible()
    assert panel.new_name.text() == "组织机制/"
    panel.new_name.insert("联席会议")
    qtbot.keyClick(panel.new_name, Key.Key_Return)
    assert desk.project.codebook.find("组织机制/联席会议") is not None
    row = panel.rows.current_row()
    assert row is not None
    assert row.text == "联席会议"
    assert not panel.new_name.isVisible()


def test_esc_makes_no_code(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.rows, Key.Key_Insert)
    qtbot.keyClicks(panel.new_name, "x")
    qtbot.keyClick(panel.new_name, Key.Key_Escape)
    assert not panel.new_name.isVisible()
    assert len(desk.project.codebook.all()) == 4


def test_a_code_is_renamed_in_place(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    choose(panel, "成效数字")
    qtbot.keyClick(panel.rows, Key.Key_F2)
    editor = panel.rows.findChild(QLineEdit, "row-editor")
    assert isinstance(editor, QLineEdit)
    editor.setText("成效")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: shown(panel.rows)[-1] == "成效 (2)")
    assert desk.project.codebook.find("成效") is not None


def test_codes_are_moved_by_keys(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    both = Modifier.ControlModifier | Modifier.ShiftModifier
    choose(panel, "组织机制/书记轮值")
    qtbot.keyClick(panel.rows, Key.Key_Up, both)
    assert shown(panel.rows) == ["组织机制", "  书记轮值 (1)", "  联合党支部", "成效数字 (2)"]
    qtbot.keyClick(panel.rows, Key.Key_Left, both)
    assert shown(panel.rows) == ["组织机制", "  联合党支部", "书记轮值 (1)", "成效数字 (2)"]
    qtbot.keyClick(panel.rows, Key.Key_Down, both)
    assert shown(panel.rows) == ["组织机制", "  联合党支部", "成效数字 (2)", "书记轮值 (1)"]
    qtbot.keyClick(panel.rows, Key.Key_Right, both)
    assert shown(panel.rows) == ["组织机制", "  联合党支部", "成效数字 (2)", "  书记轮值 (1)"]
    row = panel.rows.current_row()
    assert row is not None
    assert row.text == "书记轮值"
    assert desk.project.codebook.find("成效数字/书记轮值") is not None


def test_a_code_is_dragged_below_another(panel: CodebookPanel, desk: Desk) -> None:
    index, target = (
        panel.model.index_of(desk.project.codebook.ensure(p).id) for p in ("成效数字", "组织机制")
    )
    data = panel.model.mimeData([index])
    copy = Qt.DropAction.CopyAction
    assert panel.model.dropMimeData(data, copy, 1, 0, target)
    assert shown(panel.rows) == ["组织机制", "  联合党支部", "  成效数字 (2)", "  书记轮值 (1)"]
    moved = panel.model.index_of(desk.project.codebook.ensure("组织机制/成效数字").id)
    assert panel.model.dropMimeData(panel.model.mimeData([moved]), copy, 0, 0, QModelIndex())
    assert shown(panel.rows) == ["成效数字 (2)", "组织机制", "  联合党支部", "  书记轮值 (1)"]


def test_a_code_is_dragged_down_among_its_siblings(panel: CodebookPanel, desk: Desk) -> None:
    parent = panel.model.index_of(desk.project.codebook.ensure("组织机制").id)
    first = panel.model.index_of(desk.project.codebook.ensure("组织机制/联合党支部").id)
    panel.model.dropMimeData(panel.model.mimeData([first]), Qt.DropAction.CopyAction, 2, 0, parent)
    assert shown(panel.rows)[:3] == ["组织机制", "  书记轮值 (1)", "  联合党支部"]


def test_no_code_is_dropped_below_itself(panel: CodebookPanel, desk: Desk) -> None:
    whole = panel.model.index_of(desk.project.codebook.ensure("组织机制").id)
    part = panel.model.index_of(desk.project.codebook.ensure("组织机制/联合党支部").id)
    data = panel.model.mimeData([whole])
    assert not panel.model.canDropMimeData(data, Qt.DropAction.CopyAction, 0, 0, part)
    assert not panel.model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, whole)


def test_delete_takes_a_code_with_all_below_it_and_undo_brings_it_back(
    panel: CodebookPanel, desk: Desk, qtbot: QtBot
) -> None:
    choose(panel, "组织机制")
    qtbot.keyClick(panel.rows, Key.Key_Delete)
    assert shown(panel.rows) == ["成效数字 (2)"]
    desk.perform(lambda project: project.undo())
    assert shown(panel.rows) == ["组织机制", "  联合党支部", "  书记轮值 (1)", "成效数字 (2)"]


def test_what_was_folded_stays_folded(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    choose(panel, "组织机制")
    qtbot.keyClick(panel.rows, Key.Key_Left)
    assert shown(panel.rows) == ["组织机制", "成效数字 (2)"]
    desk.perform(lambda project: project.codebook.ensure("新"))
    assert shown(panel.rows) == ["组织机制", "成效数字 (2)", "新"]


def test_without_a_project_it_says_so(panel: CodebookPanel) -> None:
    panel.set_project(None)
    assert shown(panel.rows) == []
    assert panel.rows.empty_text() == "No project is open."
