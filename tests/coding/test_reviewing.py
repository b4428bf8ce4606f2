from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.coding.reviewing import Ground
from corpus.model import AnnotationKind, Fit, Span
from corpus.project import Project
from tests.store.made import make_project

QUOTE = "石桥通了车。\n老人说"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """One annotation over the break between two paragraphs that have been joined since."""
    with make_project(tmp_path / "a.meipi") as made:
        start = made.articles.get(1).text.index(QUOTE)
        code = made.codebook.ensure("通车")
        made.annotations.add(1, span=Span(start, start + len(QUOTE)), codes=[code.id], memo="断了")
        made.arranging.join(1, 1)
        yield made


def test_a_quote_that_is_gone_is_shown_with_where_its_characters_are(project: Project) -> None:
    (review,) = project.reviewing.all()
    assert project.reviewing.count() == 1
    assert review.annotation.quote == QUOTE
    assert review.annotation.fit is Fit.REVIEW
    (candidate,) = review.candidates
    assert (candidate.text, candidate.ground) == ("石桥通了车。老人说", Ground.SOURCE)
    assert candidate.prefix.endswith("𠮷安镇的")
    assert candidate.suffix.startswith(",从前")


def test_it_stands_in_no_text_but_is_not_lost(project: Project) -> None:
    assert project.annotations.of_article(1) == ()
    assert project.annotations.count() == len(list(project.annotations.all())) == 1
    assert project.annotations.with_code(project.codebook.all()[0].id) == ()
    assert project.check().problems == ()


def test_accepting_a_place_makes_it_fit(project: Project) -> None:
    (review,) = project.reviewing.all()
    (candidate,) = review.candidates
    placed = project.reviewing.place(review.annotation.id, candidate.article_id, candidate.span)
    assert project.annotations.of_article(1) == (placed,)
    assert (placed.quote, placed.memo, placed.fit) == ("石桥通了车。老人说", "断了", Fit.FITS)
    assert placed.codes == review.annotation.codes
    assert project.reviewing.all() == ()
    project.undo()
    assert project.reviewing.all() == (review,)


def test_an_orphan_is_kept_and_no_longer_asked_about(project: Project) -> None:
    (review,) = project.reviewing.all()
    project.reviewing.keep(review.annotation.id)
    assert project.reviewing.count() == 0
    assert [orphan.quote for orphan in project.reviewing.orphans()] == [QUOTE]
    project.arranging.split(1, 1, len("三月初五,𠮷安镇的石桥通了车。"))
    assert [orphan.quote for orphan in project.reviewing.orphans()] == [QUOTE]
    assert project.history.undo_name == "split-paragraph"


def test_it_comes_back_by_itself_when_its_quote_does(project: Project) -> None:
    project.arranging.split(1, 1, len("三月初五,𠮷安镇的石桥通了车。"))
    assert project.reviewing.all() == ()
    assert [a.quote for a in project.annotations.of_article(1)] == [QUOTE]


def test_one_under_review_can_be_removed(project: Project) -> None:
    (review,) = project.reviewing.all()
    project.annotations.remove([review.annotation.id])
    assert project.annotations.count() == 0
    project.undo()
    assert project.reviewing.all() == (review,)


def test_places_with_the_very_quote_are_offered_the_likest_first(tmp_path: Path) -> None:
    with make_project(tmp_path / "a.meipi") as project:
        text = project.articles.get(1).text
        at = text.index("石桥")
        project.annotations.add(1, span=Span(at, at + 2))
        project.arranging.to_furniture(1, [1])
        (review,) = project.reviewing.all()
        assert review.candidates == ()
        (found,) = [n for n, f in enumerate(project.sources.furniture(1)) if f.kind == "removed"]
        project.reviewing.keep(review.annotation.id)
        project.arranging.from_furniture(found, article_id=1)
        orphan = project.reviewing.orphans()[0]
        placed = project.reviewing.place(orphan.id, 1, Span(at, at + 2))
        assert placed.kind is AnnotationKind.SPAN
        assert [a.quote for a in project.annotations.of_article(1)] == ["石桥"]
