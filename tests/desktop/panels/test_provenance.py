from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Edit, Span
from desktop.panels.provenance import ProvenancePanel
from desktop.panels.provenance_rows import edit_groups, edit_row, edits_of, step_title
from tests.desktop.panels.conftest import EDITS, RAW, Desk, raw_span
from tests.desktop.rows.showing import shown


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ProvenancePanel:
    made = ProvenancePanel(desk.perform)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.show()
    made.rows.setFocus()
    return made


def test_it_shows_the_file_what_was_read_what_was_done_and_what_was_left_out(panel: ProvenancePanel) -> None:
    lines = [line for line in shown(panel.rows) if "Imported" not in line]
    digest = next(line for line in lines if "SHA-256" in line)
    lines.remove(digest)
    assert digest.endswith("…")
    assert lines == [
        "File",
        "  江边.txt",
        "  Encoding  gb18030",
        "  2 bytes fit no character",
        "Read from the page",
        "  Kicker  not found",
        "  Title  两岸同护一江水",
        "  Subtitle  not found",
        "  By  记者 林夏 | ← “记者 林 夏”",
        "  Outlet  not found",
        "  Date  2024-09-08",
        f"{step_title('pinyin')} (1)",
        "  岳阳市与荆州(jīng␣zhōu)市的巡河员在 | a reading put in by the page's script",
        f"{step_title('wraps')} (1)",
        "  巡河员在江边↵碰头。↵岳阳 | a line cut by the column",
        f"Proposed: {step_title('spaces')} (1)",
        "  讯␣(记者␣林␣夏林夏)␣9月8日 | a name padded with a space",
        "Left out of the page (3)",
        "  首页 > 要闻 (crumbs)",
        "  版权所有 (copyright)",
        "  本报讯 ( (rule)",
    ]


def test_a_line_shows_its_place_in_the_source(panel: ProvenancePanel, qtbot: QtBot) -> None:
    for id, text in (
        (edit_row(EDITS[0], RAW).id, "(jīng zhōu)"),
        ("read/byline", "记者 林 夏"),
        ("furniture/1", "版权所有"),
    ):
        assert panel.rows.select_row(id)
        with qtbot.waitSignal(panel.raw_requested) as asked:
            qtbot.keyClick(panel.rows, Qt.Key.Key_Return)
        assert asked.args == [raw_span(text)]


def test_a_line_without_a_place_asks_for_nothing(panel: ProvenancePanel, qtbot: QtBot) -> None:
    panel.rows.select_row("read/date")
    with qtbot.assertNotEmitted(panel.raw_requested):
        qtbot.keyClick(panel.rows, Qt.Key.Key_Return)


def test_edits_belong_to_the_article_they_lie_in(desk: Desk) -> None:
    assert edits_of(desk.page(0).article, EDITS) == list(EDITS)
    assert edits_of(desk.page(1).article, EDITS) == []


def test_an_insertion_at_the_end_of_a_paragraph_is_its_own(desk: Desk) -> None:
    article = desk.page().article
    end = article.paragraphs[0].spans[-1].end
    added = Edit(Span(end, end), "", "。", "punctuation", "a full stop was missing")
    assert edits_of(article, [added]) == [added]


def test_a_reason_stands_once_and_a_long_group_is_folded() -> None:
    raw = "(a)" * 30
    edits = [Edit(Span(i * 3, i * 3 + 3), "(a)", "", "pinyin", "same") for i in range(30)]
    group = edit_groups(edits, raw)[0]
    assert group.folded
    assert [len(row.lines) for row in group.children or ()] == [2] + [1] * 29
    assert not edit_groups(edits[:3], raw)[0].folded


def test_a_proposal_stands_apart_from_what_was_done() -> None:
    done = Edit(Span(0, 1), "a", "", "pinyin", "x")
    titles = [row.text for row in edit_groups([replace(done, applied=False), done], "a")]
    assert titles == [step_title("pinyin"), f"Proposed: {step_title('pinyin')}"]


def test_without_an_article_it_says_so(panel: ProvenancePanel) -> None:
    panel.show_article(None)
    assert shown(panel.rows) == []
    assert panel.rows.empty_text() == "No article is open."
