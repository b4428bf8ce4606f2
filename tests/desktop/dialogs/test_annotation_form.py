from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.coding.clock import beginning_of
from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Status
from corpus.project import Project
from desktop.dialogs.annotation_form import AnnotationForm
from desktop.dialogs.day_range import DayRange
from desktop.dialogs.several_box import SeveralBox
from tests.store.made import make_project

KINDS = (("Any", None), ("Accepted", frozenset({Status.ACCEPTED})))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as project:
        project.annotations.add(1, paragraph=1, paths=["桥/石桥"])
        project.coder = ""
        project.annotations.add(1, paragraph=2)
        yield project


@pytest.fixture
def form(project: Project, qtbot: QtBot) -> AnnotationForm:
    made = AnnotationForm(project, EVERY_ANNOTATION, KINDS)
    qtbot.addWidget(made)
    return made


def test_what_is_chosen_comes_back_as_it_was(form: AnnotationForm, project: Project, qtbot: QtBot) -> None:
    assert form.filter() == EVERY_ANNOTATION
    days = form.findChild(DayRange)
    assert days is not None
    with qtbot.waitSignal(form.changed):
        days.set_days("2026-11", "2026-11-22")
    code = project.codebook.find("桥/石桥")
    assert code is not None
    first, last = days.days()
    assert first is not None
    assert last is not None
    chosen = AnnotationFilter(
        codes=frozenset([code.id]),
        coders=frozenset(["", "甲"]),
        statuses=frozenset([Status.ACCEPTED]),
        made_from=beginning_of(first),
        made_before=beginning_of(last.replace(day=23)),
    )
    form.choose(chosen)
    assert form.filter() == chosen
    assert days.days() == (first, last)
    form.choose(EVERY_ANNOTATION)
    assert form.filter() == EVERY_ANNOTATION


def test_coders_are_named_those_without_a_name_at_the_end(form: AnnotationForm) -> None:
    codes, coders = form.findChildren(SeveralBox)
    assert [coders.itemText(row) for row in range(coders.count())] == ["甲", "without a name"]
    assert [codes.itemText(row).strip() for row in range(codes.count())] == ["桥", "石桥"]


def test_half_a_date_is_not_complete(form: AnnotationForm) -> None:
    days = form.findChild(DayRange)
    assert days is not None
    days.set_days("2026-1", "")
    assert form.complete
    days.set_days("2026-13", "")
    assert not form.complete
