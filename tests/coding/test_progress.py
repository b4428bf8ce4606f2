from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import MeipiError, Progress
from corpus.project import ArticleQuery, Project
from tests.coding.arranged import make_pages
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def far(project: Project) -> list[Progress]:
    return [row.progress for row in project.articles.rows()]


def test_articles_are_unread_until_something_else_is_said(project: Project) -> None:
    assert far(project) == [Progress.UNREAD, Progress.UNREAD]
    touched = project.progress.set([1], Progress.IN_WORK)
    assert touched.progress == {1}
    assert project.progress.of_article(1) is Progress.IN_WORK
    assert far(project) == [Progress.IN_WORK, Progress.UNREAD]
    assert project.articles.row(1).progress is Progress.IN_WORK


def test_many_articles_are_one_act(project: Project) -> None:
    project.progress.set([1], Progress.DONE)
    touched = project.progress.set([2, 1, 2], Progress.DONE)
    assert touched.progress == {2}
    assert not project.progress.set([1, 2], Progress.DONE).change
    project.progress.set([1, 2], Progress.UNREAD)
    assert far(project) == [Progress.UNREAD, Progress.UNREAD]
    assert [row.detail for row in project.history.all()][:2] == ["2", "渡口停了"]
    project.undo()
    assert far(project) == [Progress.DONE, Progress.DONE]
    project.undo()
    project.undo()
    assert far(project) == [Progress.UNREAD, Progress.UNREAD]
    assert project.check().ok
    with pytest.raises(MeipiError) as error:
        project.progress.set([1, 9], Progress.DONE)
    assert error.value.id == "no-article"
    assert far(project) == [Progress.UNREAD, Progress.UNREAD]


def test_the_list_is_filtered_by_it(project: Project) -> None:
    project.progress.set([2], Progress.DONE)
    assert project.articles.ids(ArticleQuery(progress=Progress.UNREAD)) == [1]
    assert project.articles.ids(ArticleQuery(progress=Progress.DONE)) == [2]
    assert project.articles.count(ArticleQuery(progress=Progress.IN_WORK)) == 0


def test_taking_it_back_is_no_loss_that_a_copy_precedes(project: Project) -> None:
    project.progress.set([1, 2], Progress.DONE)
    project.progress.set([1, 2], Progress.UNREAD)
    assert project.backups() == ()


def test_an_article_that_undo_brings_back_is_as_far_as_it_was(tmp_path: Path) -> None:
    with make_pages(tmp_path / "b.meipi") as pages:
        first, second = pages.articles.of_source(1)[:2]
        pages.progress.set([first, second], Progress.DONE)
        pages.arranging.merge_articles(first, second)
        assert second not in pages.articles.ids()
        assert pages.check().ok
        pages.undo()
        assert pages.progress.of_article(second) is Progress.DONE
