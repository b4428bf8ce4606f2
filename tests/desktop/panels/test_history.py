from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.project import HistoryRow, Project
from desktop.panels.history import HistoryPanel
from desktop.panels.history_rows import history_rows, steps_to
from desktop.rows.row import walk
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> HistoryPanel:
    desk.mark("巡河员", "组织机制")
    desk.mark("岳阳出动120人", "成效数字")
    made = HistoryPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show()
    made.rows.setFocus()
    return made


def acts(panel: HistoryPanel) -> list[str]:
    """The first lines of the acts, a bar before those that are undone."""
    days = (panel.model.row_at(panel.model.index(number, 0)) for number in range(panel.model.rowCount()))
    found = [row for day in days if day is not None for row in walk((day,))]
    return [
        ("| " if row.value.undone else "") + row.text for row in found if isinstance(row.value, HistoryRow)
    ]


def enter_on(panel: HistoryPanel, title: str, qtbot: QtBot) -> None:
    assert panel.project is not None
    act = next(act for act in panel.project.history.all() if title in f"{act.name} {act.detail}")
    assert panel.rows.select_row(act.id)
    qtbot.keyClick(panel.rows, Qt.Key.Key_Return)


def test_every_act_is_named_and_the_last_one_comes_first(panel: HistoryPanel) -> None:
    assert acts(panel) == [
        "Annotate  岳阳出动120人",
        "New code  成效数字",
        "Annotate  巡河员",
        "New code  组织机制",
        "Import  江边.txt",
    ]
    assert shown(panel.rows)[0] == "Today"
    assert shown(panel.rows)[1].startswith("  Annotate  岳阳出动120人 (")


def test_enter_goes_back_to_before_an_act_and_forward_again(
    panel: HistoryPanel, desk: Desk, qtbot: QtBot
) -> None:
    enter_on(panel, "巡河员", qtbot)
    assert acts(panel) == [
        "| Annotate  岳阳出动120人",
        "| New code  成效数字",
        "| Annotate  巡河员",
        "New code  组织机制",
        "Import  江边.txt",
    ]
    assert desk.project.annotations.count() == 0
    enter_on(panel, "new-code 成效数字", qtbot)
    assert [line[0] == "|" for line in acts(panel)] == [True, False, False, False, False]
    assert desk.project.annotations.count() == 1


def test_what_was_abandoned_and_an_import_are_not_reached(
    panel: HistoryPanel, desk: Desk, qtbot: QtBot
) -> None:
    desk.perform(Project.undo)
    desk.perform(lambda project: project.codebook.ensure("另一个"))
    assert acts(panel)[:2] == ["New code  另一个", "| Annotate  岳阳出动120人"]
    for title in ("岳阳出动", "江边.txt"):
        enter_on(panel, title, qtbot)
        assert acts(panel)[0] == "New code  另一个"
        assert not any(act.enabled for act in panel.acts())


def test_earlier_acts_are_listed_when_asked_for(
    panel: HistoryPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.panels.history.PAGE", 2)
    panel.set_project(panel.project)
    assert len(acts(panel)) == 2
    panel.rows.select_row("earlier")
    qtbot.keyClick(panel.rows, Qt.Key.Key_Return)
    assert len(acts(panel)) == 4


def test_an_empty_history_says_so(panel: HistoryPanel) -> None:
    panel.set_project(None)
    assert panel.rows.empty_text() == "No project is open."


def test_days_stand_apart() -> None:
    made = [
        HistoryRow(str(day), f"2026-11-{day}T12:00:00Z", "林", "annotate", "x", "done", "")
        for day in (22, 20, 20)
    ]
    rows = history_rows(made, today=date(2026, 11, 22))
    assert [(row.text, len(row.children or ())) for row in rows] == [("Today", 1), ("2026-11-20", 2)]


def test_undo_counts_the_acts_that_it_walks_over() -> None:
    states = ("undone", "undone", "done", "abandoned", "done", "kept", "done")
    made = [
        HistoryRow(str(number), "2026-11-22T12:00:00Z", "", "annotate", "", state, "")
        for number, state in enumerate(states)
    ]
    assert [steps_to(made, act) for act in made] == [-2, -1, 1, 0, 2, 0, 3]
