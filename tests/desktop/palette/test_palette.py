from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from corpus.model import Code
from desktop.palette import CodePalette
from desktop.palette.match_rows import NEW, completed, match_rows
from desktop.rows.row import Style
from desktop.rows.row_model import ROW_ROLE

Key = Qt.Key

CODES = (
    Code("a", "组织机制", "#0072b2", key="1"),
    Code("b", "联合党支部", "#d55e00", parent="a", key="2"),
    Code("c", "成效数字", "#009e73"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def palette(window: QMainWindow, qtbot: QtBot) -> CodePalette:
    made = CodePalette(window)
    made.open_at(window.mapToGlobal(QPoint(100, 100)), CODES, ["成效数字"])
    qtbot.waitUntil(made.field.hasFocus)
    return made


def listed(palette: CodePalette) -> list[str]:
    model = palette.model
    return [str(model.index(number, 0).data(ROW_ROLE).value) for number in range(model.rowCount())]


def test_it_opens_with_the_recent_codes_first(palette: CodePalette) -> None:
    assert palette.isVisible()
    assert palette.pos().x() == 100
    assert listed(palette) == ["成效数字", "组织机制", "组织机制/联合党支部"]


def test_enter_applies_the_last_used_code(palette: CodePalette, qtbot: QtBot) -> None:
    with qtbot.waitSignals([palette.chosen, palette.closed]):
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert not palette.isVisible()


def test_letters_filter_and_enter_applies_the_first(palette: CodePalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "lhd")
    assert listed(palette) == ["组织机制/联合党支部", "lhd"]
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert chosen.args == ["组织机制/联合党支部"]


def test_arrows_choose_another(palette: CodePalette, qtbot: QtBot) -> None:
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(palette.field, key)
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert chosen.args == ["组织机制"]


def test_what_is_new_is_made(palette: CodePalette, qtbot: QtBot) -> None:
    palette.field.setText("跨省服务")
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert chosen.args == ["跨省服务"]


def test_tab_completes_the_path(palette: CodePalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "zz/lh")
    qtbot.keyClick(palette.field, Key.Key_Tab)
    assert palette.field.text() == "组织机制/联合党支部"
    assert palette.field.hasFocus()


def test_esc_closes_without_a_choice(palette: CodePalette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.chosen), qtbot.waitSignal(palette.closed):
        qtbot.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()


def test_the_focus_goes_back_to_where_it_was(window: QMainWindow, qtbot: QtBot) -> None:
    text = QLineEdit(window)
    text.show()
    text.setFocus()
    palette = CodePalette(window)
    for key in (Key.Key_Return, Key.Key_Escape):
        palette.open_at(window.mapToGlobal(QPoint(10, 10)), CODES, [])
        qtbot.keyClick(palette.field, key)
        assert text.hasFocus()
        assert not palette.isVisible()


def test_it_closes_when_the_focus_goes_elsewhere(
    palette: CodePalette, window: QMainWindow, qtbot: QtBot
) -> None:
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitSignal(palette.closed):
        window.setFocus(Qt.FocusReason.MouseFocusReason)


def test_a_click_on_a_row_applies_it(palette: CodePalette, qtbot: QtBot) -> None:
    place = palette.rows.visualRect(palette.model.index(1, 0)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.mouseClick(palette.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["组织机制"]


def test_it_stays_within_the_window(window: QMainWindow, qtbot: QtBot) -> None:
    palette = CodePalette(window)
    for corner in (QPoint(690, 490), QPoint(-20, 490), QPoint(690, 0)):
        palette.open_at(window.mapToGlobal(corner), CODES, [])
        assert window.rect().contains(palette.geometry())


def test_it_opens_clean_a_second_time(palette: CodePalette, window: QMainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "x")
    qtbot.keyClick(palette.field, Key.Key_Escape)
    palette.open_at(window.mapToGlobal(QPoint(10, 10)), CODES[:1], [])
    assert palette.field.text() == ""
    assert listed(palette) == ["组织机制"]


def test_the_letters_that_fit_are_bold() -> None:
    row = match_rows("dzb", CODES, ())[0]
    assert [run.text for run in row.lines[0].runs if run.style is Style.STRONG] == ["党支部"]


def test_a_path_that_is_there_is_not_offered_as_new() -> None:
    assert [row.id for row in match_rows("组织机制/联合党支部", CODES, ())] == ["b"]
    assert [row.id for row in match_rows(" / ", CODES, ())] == ["a", "b", "c"]
    assert match_rows("xyz", CODES, ())[-1].id == NEW


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("zuzhi/联席会议", "组织机制/联席会议"),
        ("组织机制/联席会议", "组织机制/联席会议"),
        ("zz/lh/x", "组织机制/联合党支部/x"),
        ("新/更新", "新/更新"),
        (" 新 / / 更新 /", "新/更新"),
        ("新", "新"),
    ],
)
def test_levels_of_a_new_path_are_completed(typed: str, path: str) -> None:
    assert completed(typed, ["组织机制", "组织机制/联合党支部", "成效数字"]) == path


def test_a_thousand_codes_are_listed_in_part() -> None:
    codes = [replace(CODES[2], id=str(number), name=f"编码{number}") for number in range(1000)]
    assert len(match_rows("bm", codes, ())) == 41
