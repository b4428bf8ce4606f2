from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.panels.codebook import CodebookPanel
from desktop.panels.digest import digest_rows
from tests.desktop.panels.conftest import Desk, raw_span
from tests.desktop.rows.showing import shown


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> CodebookPanel:
    for number in range(4):
        desk.project.codebook.ensure(f"编码{number}")
    made = CodebookPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.resize(290, 700)
    made.show()
    made.show_paragraph(0)
    return made


def test_below_the_codes_stand_the_paragraph_and_the_page(panel: CodebookPanel) -> None:
    assert shown(panel.digest.rows) == [
        "Entities of this paragraph",
        "  9月8日 → 2024-09-08 (1)",
        "  岳阳市 (2)",
        "  荆州市 (2)",
        "Source and cleaning",
        "  首页 > 要闻 (crumbs)",
        "  版权所有 (copyright)",
        "  本报讯 ( (rule)",
        "  By  记者 林夏 | ← “记者 林 夏”",
    ]


def test_another_paragraph_has_other_entities(panel: CodebookPanel, desk: Desk) -> None:
    panel.show_paragraph(1)
    assert "  120人 (1)" in shown(panel.digest.rows)
    panel.show_article(desk.page(1))
    assert shown(panel.digest.rows)[0] == "Source and cleaning"


def test_a_click_goes_to_the_text_or_to_the_source(panel: CodebookPanel, qtbot: QtBot) -> None:
    rows = panel.digest.rows
    rows.select_row("GPE 岳阳市")
    with qtbot.waitSignal(panel.span_requested) as asked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert asked.args == [Span(5, 8)]
    rows.select_row("furniture/1")
    with qtbot.waitSignal(panel.raw_requested) as asked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert asked.args == [raw_span("版权所有")]


def test_the_tree_takes_what_its_codes_need(panel: CodebookPanel, desk: Desk) -> None:
    few, rest = panel.halves.sizes()[:2]
    assert few < rest
    for number in range(40):
        desk.project.codebook.ensure(f"更多{number}")
    desk.perform(lambda project: project.codebook.ensure("最后"))
    many, rest = panel.halves.sizes()[:2]
    assert few < many
    assert rest > 0


def test_a_line_drawn_by_the_user_stays(panel: CodebookPanel, desk: Desk) -> None:
    panel.halves.moveSplitter(400, 1)
    drawn = panel.halves.sizes()
    desk.perform(lambda project: project.codebook.ensure("最后"))
    assert panel.halves.sizes() == drawn


def test_the_card_takes_the_place_of_the_digest(panel: CodebookPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.rows.setCurrentIndex(panel.model.index(0, 0))
    qtbot.keyClick(panel.rows, Qt.Key.Key_F4)
    assert panel.card.isVisible()
    assert not panel.digest.isVisible()
    qtbot.keyClick(panel.rows, Qt.Key.Key_F4)
    assert panel.digest.isVisible()


def test_filtering_away_the_code_of_the_card_leaves_the_filter_its_focus(
    panel: CodebookPanel, qtbot: QtBot
) -> None:
    panel.rows.setCurrentIndex(panel.model.index(0, 0))
    qtbot.keyClick(panel.rows, Qt.Key.Key_F4)
    panel.filter.setFocus()
    panel.filter.setText("编码3")
    assert panel.filter.hasFocus()
    assert not panel.card.isVisible() or panel.card.title.text() == "编码3"


def test_without_a_page_there_is_nothing_to_digest() -> None:
    assert digest_rows(None, None, {}) == ()
