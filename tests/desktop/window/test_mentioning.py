"""Entities stepped through and corrected by keys, in a window with what recognition has really found."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from corpus.importers import Imported
from corpus.intake import finish
from corpus.model import Label, Span
from corpus.project import Project
from desktop.panels.entities import EntitiesPanel
from desktop.panels.entity_rows import groups
from desktop.window.main_window import MainWindow

RAW = (
    "新橋通車\n渡口日報 2024年6月1日\n"
    "6月1日上午，岳陽市副市長周明遠來到華容縣，看望修橋的工人，並宣布再撥款1.8萬元。\n"
    "華容縣的老人說，從前過河要繞十里路，如今只要五分鐘。\n"
)
SHIFT = Qt.KeyboardModifier.ShiftModifier
WAIT = 60_000


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of two articles that share a paragraph, recognised."""
    path = tmp_path_factory.mktemp("entities") / "橋.meipi"
    with Project.create(path) as project:
        for name, raw in (("一.txt", RAW), ("二.txt", RAW.replace("新橋", "石橋"))):
            digest = hashlib.sha256(raw.encode()).hexdigest()
            project.sources.add(finish(Imported(name, name, digest, "utf-8", None, raw), True))
    return path


@pytest.fixture
def project_path(tmp_path: Path, stored: Path) -> Path:
    return Path(shutil.copyfile(stored, tmp_path / stored.name))


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.reading.open_article(1)
    window.columns.focus_reader()
    return window


def texts(window: MainWindow, article: int = 1, label: Label | None = None) -> list[str]:
    assert window.reading.project is not None
    found = window.reading.project.entities.of_article(article)
    return [m.text for paragraph in found for m in paragraph if label in (None, m.label)]


def step_to(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Press T until the mention of ``text`` is chosen."""
    for _ in range(len(texts(window)) + 1):
        qtbot.keyClick(window.reader, Qt.Key.Key_T)
        found = window.reader.current_mention()
        if found is not None and found[1].text == text:
            return
    raise AssertionError(f"no step leads to {text}; there are {texts(window)}")


def test_keys_step_through_all_mentions_and_show_their_cards(window: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in texts(window):
        qtbot.keyClick(window.reader, Qt.Key.Key_T)
        card = window.mentioning.card.text()
        assert card is not None
        seen.append(card.name)
    assert seen == texts(window)
    qtbot.keyClick(window.reader, Qt.Key.Key_T, SHIFT)
    card = window.mentioning.card.text()
    assert card is not None
    assert card.name == seen[-2]


def test_a_card_tells_code_parents_and_counts(window: MainWindow, qtbot: QtBot) -> None:
    step_to(window, qtbot, "華容縣")
    told = "2 here, 4 in the corpus"
    qtbot.waitUntil(lambda: "湖南省" in str(window.mentioning.card.text()), timeout=WAIT)
    card = window.mentioning.card.text()
    assert card is not None
    assert told in card.lines
    assert any(line.startswith("430623 · 岳阳市 · 湖南省") for line in card.lines)


def test_a_resting_mouse_shows_the_card_until_it_leaves(window: MainWindow, qtbot: QtBot) -> None:
    assert window.reading.page is not None
    place = window.reading.page.article.text.index("周明遠")
    box = window.reader.character_rect(place + 1)
    viewport = window.reader.viewport()
    at = viewport.mapFromGlobal(box.center())
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, box.center()))
    card = window.mentioning.card.text()
    assert card is not None
    assert card.name == "周明遠"
    assert not window.mentioning.card.grab().isNull()
    qtbot.mouseMove(viewport, QPoint(2, 2))
    qtbot.mouseMove(viewport, QPoint(4, 4))
    qtbot.waitUntil(lambda: window.mentioning.card.text() is None)


def test_a_mention_is_rejected_and_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    step_to(window, qtbot, "周明遠")
    qtbot.keyClick(window.reader, Qt.Key.Key_D)
    assert "周明遠" not in texts(window)
    assert "周明遠" in texts(window, 2)
    window.action_table["undo"].trigger()
    assert "周明遠" in texts(window)


def test_an_accepted_mention_is_the_users(window: MainWindow, qtbot: QtBot) -> None:
    step_to(window, qtbot, "周明遠")
    qtbot.keyClick(window.reader, Qt.Key.Key_Y)
    found = window.reader.current_mention()
    assert found is not None
    assert found[1].found_by == "user"


def test_edges_move_by_one_character(window: MainWindow, qtbot: QtBot) -> None:
    step_to(window, qtbot, "周明遠")
    qtbot.keyClick(window.reader, Qt.Key.Key_L)
    assert "周明遠來" in texts(window)
    qtbot.keyClick(window.reader, Qt.Key.Key_L, SHIFT)
    qtbot.keyClick(window.reader, Qt.Key.Key_H, SHIFT)
    assert "明遠" in texts(window)
    qtbot.keyClick(window.reader, Qt.Key.Key_H)
    assert "周明遠" in texts(window)
    assert "周明遠來" not in texts(window)


def test_a_letter_of_the_list_gives_another_kind(window: MainWindow, qtbot: QtBot) -> None:
    step_to(window, qtbot, "周明遠")
    qtbot.keyClick(window.reader, Qt.Key.Key_R)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: "周明遠" in texts(window, label=Label.ORG))


def test_never_is_carried_through_the_corpus_and_undone_as_one(window: MainWindow, qtbot: QtBot) -> None:
    before = texts(window), texts(window, 2)
    step_to(window, qtbot, "周明遠")
    qtbot.keyClick(window.reader, Qt.Key.Key_D, SHIFT)
    qtbot.waitUntil(lambda: "周明遠" not in texts(window) + texts(window, 2))
    qtbot.waitUntil(lambda: not window.ruling.is_running())
    assert window.said()
    window.action_table["undo"].trigger()
    qtbot.waitUntil(lambda: (texts(window), texts(window, 2)) == before)


def test_always_marks_the_words_in_other_articles(window: MainWindow, qtbot: QtBot) -> None:
    assert window.reading.page is not None
    place = window.reading.page.article.text.index("老人")
    window.reader.select(window.reading.page.article.paragraph_spans[0])
    window.reader.select(Span(place, place + 2))
    window.mentioning.set_kind(Label.PER)
    assert "老人" in texts(window, label=Label.PER)
    qtbot.keyClick(window.reader, Qt.Key.Key_Y, SHIFT)
    qtbot.waitUntil(lambda: "老人" in texts(window, 2, Label.PER))


def test_a_place_is_linked_through_the_search_and_unlinked(window: MainWindow, qtbot: QtBot) -> None:
    step_to(window, qtbot, "華容縣")
    qtbot.keyClick(window.reader, Qt.Key.Key_G)
    palette = window.mentioning._palette
    assert palette is not None
    palette.field.setText("华容区")
    qtbot.waitUntil(lambda: palette.model.rowCount() > 1, timeout=WAIT)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    found = window.reader.current_mention()
    assert found is not None
    assert (found[1].norm, dict(found[1].attributes)["code"]) == ("华容区", "420703")
    qtbot.keyClick(window.reader, Qt.Key.Key_G, SHIFT)
    found = window.reader.current_mention()
    assert found is not None
    assert "code" not in dict(found[1].attributes)


def test_where_nothing_is_marked_the_window_says_so(window: MainWindow, qtbot: QtBot) -> None:
    assert window.reading.page is not None
    place = window.reading.page.article.text.index("只要")
    window.reader.select(Span(place, place + 2))
    qtbot.keyClick(window.reader, Qt.Key.Key_D)
    assert "T" in window.said()


def test_a_lexicon_is_taken_in_and_written(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "詞.tsv"
    table.write_text("term\tlabel\tnorm\n老人\tPER\t老人\n", encoding="utf-8")
    window.lexicon.take_in(table)
    qtbot.waitUntil(lambda: "老人" in texts(window, label=Label.PER) + texts(window, 2, Label.PER))
    window.lexicon.write(tmp_path / "out.tsv")
    assert "老人\tPER\t老人\t\talways" in (tmp_path / "out.tsv").read_text(encoding="utf-8-sig")


def test_the_panel_says_something_of_all_mentions_of_one(window: MainWindow, qtbot: QtBot) -> None:
    window.side.show_entities()
    panel = window.side._panels[window.side.current()]
    assert isinstance(panel, EntitiesPanel)
    assert window.reading.page is not None
    group = next(g for g in groups(window.reading.page) if "華容縣" in g.surfaces)
    panel.rows.select_row(group.id)
    qtbot.keyClick(panel.rows, Qt.Key.Key_D)
    assert "華容縣" not in texts(window)
    assert "華容縣" in texts(window, 2)
    window.action_table["undo"].trigger()
    assert texts(window).count("華容縣") == 2


def test_the_panel_shows_the_whole_corpus(window: MainWindow, qtbot: QtBot) -> None:
    window.side.show_entities()
    panel = window.side._panels[window.side.current()]
    assert isinstance(panel, EntitiesPanel)
    panel.rows.setFocus()
    qtbot.keyClick(panel.rows, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    group = next(g for g in panel._groups if g.norm == "华容县")
    assert (group.there, len(group.spans)) == (4, 2)


def test_learning_from_too_few_corrections_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.action_table["learn"].trigger()
    qtbot.waitUntil(lambda: "3" in window.said())


def test_the_card_goes_when_work_goes_on_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, "t")
    assert window.mentioning.card.text() is not None
    window.columns.focus_filter()
    qtbot.waitUntil(lambda: window.mentioning.card.text() is None)
