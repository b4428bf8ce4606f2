from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.coding.occurrences import Occurrence
from corpus.model import Span
from corpus.project import Project
from desktop.panels.annotations import REVIEW, AnnotationsPanel
from desktop.panels.review_rows import Item, Verdict, next_open, review_rows
from desktop.rows.row import Style
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown

Key = Qt.Key


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> AnnotationsPanel:
    desk.mark("出动", "行动")
    made = AnnotationsPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.show()
    return made


def look_for(panel: AnnotationsPanel, desk: Desk, words: str, qtbot: QtBot) -> None:
    """Press F on the annotation of ``words`` and wait for the list."""
    annotations = desk.project.annotations.of_article(desk.articles[0])
    chosen = next(annotation for annotation in annotations if annotation.quote == words)
    panel.show_article(desk.page())
    panel.rows.setFocus()
    assert panel.rows.select_row(chosen.id)
    qtbot.keyClick(panel.rows, Key.Key_F)
    qtbot.waitUntil(lambda: not panel.review._timer.isActive())


def press(panel: AnnotationsPanel, qtbot: QtBot, key: Key, *modifiers: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(panel.review.rows, key, *modifiers)


def quotes(desk: Desk) -> list[str]:
    return sorted(
        f"{a.article_id} {a.span.start} {a.quote} {a.origin}" for a in desk.project.annotations.all()
    )


def test_the_same_words_are_listed_in_their_context(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    look_for(panel, desk, "出动", qtbot)
    assert panel.review.isVisible()
    assert shown(panel.review.rows) == [
        "两岸同护一江水 (1/1)",
        "  出动120人，荆州出动80余人。"[2:].join(["  ", ""]),
    ]
    assert panel.review.title.text().startswith("“出动” · 1 place")


def test_other_articles_and_what_is_marked_already(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    desk.mark("桥", "桥", article=1)
    desk.mark("小桥", "桥", article=1)
    desk.mark("江", "水")
    desk.mark("江边", "水")
    look_for(panel, desk, "江边", qtbot)
    assert shown(panel.review.rows) == []
    assert panel.review.rows.empty_text() == "These words stand nowhere else unmarked."


def test_single_keys_accept_reject_and_open_again(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    desk.mark("州", "地")
    desk.mark("荆州", "地")
    look_for(panel, desk, "荆州", qtbot)
    assert len(shown(panel.review.rows)) == 2
    press(panel, qtbot, Key.Key_X)
    assert shown(panel.review.rows)[1].endswith("(✗)")
    press(panel, qtbot, Key.Key_Backspace)
    press(panel, qtbot, Key.Key_A)
    assert shown(panel.review.rows)[1].endswith("(✓)")
    assert f"{desk.articles[0]} 32 荆州 occurrence" in quotes(desk)
    press(panel, qtbot, Key.Key_Backspace)
    assert f"{desk.articles[0]} 32 荆州 occurrence" not in quotes(desk)


def test_what_undo_takes_back_is_open_again(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    look_for(panel, desk, "出动", qtbot)
    press(panel, qtbot, Key.Key_A)
    assert shown(panel.review.rows)[1].endswith("(✓)")
    desk.perform(Project.undo)
    assert not shown(panel.review.rows)[1].endswith("(✓)")


def test_all_that_are_open_are_accepted_in_one_act(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    look_for(panel, desk, "出动", qtbot)
    before = desk.project.annotations.count()
    press(panel, qtbot, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert desk.project.annotations.count() == before + 1
    assert not any(act.enabled for act in panel.review.acts() if act.text == "Accept all")
    desk.perform(Project.undo)
    assert desk.project.annotations.count() == before


def test_enter_goes_to_the_place(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    look_for(panel, desk, "出动", qtbot)
    with qtbot.waitSignal(panel.span_requested) as asked:
        press(panel, qtbot, Key.Key_Return)
    assert asked.args == [Span(34, 36)]


def test_another_project_forgets_the_list(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    look_for(panel, desk, "出动", qtbot)
    panel.set_project(None)
    panel.show_scope(REVIEW)
    assert shown(panel.review.rows) == []
    assert panel.review.rows.empty_text().startswith("Choose an annotation")


def item(number: int, verdict: Verdict = Verdict.OPEN) -> Item:
    return Item(Occurrence(1, "题", Span(number, number + 2), "党建", "甲" * 20, "乙" * 20), verdict)


def test_the_next_open_place_is_searched_from_here_round() -> None:
    items = [item(0), item(5, Verdict.ACCEPTED), item(9)]
    assert next_open(items, items[0].id) == items[2]
    assert next_open(items, items[2].id) == items[0]
    assert next_open([items[1]], None) is None
    assert next_open(items, None) == items[0]


def test_a_rejected_place_is_struck_out() -> None:
    rows = review_rows([item(0, Verdict.REJECTED)])[0].children or ()
    assert [run.style for run in rows[0].lines[0].runs] == [Style.MUTED, Style.STRUCK, Style.MUTED]
