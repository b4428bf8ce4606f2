from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.project import Project
from desktop.panels.annotations import ARTICLE, REVIEW, AnnotationsPanel
from tests.desktop.panels.conftest import Desk
from tests.desktop.rows.showing import shown

Key = Qt.Key


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> AnnotationsPanel:
    """An annotation whose paragraph was left out; its words stand in another one too."""
    code = desk.project.codebook.ensure("两地").id
    article, words = desk.articles[0], Span(23, 25)
    desk.project.annotations.add(article, span=words, codes=[code], memo="再看")
    desk.project.arranging.to_furniture(article, [2])
    made = AnnotationsPanel(desk.perform)
    desk.panels.append(made)
    qtbot.addWidget(made)
    made.set_project(desk.project)
    made.show_article(desk.page())
    made.show()
    made.show_scope(REVIEW)
    made.unplaced.rows.setFocus()
    return made


def test_the_old_words_stand_over_the_places_they_may_go_to(panel: AnnotationsPanel) -> None:
    lines = shown(panel.unplaced.rows)
    assert lines == ["岳阳 | 两地 | 再看", "  9月8日，岳阳市与荆州市的巡河员在江边碰头。 | same words"]
    assert panel.unplaced.title.text().startswith("1 annotation")


def test_a_key_puts_it_at_its_new_place(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.unplaced.rows.setCurrentIndex(panel.unplaced.model.index(0, 0))
    qtbot.keyClick(panel.unplaced.rows, Key.Key_A)
    assert not panel.unplaced.isVisible()
    (annotation,) = desk.project.annotations.of_article(desk.articles[0])
    assert annotation.span == Span(5, 7)
    assert annotation.memo == "再看"
    desk.perform(Project.undo)
    assert panel.unplaced.isVisible()


def test_it_is_kept_without_a_place_or_removed(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.unplaced.rows.setCurrentIndex(panel.unplaced.model.index(0, 0))
    qtbot.keyClick(panel.unplaced.rows, Key.Key_K)
    assert len(desk.project.reviewing.orphans()) == 1
    desk.perform(Project.undo)
    panel.unplaced.rows.setCurrentIndex(panel.unplaced.model.index(0, 0))
    qtbot.keyClick(panel.unplaced.rows, Key.Key_Delete)
    assert desk.project.reviewing.count() == 0
    assert desk.project.reviewing.orphans() == ()


def test_enter_on_a_place_goes_there(panel: AnnotationsPanel, desk: Desk, qtbot: QtBot) -> None:
    first = panel.unplaced.model.index(0, 0)
    panel.unplaced.rows.setCurrentIndex(panel.unplaced.model.index(0, 0, first))
    with qtbot.waitSignal(panel.span_requested) as asked:
        qtbot.keyClick(panel.unplaced.rows, Key.Key_Return)
    assert asked.args == [Span(5, 7)]


def test_other_lists_do_not_show_it(panel: AnnotationsPanel) -> None:
    panel.show_scope(ARTICLE)
    assert not panel.unplaced.isVisible()
    assert shown(panel.rows) == []
