from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import Label, Mention, Span
from corpus.project import Project
from tests.store.made import make_project, prepared


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def test_mentions_come_back_paragraph_by_paragraph(project: Project) -> None:
    assert project.entities.of_article(1) == prepared().mentions[0]
    assert project.entities.of_article(2) == ((),)


def test_mentions_are_counted_by_kind_and_normal_form(project: Project) -> None:
    assert project.entities.counts() == {(Label.GPE, "吉安镇"): 1, (Label.GPE, "𠮷安"): 1}


def test_what_is_mentioned_is_grouped_over_all_articles(project: Project) -> None:
    first = project.entities.groups()[0]
    assert (first.label, first.name, first.count, first.articles, first.first) == (
        Label.GPE,
        "吉安镇",
        1,
        1,
        1,
    )
    assert first.texts == ("𠮷安镇",)
    assert project.entities.count(Label.GPE, "吉安镇") == 1


def test_mentions_are_replaced(project: Project) -> None:
    new = ((Mention(Span(0, 2), "老人", Label.PER),), ())
    project.entities.replace(1, new)
    assert project.entities.of_article(1) == new
    assert project.check().ok
