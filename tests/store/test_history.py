from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.model import Change, Code, MeipiError, Replacement, Span
from corpus.project import MANY_LOSSES, Project
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def states(project: Project) -> list[tuple[str, str]]:
    """Name and state of the acts, the latest first, without the imports."""
    return [(row.name, row.state) for row in project.history.all() if row.name != "import"]


def test_undo_and_redo_walk_along_the_history(project: Project) -> None:
    first = project.annotations.add(1, span=Span(0, 4))
    second = project.annotations.add(1, span=Span(2, 6))
    touched = project.undo()
    assert touched is not None
    assert touched.annotations == {second.id}
    project.undo()
    assert project.annotations.of_article(1) == ()
    project.redo()
    assert project.annotations.of_article(1) == (first,)
    assert (project.history.undo_name, project.history.redo_name) == ("annotate", "annotate")
    project.redo()
    assert project.redo() is None
    assert project.annotations.of_article(1) == (first, second)


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "a.meipi"
    with make_project(path) as project:
        kept = project.annotations.add(1, paragraph=1, memo="记")
        gone = project.annotations.add(1, paragraph=2)
    with Project.open(path) as project:
        project.undo()
        assert project.annotations.of_article(1) == (kept,)
    with Project.open(path) as project:
        project.redo()
        assert project.annotations.of_article(1) == (kept, gone)


def test_a_new_act_abandons_what_was_undone_and_keeps_its_row(project: Project) -> None:
    project.annotations.add(1, span=Span(0, 4))
    project.undo()
    project.annotations.add(1, span=Span(1, 5))
    assert project.redo() is None
    assert states(project) == [("annotate", "done"), ("annotate", "abandoned")]
    project.undo()
    assert project.undo() is None


def test_an_import_is_in_the_history_and_not_undone(project: Project) -> None:
    assert [row.name for row in project.history.all()] == ["import", "import"]
    assert project.undo() is None
    assert project.articles.count() == 2


def test_a_change_that_arrives_twice_happens_once(project: Project) -> None:
    draft = project.annotations.draft(1, span=Span(0, 4))
    change = Change(uuid.uuid4().hex, "annotate", (Replacement(None, draft),))
    project.do(change)
    project.do(change)
    assert project.annotations.count() == 1
    assert len(states(project)) == 1


def test_what_was_changed_meanwhile_is_not_changed_again(project: Project) -> None:
    before = project.annotations.add(1, span=Span(0, 4))
    project.annotations.change(before.id, memo="新")
    late = Change(uuid.uuid4().hex, "write-memo", (Replacement(before, replace(before, memo="旧")),))
    with pytest.raises(MeipiError) as error:
        project.do(late)
    assert error.value.id == "changed-meanwhile"
    assert project.annotations.get(before.id).memo == "新"


def test_an_act_that_fails_half_way_leaves_nothing(project: Project) -> None:
    good = project.annotations.draft(1, span=Span(0, 4))
    bad = replace(project.annotations.draft(1, span=Span(2, 6)), quote="不在那里")
    with pytest.raises(MeipiError) as error:
        project.do(
            Change(uuid.uuid4().hex, "annotate-all", (Replacement(None, good), Replacement(None, bad)))
        )
    assert error.value.id == "quote-mismatch"
    assert project.annotations.count() == 0
    assert states(project) == []
    project.annotations.add(1, span=Span(0, 4))
    assert project.check().ok


def test_replacements_of_one_act_may_come_in_any_order(project: Project) -> None:
    parent = Code(uuid.uuid4().hex, "上", "#111111")
    child = Code(uuid.uuid4().hex, "下", "#222222", parent.id)
    project.do(Change(uuid.uuid4().hex, "new-code", (Replacement(None, child), Replacement(None, parent))))
    project.undo()
    assert project.codebook.all() == ()
    project.redo()
    assert project.codebook.path(child.id) == "上/下"


def test_a_code_that_does_not_exist_cannot_be_carried(project: Project) -> None:
    draft = replace(project.annotations.draft(1, span=Span(0, 4)), codes=("x" * 32,))
    with pytest.raises(MeipiError) as error:
        project.do(Change(uuid.uuid4().hex, "annotate", (Replacement(None, draft),)))
    assert error.value.id == "changed-meanwhile"
    assert project.annotations.count() == 0


def test_the_list_is_the_latest_first_and_can_be_cut_short(project: Project) -> None:
    for start in range(3):
        project.annotations.add(1, span=Span(start, start + 2))
    latest = project.history.all(limit=2)
    assert [row.detail for row in latest] == [project.articles.get(1).text[s : s + 2] for s in (2, 1)]
    assert {row.coder for row in latest} == {"甲"}


def test_a_shortened_history_says_what_was_done_and_undoes_the_last_acts(tmp_path: Path) -> None:
    path = tmp_path / "a.meipi"
    with make_project(path) as project:
        marks = [
            project.annotations.add(1, span=Span(0, 4 + number), memo="记" * 5000) for number in range(5)
        ]
        project.annotations.remove([marks[0].id])
        project.undo()
    before = path.stat().st_size
    with Project.open(path) as project:
        told = [(row.id, row.at, row.coder, row.name, row.detail) for row in project.history.all()]
        assert project.shorten_history(keep=3) == 3
        assert project.shorten_history(keep=3) == 0
        assert [(row.id, row.at, row.coder, row.name, row.detail) for row in project.history.all()] == told
        assert len(project.backups()) == 2
        assert project.check().ok
    assert path.stat().st_size < before
    with Project.open(path) as project:
        assert project.readonly is None
        assert project.redo() is not None
        names = []
        while (name := project.history.undo_name) is not None:
            names.append(name)
            project.undo()
        assert names == ["delete-annotation", "annotate", "annotate"]
        assert project.annotations.count() == 3


def test_before_much_is_taken_away_whoever_looks_after_it_is_called(project: Project) -> None:
    drafts = [project.annotations.draft(1, span=Span(k % 20, k % 20 + 3)) for k in range(MANY_LOSSES)]
    project.annotations.add_all(drafts)
    called: list[int] = []
    project.before_losses = lambda asked: called.append(asked.annotations.count())
    project.annotations.remove([draft.id for draft in drafts])
    assert called == [MANY_LOSSES]
    project.undo()
    assert called == [MANY_LOSSES]
