"""The window as its user has it: keys and clicks in, a changed project out."""

from __future__ import annotations

import socket
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from corpus.model.colours import SEQUENCE
from corpus.project import ArticleQuery, Project
from desktop.actions import ACTIONS
from desktop.dialogs.preferences import PreferencesDialog
from desktop.session import Session
from desktop.settings import Settings
from desktop.theme import DARK, LIGHT
from desktop.window.main_window import MainWindow
from tests.desktop.window.driving import code, press, project_of


def test_a_project_opens_at_its_first_article(window: MainWindow) -> None:
    assert window.reading.page is not None
    assert window.reading.page.article.title == "渡口碰头"
    assert window.pane.list.chosen() == window.reading.article_id
    assert window.reader.page() is window.reading.page


def test_j_and_k_step_through_paragraphs(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "jj")
    assert window.reader.current_paragraph() == 2
    press(qtbot, window, "k")
    assert window.reader.current_paragraph() == 1


def test_alt_down_opens_the_next_article_and_alt_left_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.reading.article_id == 2
    qtbot.keyClick(window.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.reading.article_id == 1
    assert window.pane.list.chosen() == 1
    qtbot.keyClick(window.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.reading.article_id == 2


def test_the_list_is_filtered_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, "f", Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.insert("小桥")
    articles = window.pane.list.articles
    qtbot.waitUntil(lambda: articles.query.text == "小桥")
    assert [articles.data(articles.index(row, 0)) for row in range(articles.rowCount())] == ["小桥通车"]


def test_letters_typed_into_the_filter_are_no_commands(window: MainWindow, qtbot: QtBot) -> None:
    code(window, "巡河", "1")
    qtbot.keyClick(window.reader, "f", Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "jkcm1")
    qtbot.waitUntil(lambda: window.pane.list.articles.query.text == "jkcm1")
    assert project_of(window).annotations.count() == 0


def test_the_list_counts_what_was_annotated(window: MainWindow, qtbot: QtBot) -> None:
    code(window, "巡河", "1")
    press(qtbot, window, "1j1")
    row = window.pane.list.articles.article_row(0)
    assert row is not None
    assert row.annotations == 2
    assert project_of(window).articles.count(ArticleQuery(annotated=True)) == 1


def test_an_error_is_a_sentence_above_the_text(window: MainWindow, tmp_path: Path) -> None:
    assert not window.projects.open(tmp_path / "gone.meipi")
    assert "gone.meipi" in window.said()
    assert window.reading.project is not None


def test_the_theme_changes_and_is_remembered(
    window: MainWindow, qtbot: QtBot, store: QSettings, qapp: QApplication
) -> None:
    window.appearance.switch_theme()
    assert window.appearance.theme in (LIGHT, DARK)
    assert qapp.palette().window().color().name() == window.appearance.theme.pane
    assert Settings(store).preferences.theme == window.appearance.theme.name


def test_size_place_and_project_are_there_again(
    window: MainWindow, qtbot: QtBot, store: QSettings, project_path: Path
) -> None:
    window.appearance.larger()
    size = Settings(store).preferences.text_size
    qtbot.keyClick(window.reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(qtbot, window, "jj")
    window.close()
    again = MainWindow(Settings(store), Session(store))
    qtbot.addWidget(again)
    again.projects.open_first(None, reopen=True)
    assert again.reading.project is not None
    assert again.reading.project.path == project_path
    assert (again.reading.article_id, again.reader.current_paragraph()) == (2, 2)
    assert Settings(store).preferences.text_size == size
    again.close()


def test_raw_and_clean_are_switched_by_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, "2", Qt.KeyboardModifier.ControlModifier)
    assert window.reader.mode() == "raw"
    qtbot.keyClick(window.reader, "1", Qt.KeyboardModifier.ControlModifier)
    assert window.reader.mode() == "clean"


@pytest.mark.parametrize("number", range(4))
def test_every_panel_is_built_when_it_is_shown(window: MainWindow, number: int) -> None:
    window.side.set_current(number)
    assert window.side.current() == number


def test_a_project_that_another_holds_is_read_only_and_says_why(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "held.meipi"
    Project.create(path).close()
    hold = "import sys; from corpus import Project; p = Project.open(sys.argv[1]); print(p.uid); input()"
    with subprocess.Popen(
        [sys.executable, "-c", hold, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline()
        window.projects.open(path)
        assert project_of(window).readonly == "in-use"
        assert not window.action_table["memo"].isEnabled()
        assert f"on {socket.gethostname()}, since " in window.warned()
        holder.communicate(b"\n")
    window.projects.open(path)
    assert project_of(window).readonly is None
    assert not window.warned()


def test_a_dropped_project_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "other.meipi"
    Project.create(path).close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(10, 10), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), copy, data, left, none))
    assert project_of(window).path == path


def test_every_act_has_a_slot_and_a_tip(window: MainWindow) -> None:
    for action in ACTIONS:
        assert callable(attrgetter(action.slot)(window)), action.slot
        assert action.tip


def test_list_and_panels_make_room_for_the_text(window: MainWindow, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.reader, "b", control)
    qtbot.keyClick(window.reader, "b", control | Qt.KeyboardModifier.ShiftModifier)
    assert (window.pane.isVisible(), window.side.isVisible()) == (False, False)
    qtbot.keyClick(window.reader, "f", control)
    assert window.pane.isVisible()


def test_characters_are_switched_by_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.reader, "6", Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.reader, "3", Qt.KeyboardModifier.ControlModifier)
    assert window.reader.mode() == "both"
    assert window.reader.page() is window.reading.page


def test_an_article_becomes_a_pdf(window: MainWindow, tmp_path: Path) -> None:
    window.printing.write_pdf(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert "a.pdf" in window.said()


def test_an_article_goes_on_where_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "jj")
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window.reader, Qt.Key.Key_Down, alt)
    assert window.reader.current_paragraph() == 0
    qtbot.keyClick(window.reader, Qt.Key.Key_Up, alt)
    assert window.reader.current_paragraph() == 2


def test_a_corrected_detail_and_a_split_paragraph_are_seen_at_once(window: MainWindow) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=3, memo="三"))
    window.reading.perform(lambda project: project.arranging.set_fields(1, {"title": "两岸碰头"}))
    articles = window.pane.list.articles
    assert "两岸碰头" in {articles.data(articles.index(row, 0)) for row in range(articles.rowCount())}
    window.reading.perform(lambda project: project.arranging.split(1, 2, 6))
    page = window.reader.page()
    assert page is window.reading.page
    assert page is not None
    assert [paragraph.text for paragraph in page.article.paragraphs][1:3] == [
        "王小河说，今",
        "年已清理垃圾12吨，比去年少了三成。",
    ]
    assert [annotation.quote for annotation in page.annotations] == ["渡口旁的小店也换上了新招牌。"]
    window.annotating.undo()
    assert window.reading.page is not None
    assert len(window.reading.page.article.paragraphs) == 3


def test_an_article_that_goes_is_closed(window: MainWindow) -> None:
    window.reading.perform(lambda project: project.arranging.split_article(1, 3))
    assert window.pane.list.articles.rowCount() == 4
    made = max(project_of(window).articles.ids())
    window.reading.open_article(made)
    window.annotating.undo()
    assert window.pane.list.articles.rowCount() == 3
    assert window.reading.page is None
    assert window.reader.page() is None


def test_a_coder_takes_another_name_from_the_preferences(window: MainWindow) -> None:
    project = window.reading.project
    assert project is not None
    window.settings.change(coder="林夏")
    made = project.annotations.add(1, paragraph=1, memo="记")
    window.sheets.show_preferences()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "option-coder")
    assert name is not None
    name.setText("林小夏")
    dialog.rename.click()
    dialog.accept()
    assert project.annotations.get(made.id).coder == project.coder == "林小夏"
    window.reading.undo()
    assert project.annotations.get(made.id).coder == "林夏"


def test_a_coder_gets_a_colour_from_the_preferences(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.change(coder="林夏")
    window.sheets.show_preferences()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    place = dialog.colours._place(4).center().toPoint()
    qtbot.mouseClick(dialog.colours, Qt.MouseButton.LeftButton, pos=place)
    dialog.accept()
    assert window.reading.project is not None
    coder = window.reading.project.coders.find("林夏")
    assert coder is not None
    assert coder.colour == SEQUENCE[4]
    window.reading.undo()
    assert window.reading.project.coders.find("林夏") is None
