"""Other names for the coders of a project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.project import Project
from desktop.dialogs.coders import CodersSheet
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


def test_each_coder_has_a_field_and_only_changed_names_are_told(qtbot: QtBot, project: Project) -> None:
    sheet = CodersSheet(project)
    qtbot.addWidget(sheet)
    rename = sheet.buttons.button(sheet.buttons.StandardButton.Ok)
    told: list[object] = []
    sheet.renamed.connect(told.append)
    assert [*sheet.fields] == ["林夏", "周舟"]
    assert not rename.isEnabled()
    sheet.fields["林夏"].setText("  林晓夏 ")
    sheet.fields["周舟"].setText(" ")
    assert rename.isEnabled()
    sheet.accept()
    assert told == [("林夏", "林晓夏")]


def test_where_nobody_has_annotated_there_is_nothing_to_rename(qtbot: QtBot, tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.meipi") as project:
        sheet = CodersSheet(project)
        qtbot.addWidget(sheet)
        assert sheet.fields == {}
        assert not sheet.buttons.button(sheet.buttons.StandardButton.Ok).isEnabled()
