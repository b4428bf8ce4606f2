from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Label, Rule, Span
from corpus.project import Project
from desktop.panels.entities import RULES, EntitiesPanel
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def lay(project: Project) -> None:
    """Carry the rules through, as the window does in the background."""
    list(project.correcting.lay_rules())


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> EntitiesPanel:
    correcting = desk.project.correcting
    correcting.always("岳阳", Label.GPE, norm="岳阳市")
    correcting.never("80余人")
    correcting.never("小桥", Label.LOC)
    lay(desk.project)
    made = EntitiesPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.show()
    made.show_scope(RULES)
    made.rules.rows.setFocus()
    return made


def choose(panel: EntitiesPanel, text: str) -> None:
    rule = next(rule for rule in rules(panel) if rule.text == text)
    assert panel.rules.rows.select_row(rule.id)


def rules(panel: EntitiesPanel) -> tuple[Rule, ...]:
    assert panel.project is not None
    return panel.project.correcting.rules()


def lines(panel: EntitiesPanel) -> list[str]:
    """The rows without the coder and the day."""
    return [line.replace(" · 林 · " + rules(panel)[0].at[:10], "") for line in shown(panel.rules.rows)]


def test_rules_stand_with_the_number_of_mentions_they_reach(panel: EntitiesPanel) -> None:
    assert lines(panel) == [
        "Always (1)",
        "  岳阳 → 岳阳市 | Administrative place (1)",
        "Never (2)",
        "  小桥 | Other place (0)",
        "  80余人 | of any kind (1)",
    ]


def test_the_filter_fits_the_words_of_rules(panel: EntitiesPanel) -> None:
    panel.filter.setText("yueyang")
    assert lines(panel)[0] == "Always (1)"
    assert len(lines(panel)) == 2


def test_picked_rules_are_removed_in_one_act_that_undo_takes_back(
    panel: EntitiesPanel, desk: Desk, qtbot: QtBot
) -> None:
    choose(panel, "小桥")
    qtbot.keyClick(panel.rules.rows, Key.Key_Down, Shift)
    qtbot.keyClick(panel.rules.rows, Key.Key_Delete)
    assert [rule.text for rule in rules(panel)] == ["岳阳"]
    assert lines(panel)[0] == "Always (1)"
    assert len(lines(panel)) == 2
    desk.perform(Project.undo)
    assert len(lines(panel)) == 5


def test_enter_goes_round_the_places_of_a_rule(panel: EntitiesPanel, desk: Desk, qtbot: QtBot) -> None:
    choose(panel, "岳阳")
    places = []
    for _ in range(3):
        with qtbot.waitSignal(panel.span_requested) as asked:
            qtbot.keyClick(panel.rules.rows, Key.Key_Return)
        assert asked.args is not None
        places.append(asked.args[0])
    assert places == [Span(5, 7), Span(23, 25), Span(5, 7)]
    choose(panel, "小桥")
    with qtbot.waitSignal(panel.article_requested) as asked:
        qtbot.keyClick(panel.rules.rows, Key.Key_Return)
    assert asked.args == [(desk.articles[1], Span(3, 5))]


def test_a_rule_gets_another_kind_another_link_and_is_turned_round(
    panel: EntitiesPanel, desk: Desk, qtbot: QtBot
) -> None:
    choose(panel, "岳阳")
    with qtbot.waitSignal(panel.link_requested) as asked:
        qtbot.keyClick(panel.rules.rows, Key.Key_G)
    assert asked.args is not None
    asked.args[0].then(("岳阳市", "430600"))
    assert lines(panel)[1] == "  岳阳 → 岳阳市 430600 | Administrative place (1)"
    choose(panel, "岳阳")
    qtbot.keyClick(panel.rules.rows, Key.Key_R)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Key.Key_O)
    assert lines(panel)[1].startswith("  岳阳 | Organisation")
    choose(panel, "岳阳")
    qtbot.keyClick(panel.rules.rows, Key.Key_D, Shift)
    assert lines(panel)[:2] == ["Never (3)", "  岳阳 | Organisation (0)"]
    choose(panel, "岳阳")
    qtbot.keyClick(panel.rules.rows, Key.Key_Y, Shift)
    assert lines(panel)[0] == "Always (1)"
    assert desk.project.history.undo_name == "always-rule"
