from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.settings import LARGEST_TEXT, LOOSEST, SHORTEST_LINE, Preferences, Settings


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_preferences_come_back(store: QSettings) -> None:
    Settings(store).change(coder="林夏", theme="dark", text_size=18.5)
    store.sync()
    again = QSettings(store.fileName(), QSettings.Format.IniFormat)
    assert Settings(again).preferences == Preferences(coder="林夏", theme="dark", text_size=18.5)


def test_only_what_changed_is_told(store: QSettings, qtbot: QtBot) -> None:
    settings = Settings(store)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.change(theme="dark", language="system")
    assert told == ["theme"]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("theme", "mauve", "system"),
        ("language", "tlh", "system"),
        ("face", "comic", "song"),
        ("text_size", 900.0, LARGEST_TEXT),
        ("measure", 3, SHORTEST_LINE),
        ("leading", 9.0, LOOSEST),
    ],
)
def test_a_value_that_is_not_allowed_is_not_taken(
    store: QSettings, name: str, value: object, expected: object
) -> None:
    store.setValue(f"preferences/{name}", value)
    assert getattr(Settings(store).preferences, name) == expected


def test_how_a_page_is_set_comes_back(store: QSettings) -> None:
    Settings(store).change(measure=28, leading=2.2, face="kai")
    store.sync()
    again = QSettings(store.fileName(), QSettings.Format.IniFormat)
    assert Settings(again).preferences == Preferences(measure=28, leading=2.2, face="kai")
