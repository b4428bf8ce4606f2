"""Whose annotation a key means, and what it does in one act."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.window.main_window import MainWindow
from tests.desktop.window.driving import project_of


def marks(window: MainWindow) -> list[tuple[str, list[str]]]:
    project = project_of(window)
    return [(a.coder, [project.codebook.path(id) for id in a.codes]) for a in project.annotations.all()]


def test_a_new_code_and_what_it_marks_are_undone_together(window: MainWindow) -> None:
    window.reader.select(Span(0, 2))
    window.annotating.apply_path("渡口/清晨")
    assert marks(window) == [("", ["渡口/清晨"])]
    window.annotating.apply_path("船")
    assert marks(window) == [("", ["渡口/清晨", "船"])]
    window.annotating.undo()
    assert marks(window) == [("", ["渡口/清晨"])]
    assert project_of(window).codebook.find("船") is None
    window.annotating.undo()
    assert marks(window) == []
    assert project_of(window).codebook.all() == ()


def test_a_code_taken_away_leaves_the_others(window: MainWindow) -> None:
    window.reader.select(Span(0, 2))
    for path in ("桥", "船", "桥"):
        window.annotating.apply_path(path)
    assert marks(window) == [("", ["船"])]
    window.annotating.apply_path("船")
    assert marks(window) == []


def test_two_coders_mark_the_same_words_each_for_themselves(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).coder = "甲"
    window.reader.select(Span(0, 2))
    window.annotating.apply_path("桥")
    project_of(window).coder = "乙"
    window.annotating.apply_path("桥")
    assert sorted(marks(window)) == [("乙", ["桥"]), ("甲", ["桥"])]
    window.annotating.apply_path("桥")
    assert marks(window) == [("甲", ["桥"])]
    window.reader.clear_selection()
    window.reader.activate_annotation(next(project_of(window).annotations.all()).id)
    window.annotating.apply_path("船")
    assert marks(window) == [("甲", ["桥", "船"])]
