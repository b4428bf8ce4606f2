from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import MeipiError, Span
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


def test_articles_that_carry_a_code(project: Project) -> None:
    code = project.codebook.ensure("桥")
    project.annotations.add(2, paragraph=1, codes=[code.id])
    assert project.articles.ids(ArticleQuery(code=code.id)) == [2]


def test_outlets_are_counted(project: Project) -> None:
    assert dict(project.articles.outlets()) == {"山乡报": 1, "河口报": 1}


def test_years_are_counted_in_the_order_of_the_list(project: Project) -> None:
    dated = [(year, count) for year, count in project.articles.years() if year]
    assert dated == sorted(dated)
    assert project.articles.years(ArticleQuery(descending=True))[0] == dated[-1]
    assert sum(count for _year, count in project.articles.years()) == project.articles.count()


def test_one_line_is_read_by_itself(project: Project) -> None:
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
