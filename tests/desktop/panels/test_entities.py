from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Label, Mention, Span
from desktop.palette import CodePalette
from desktop.panels.entities import CORPUS, EntitiesPanel
from desktop.panels.entity_rows import groups
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> EntitiesPanel:
    made = EntitiesPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.show()
    made.rows.setFocus()
    return made


def walk(panel: EntitiesPanel, qtbot: QtBot, modifier: Qt.KeyboardModifier) -> str:
    """Press Enter; the words that are asked for."""
    assert panel.page is not None
    with qtbot.waitSignal(panel.span_requested) as asked:
        qtbot.keyClick(panel.rows, Qt.Key.Key_Return, modifier)
    assert asked.args is not None
    span: Span = asked.args[0]
    return f"{span.start} {span.slice(panel.page.article.text)}"


def test_mentions_stand_by_family_and_normal_form(panel: EntitiesPanel) -> None:
    assert shown(panel.rows) == [
        "Places (4)",
        "  岳阳 → 岳阳市 (2)",
        "  荆州 → 荆州市 (2)",
        "Dates (1)",
        "  9月8日 → 2024-09-08 (1)",
        "Numbers (2)",
        "  120人 (1)",
        "  80余人 → ＞80人 (1)",
    ]


def test_enter_walks_round_the_mentions_and_back(panel: EntitiesPanel, qtbot: QtBot) -> None:
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    panel.rows.select_row("GPE 岳阳市")
    assert walk(panel, qtbot, none) == "5 岳阳市"
    assert walk(panel, qtbot, none) == "23 岳阳"
    assert shown(panel.rows)[1] == "  岳阳 → 岳阳市 (2/2)"
    assert walk(panel, qtbot, none) == "5 岳阳市"
    assert walk(panel, qtbot, shift) == "23 岳阳"


def test_a_click_walks_too(panel: EntitiesPanel, qtbot: QtBot) -> None:
    place = panel.rows.visualRect(panel.model.index_of("QUANTITY 120人")).center()
    with qtbot.waitSignal(panel.span_requested) as asked:
        qtbot.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [Span(27, 31)]


def test_a_heading_folds_on_a_click(panel: EntitiesPanel, qtbot: QtBot) -> None:
    place = panel.rows.visualRect(panel.model.index_of("place")).center()
    qtbot.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(panel.rows)[:2] == ["Places (4)", "Dates (1)"]


def test_the_filter_takes_pinyin_and_other_script(panel: EntitiesPanel) -> None:
    panel.filter.setText("jz")
    assert shown(panel.rows) == ["Places (2)", "  荆州 → 荆州市 (2)"]
    panel.filter.setText("嶽陽")
    assert shown(panel.rows) == ["Places (2)", "  岳阳 → 岳阳市 (2)"]


def test_the_current_paragraph_stands_first(panel: EntitiesPanel) -> None:
    panel.show_paragraph(0)
    assert shown(panel.rows)[:4] == [
        "In this paragraph",
        "  9月8日 → 2024-09-08 (1)",
        "  岳阳 → 岳阳市 (2)",
        "  荆州 → 荆州市 (2)",
    ]
    panel.show_paragraph(None)
    assert shown(panel.rows)[0] == "Places (4)"


def test_new_mentions_come_with_the_article(panel: EntitiesPanel, desk: Desk) -> None:
    found = Mention(Span(3, 5), "小桥", Label.LOC, norm="小桥")
    desk.project.entities.replace(desk.articles[1], ((found,),))
    panel.show_article(desk.page(1))
    assert shown(panel.rows) == ["Places (1)", "  小桥 (1)"]


def test_an_article_without_mentions_says_so(panel: EntitiesPanel, desk: Desk) -> None:
    panel.show_article(desk.page(1))
    assert shown(panel.rows) == []
    assert panel.rows.empty_text().startswith("Nothing was recognised")


def test_groups_know_where_their_mentions_stand(desk: Desk) -> None:
    page = desk.page()
    for group in groups(page):
        assert [span.slice(page.article.text) in group.surfaces for span in group.spans]


def test_all_mentions_of_an_entity_are_coded_in_one_act(
    panel: EntitiesPanel, desk: Desk, qtbot: QtBot
) -> None:
    desk.mark("岳阳市", "两地")
    panel.rows.select_row("GPE 岳阳市")
    qtbot.keyClick(panel.rows, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = panel.window().findChild(CodePalette)
    assert isinstance(palette, CodePalette)
    qtbot.keyClicks(palette.field, "ld")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert [a.quote for a in desk.project.annotations.of_article(desk.articles[0])] == ["岳阳市", "岳阳"]
    desk.perform(lambda project: project.undo())
    assert desk.project.annotations.count() == 1


def test_from_the_filter_the_arrow_goes_to_the_rows(panel: EntitiesPanel, qtbot: QtBot) -> None:
    panel.filter.setFocus()
    qtbot.keyClicks(panel.filter, "jz")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.rows.hasFocus()
    assert panel.rows.current_row() is not None
    panel.filter.setFocus()
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == ""


def press(panel: EntitiesPanel, qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(panel.rows, key, *modifiers)


def renamed(panel: EntitiesPanel, desk: Desk) -> None:
    """The second article mentions the town of the first, and the panel shows all articles."""
    found = Mention(Span(3, 5), "小桥", Label.GPE, norm="岳阳市")
    desk.project.entities.replace(desk.articles[1], ((found,),))
    panel.show_scope(CORPUS)
    panel.rows.select_row("GPE 岳阳市")


def test_enter_walks_through_all_articles(panel: EntitiesPanel, desk: Desk, qtbot: QtBot) -> None:
    renamed(panel, desk)
    assert shown(panel.rows)[1] == "  岳阳、小桥 → 岳阳市 (3)"
    press(panel, qtbot, Qt.Key.Key_Return)
    press(panel, qtbot, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.article_requested) as asked:
        press(panel, qtbot, Qt.Key.Key_Return)
    assert asked.args == [(desk.articles[1], Span(3, 5))]
    assert shown(panel.rows)[1].endswith("(3/3)")


def test_what_is_said_in_the_corpus_is_said_of_all_articles(
    panel: EntitiesPanel, desk: Desk, qtbot: QtBot
) -> None:
    renamed(panel, desk)
    before = desk.project.revision
    with qtbot.waitSignal(panel.link_requested) as asked:
        press(panel, qtbot, Qt.Key.Key_G)
    assert asked.args is not None
    asked.args[0].then(("岳阳", "430600"))
    assert desk.project.revision == before + 1
    assert desk.project.entities.count(Label.GPE, "岳阳") == 3
    qtbot.waitUntil(lambda: "  岳阳市、小桥 → 岳阳 ✓ (3)" in shown(panel.rows))


def test_all_mentions_get_another_kind(panel: EntitiesPanel, desk: Desk, qtbot: QtBot) -> None:
    renamed(panel, desk)
    press(panel, qtbot, Qt.Key.Key_R)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_O)
    assert desk.project.entities.count(Label.GPE, "岳阳市") == 0
    assert [group.count for group in desk.project.entities.groups() if group.label is Label.ORG] == [1, 1, 1]
    desk.perform(lambda project: project.undo())
    assert desk.project.entities.count(Label.GPE, "岳阳市") == 3


def test_corrected_entities_are_ticked(panel: EntitiesPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.rows.select_row("GPE 荆州市")
    press(panel, qtbot, Qt.Key.Key_Y)
    panel.show_article(desk.page())
    assert "  荆州 → 荆州市 ✓ (2)" in shown(panel.rows)


def test_control_u_steps_from_here_to_all_to_the_rules(panel: EntitiesPanel, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(panel, qtbot, Qt.Key.Key_U, control)
    press(panel, qtbot, Qt.Key.Key_U, control)
    assert panel.rules.isVisible()
    assert not panel.rows.isVisible()
    assert panel.rules.rows.empty_text().startswith("No rules yet")
