from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from corpus.arranging.building import edits_in
from corpus.model import Credit, Decision, Edit, Span
from corpus.project import Project
from desktop.panels.detail_rows import names_from, names_text
from desktop.panels.edit_rows import edit_groups, edit_row, verdict_by
from desktop.panels.provenance import ProvenancePanel
from desktop.step_titles import step_title
from tests.desktop.panels.conftest import EDITS, RAW, Desk, raw_span
from tests.desktop.rows.showing import shown


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ProvenancePanel:
    made = ProvenancePanel(desk.perform)
    desk.panels.append(made)
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
        "  Encoding  GB 18030 (GBK)",
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
        (edit_row(EDITS[0], RAW, reason="").id, "(jīng zhōu)"),
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
    assert edits_in(desk.page(0).article, EDITS) == list(EDITS)
    assert edits_in(desk.page(1).article, EDITS) == []


def test_an_insertion_at_the_end_of_a_paragraph_is_its_own(desk: Desk) -> None:
    article = desk.page().article
    end = article.paragraphs[0].spans[-1].end
    added = Edit(Span(end, end), "", "。", "punctuation", "a full stop was missing")
    assert edits_in(article, [added]) == [added]


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


def press(
    panel: ProvenancePanel, row: str, key: Qt.Key, qtbot: QtBot, *modifiers: Qt.KeyboardModifier
) -> None:
    assert panel.rows.select_row(row)
    qtbot.keyClick(panel.rows, key, *modifiers)


def line(panel: ProvenancePanel, start: str) -> str:
    """The first line of the tree that begins so."""
    return next(each.strip() for each in shown(panel.rows) if each.strip().startswith(start))


def test_a_repair_is_rejected_and_accepted_by_a_key(panel: ProvenancePanel, desk: Desk, qtbot: QtBot) -> None:
    id = edit_row(EDITS[0], RAW, reason="").id
    press(panel, id, Qt.Key.Key_X, qtbot)
    assert "荆州(jīng zhōu)市" in desk.page().article.text
    assert line(panel, "岳阳市与荆州(jīng").endswith("(✗)")
    press(panel, id, Qt.Key.Key_A, qtbot)
    assert "荆州市" in desk.page().article.text
    assert line(panel, "岳阳市与荆州(jīng").endswith("(✓)")
    desk.perform(Project.undo)
    desk.perform(Project.undo)
    assert line(panel, "岳阳市与荆州(jīng").endswith("script")


def test_a_whole_step_is_rejected_here_and_may_be_asked_for_everywhere(
    panel: ProvenancePanel, desk: Desk, qtbot: QtBot
) -> None:
    press(panel, "edits/pinyin", Qt.Key.Key_X, qtbot)
    assert "(jīng zhōu)" in desk.page().article.text
    with qtbot.waitSignal(panel.decision_requested) as asked:
        press(panel, "proposed/pinyin", Qt.Key.Key_A, qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == [("pinyin", True)]


def test_a_detail_is_changed_in_place_and_given_back(
    panel: ProvenancePanel, desk: Desk, qtbot: QtBot
) -> None:
    press(panel, "read/byline", Qt.Key.Key_F2, qtbot)
    editor = panel.rows.findChild(QLineEdit, "row-editor")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "记者 林夏"
    editor.setText("记者 林夏、通讯员 韦 亮")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.page().article.byline) == 2)
    assert line(panel, "By").endswith("(✎)")
    press(panel, "read/byline", Qt.Key.Key_Backspace, qtbot)
    assert desk.page().article.byline == (Credit("林夏", "记者"),)


def test_what_was_left_out_goes_back_into_the_article(
    panel: ProvenancePanel, desk: Desk, qtbot: QtBot
) -> None:
    press(panel, "furniture/1", Qt.Key.Key_R, qtbot)
    assert desk.page().article.paragraphs[-1].text == "版权所有"
    assert line(panel, "Left out").endswith("(2)")


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("", ()),
        ("林夏", (Credit("林夏"),)),
        ("记者 林夏、韦亮", (Credit("林夏", "记者"), Credit("韦亮"))),
        ("本报 记者 林夏，通讯员 韦亮,", (Credit("林夏", "本报 记者"), Credit("韦亮", "通讯员"))),
    ],
)
def test_a_byline_is_read_as_it_is_written(text: str, byline: tuple[Credit, ...]) -> None:
    assert names_from(text) == byline
    assert names_from(names_text(byline)) == byline


def test_the_later_decision_wins() -> None:
    pinyin = EDITS[0]
    own, step = Decision("pinyin", pinyin.span, True), Decision("pinyin", None, False)
    assert verdict_by([])(pinyin) is None
    assert verdict_by([own, step])(pinyin) is False
    assert verdict_by([step, own])(pinyin) is True
    assert verdict_by([step])(EDITS[1]) is None
