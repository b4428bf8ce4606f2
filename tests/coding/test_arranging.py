from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.model import Credit, Fit, Label, MeipiError, Mention, ParagraphKind, Span
from corpus.project import Project
from tests.coding.arranged import INJECTED, NEWSPAPER, content, first, make_pages


def test_details_are_set_and_given_back(pages: Project) -> None:
    id = first(pages, NEWSPAPER)
    read = pages.articles.get(id)
    touched = pages.arranging.set_fields(
        id, {"title": "新题", "date": "2018-01-02", "byline": (Credit("水生", "记者"),)}
    )
    assert touched.texts == touched.articles == {id}
    named = pages.articles.get(id)
    assert (named.title, named.date, named.byline) == ("新题", "2018-01-02", (Credit("水生", "记者"),))
    assert named.text == read.text
    assert pages.articles.row(id).title == "新题"
    assert pages.arranging.machine_fields(id)["title"] == read.title
    pages.arranging.reset_fields(id, ["title", "date", "byline"])
    assert pages.articles.get(id) == read
    assert pages.history.undo_name == "reset-details"


def test_what_is_so_already_makes_no_history(pages: Project) -> None:
    id = first(pages, NEWSPAPER)
    before = pages.history.all()
    assert not pages.arranging.set_fields(id, {"title": pages.articles.get(id).title}).articles
    assert pages.history.all() == before


def test_a_refused_value_changes_nothing(pages: Project) -> None:
    before = content(pages)
    with pytest.raises(MeipiError):
        pages.arranging.set_fields(1, {"title": "新题", "date": "昨天"})
    assert content(pages) == before


def test_an_article_cut_out_stands_behind_the_other_in_the_list(pages: Project) -> None:
    id = first(pages, NEWSPAPER)
    texts = [paragraph.text for paragraph in pages.articles.get(id).paragraphs]
    new = pages.arranging.split_article(id, 2)
    ids = pages.articles.ids()
    assert ids[ids.index(id) + 1] == new
    assert [paragraph.text for paragraph in pages.articles.get(new).paragraphs] == texts[1:]
    assert pages.annotations.of_article(new)
    assert not [a for a in pages.annotations.all() if a.fit is not Fit.FITS]
    assert pages.arranging.neighbours(id)[:2] == (id, new)


def test_the_number_of_an_article_that_was_undone_is_given_to_no_other(pages: Project) -> None:
    id = first(pages, NEWSPAPER)
    new = pages.arranging.split_article(id, 2)
    pages.undo()
    with pytest.raises(MeipiError):
        pages.articles.get(new)
    assert pages.arranging.split_article(id, 3) > new


def test_merged_articles_take_their_annotations_along(pages: Project) -> None:
    one, two = pages.arranging.neighbours(first(pages, NEWSPAPER))[:2]
    spans = [a for a in pages.annotations.of_article(two) if a.kind.value != "article"]
    pages.arranging.merge_articles(one, two)
    there = {a.id: a for a in pages.annotations.of_article(one)}
    assert {a.id: a.quote for a in spans}.items() <= {id: a.quote for id, a in there.items()}.items()
    assert [review.annotation.kind.value for review in pages.reviewing.all()] == ["article"]
    assert pages.check().problems == ()


def test_what_goes_to_furniture_is_reviewed_and_fits_when_it_comes_back(pages: Project) -> None:
    id = first(pages, NEWSPAPER)
    before = pages.articles.get(id)
    away = [a for a in pages.annotations.of_article(id) if before.paragraph_spans[0].contains(a.span)]
    pages.arranging.to_furniture(id, [1], kind="caption")
    assert {r.annotation.id for r in pages.reviewing.all()} == {a.id for a in away}
    kinds = [piece.kind for piece in pages.sources.furniture(before.source_id)]
    pages.arranging.from_furniture(kinds.index("caption"), article_id=id)
    assert pages.articles.get(id) == before
    assert not pages.reviewing.count()


def test_an_emptied_article_is_still_an_article(pages: Project) -> None:
    id = first(pages, INJECTED)
    count = len(pages.articles.get(id).paragraphs)
    pages.arranging.to_furniture(id, range(1, count + 1))
    assert pages.articles.get(id).text == ""
    assert pages.annotations.of_article(id) == ()
    assert pages.check().problems == ()
    pages.undo()
    assert len(pages.annotations.of_article(id)) == 2 * count + 1


def test_paragraphs_are_joined_split_and_typed(pages: Project) -> None:
    id = first(pages, NEWSPAPER)
    one, two = (paragraph.text for paragraph in pages.articles.get(id).paragraphs[:2])
    pages.arranging.join(id, 1)
    assert pages.articles.get(id).paragraphs[0].text == one + two
    pages.arranging.split(id, 1, len(one))
    pages.arranging.set_kind(id, [1], ParagraphKind.CAPTION)
    assert [p.text for p in pages.articles.get(id).paragraphs[:2]] == [one, two]
    assert pages.articles.get(id).paragraphs[0].kind is ParagraphKind.CAPTION
    assert not pages.reviewing.count()


def test_articles_in_another_order(pages: Project) -> None:
    ids = pages.arranging.neighbours(first(pages, NEWSPAPER))
    touched = pages.arranging.move_article(ids[-1], 0)
    assert touched.texts
    assert pages.arranging.neighbours(ids[0]) == (ids[-1], *ids[:-1])
    assert pages.articles.ids()[0] == ids[-1]


def test_mentions_stay_in_paragraphs_that_stay_and_are_stale_where_the_text_changed(pages: Project) -> None:
    id = first(pages, NEWSPAPER)
    mention = Mention(Span(0, 2), pages.articles.get(id).paragraphs[1].text[:2], Label.PER)
    rest = ((),) * (len(pages.articles.get(id).paragraphs) - 2)
    pages.entities.replace(id, ((), (mention,), *rest))
    basis = pages.entities.basis(id)
    assert pages.entities.stale() == ()
    pages.arranging.to_furniture(id, [1])
    assert pages.entities.of_article(id)[0] == (mention,)
    assert pages.entities.stale() == (id,)
    assert not pages.entities.replace(id, ((mention,), *rest), basis=basis)
    assert pages.entities.replace(id, ((mention,), *rest), basis=pages.entities.basis(id))
    assert pages.entities.stale() == ()


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
        project.repairing.decide(article.source_id, edits[other % len(edits) :: 3], accept=bool(one % 2))
    else:
        project.repairing.decide_in_article(id, accept=bool(other % 2))


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
