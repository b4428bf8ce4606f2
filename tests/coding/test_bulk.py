from __future__ import annotations

from pathlib import Path

import pytest

from corpus.model import MeipiError, Span
from corpus.project import Project
from tests.desktop.newsroom import prepared


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project.create(tmp_path / "渡口.meipi", coder="林")
    for title in ("渡口碰头", "小桥通车"):
        made.sources.add(prepared(title))
    return made


def test_places_get_a_code_in_one_act(project: Project) -> None:
    river, bridge = (project.codebook.ensure(name).id for name in ("河", "桥"))
    there = project.annotations.add(1, span=Span(0, 2), codes=[river], memo="早")
    before = project.revision
    ids = project.bulk.code(
        [(1, Span(0, 2)), (1, Span(5, 7)), (2, Span(0, 2))], [bridge], origin="occurrence"
    )
    assert project.revision == before + 1
    assert ids[0] == there.id
    assert [project.annotations.get(id).codes for id in ids] == [(river, bridge), (bridge,), (bridge,)]
    assert [project.annotations.get(id).origin for id in ids] == ["manual", "occurrence", "occurrence"]
    project.undo()
    assert [a.codes for a in project.annotations.all()] == [(river,)]


def test_what_another_coder_marked_is_left_alone(project: Project) -> None:
    river, bridge = (project.codebook.ensure(name).id for name in ("河", "桥"))
    theirs = project.annotations.add(1, span=Span(0, 2), codes=[river])
    project.coder = "周"
    (mine,) = project.bulk.code([(1, Span(0, 2))], [bridge])
    assert mine != theirs.id
    assert project.annotations.get(theirs.id) == theirs


def test_places_that_have_the_code_already_are_no_act(project: Project) -> None:
    river = project.codebook.ensure("河").id
    there = project.annotations.add(1, span=Span(0, 2), codes=[river])
    before = project.revision
    assert project.bulk.code([(1, Span(0, 2))], [river]) == [there.id]
    assert project.revision == before


def test_chosen_passages_are_recoded_in_one_act(project: Project) -> None:
    river, bridge = (project.codebook.ensure(name).id for name in ("河", "桥"))
    bare = project.annotations.add(1, span=Span(0, 2), codes=[river])
    noted = project.annotations.add(1, span=Span(3, 5), codes=[river], memo="记")
    both = project.annotations.add(2, span=Span(0, 2), codes=[river, bridge])
    project.bulk.recode([bare.id, both.id], [river], path="桥")
    assert project.annotations.get(bare.id).codes == project.annotations.get(both.id).codes == (bridge,)
    project.undo()
    before = project.revision
    project.bulk.recode([bare.id, noted.id, both.id], [river])
    assert project.revision == before + 1
    assert project.annotations.find(bare.id) is None
    assert project.annotations.get(noted.id).codes == ()
    assert project.annotations.get(both.id).codes == (bridge,)
    with pytest.raises(MeipiError, match="no such annotation"):
        project.bulk.recode(["nowhere"], [river])


def test_a_new_code_and_its_places_are_one_act(project: Project) -> None:
    before = project.revision
    ids = project.bulk.code([(1, Span(0, 2)), (2, Span(0, 2))], paths=["地方/渡口"])
    code = project.codebook.find("地方/渡口")
    assert code is not None
    assert [project.annotations.get(id).codes for id in ids] == [(code.id,), (code.id,)]
    assert (project.revision, project.history.undo_name) == (before + 1, "annotate-all")
    project.undo()
    assert (project.codebook.all(), project.annotations.count()) == ((), 0)


def test_passages_get_a_new_code_in_place_of_another_in_one_act(project: Project) -> None:
    river = project.codebook.ensure("河").id
    there = project.annotations.add(1, span=Span(0, 2), codes=[river])
    before = project.revision
    project.bulk.recode([there.id], [river], path="水")
    assert [project.codebook.path(code) for code in project.annotations.get(there.id).codes] == ["水"]
    assert project.revision == before + 1
    project.undo()
    assert project.codebook.find("水") is None
    assert project.annotations.get(there.id).codes == (river,)


def test_no_code_is_made_where_nothing_gets_it(project: Project) -> None:
    river = project.codebook.ensure("河").id
    there = project.annotations.add(1, span=Span(0, 2), codes=[river])
    other = project.codebook.ensure("桥").id
    project.bulk.recode([there.id], [other], path="水")
    assert project.codebook.find("水") is None
