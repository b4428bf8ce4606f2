from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.model import Change, MeipiError, Replacement, Span
from corpus.model.colours import SEQUENCE, next_colour
from corpus.project import Project
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def paths(project: Project) -> list[str]:
    return [project.codebook.path(code.id) for code in project.codebook.all()]


def test_missing_levels_are_made_in_one_act(project: Project) -> None:
    code = project.codebook.ensure("桥/石桥/拱桥")
    assert paths(project) == ["桥", "桥/石桥", "桥/石桥/拱桥"]
    assert project.codebook.ensure("桥/石桥/拱桥") == code
    assert project.codebook.find("桥/石桥/拱桥") == code
    project.undo()
    assert paths(project) == []


def test_an_act_that_failed_leaves_the_codes_as_they_were(project: Project) -> None:
    bridge = project.codebook.ensure("桥")
    before = project.codebook.all()
    stale = replace(bridge, name="路")
    acts = (Replacement(bridge, replace(bridge, name="船")), Replacement(stale, None))
    with pytest.raises(MeipiError, match="changed since"):
        project.do(Change("a" * 32, "some-act", acts))
    assert project.codebook.all() == before


def test_siblings_stand_in_the_order_they_were_made_in(project: Project) -> None:
    for name in ("丙", "甲", "乙/下", "乙"):
        project.codebook.ensure(name)
    assert paths(project) == ["丙", "甲", "乙", "乙/下"]


@pytest.mark.parametrize("path", ["", "/", "桥/", "/桥", "桥// 石", "  "])
def test_a_path_with_an_empty_part_is_refused(project: Project, path: str) -> None:
    with pytest.raises(MeipiError) as error:
        project.codebook.ensure(path)
    assert error.value.id == "bad-code-name"


def test_renaming_keeps_annotations_and_refuses_twins(project: Project) -> None:
    one, two = project.codebook.ensure("桥"), project.codebook.ensure("路")
    mark = project.annotations.add(1, span=Span(0, 4), codes=[one.id])
    project.codebook.rename(one.id, "桥梁")
    assert project.codebook.path(mark.codes[0]) == "桥梁"
    for name in ("路", "", "a/b"):
        with pytest.raises(MeipiError):
            project.codebook.rename(one.id, name)
    project.undo()
    assert paths(project) == ["桥", "路"]
    assert project.codebook.get(two.id) == two


def test_a_key_belongs_to_one_code(project: Project) -> None:
    one, two = project.codebook.ensure("桥"), project.codebook.ensure("路")
    project.codebook.set_key(one.id, "1")
    project.codebook.set_key(two.id, "1")
    assert (project.codebook.get(one.id).key, project.codebook.get(two.id).key) == (None, "1")
    project.undo()
    assert (project.codebook.get(one.id).key, project.codebook.get(two.id).key) == ("1", None)


def test_definition_note_and_colour(project: Project) -> None:
    code = project.codebook.ensure("桥", colour="#123456")
    project.codebook.define(code.id, definition="跨水的", memo="渡口不算\0")
    project.codebook.recolour(code.id, "#654321")
    after = project.codebook.get(code.id)
    assert (after.definition, after.memo, after.colour) == ("跨水的", "渡口不算�", "#654321")
    acts = [row.name for row in project.history.all(limit=2)]
    assert acts == ["recolour-code", "define-code"]


def test_an_act_that_changes_nothing_leaves_no_row(project: Project) -> None:
    code = project.codebook.ensure("桥")
    before = project.revision
    project.codebook.rename(code.id, "桥")
    project.codebook.recolour(code.id, code.colour)
    project.codebook.set_key(code.id, None)
    project.codebook.define(code.id)
    project.codebook.move(code.id, parent=None)
    assert project.revision == before


def test_moving_in_the_tree(project: Project) -> None:
    for path in ("甲", "乙", "丙/丁"):
        project.codebook.ensure(path)
    find = project.codebook.find
    top, other = find("甲"), find("丙")
    assert top is not None
    assert other is not None
    project.codebook.move(top.id, parent=other.id, position=0)
    assert paths(project) == ["乙", "丙", "丙/甲", "丙/丁"]
    with pytest.raises(MeipiError) as error:
        project.codebook.move(other.id, parent=top.id)
    assert error.value.id == "code-within-itself"
    project.undo()
    assert paths(project) == ["甲", "乙", "丙", "丙/丁"]


def test_merging_recodes_and_takes_the_children_along(project: Project) -> None:
    old, new = project.codebook.ensure("桥"), project.codebook.ensure("桥梁")
    project.codebook.ensure("桥/石桥")
    both = project.annotations.add(1, span=Span(0, 4), codes=[old.id, new.id])
    one = project.annotations.add(2, paragraph=1, codes=[old.id])
    project.codebook.merge(old.id, into=new.id)
    assert paths(project) == ["桥梁", "桥梁/石桥"]
    assert project.annotations.get(both.id).codes == (new.id,)
    assert project.codebook.counts() == {new.id: 2}
    assert project.check().ok
    project.undo()
    assert project.annotations.get(one.id).codes == (old.id,)
    assert paths(project) == ["桥", "桥/石桥", "桥梁"]


def test_removing_takes_the_family_and_what_says_nothing_any_more(project: Project) -> None:
    top, low, other = (project.codebook.ensure(path) for path in ("桥", "桥/石桥", "路"))
    bare = project.annotations.add(1, span=Span(0, 4), codes=[top.id, low.id])
    noted = project.annotations.add(1, span=Span(1, 5), codes=[low.id], memo="记")
    mixed = project.annotations.add(1, span=Span(2, 6), codes=[low.id, other.id])
    touched = project.codebook.remove(top.id)
    assert touched.annotations == {bare.id, noted.id, mixed.id}
    assert {a.id: a.codes for a in project.annotations.of_article(1)} == {noted.id: (), mixed.id: (other.id,)}
    assert paths(project) == ["路"]
    project.undo()
    assert project.annotations.of_article(1) == (bare, noted, mixed)
    assert paths(project) == ["桥", "桥/石桥", "路"]
    assert project.check().ok


def test_all_passages_of_a_code(project: Project) -> None:
    code = project.codebook.ensure("桥")
    second = project.annotations.add(2, paragraph=1, codes=[code.id])
    first = project.annotations.add(1, span=Span(3, 5), codes=[code.id])
    project.annotations.add(1, span=Span(3, 5))
    assert project.annotations.with_code(code.id) == (first, second)


def test_new_codes_get_colours_that_are_not_taken(project: Project) -> None:
    colours = [project.codebook.ensure(str(number)).colour for number in range(len(SEQUENCE))]
    assert sorted(colours) == sorted(SEQUENCE)
    assert next_colour(SEQUENCE + SEQUENCE[:1]) == SEQUENCE[1]


def test_colours_stay_apart_for_colour_blind_readers() -> None:
    """Simulated by the matrices of Viénot, Brettel and Mollon (1999), told apart in linear RGB."""

    def linear(colour: str) -> tuple[float, ...]:
        return tuple((int(colour[i : i + 2], 16) / 255) ** 2.2 for i in (1, 3, 5))

    def seen(colour: str, red: tuple[float, ...], green: tuple[float, ...]) -> tuple[float, ...]:
        rgb = linear(colour)
        dot = [sum(a * b for a, b in zip(row, rgb, strict=True)) for row in (red, green)]
        return (dot[0] ** (1 / 2.2), dot[1] ** (1 / 2.2), rgb[2] ** (1 / 2.2))

    for weak in (((0.11, 0.89, 0.0), (0.11, 0.89, 0.0)), ((0.29, 0.71, 0.0), (0.29, 0.71, 0.0))):
        views = [seen(colour, *weak) for colour in SEQUENCE]
        apart = min(
            sum((a - b) ** 2 for a, b in zip(one, two, strict=True)) ** 0.5
            for number, one in enumerate(views)
            for two in views[:number]
        )
        assert apart > 0.05
