from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.model import Annotation, Change, MeipiError, Replacement, Span
from corpus.project import Project
from corpus.store.annotations import AnnotationShelf
from corpus.store.codes import CodeShelf
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def test_rows_are_the_inverse_of_records(project: Project) -> None:
    code = project.codebook.ensure("桥/石桥")
    annotation = project.annotations.add(1, paragraph=2, codes=[code.id], memo="记")
    shelves: tuple[AnnotationShelf, CodeShelf] = (project._store.annotations, project._store.codes)
    for shelf, record in zip(shelves, (annotation, code), strict=True):
        assert shelf.from_row(shelf.to_row(record)) == record  # type: ignore[arg-type]


def test_counts_of_codes_stay_right_through_everything(project: Project) -> None:
    one, two = project.codebook.ensure("桥"), project.codebook.ensure("路")
    assert project.codebook.counts() == {}
    first = project.annotations.add(1, span=Span(0, 3), codes=[one.id, two.id])
    second = project.annotations.add(1, span=Span(1, 3), codes=[one.id])
    assert project.codebook.counts() == {one.id: 2, two.id: 1}
    project.annotations.change(first.id, codes=[two.id])
    assert project.codebook.counts() == {one.id: 1, two.id: 1}
    bad = replace(project.annotations.draft(1, span=Span(0, 3), codes=[one.id]), quote="别的")
    good = project.annotations.draft(1, span=Span(0, 3), codes=[one.id])
    with pytest.raises(MeipiError):
        project.do(_adding(good, bad))
    assert project.codebook.counts() == {one.id: 1, two.id: 1}
    project.annotations.remove([second.id])
    assert project.codebook.counts() == {two.id: 1}
    for _ in range(3):
        project.undo()
    assert project.codebook.counts() == {one.id: 1, two.id: 1}


def test_an_annotation_must_stand_where_it_says(project: Project) -> None:
    draft = project.annotations.draft(1, span=Span(2, 6))
    wrong = (
        replace(draft, span=Span(3, 7)),
        replace(draft, quote="别的文字"),
        replace(draft, text_hash="0" * 64),
        replace(draft, article_id=2),
    )
    for annotation in wrong:
        with pytest.raises(MeipiError) as error:
            project.do(_adding(annotation))
        assert error.value.id == "quote-mismatch"
    assert project.annotations.count() == 0


def _adding(*annotations: Annotation) -> Change:
    return Change(uuid.uuid4().hex, "annotate", tuple(Replacement(None, a) for a in annotations))


def test_the_annotations_of_an_article_stay_right_through_everything(project: Project) -> None:
    """They are remembered; a fresh look at the table must always say the same."""
    dice = random.Random(4)
    shelf = project._store.annotations
    for number in range(120):
        there = project.annotations.of_article(1)
        kind = dice.random()
        if kind < 0.5 or not there:
            start = dice.randrange(20)
            project.annotations.add(1, span=Span(start, start + dice.randrange(1, 6)))
        elif kind < 0.6:
            project.annotations.change(dice.choice(there).id, memo=str(number))
        elif kind < 0.7:
            project.annotations.change(dice.choice(there).id, span=Span(number % 20, number % 20 + 4))
        elif kind < 0.8:
            project.annotations.remove(a.id for a in dice.sample(there, len(there) // 2))
        elif kind < 0.9:
            project.undo()
        else:
            bad = replace(project.annotations.draft(1, span=Span(0, 3)), quote="别的")
            with pytest.raises(MeipiError):
                project.do(_adding(project.annotations.draft(1, span=Span(0, 3)), bad))
        assert list(project.annotations.of_article(1)) == shelf._read(1)
