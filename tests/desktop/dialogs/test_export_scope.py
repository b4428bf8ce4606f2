from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from corpus.exporters import WHOLE, exporter_named
from corpus.model import AnnotationFilter, Status
from corpus.project import Project
from desktop.dialogs.day_range import DayRange
from desktop.dialogs.export_scope import ArticleChoice, ScopeForm
from desktop.dialogs.several_box import SeveralBox
from tests.exporters.worked_project import make_project

CHOICES = (ArticleChoice("All", None), ArticleChoice("The open one", frozenset([2])))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    make_project(tmp_path / "a.meipi")
    with Project.open(tmp_path / "a.meipi") as opened:
        yield opened


@pytest.fixture
def form(project: Project, qtbot: QtBot) -> ScopeForm:
    made = ScopeForm(project, CHOICES)
    qtbot.addWidget(made)
    return made


def part(form: ScopeForm, name: str) -> QComboBox:
    return next(box for box in form.findChildren(QComboBox) if box.accessibleName() == name)


def several(form: ScopeForm, name: str) -> SeveralBox:
    box = part(form, name)
    assert isinstance(box, SeveralBox)
    return box


def going(project: Project, form: ScopeForm) -> tuple[int, int]:
    expected = exporter_named("csv").expected(project, form.scope())
    return expected.articles, expected.annotations


def test_nothing_chosen_is_the_whole_project(project: Project, form: ScopeForm) -> None:
    assert form.scope() == WHOLE
    assert going(project, form) == (2, 8)


def test_each_condition_narrows_the_part(project: Project, form: ScopeForm, qtbot: QtBot) -> None:
    road = next(code.id for code in project.codebook.all() if code.name == "交通")
    with qtbot.waitSignal(form.changed):
        several(form, "Codes").choose([road])
    assert going(project, form) == (2, 6)  # with the codes below it
    several(form, "Coders").choose(["乙"])
    assert going(project, form) == (2, 2)
    part(form, "Status").setCurrentIndex(part(form, "Status").findText("Pending"))
    assert going(project, form) == (2, 1)
    part(form, "Articles").setCurrentIndex(1)
    assert going(project, form) == (1, 1)


def test_dates_of_print_and_of_annotation(project: Project, form: ScopeForm) -> None:
    published, made = form.findChildren(DayRange)
    published.set_days("2026-03", "2026")
    assert going(project, form) == (1, 6)
    published.set_days("", "")
    made.set_days("2026-03-03", "2026-03-05")
    assert going(project, form) == (2, 8)
    made.set_days("", "2026-03-02")
    assert going(project, form) == (2, 0)
    made.set_days("2026-3x", "")
    assert not form.complete


def test_it_can_begin_with_what_is_shown(project: Project, qtbot: QtBot) -> None:
    shown = AnnotationFilter(coders=frozenset(["乙"]), statuses=frozenset([Status.ACCEPTED]))
    form = ScopeForm(project, CHOICES, shown)
    qtbot.addWidget(form)
    assert form.scope().annotations == shown
