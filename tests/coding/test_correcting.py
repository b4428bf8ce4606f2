from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.correcting.lexicon import Term
from corpus.model import Label, MeipiError, Mention, Span
from corpus.project import Project
from tests.store.made import make_project

TOWN = Span(5, 9)
"""Of 𠮷安镇 and what stands before it, in article 1: see ``tests.store.made``."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def town(project: Project) -> tuple[Span, Mention]:
    """The mentions of article 1, the first with its place in the text."""
    article = project.articles.get(1)
    for start, mentions in zip(article.paragraph_spans, project.entities.of_article(1), strict=True):
        for mention in mentions:
            return mention.span.shift(start.start), mention
    raise AssertionError("no mention is left")


def all_mentions(project: Project) -> list[tuple[str, Label]]:
    return [
        (m.text, m.label) for id in project.articles.ids() for p in project.entities.of_article(id) for m in p
    ]


def test_a_rejected_mention_stays_away_and_undo_brings_it_back(project: Project) -> None:
    before = project.entities.of_article(1)
    span, _ = town(project)
    touched = project.correcting.reject({1: [span]})
    assert touched.mentions == {1}
    rejected = project.entities.of_article(1)
    assert rejected != before
    project.entities.replace(1, before)  # recognition finds it again
    assert project.entities.of_article(1) == rejected
    project.undo()
    assert project.entities.of_article(1) == before
    assert project.check().ok


def test_acts_survive_a_restart_and_a_check(project: Project) -> None:
    span, mention = town(project)
    project.correcting.retype({1: [span]}, Label.PER)
    project.correcting.link({1: [span]}, norm="石先生")
    path = project.path
    project.close()
    with Project.open(path) as again:
        assert again.readonly is None
        _, found = town(again)
        assert (found.label, found.norm, found.found_by) == (Label.PER, "石先生", "user")
        again.undo()
        again.undo()
        assert town(again)[1] == mention


def test_a_mention_is_grown_shrunk_and_linked(project: Project) -> None:
    span, mention = town(project)
    project.correcting.resize(1, span, Span(span.start, span.end - 1))
    smaller, found = town(project)
    assert (found.text, found.label) == (mention.text[:-1], mention.label)
    project.correcting.resize(1, smaller, span)
    assert town(project)[1].text == mention.text
    project.correcting.link({1: [span]}, norm="吉安镇", code="360000")
    assert dict(town(project)[1].attributes)["code"] == "360000"
    project.correcting.link({1: [span]}, code="")
    assert "code" not in dict(town(project)[1].attributes)


def test_what_is_not_there_cannot_be_corrected(project: Project) -> None:
    with pytest.raises(MeipiError) as raised:
        project.correcting.accept({1: [Span(0, 1)]})
    assert raised.value.id == "no-mention"


def test_a_mention_is_added_where_nothing_was_found(project: Project) -> None:
    at = project.articles.get(1).text.index("石桥")
    project.correcting.add(1, Span(at, at + 2), Label.LOC)
    assert ("石桥", Label.LOC) in all_mentions(project)


def test_rules_reach_all_articles_and_are_undone_as_one(project: Project) -> None:
    before = all_mentions(project)
    touched = project.correcting.take_in(
        [
            Term("石桥", Label.LOC, "石桥"),
            Term("𠮷安", None, always=False),
            Term("𠮷安镇", None, always=False),
        ]
    )
    assert touched.rules
    changed = [id for id, differs in project.correcting.lay_rules() if differs]
    assert changed
    after = all_mentions(project)
    assert ("石桥", Label.LOC) in after
    assert not any(text.startswith("𠮷安") for text, _ in after)
    assert list(project.correcting.lay_rules()) == []
    project.undo()
    list(project.correcting.lay_rules())
    assert all_mentions(project) == before
    assert project.check().ok


def test_a_later_rule_for_a_text_replaces_the_earlier_one(project: Project) -> None:
    project.correcting.never("石橋")
    project.correcting.always("石桥", Label.LOC, norm="石桥", code="1")
    assert project.correcting.terms() == (Term("石桥", Label.LOC, "石桥", "1"),)
    (rule,) = project.correcting.rules()
    project.correcting.remove_rules([rule.id])
    assert project.correcting.rules() == ()


def test_a_rule_is_laid_over_articles_that_are_recognised_later(project: Project) -> None:
    project.correcting.always("石桥", Label.LOC)
    project.entities.replace(1, [() for _ in project.articles.get(1).paragraphs])
    assert ("石桥", Label.LOC) in [(m.text, m.label) for p in project.entities.of_article(1) for m in p]
    assert 1 not in project.entities.unruled()


def test_corrections_stand_when_paragraphs_are_joined(project: Project) -> None:
    span, mention = town(project)
    project.correcting.retype({1: [span]}, Label.ORG)
    project.arranging.join(1, 1)
    assert (mention.text, Label.ORG) in all_mentions(project)


def test_corrections_and_rules_are_salvaged(project: Project, tmp_path: Path) -> None:
    span, _ = town(project)
    project.correcting.reject({1: [span]})
    project.correcting.always("石桥", Label.LOC)
    list(project.correcting.lay_rules())
    before, terms = all_mentions(project), project.correcting.terms()
    path = project.path
    project.close()
    Project.salvage(path, tmp_path / "saved.meipi")
    with Project.open(tmp_path / "saved.meipi") as saved:
        assert saved.check().ok
        assert (all_mentions(saved), saved.correcting.terms()) == (before, terms)
        while saved.undo():
            pass
        list(saved.correcting.lay_rules())
        assert ("石桥", Label.LOC) not in all_mentions(saved)
        assert town(saved)[0] == span


def test_all_mentions_of_a_thing_are_corrected_in_one_act(project: Project) -> None:
    for id in project.articles.ids():
        project.correcting.add(id, Span(0, 2), Label.GPE)
        project.correcting.link({id: [Span(0, 2)]}, norm="石桥")
    span, mention = town(project)
    name = "石桥"
    places = project.entities.places(mention.label, name)
    assert span in places[1]
    assert len(places) == 2
    assert sum(map(len, places.values())) == project.entities.count(mention.label, name) == 2
    before = project.revision
    project.correcting.link(places, norm="吉安镇", code="360000")
    assert project.revision == before + 1
    (group,) = [g for g in project.entities.groups() if g.name == "吉安镇"]
    assert (group.count, group.corrected) == (3, 2)  # one was found so
    project.undo()
    assert project.entities.places(mention.label, name) == places


def test_the_reach_of_rules_is_counted_in_mentions(project: Project) -> None:
    _, mention = town(project)
    there = sum(text == mention.text for text, _ in all_mentions(project))
    project.correcting.always(mention.text, mention.label)
    list(project.correcting.lay_rules())
    assert list(project.correcting.reach().values()) == [there]
    project.correcting.never(mention.text)
    list(project.correcting.lay_rules())
    assert mention.text not in dict(all_mentions(project))
    assert list(project.correcting.reach().values()) == [there]
    project.correcting.never(mention.text, Label.WORK)
    assert list(project.correcting.reach().values()) == [0]
