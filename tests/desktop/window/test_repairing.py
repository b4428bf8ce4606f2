"""Repairs stepped through and decided on by keys, in a window."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.importers import Imported
from corpus.intake import finish
from corpus.project import Project
from desktop.panels.provenance import ProvenancePanel
from desktop.window.main_window import MainWindow

RAW = (
    "小橋通車\n渡口日報 2024年6月1日\n"
    "清晨，兩岸的巡河員在縣(xiàn)城碰頭，商量怎樣清理江灘，說(shuō)要保護產(chǎn)業。\n"
    "他們在報紙上寫道，今年的垃圾比去年少了三成，江邊的小店也發(fā)了新招牌。\n"
)
READINGS = ["(xiàn)", "(shuō)", "(chǎn)", "(fā)"]
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
WAIT = 60_000


def imported(name: str, raw: str) -> Imported:
    return Imported(name, name, hashlib.sha256(raw.encode()).hexdigest(), "utf-8", None, raw)


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    path = tmp_path / "拼音.meipi"
    with Project.create(path) as project:
        project.sources.add(finish(imported("一.txt", RAW), False))
        project.sources.add(finish(imported("二.txt", RAW.replace("小橋", "大橋")), False))
    return path


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.reading.open_article(1)
    window.columns.focus_reader()
    return window


def text_of(window: MainWindow, article: int = 1) -> str:
    assert window.reading.project is not None
    return window.reading.project.articles.get(article).text


def test_the_text_is_repaired_to_begin_with(window: MainWindow) -> None:
    assert "在縣城碰頭，商量怎樣清理江灘，說要保護產業。" in text_of(window)
    assert "(" not in text_of(window)


def test_keys_step_through_the_repairs_and_around(window: MainWindow, qtbot: QtBot) -> None:
    stepped = []
    for _ in range(5):
        qtbot.keyClick(window.reader, Qt.Key.Key_E)
        edit = window.repairing.current()
        assert edit is not None
        stepped.append(edit.before)
    assert stepped == [*READINGS, READINGS[0]]
    assert "(xiàn)" in window.said()
    qtbot.keyClick(window.reader, Qt.Key.Key_E, SHIFT)
    edit = window.repairing.current()
    assert edit is not None
    assert edit.before == READINGS[-1]


def test_one_repair_is_rejected_accepted_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    repaired = text_of(window)
    qtbot.keyClick(window.reader, Qt.Key.Key_E)
    qtbot.keyClick(window.reader, Qt.Key.Key_X)
    assert "縣(xiàn)城" in text_of(window)
    assert "說要" in text_of(window)
    page = window.reader.page()
    assert page is not None
    assert "縣(xiàn)城" in page.article.text
    edit = window.repairing.current()
    assert edit is not None
    assert edit.before == READINGS[0]
    assert not edit.applied
    qtbot.keyClick(window.reader, Qt.Key.Key_A)
    assert text_of(window) == repaired
    qtbot.keyClick(window.reader, Qt.Key.Key_Z, CONTROL)
    assert "縣(xiàn)城" in text_of(window)


def test_a_kind_is_rejected_in_one_article_or_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    repaired = text_of(window)
    qtbot.keyClick(window.reader, Qt.Key.Key_E)
    qtbot.keyClick(window.reader, Qt.Key.Key_X, SHIFT)
    assert text_of(window).count("(") == 4
    assert text_of(window, 2) == repaired
    qtbot.keyClick(window.reader, Qt.Key.Key_E)
    with qtbot.waitSignal(window.reading.touched, timeout=WAIT):
        qtbot.keyClick(window.reader, Qt.Key.Key_A, CONTROL | ALT)
    assert text_of(window) == repaired
    qtbot.keyClick(window.reader, Qt.Key.Key_E)
    with qtbot.waitSignal(window.reading.touched, timeout=WAIT):
        qtbot.keyClick(window.reader, Qt.Key.Key_X, CONTROL | ALT)
    assert text_of(window).count("(") == text_of(window, 2).count("(") == 4
    window.annotating.undo()
    assert text_of(window) == text_of(window, 2) == repaired


def test_the_source_panel_decides_everywhere_too(window: MainWindow, qtbot: QtBot) -> None:
    window.side.show_provenance()
    panel = window.side.findChild(ProvenancePanel)
    assert panel is not None
    assert panel.rows.select_row("edits/pinyin")
    with qtbot.waitSignal(window.reading.touched, timeout=WAIT):
        qtbot.keyClick(panel.rows, Qt.Key.Key_X, SHIFT)
    assert text_of(window).count("(") == text_of(window, 2).count("(") == 4
    assert "2 article(s) changed" in window.said()


def test_without_a_repair_at_the_caret_nothing_is_decided(window: MainWindow, qtbot: QtBot) -> None:
    before = text_of(window)
    qtbot.keyClick(window.reader, Qt.Key.Key_X)
    assert text_of(window) == before
    assert "E goes to the next" in window.said()


def test_repairs_are_shown_and_hidden(window: MainWindow, qtbot: QtBot) -> None:
    assert window.reader.repairs_shown()
    qtbot.keyClick(window.reader, Qt.Key.Key_R, CONTROL)
    assert not window.reader.repairs_shown()
    qtbot.keyClick(window.reader, Qt.Key.Key_E)
    assert window.reader.repairs_shown()
