from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.model.colours import SEQUENCE
from corpus.project import Project
from desktop.dialogs.preferences import PreferencesDialog
from desktop.settings import PAGES, Preferences, Settings
from tests.desktop.newsroom import prepared


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project in which two have annotated."""
    with Project.create(tmp_path / "渡口.meipi", coder="林夏") as made:
        made.sources.add(prepared("渡口碰头"))
        made.annotations.add(1, span=Span(3, 5))
        made.coder = "周舟"
        made.annotations.add(1, span=Span(6, 9))
        yield made


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.change(coder="周舟")
    return made


def test_every_preference_stands_on_one_page() -> None:
    on_pages = [name for _, _, names in PAGES for name in names]
    assert sorted(on_pages) == sorted(each.name for each in fields(Preferences))


def test_the_sheet_is_no_higher_than_a_small_window(
    qtbot: QtBot, settings: Settings, project: Project
) -> None:
    dialog = PreferencesDialog(settings, project=project)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() <= 480


def test_what_was_changed_on_any_page_is_kept_at_once(qtbot: QtBot, settings: Settings) -> None:
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    name = dialog.findChild(QLineEdit, "option-coder")
    line = dialog.findChild(QSpinBox, "option-measure")
    assert name is not None
    assert line is not None
    name.setText("林夏")
    dialog.show_page("reading")
    line.setValue(28)
    assert settings.preferences.measure != 28
    dialog.accept()
    assert (settings.preferences.coder, settings.preferences.measure) == ("林夏", 28)
    assert settings.preferences.theme == "system"


def test_a_coder_chooses_a_colour_in_the_open_project(
    qtbot: QtBot, settings: Settings, project: Project
) -> None:
    dialog = PreferencesDialog(settings, project=project)
    qtbot.addWidget(dialog)
    dialog.show()
    place = dialog.colours._place(7).center().toPoint()
    qtbot.mouseClick(dialog.colours, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(dialog.colour_chosen) as chosen:
        dialog.accept()
    assert chosen.args == [("周舟", SEQUENCE[7])]


def test_without_a_project_there_is_no_colour_to_choose(qtbot: QtBot, settings: Settings) -> None:
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.colours.isVisible()
    with qtbot.assertNotEmitted(dialog.colour_chosen):
        dialog.accept()


def test_a_coder_takes_a_new_name_in_the_open_project(
    qtbot: QtBot, settings: Settings, project: Project
) -> None:
    dialog = PreferencesDialog(settings, project=project)
    qtbot.addWidget(dialog)
    dialog.show()
    name = dialog.findChild(QLineEdit, "option-coder")
    assert name is not None
    assert not dialog.rename.isEnabled()
    name.setText("周小舟")
    dialog.rename.click()
    with qtbot.waitSignal(dialog.renamed) as renamed:
        dialog.accept()
    assert renamed.args == [("周舟", "周小舟")]
    assert settings.preferences.coder == "周小舟"


def test_the_new_name_may_be_for_what_is_to_come_only(
    qtbot: QtBot, settings: Settings, project: Project
) -> None:
    dialog = PreferencesDialog(settings, project=project)
    qtbot.addWidget(dialog)
    name = dialog.findChild(QLineEdit, "option-coder")
    assert name is not None
    name.setText("周小舟")
    with qtbot.assertNotEmitted(dialog.renamed):
        dialog.accept()


def test_who_has_annotated_nothing_here_has_nothing_to_rename(
    qtbot: QtBot, settings: Settings, project: Project
) -> None:
    settings.change(coder="新来")
    dialog = PreferencesDialog(settings, project=project)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.rename.isVisible()
