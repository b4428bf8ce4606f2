from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import EVERY_ANNOTATION, AnnotationFilter, MeipiError, Progress, Span, Status
from corpus.project import ArticleQuery, Project
from tests.store.made import make_project, prepared


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def test_an_article_comes_back_as_it_was_cut(project: Project) -> None:
    (cut,) = prepared().cleaned.articles
    stored = project.articles.get(1)
    assert (stored.id, stored.source_id) == (1, 1)
    assert stored.paragraphs == cut.paragraphs
    assert (stored.title, stored.byline, stored.source, stored.date) == (
        cut.title,
        cut.byline,
        cut.source,
        cut.date,
    )
    assert stored.read_at == cut.read_at
    assert stored.offsets == cut.offsets


def test_a_paragraph_is_counted_from_one(project: Project) -> None:
    article = project.articles.get(1)
    assert project.articles.paragraph(1, 2) == article.paragraphs[1]
    for number in (0, 3):
        with pytest.raises(MeipiError) as error:
            project.articles.paragraph(1, number)
        assert error.value.id == "no-paragraph"


def test_a_line_of_the_list_counts(project: Project) -> None:
    project.annotations.add(1, span=Span(0, 3))
    project.annotations.add(1)
    first, second = project.articles.rows()
    assert (first.annotations, first.edits, second.annotations) == (2, 1, 0)
    assert first.opening == project.articles.get(1).text[:60]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (ArticleQuery(), [1, 2]),
        (ArticleQuery(descending=True), [2, 1]),
        (ArticleQuery(order="date"), [2, 1]),
        (ArticleQuery(order="title"), [1, 2]),
        (ArticleQuery(text="𠮷安"), [1]),
        (ArticleQuery(text="河口报"), [2]),
        (ArticleQuery(text="石桥"), [1]),
        (ArticleQuery(text="' OR 1 --"), []),
        (ArticleQuery(annotated=True), [1]),
        (ArticleQuery(annotated=False), [2]),
        (ArticleQuery(outlet="河口报"), [2]),
        (ArticleQuery(source_id=1), [1]),
        (ArticleQuery(text="船", annotated=True), []),
    ],
)
def test_a_query_picks_and_orders(project: Project, query: ArticleQuery, ids: list[int]) -> None:
    project.annotations.add(1, span=Span(0, 3))
    assert [row.id for row in project.articles.rows(query)] == ids
    assert project.articles.ids(query) == ids
    assert project.articles.count(query) == len(ids)


def test_a_page_of_the_list(project: Project) -> None:
    assert [row.id for row in project.articles.rows(offset=1, limit=5)] == [2]


def test_articles_with_an_annotation_for_which_a_filter_holds(project: Project) -> None:
    code, other = project.codebook.ensure("桥"), project.codebook.ensure("船")
    project.annotations.add(1, paragraph=1, codes=[other.id])
    project.coder = "乙"
    mark = project.annotations.add(2, paragraph=1, codes=[code.id], status=Status.PENDING)
    filters = [
        AnnotationFilter(codes=frozenset([code.id])),
        AnnotationFilter(coders=frozenset(["乙", "丙"])),
        AnnotationFilter(statuses=frozenset([Status.PENDING]), made_from=mark.created[:10]),
        AnnotationFilter(codes=frozenset([code.id, other.id]), coders=frozenset(["乙"])),
    ]
    for chosen in filters:
        assert project.articles.ids(ArticleQuery(marked=chosen)) == [2]
    nobody = [
        AnnotationFilter(codes=frozenset()),
        AnnotationFilter(coders=frozenset(["丙"])),
        AnnotationFilter(made_before=mark.created[:10]),
        AnnotationFilter(codes=frozenset([other.id]), coders=frozenset(["乙"])),
    ]
    for chosen in nobody:
        assert project.articles.ids(ArticleQuery(marked=chosen)) == []
    assert project.articles.ids(ArticleQuery(marked=EVERY_ANNOTATION)) == [1, 2]


def test_all_are_counted_at_once(project: Project) -> None:
    project.annotations.add(1, paragraph=1)
    project.progress.set([1], Progress.IN_WORK)
    every = {(Progress.IN_WORK, True): 1, (Progress.UNREAD, False): 1}
    assert project.articles.tally() == every
    assert project.articles.tally(ArticleQuery(progress=Progress.DONE, annotated=True)) == every
    assert project.articles.tally(ArticleQuery(text="船")) == {(Progress.UNREAD, False): 1}


@pytest.mark.parametrize(
    ("query", "groups", "ids"),
    [
        (ArticleQuery(), [], [1, 2, 3, 4]),
        (ArticleQuery(order="date", group="year"), [("2025", 1), ("2026", 2), (None, 1)], [4, 2, 1, 3]),
        (
            ArticleQuery(order="date", descending=True, group="month"),
            [("2026-03", 1), ("2026-02", 1), ("2025-12", 1), (None, 1)],
            [1, 2, 4, 3],
        ),
        (ArticleQuery(group="year"), [("2026", 2), ("2025", 1), (None, 1)], [1, 2, 4, 3]),
        (
            ArticleQuery(order="date", descending=True, group="outlet"),
            [("山乡报", 2), ("河口报", 1), (None, 1)],
            [1, 3, 2, 4],
        ),
        (ArticleQuery(group="progress"), [("unread", 2), ("in-work", 1), ("done", 1)], [2, 3, 4, 1]),
        (ArticleQuery(group="outlet", text="河口"), [("河口报", 1)], [2]),
    ],
)
def test_groups_are_counted_in_the_order_of_the_list(
    project: Project, query: ArticleQuery, groups: list[tuple[str | None, int]], ids: list[int]
) -> None:
    project.sources.add(prepared("无日期\n字\n尾", name="三.txt", date=""))
    project.sources.add(prepared("无报名\n词\n尾", name="四.txt", outlet="", date="2025-12-31"))
    project.arranging.set_fields(3, {"date": None})
    project.arranging.set_fields(4, {"source": None})
    project.progress.set([1], Progress.DONE)
    project.progress.set([4], Progress.IN_WORK)
    assert project.articles.groups(query) == groups
    assert project.articles.ids(query) == ids


def test_one_line_is_read_by_itself(project: Project) -> None:
    assert project.articles.some([2, 9, 1]) == [project.articles.row(2), project.articles.row(1)]
    assert [project.articles.row(1), project.articles.row(2)] == project.articles.rows()


def test_an_article_that_is_not_there(project: Project) -> None:
    for ask in (project.articles.get, project.articles.row):
        with pytest.raises(MeipiError) as error:
            ask(99)
        assert error.value.id == "no-article"


@pytest.mark.parametrize(
    "query", [ArticleQuery(), ArticleQuery(order="date"), ArticleQuery(order="title", descending=True)]
)
def test_a_page_is_read_along_an_index(project: Project, query: ArticleQuery) -> None:
    """No sorting of a hundred thousand articles to show thirty of them, and no reading of bodies."""
    asked: list[str] = []
    connection = project._store.file.connection
    connection.set_trace_callback(asked.append)
    project.articles.rows(query, limit=30)
    connection.set_trace_callback(None)
    plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}"))
    assert "bodies" not in plan
    assert query.order == "title" or "TEMP B-TREE" not in plan
