"""A window on a small project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop import folders
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.main_window import MainWindow
from tests.desktop.newsroom import prepared

TITLES = ("渡口碰头", "小桥通车", "河长巡河")


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A project file with three articles, the newest first."""
    path = tmp_path / "小样.meipi"
    with Project.create(path) as project:
        for number, title in enumerate(TITLES):
            project.sources.add(prepared(title, date=f"202{9 - number}-05-01"))
    return path


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In the place of the user's own."""
    folder = tmp_path / "data"
    monkeypatch.setattr(folders, "data_folder", lambda: folder)
    return folder


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, project_path: Path) -> Iterator[MainWindow]:
    """The main window, shown, with the project open at its first article."""
    made = MainWindow(Settings(store), Session(store))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    assert made.projects.open(project_path)
    made.columns.focus_reader()
    yield made
    made.close()
