from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span, Status
from desktop.panels.annotation_rows import moment
from desktop.panels.annotations import PROJECT, AnnotationsPanel
from desktop.rows.row import Run
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> AnnotationsPanel:
    desk.mark("岳阳出动120人", "成效数字", memo="与荆州比")
    desk.mark("巡河员", "组织机制/联合党支部", "组织机制")
    desk.mark("小桥", "成效数字", article=1)
    made = AnnotationsPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.show()
    made.rows.setFocus()
    return made


def without_times(lines: list[str]) -> list[str]:
    return [line.rsplit(" · ", 1)[0] for line in lines]


def test_an_annotation_shows_quote_codes_memo_and_coder(panel: AnnotationsPanel) -> None:
    assert without_times(shown(panel.rows)) == [
        "巡河员 | 联合党支部    组织机制 | ¶ 1 · 林",
        "岳阳出动120人 | 成效数字 | 与荆州比 | ¶ 2 · 林",
    ]


def test_several_coders_are_told_apart_by_their_colours(panel: AnnotationsPanel, desk: Desk) -> None:
    def facts() -> dict[str, tuple[Run, ...]]:
        rows = [panel.model.row_at(panel.model.index(row, 0)) for row in range(panel.model.rowCount())]
        return {row.value.coder: row.lines[-1].runs for row in rows if row is not None}

    assert facts()["林"][0].mark is None
    desk.project.coder = "石"
    desk.perform(
        lambda project: project.annotations.add(
            desk.page().article.id, span=Span(0, 2), origin="same words", status=Status.PENDING
        )
    )
    coders = {coder.name: coder.colour for coder in desk.project.coders.all()}
    assert {name: runs[0].mark for name, runs in facts().items()} == coders
    assert facts()["石"][1].text.endswith("suggested: same words")
    desk.perform(lambda project: project.coders.recolour("石", "#123456"))
    assert facts()["石"][0].mark == "#123456"


def test_a_click_goes_to_its_place(panel: AnnotationsPanel, qtbot: QtBot) -> None:
    place = panel.rows.visualRect(panel.model.index(0, 0)).center()
    with qtbot.waitSignal(panel.span_requested) as asked:
        qtbot.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [Span(13, 16)]


def test_the_filter_takes_quotes_memos_and_codes(panel: AnnotationsPanel) -> None:
    for query, left in (("lhdzb", "巡河员"), ("比", "岳阳出动"), ("120", "岳阳出动")):
        panel.filter.setText(query)
        assert [line[: len(left)] for line in shown(panel.rows)] == [left]
    panel.filter.setText("没有")
    assert panel.rows.empty_text() == "No annotation fits."


def test_the_whole_project_stands_by_article(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.show_scope(PROJECT)
    assert shown(panel.rows) == ["两岸同护一江水 | 2024-09-08 (2)", "小桥通车 (1)"]
    second = panel.model.index(1, 0)
    panel.rows.setCurrentIndex(second)
    qtbot.keyClick(panel.rows, Qt.Key.Key_Right)
    assert without_times(shown(panel.rows))[2] == "  小桥 | 成效数字 | ¶ 1 · 林"
    panel.rows.setCurrentIndex(panel.model.index(0, 0, second))
    with qtbot.waitSignal(panel.article_requested) as asked:
        qtbot.keyClick(panel.rows, Qt.Key.Key_Return)
    assert asked.args == [(desk.articles[1], Span(3, 5))]


def test_what_was_unfolded_stays_so_when_something_is_marked(panel: AnnotationsPanel, desk: Desk) -> None:
    panel.show_scope(PROJECT)
    panel.rows.expand(panel.model.index(0, 0))
    code = desk.project.codebook.ensure("成效数字")
    desk.perform(lambda project: project.annotations.add(desk.articles[1], codes=[code.id]))
    assert shown(panel.rows)[-1] == "小桥通车 (2)"
    assert len(shown(panel.rows)) == 4


def test_delete_removes_it(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.rows.setCurrentIndex(panel.model.index(0, 0, QModelIndex()))
    qtbot.keyClick(panel.rows, Qt.Key.Key_Delete)
    assert len(shown(panel.rows)) == 1
    assert desk.project.annotations.count() == 2


def test_a_long_list_of_articles_comes_in_parts(
    panel: AnnotationsPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.panels.annotations.PAGE", 1)
    panel.show_scope(PROJECT)
    assert shown(panel.rows)[-1] == "Show more"
    panel.rows.select_row("more")
    qtbot.keyClick(panel.rows, Qt.Key.Key_Return)
    assert len(shown(panel.rows)) == 2
    assert shown(panel.rows)[-1] == "小桥通车 (1)"


def test_an_annotation_of_a_whole_article_says_so(panel: AnnotationsPanel, desk: Desk) -> None:
    desk.perform(lambda project: project.annotations.add(desk.articles[0], memo="通讯"))
    assert any(line.startswith("The whole article | 通讯") for line in shown(panel.rows))


def test_empty_panels_say_what_to_do(panel: AnnotationsPanel) -> None:
    panel.show_article(None)
    assert panel.rows.empty_text() == "No article is open."
    panel.set_project(None)
    assert panel.rows.empty_text() == "No project is open."


def test_times_are_local_and_short_today() -> None:
    local = datetime(2026, 11, 22, 14, 2).astimezone()
    utc = (local - (local.utcoffset() or timedelta())).replace(tzinfo=None).isoformat() + "Z"
    assert moment(utc, "2026-11-22") == "14:02"
    assert moment(utc, "2026-11-23") == "2026-11-22 14:02"
    assert moment("", "2026-11-23") == ""


def test_an_article_with_thousands_is_listed_in_parts(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    article = desk.articles[0]
    drafts = [desk.project.annotations.draft(article, span=Span(0, 1 + number % 30)) for number in range(250)]
    desk.perform(lambda project: project.annotations.add_all(drafts))
    assert len(shown(panel.rows)) == 101
    panel.rows.select_row("more")
    qtbot.keyClick(panel.rows, Qt.Key.Key_Return)
    assert len(shown(panel.rows)) == 201
    panel.filter.setText("与荆州比")
    assert len(shown(panel.rows)) == 1


def test_m_goes_to_the_place_and_asks_for_the_memo(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.rows.setCurrentIndex(panel.model.index(0, 0, QModelIndex()))
    first = desk.project.annotations.of_article(desk.articles[0])[0]
    asked: list[object] = []
    panel.span_requested.connect(asked.append)
    panel.memo_requested.connect(asked.append)
    qtbot.keyClick(panel.rows, Qt.Key.Key_M)
    assert asked == [first.span, first.id]
