"""What cleaning again would change, ticked article by article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop.dialogs.reclean import RecleanDialog
from desktop.reader.look import Look
from tests.coding.arranged import make_older
from tests.desktop.newsroom import prepared
from tests.desktop.rows.showing import shown


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[RecleanDialog]:
    with make_older(tmp_path / "a.meipi") as project:
        made = RecleanDialog("Clean again", Look())
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        for renewal in project.recleaning.preview([1]):
            made.add(renewal)
        made.complete()
        with qtbot.waitExposed(made):
            made.open()
        yield made


def boxes(dialog: RecleanDialog) -> list[str]:
    (source,) = dialog.rows_shown()
    return [source.key, *(row.key for row in source.children or ())]


def apply(dialog: RecleanDialog) -> bool:
    return dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_all_is_ticked_to_begin_with(dialog: RecleanDialog) -> None:
    assert boxes(dialog) == ["✓", "✓"]
    assert "1 article(s) change" in dialog.summary()
    assert "to review" in shown(dialog.rows)[0]
    assert apply(dialog)


def test_space_leaves_an_article_and_takes_it_again(dialog: RecleanDialog, qtbot: QtBot) -> None:
    dialog.rows.select_row("article/0/1")
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert boxes(dialog) == [" ", " "]
    assert dialog.summary().startswith("0 article(s) change · 0 annotation(s) move")
    assert not apply(dialog)
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert boxes(dialog) == ["✓", "✓"]


def test_a_click_on_the_box_ticks_and_one_beside_it_does_not(dialog: RecleanDialog, qtbot: QtBot) -> None:
    place = dialog.rows.visualRect(dialog.model.index_of("source/0"))
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(dialog.rows.viewport(), button, pos=QPoint(place.right() - 18, place.top() + 12))
    assert boxes(dialog) == [" ", " "]
    qtbot.mouseClick(dialog.rows.viewport(), button, pos=QPoint(place.right() - 60, place.top() + 12))
    assert boxes(dialog) == [" ", " "]


def test_what_is_ticked_is_what_is_wanted(dialog: RecleanDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.rows, Qt.Key.Key_X)
    assert boxes(dialog) == [" ", " "]
    qtbot.keyClick(dialog.rows, Qt.Key.Key_A)
    with qtbot.waitSignal(dialog.apply_wanted) as wanted:
        dialog.accept()
    ((renewal, ids),) = wanted.args[0]
    assert renewal.source_id == 1
    assert ids is None


def test_a_source_in_which_nothing_changes_is_not_listed(qtbot: QtBot, tmp_path: Path) -> None:
    with Project.create(tmp_path / "b.meipi") as project:
        project.sources.add(prepared("渡口碰头"))
        project.recleaning.apply(project.recleaning.preview())
        made = RecleanDialog("Clean again", Look())
        qtbot.addWidget(made)
        for renewal in project.recleaning.preview([1]):
            made.add(renewal)
        made.complete()
        assert made.rows_shown() == []
        assert not apply(made)
