from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import AnnotationKind, MeipiError, Span, Status
from corpus.project import Project
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def test_an_annotation_comes_back_as_it_was_made(project: Project) -> None:
    code = project.codebook.ensure("桥")
    made = project.annotations.add(1, paragraph=2, codes=[code.id, code.id], memo="一\r\n二\ud800")
    assert made.codes == (code.id,)
    assert made.memo == "一\n二?"
    assert (made.kind, made.coder, made.origin) == (AnnotationKind.PARAGRAPH, "甲", "manual")
    assert made.quote == project.articles.get(1).paragraphs[1].text
    assert project.annotations.get(made.id) == made
    assert project.annotations.of_article(1) == (made,)


def test_codes_named_by_their_paths_are_made_in_the_same_act(project: Project) -> None:
    there = project.codebook.ensure("桥")
    made = project.annotations.add(1, paragraph=1, codes=[there.id], paths=["桥/石桥", "桥", "船"])
    assert [project.codebook.path(id) for id in made.codes] == ["桥", "桥/石桥", "船"]
    changed = project.annotations.change(made.id, codes=[], paths=["船", "渡口/新"])
    assert [project.codebook.path(id) for id in changed.codes] == ["船", "渡口/新"]
    assert project.annotations.change(made.id, paths=["船"]) == changed
    assert [row.name for row in project.history.all()][:2] == ["recode", "annotate"]
    project.undo()
    assert project.codebook.find("渡口") is None
    project.undo()
    assert [code.name for code in project.codebook.all()] == ["桥"]
    with pytest.raises(MeipiError):
        project.annotations.add(1, paragraph=9, paths=["新"])
    assert project.codebook.find("新") is None


def test_code_memo_and_place_are_changed_each_by_itself(project: Project) -> None:
    code = project.codebook.ensure("桥")
    made = project.annotations.add(1, paragraph=1, codes=[code.id])
    noted = project.annotations.change(made.id, memo="记")
    assert (noted.memo, noted.codes, noted.span) == ("记", (code.id,), made.span)
    moved = project.annotations.change(made.id, span=Span(1, 3))
    assert (moved.kind, moved.quote) == (AnnotationKind.SPAN, project.articles.get(1).text[1:3])
    bare = project.annotations.change(made.id, codes=[])
    assert (bare.codes, bare.memo) == ((), "记")
    judged = project.annotations.change(made.id, status=Status.REJECTED)
    assert judged.status is Status.REJECTED
    acts = [row.name for row in project.history.all(limit=4)]
    assert acts == ["change-annotation", "recode", "change-annotation", "write-memo"]
    for _ in range(4):
        project.undo()
    assert project.annotations.get(made.id) == made


def test_a_change_that_changes_nothing_leaves_no_row(project: Project) -> None:
    made = project.annotations.add(1, paragraph=1, memo="记")
    before = project.revision
    assert project.annotations.change(made.id, memo="记", codes=[]) == made
    assert project.revision == before


def test_many_are_removed_in_one_act(project: Project) -> None:
    made = [project.annotations.add(1, span=Span(start, start + 3)) for start in range(5)]
    touched = project.annotations.remove(annotation.id for annotation in made[1:])
    assert touched.annotations == {annotation.id for annotation in made[1:]}
    assert project.annotations.of_article(1) == (made[0],)
    project.undo()
    assert project.annotations.of_article(1) == tuple(made)
    assert project.annotations.remove([]).annotations == frozenset()


def test_many_are_added_in_one_act(project: Project) -> None:
    drafts = [project.annotations.draft(1, span=Span(s, s + 2), status=Status.PENDING) for s in range(4)]
    project.annotations.add_all(drafts, detail="石桥")
    assert project.annotations.of_article(1) == tuple(drafts)
    assert [(row.name, row.detail) for row in project.history.all(limit=1)] == [("annotate-all", "石桥")]
    project.undo()
    assert project.annotations.count() == 0


def test_all_come_in_the_order_of_the_articles(project: Project) -> None:
    late = project.annotations.add(2)
    second = project.annotations.add(1, span=Span(5, 7))
    first = project.annotations.add(1, span=Span(0, 2))
    assert list(project.annotations.all()) == [first, second, late]
    assert project.annotations.count() == 3


def test_what_is_not_there_is_told(project: Project) -> None:
    made = project.annotations.add(1, paragraph=1)
    for act, id in (
        (lambda: project.annotations.get("nobody"), "no-annotation"),
        (lambda: project.annotations.remove([made.id, "nobody"]), "no-annotation"),
        (lambda: project.annotations.add(9, paragraph=1), "no-article"),
        (lambda: project.annotations.add(1, paragraph=1, codes=["none"]), "no-code"),
        (lambda: project.annotations.change(made.id, codes=["none"]), "no-code"),
    ):
        with pytest.raises(MeipiError) as error:
            act()
        assert error.value.id == id
    assert project.annotations.of_article(1) == (made,)


def test_what_an_act_touches(project: Project) -> None:
    one, two = project.codebook.ensure("桥"), project.codebook.ensure("路")
    made = project.annotations.add(1, paragraph=1, codes=[one.id])
    told = []
    project.observer = told.append
    project.annotations.change(made.id, codes=[one.id, two.id])
    (touched,) = told
    assert (touched.articles, touched.annotations, touched.codes) == ({1}, {made.id}, {two.id})


def test_the_history_names_the_article_that_was_annotated_as_a_whole(project: Project) -> None:
    project.annotations.add(1, memo="全篇")
    assert project.history.all(limit=1)[0].detail == project.articles.row(1).title
