from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.model import Credit, Edit, Fit, Label, MeipiError, Mention, ParagraphKind, Span, Touched
from corpus.project import Project
from tests.coding.arranged import INJECTED, NEWSPAPER, content, make_pages


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_pages(tmp_path / "a.meipi") as made:
        yield made


def first(project: Project, name: str) -> int:
    """The first article of the page."""
    (source,) = (source for source in project.sources.all() if source.name == name)
    return project.articles.of_source(source.id)[0]


def injection(project: Project, id: int) -> Edit:
    """A pinyin that was taken out of the first paragraph."""
    (span,) = project.articles.get(id).paragraphs[0].spans
    edits = (edit for edit in project.arranging.edits_of(id) if span.contains(edit.span))
    return next(edit for edit in edits if edit.step == "pinyin" and edit.applied)


def test_details_are_set_and_given_back(project: Project) -> None:
    id = first(project, NEWSPAPER)
    read = project.articles.get(id)
    touched = project.arranging.set_fields(
        id, {"title": "新题", "date": "2018-01-02", "byline": (Credit("水生", "记者"),)}
    )
    assert touched.texts == touched.articles == {id}
    named = project.articles.get(id)
    assert (named.title, named.date, named.byline) == ("新题", "2018-01-02", (Credit("水生", "记者"),))
    assert named.text == read.text
    assert project.articles.row(id).title == "新题"
    assert project.arranging.machine_fields(id)["title"] == read.title
    project.arranging.reset_fields(id, ["title", "date", "byline"])
    assert project.articles.get(id) == read
    assert project.history.undo_name == "reset-details"


def test_what_is_so_already_makes_no_history(project: Project) -> None:
    id = first(project, NEWSPAPER)
    before = project.history.all()
    assert not project.arranging.set_fields(id, {"title": project.articles.get(id).title}).articles
    assert project.history.all() == before


def test_a_refused_value_changes_nothing(project: Project) -> None:
    before = content(project)
    with pytest.raises(MeipiError):
        project.arranging.set_fields(1, {"title": "新题", "date": "昨天"})
    assert content(project) == before


def test_a_repair_rejected_and_accepted_again(project: Project) -> None:
    id = first(project, INJECTED)
    before = project.articles.get(id)
    edit = injection(project, id)
    touched = project.arranging.decide(before.source_id, [edit], accept=False)
    assert touched.texts == {id}
    assert project.articles.get(id).text.count(edit.before) == 1
    assert edit.before not in before.text
    assert not project.reviewing.count()
    assert project.check().problems == ()
    project.arranging.decide(before.source_id, [edit], accept=True)
    assert project.articles.get(id) == before
    assert len(project.arranging.decisions(before.source_id)) == 1


def test_a_quote_follows_the_repairs_that_the_user_decides_on(project: Project) -> None:
    id = first(project, INJECTED)
    edit = injection(project, id)
    project.arranging.decide(project.articles.get(id).source_id, [edit], accept=False)
    quotes = [a.quote for a in project.annotations.of_article(id)]
    assert any(edit.before in quote for quote in quotes)
    assert len(quotes) == len([a for a in project.annotations.all() if a.article_id == id])


def test_all_repairs_of_a_step_in_one_article_and_everywhere(project: Project) -> None:
    id = first(project, INJECTED)
    text = project.articles.get(id).text
    project.arranging.decide_in_article(id, accept=False, step="pinyin")
    assert "(zhèn)" in project.articles.get(id).text
    project.arranging.decide_everywhere(accept=True)
    assert project.articles.get(id).text == text
    project.arranging.decide_everywhere(accept=False, step="pinyin")
    assert "(zhèn)" in project.articles.get(id).text
    assert all(not e.applied for e in project.arranging.edits_of(id) if e.step == "pinyin")
    assert project.history.undo_name == "reject-repairs"


def test_a_decision_everywhere_tells_how_far_it_is_and_can_be_called_off(project: Project) -> None:
    said: list[tuple[int, int]] = []
    project.arranging.decide_everywhere(accept=False, progress=lambda done, all, _: said.append((done, all)))
    count = project.sources.count()
    assert said == [(done, count) for done in range(count + 1)]
    project.undo()
    revision = project.revision
    seen = iter([False, True])
    touched = project.arranging.decide_everywhere(accept=False, cancelled=lambda: next(seen, True))
    assert touched == Touched()
    assert project.revision == revision


def test_what_is_decided_already_is_no_act(project: Project) -> None:
    project.arranging.decide_everywhere(accept=False)
    revision = project.revision
    assert project.arranging.decide_everywhere(accept=False) == Touched()
    assert project.revision == revision


def test_an_article_cut_out_stands_behind_the_other_in_the_list(project: Project) -> None:
    id = first(project, NEWSPAPER)
    texts = [paragraph.text for paragraph in project.articles.get(id).paragraphs]
    new = project.arranging.split_article(id, 2)
    ids = project.articles.ids()
    assert ids[ids.index(id) + 1] == new
    assert [paragraph.text for paragraph in project.articles.get(new).paragraphs] == texts[1:]
    assert project.annotations.of_article(new)
    assert not [a for a in project.annotations.all() if a.fit is not Fit.FITS]
    assert project.arranging.neighbours(id)[:2] == (id, new)


def test_the_number_of_an_article_that_was_undone_is_given_to_no_other(project: Project) -> None:
    id = first(project, NEWSPAPER)
    new = project.arranging.split_article(id, 2)
    project.undo()
    with pytest.raises(MeipiError):
        project.articles.get(new)
    assert project.arranging.split_article(id, 3) > new


def test_merged_articles_take_their_annotations_along(project: Project) -> None:
    one, two = project.arranging.neighbours(first(project, NEWSPAPER))[:2]
    spans = [a for a in project.annotations.of_article(two) if a.kind.value != "article"]
    project.arranging.merge_articles(one, two)
    there = {a.id: a for a in project.annotations.of_article(one)}
    assert {a.id: a.quote for a in spans}.items() <= {id: a.quote for id, a in there.items()}.items()
    assert [review.annotation.kind.value for review in project.reviewing.all()] == ["article"]
    assert project.check().problems == ()


def test_what_goes_to_furniture_is_reviewed_and_fits_when_it_comes_back(project: Project) -> None:
    id = first(project, NEWSPAPER)
    before = project.articles.get(id)
    away = [a for a in project.annotations.of_article(id) if before.paragraph_spans[0].contains(a.span)]
    project.arranging.to_furniture(id, [1], kind="caption")
    assert {r.annotation.id for r in project.reviewing.all()} == {a.id for a in away}
    kinds = [piece.kind for piece in project.sources.furniture(before.source_id)]
    project.arranging.from_furniture(kinds.index("caption"), article_id=id)
    assert project.articles.get(id) == before
    assert not project.reviewing.count()


def test_an_emptied_article_is_still_an_article(project: Project) -> None:
    id = first(project, INJECTED)
    count = len(project.articles.get(id).paragraphs)
    project.arranging.to_furniture(id, range(1, count + 1))
    assert project.articles.get(id).text == ""
    assert project.annotations.of_article(id) == ()
    assert project.check().problems == ()
    project.undo()
    assert len(project.annotations.of_article(id)) == 2 * count + 1


def test_paragraphs_are_joined_split_and_typed(project: Project) -> None:
    id = first(project, NEWSPAPER)
    one, two = (paragraph.text for paragraph in project.articles.get(id).paragraphs[:2])
    project.arranging.join(id, 1)
    assert project.articles.get(id).paragraphs[0].text == one + two
    project.arranging.split(id, 1, len(one))
    project.arranging.set_kind(id, [1], ParagraphKind.CAPTION)
    assert [p.text for p in project.articles.get(id).paragraphs[:2]] == [one, two]
    assert project.articles.get(id).paragraphs[0].kind is ParagraphKind.CAPTION
    assert not project.reviewing.count()


def test_articles_in_another_order(project: Project) -> None:
    ids = project.arranging.neighbours(first(project, NEWSPAPER))
    touched = project.arranging.move_article(ids[-1], 0)
    assert touched.texts
    assert project.arranging.neighbours(ids[0]) == (ids[-1], *ids[:-1])
    assert project.articles.ids()[0] == ids[-1]


def test_mentions_stay_in_paragraphs_that_stay_and_are_stale_where_the_text_changed(project: Project) -> None:
    id = first(project, NEWSPAPER)
    mention = Mention(Span(0, 2), project.articles.get(id).paragraphs[1].text[:2], Label.PER)
    rest = ((),) * (len(project.articles.get(id).paragraphs) - 2)
    project.entities.replace(id, ((), (mention,), *rest))
    basis = project.entities.basis(id)
    assert project.entities.stale() == ()
    project.arranging.to_furniture(id, [1])
    assert project.entities.of_article(id)[0] == (mention,)
    assert project.entities.stale() == (id,)
    assert not project.entities.replace(id, ((mention,), *rest), basis=basis)
    assert project.entities.replace(id, ((mention,), *rest), basis=project.entities.basis(id))
    assert project.entities.stale() == ()


acts = st.lists(st.tuples(st.integers(0, 10), st.integers(0, 50), st.integers(0, 50)), max_size=6)


def act(project: Project, kind: int, one: int, other: int) -> None:
    """Some act on some article; what cannot be done there is refused."""
    arranging = project.arranging
    ids = project.articles.ids()
    id = ids[one % len(ids)]
    article = project.articles.get(id)
    number = other % (len(article.paragraphs) + 1) + 1
    near = arranging.neighbours(id)
    edits = project.sources.edits(article.source_id)
    if kind == 0:
        arranging.set_fields(id, {"title": str(other), "continuation": bool(other % 2)})
    elif kind == 1:
        arranging.split_article(id, number)
    elif kind == 2:
        arranging.merge_articles(id, near[other % len(near)])
    elif kind == 3:
        arranging.move_article(id, other % len(near))
    elif kind == 4:
        arranging.move(id, [number], to_number=1, to_article=near[other % len(near)])
    elif kind == 5:
        arranging.join(id, number)
    elif kind == 6:
        arranging.split(id, number, at=other)
    elif kind == 7:
        arranging.to_furniture(id, [number])
    elif kind == 8:
        arranging.from_furniture(other % 4, article_id=id)
    elif kind == 9 and edits:
        arranging.decide(article.source_id, edits[other % len(edits) :: 3], accept=bool(one % 2))
    else:
        arranging.decide_in_article(id, accept=bool(other % 2))


def everything_has_a_place(project: Project) -> bool:
    for source in project.sources.all():
        taken = [0] * len(source.text)
        spans = [span for piece in project.sources.furniture(source.id) for span in piece.spans]
        for id in project.articles.of_source(source.id):
            article = project.articles.get(id)
            spans += [span for paragraph in article.paragraphs for span in paragraph.spans]
            spans += {span for places in article.read_at.values() for span in places}
        for span in spans:
            for at in range(span.start, span.end):
                taken[at] += 1
        if any(taken[at] != 1 for at, sign in enumerate(source.text) if not sign.isspace()):
            return False
    return True


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(made=acts)
def test_whatever_is_done_every_character_keeps_a_place_and_undo_brings_all_back(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[int, int, int]]
) -> None:
    with make_pages(tmp_path_factory.mktemp("p") / "a.meipi", NEWSPAPER) as project:
        states = [content(project)]
        count = project.annotations.count()
        for kind, one, other in made:
            done = len(project.history.all())
            try:
                act(project, kind, one, other)
            except MeipiError:
                assert content(project) == states[-1]
            if len(project.history.all()) > done:
                states.append(content(project))
        assert project.annotations.count() == count
        assert project.check().problems == ()
        assert everything_has_a_place(project)
        for state in reversed(states[:-1]):
            project.undo()
            assert content(project) == state
        for state in states[1:]:
            project.redo()
            assert content(project) == state
        assert project.check().problems == ()
