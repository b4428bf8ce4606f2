from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.coding.occurrences import Occurrence
from corpus.model import Span
from corpus.project import Project
from desktop.panels.annotations import REVIEW, AnnotationsPanel
from desktop.panels.review_rows import Item, Verdict, next_open, review_rows
from desktop.rows.key_hints import KeyHints
from desktop.rows.row import Style
from desktop.rows.row_model import ROW_ROLE as ROLE
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
    qtbot.waitUntil(lambda: not panel.review.looking.is_running())


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
    assert panel.review.title.text().startswith("“出动” → 行动 · 1 place")


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


def search(panel: AnnotationsPanel, words: str, qtbot: QtBot, *, pattern: bool = False) -> None:
    """Type words into the field and wait for the list."""
    panel.search_passages()
    field = panel.review.search.field
    field.setText(words)
    panel.review.search.pattern.setChecked(pattern)
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.review.looking.is_running())


def choose_code(panel: AnnotationsPanel, path: str, qtbot: QtBot) -> None:
    """Answer the palette that asks for a code."""
    palette = panel.review._question.palette
    assert palette is not None
    palette.field.setText(path)
    qtbot.keyClick(palette.field, Key.Key_Return)


def test_typed_words_are_coded_in_all_articles_by_one_act(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    search(panel, "桥", qtbot)
    assert shown(panel.review.rows)[0] == "小桥通车 (1/1)"
    search(panel, "荊州", qtbot)
    assert len(panel.review.rows.model().index(0, 0).data(ROLE).children) == 2
    before = desk.project.revision
    press(panel, qtbot, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    choose_code(panel, "地方", qtbot)
    assert panel.review.title.text() == "“荊州” → 地方 · 2 place(s) · 2 accepted"
    code = desk.project.codebook.find("地方")
    assert code is not None
    made = [a for a in desk.project.annotations.all() if a.codes == (code.id,)]
    assert [a.quote for a in made] == ["荆州", "荆州"]
    assert desk.project.revision == before + 1


def test_undo_takes_a_new_code_with_its_passages(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    search(panel, "荊州", qtbot)
    press(panel, qtbot, Key.Key_A)
    choose_code(panel, "地方", qtbot)
    desk.perform(Project.undo)
    assert desk.project.codebook.find("地方") is None
    assert panel.review.title.text() == "“荊州” · 2 place(s) · 0 accepted"
    press(panel, qtbot, Key.Key_A)  # asks for a code again
    choose_code(panel, "地方", qtbot)
    assert panel.review.title.text() == "“荊州” → 地方 · 2 place(s) · 1 accepted"


def test_a_code_chosen_beforehand_is_made_by_the_first_place(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    search(panel, "荊州", qtbot)
    before = desk.project.revision
    press(panel, qtbot, Key.Key_C)
    choose_code(panel, "地方", qtbot)
    assert panel.review.title.text() == "“荊州” → 地方 · 2 place(s) · 0 accepted"
    assert desk.project.revision == before
    press(panel, qtbot, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert desk.project.revision == before + 1


def test_a_pattern_is_searched_and_its_mistakes_are_told(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    search(panel, "[0-9]+余?人", qtbot, pattern=True)
    found = panel.review.rows.model().index(0, 0).data(ROLE).children
    assert [row.value.occurrence.quote for row in found] == ["120人", "80余人"]
    search(panel, "(人", qtbot, pattern=True)
    assert shown(panel.review.rows) == []
    assert panel.review.rows.empty_text().startswith("This is no regular expression")


def test_several_picked_places_are_decided_together(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    search(panel, "州|阳", qtbot, pattern=True)
    items = panel.review.rows.model().index(0, 0).data(ROLE).children
    assert len(items) == 4
    panel.review.rows.select_row(items[1].id)
    press(panel, qtbot, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.id for row in panel.review.rows.picked()] == [items[1].id, items[2].id]
    press(panel, qtbot, Key.Key_X)
    assert [item[-3:] for item in shown(panel.review.rows)[2:4]] == ["(✗)", "(✗)"]


def test_earlier_lists_are_opened_again_as_they_were_left(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    look_for(panel, desk, "出动", qtbot)
    press(panel, qtbot, Key.Key_A)
    search(panel, "桥", qtbot)
    press(panel, qtbot, Key.Key_X)
    panel.review.search.list_chosen.emit(0)
    assert panel.review.title.text() == "“出动” → 行动 · 1 place(s) · 1 accepted"
    desk.perform(Project.undo)
    panel.review.search.list_chosen.emit(0)
    assert panel.review.search.field.text() == "桥"
    assert shown(panel.review.rows)[1].endswith("(✗)")
    panel.review.search.list_chosen.emit(0)
    assert panel.review.findChild(KeyHints).text().startswith("A Accept · X Reject · S Skip · Shift+A")
    assert panel.review.title.text() == "“出动” → 行动 · 1 place(s) · 0 accepted"


def test_other_names_of_the_same_thing_are_found_too(
    panel: AnnotationsPanel, desk: Desk, qtbot: QtBot
) -> None:
    desk.mark("岳阳市", "地")
    look_for(panel, desk, "岳阳市", qtbot)
    rows = panel.review.rows.model().index(0, 0).data(ROLE).children
    assert [row.value.occurrence.quote for row in rows] == ["岳阳"]


def test_another_project_forgets_the_list(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    look_for(panel, desk, "出动", qtbot)
    panel.set_project(None)
    panel.show_scope(REVIEW)
    assert shown(panel.review.rows) == []
    assert panel.review.rows.empty_text().startswith("Type what to look for")


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
