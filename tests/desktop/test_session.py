from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from desktop.session import FAILED_STARTS, Session


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def test_a_project_is_remembered_as_long_as_it_is_there(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "研究.meipi"
    assert session.project is None
    path.touch()
    session.project = path
    assert session.project == path
    path.unlink()
    assert session.project is None
    assert session.recent == ()


def test_recent_projects_stand_newest_first_and_once(session: Session, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.meipi" for name in "abc"]
    for path in (*paths, paths[0]):
        path.touch()
        session.project = path
    assert session.recent == (paths[0], paths[2], paths[1])


def test_after_failed_starts_the_last_project_stays_closed(session: Session) -> None:
    assert [session.begin() for _ in range(FAILED_STARTS + 1)] == [True] * FAILED_STARTS + [False]
    session.settle()
    assert session.begin()


def test_layout_and_panel_are_kept(session: Session) -> None:
    assert session.layout("window").isEmpty()
    session.set_layout("window", QByteArray(b"abc"))
    session.panel = 2
    assert session.layout("window") == QByteArray(b"abc")
    assert session.panel == 2
