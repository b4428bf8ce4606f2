from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import Change, Coder, MeipiError, Replacement, Span
from corpus.model.colours import SEQUENCE
from corpus.project import Project
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def test_whoever_annotates_becomes_a_coder_in_the_same_act(project: Project) -> None:
    assert project.coders.all() == ()
    project.annotations.add(1, paragraph=1)
    project.coder = "乙"
    project.annotations.add(1, paragraph=2)
    project.annotations.add(2, paragraph=1)
    assert project.coders.all() == (Coder("甲", SEQUENCE[0]), Coder("乙", SEQUENCE[1]))
    assert [row.name for row in project.history.all()][:3] == ["annotate"] * 3
    project.undo()
    project.undo()
    assert [coder.name for coder in project.coders.all()] == ["甲"]
    project.redo()
    assert project.coders.find("乙") == Coder("乙", SEQUENCE[1])
    assert project.check().ok


def test_who_has_no_name_is_no_coder(project: Project) -> None:
    project.coder = ""
    project.annotations.add(1, paragraph=1)
    assert project.coders.all() == ()


def test_several_new_coders_in_one_act_get_colours_of_their_own(project: Project) -> None:
    drafts = []
    for name in ("丙", "丁", "丙"):
        project.coder = name
        drafts.append(project.annotations.draft(1, paragraph=len(drafts) % 2 + 1))
    touched = project.annotations.add_all(drafts)
    assert [(coder.name, coder.colour) for coder in project.coders.all()] == [
        ("丙", SEQUENCE[0]),
        ("丁", SEQUENCE[1]),
    ]
    assert touched.coders


def test_an_act_that_brings_a_coder_itself_gets_no_second_one(project: Project) -> None:
    project.coder = "戊"
    draft = project.annotations.draft(1, paragraph=1)
    own = Coder("戊", "#123456")
    project.do(Change("d" * 32, "import-work", (Replacement(None, draft), Replacement(None, own))))
    assert project.coders.all() == (own,)


def test_a_colour_can_be_chosen_before_anything_is_annotated(project: Project) -> None:
    assert project.coders.recolour(" 甲 ", "#0072b2").coders
    project.annotations.add(1, paragraph=1)
    assert project.coders.all() == (Coder("甲", "#0072b2"),)
    assert not project.coders.recolour("甲", "#0072b2").coders
    project.undo()
    project.undo()
    assert project.coders.all() == ()
    with pytest.raises(MeipiError) as error:
        project.coders.recolour(" ", "#0072b2")
    assert error.value.id == "bad-coder-name"


def test_a_coder_is_renamed_with_all_work_and_undone_in_one(project: Project) -> None:
    first = project.annotations.add(1, span=Span(0, 2))
    second = project.annotations.add(2, paragraph=1)
    touched = project.coders.rename("甲", "王芳")
    assert touched.annotations == {first.id, second.id}
    assert {a.coder for a in project.annotations.all()} == {"王芳"}
    assert project.coders.all() == (Coder("王芳", SEQUENCE[0]),)
    project.undo()
    assert {a.coder for a in project.annotations.all()} == {"甲"}
    assert list(project.annotations.all()) == [first, second]
    assert not project.coders.rename("甲", "甲").change
    with pytest.raises(MeipiError) as error:
        project.coders.rename("无人", "甲")
    assert error.value.id == "no-coder"


def test_two_coders_of_one_name_become_one(project: Project) -> None:
    project.annotations.add(1, paragraph=1)
    project.coder = "甲乙"
    project.annotations.add(1, paragraph=2)
    project.coders.rename("甲乙", "甲")
    assert project.coders.all() == (Coder("甲", SEQUENCE[0]),)
    assert {a.coder for a in project.annotations.all()} == {"甲"}
    assert project.check().ok


def test_what_was_remembered_of_an_act_that_failed_is_forgotten(project: Project) -> None:
    draft = project.annotations.draft(1, paragraph=1)
    gone = project.annotations.add(1, paragraph=1)
    project.annotations.remove([gone.id])
    project.undo()
    project.undo()
    assert project.coders.all() == ()
    broken = Change("e" * 32, "annotate", (Replacement(None, draft), Replacement(gone, None)))
    with pytest.raises(MeipiError):
        project.do(broken)
    assert project.coders.all() == ()
