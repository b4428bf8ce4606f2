"""Cleaning again and reading in another encoding, with the real worker process."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.dialogs.encodings import EncodingsDialog
from desktop.window.main_window import MainWindow
from tests.desktop.window.driving import project_of

WAIT = 60_000
TEXT = "渡口来了新船\n渡口日报 2024年6月1日\n清晨，两岸的巡河员在渡口碰头，商量怎样清理江滩。\n" * 3


def imported(window: MainWindow, qtbot: QtBot, path: Path, data: bytes) -> int:
    """A file on the disk and in the project; its first article, which is open."""
    path.write_bytes(data)
    with qtbot.waitSignal(window.importing.articles_added, timeout=WAIT) as added:
        window.importing.start([path])
    article = int(added.args[0][0])
    window.reading.open_article(article)
    return article


def test_what_cleaning_would_change_is_shown_and_then_done(window: MainWindow, qtbot: QtBot) -> None:
    project = project_of(window)
    assert len(project.recleaning.outdated()) == 3
    window.reading.perform(lambda p: p.arranging.set_fields(1, {"title": "两岸碰头"}))
    dialog = window.recleaning.ask()
    assert dialog is not None
    apply = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not apply.isEnabled()
    qtbot.waitUntil(apply.isEnabled, timeout=WAIT)
    assert project.sources.recipe(1) == "by hand"
    with qtbot.waitSignal(window.recleaning.finished, timeout=WAIT):
        qtbot.mouseClick(apply, Qt.MouseButton.LeftButton)
    assert project.recleaning.outdated() == ()
    assert project.articles.get(1).title == "两岸碰头"
    assert "cleaned again" in window.said()
    window.annotating.undo()
    assert project.sources.recipe(1) == "by hand"


def test_where_nothing_changes_it_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.projects.create(tmp_path / "新.meipi")
    imported(window, qtbot, tmp_path / "新船.txt", TEXT.encode())
    dialog = window.recleaning.ask()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.rows.empty_text() == "Nothing would change.", timeout=WAIT)
    assert dialog.summary().startswith("0 article(s) change")
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_an_encoding_is_chosen_among_readings(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    article = imported(window, qtbot, tmp_path / "旧船.txt", TEXT.encode("gb18030"))
    source = project_of(window).articles.get(article).source_id
    assert project_of(window).sources.get(source).encoding == "gb18030"
    with qtbot.waitSignal(window.recleaning.encodings_shown, timeout=WAIT) as shown:
        qtbot.keyClick(
            window.reader,
            Qt.Key.Key_E,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    dialog = shown.args[0]
    assert isinstance(dialog, EncodingsDialog)
    assert dialog.encoding() == "gb18030"
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.choose("big5hkscs")
    with qtbot.waitSignal(window.recleaning.finished, timeout=WAIT):
        qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert project_of(window).sources.get(source).encoding == "big5hkscs"
    assert "渡口" not in project_of(window).sources.get(source).text
    window.annotating.undo()
    assert project_of(window).sources.get(source).text == TEXT


def test_a_file_that_is_gone_cannot_be_read_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "旧船.txt"
    imported(window, qtbot, path, TEXT.encode("gb18030"))
    path.unlink()
    with qtbot.waitSignal(window.reading.failed, timeout=WAIT):
        window.recleaning.ask_encoding()
    assert "not there any more" in window.said()


def test_names_are_found_again_in_a_changed_article(window: MainWindow, qtbot: QtBot) -> None:
    project = project_of(window)
    window.reading.perform(lambda p: p.arranging.join(1, 1))
    assert project.entities.stale() == (1,)
    qtbot.waitUntil(lambda: project.entities.stale() == (), timeout=WAIT)
    page = window.reading.page
    assert page is not None
    assert page.mentions == project.entities.of_article(1)
    assert any(mention.text == "12吨" for mention in page.mentions[0])
