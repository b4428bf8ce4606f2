from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.importers import Choices
from corpus.intake import EVERY_FILE, Prepared, prepare
from corpus.model import MeipiError
from corpus.project import Project
from tests.coding.arranged import make_pages
from tests.store.made import make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as opened:
        yield opened


def places(project: Project) -> list[tuple[int, int]]:
    return [(placed.article_id, placed.paragraph) for placed in project.bookmarks.all()]


def test_a_bookmark_comes_and_goes_at_a_paragraph(project: Project) -> None:
    assert project.bookmarks.toggle(1, 2).bookmarks == {1}
    project.bookmarks.toggle(2, 1)
    project.bookmarks.toggle(1, 1)
    assert places(project) == [(1, 1), (1, 2), (2, 1)]
    assert [placed.paragraph for placed in project.bookmarks.of_article(1)] == [1, 2]
    assert project.bookmarks.all()[1].bookmark.quote == "老人说,从前过河要绕十里路。😀"
    project.bookmarks.toggle(1, 2)
    assert places(project) == [(1, 1), (2, 1)]
    project.undo()
    project.undo()
    assert places(project) == [(1, 2), (2, 1)]
    assert [row.name for row in project.history.all()][:2] == ["remove-bookmark", "add-bookmark"]
    assert project.check().ok
    with pytest.raises(MeipiError) as error:
        project.bookmarks.toggle(2, 2)
    assert error.value.id == "no-paragraph"


def test_one_goes_from_bookmark_to_bookmark_and_round(project: Project) -> None:
    assert project.bookmarks.beside(1, 1, forward=True) is None
    for article, paragraph in ((1, 1), (1, 2), (2, 1)):
        project.bookmarks.toggle(article, paragraph)

    def beside(article: int, paragraph: int, *, forward: bool) -> tuple[int, int]:
        found = project.bookmarks.beside(article, paragraph, forward=forward)
        assert found is not None
        return found.article_id, found.paragraph

    assert beside(1, 1, forward=True) == (1, 2)
    assert beside(1, 2, forward=True) == (2, 1)
    assert beside(2, 1, forward=True) == (1, 1)
    assert beside(2, 1, forward=False) == (1, 2)
    assert beside(1, 1, forward=False) == (2, 1)


def test_it_stays_with_its_paragraph_when_articles_are_cut_anew(tmp_path: Path) -> None:
    with make_pages(tmp_path / "b.meipi") as pages:
        article = next(id for id in pages.articles.ids() if len(pages.articles.get(id).paragraphs) > 3)
        text = pages.articles.paragraph(article, 3).text
        pages.bookmarks.toggle(article, 3)
        pages.bookmarks.leave(article, 3)
        pages.arranging.split_article(article, 2)
        (placed,) = pages.bookmarks.all()
        assert placed.article_id != article
        assert pages.articles.paragraph(placed.article_id, placed.paragraph).text == text
        assert pages.bookmarks.left_at(article) is None
        pages.undo()
        assert places(pages) == [(article, 3)]
        assert pages.bookmarks.left_at(article) == 3


def test_one_whose_paragraph_is_left_out_waits_for_it(project: Project) -> None:
    project.bookmarks.toggle(1, 1)
    project.arranging.to_furniture(1, [1])
    assert project.bookmarks.all() == ()
    project.undo()
    assert places(project) == [(1, 1)]


def test_where_reading_was_left_is_no_act(project: Project, tmp_path: Path) -> None:
    assert project.bookmarks.last_read() is None
    assert project.bookmarks.left_at(1) is None
    revision, acts = project.revision, len(project.history.all())
    project.bookmarks.leave(1, 2)
    project.bookmarks.leave(2, 1)
    project.bookmarks.leave(1, 1)
    assert (project.revision, len(project.history.all())) == (revision, acts)
    project.close()
    with Project.open(tmp_path / "a.meipi") as again:
        assert (again.bookmarks.left_at(1), again.bookmarks.left_at(2)) == (1, 1)
        assert again.bookmarks.last_read() == 1


def test_in_a_project_that_is_read_only_it_is_forgotten(project: Project, tmp_path: Path) -> None:
    path = project.path
    project.close()
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        with Project.open(path) as locked:
            if locked.readonly is None:  # the super-user may write anything
                locked._store.file.readonly = "no-permission"
            locked.bookmarks.leave(1, 2)
            assert locked.bookmarks.left_at(1) is None
    finally:
        tmp_path.chmod(0o755)


def test_a_bookmark_stays_with_its_line_when_the_page_is_read_in_another_encoding(tmp_path: Path) -> None:
    page = tmp_path / "桥.txt"
    page.write_text("石桥通了车\n\n三月初五，石桥通了车。\n\n过河的人不再绕路。\n", encoding="utf-8")
    with Project.create(tmp_path / "a.meipi") as project:
        (prepared,) = prepare([page], choices={EVERY_FILE: Choices("gb18030")}, recognise=False)
        assert isinstance(prepared, Prepared)
        project.sources.add(prepared)
        wrong = [paragraph.text for paragraph in project.articles.get(1).paragraphs]
        project.bookmarks.toggle(1, len(wrong))
        before = project.bookmarks.all()[0].bookmark
        project.sources.redecode(1, "utf-8")
        (placed,) = project.bookmarks.all()
        texts = [paragraph.text for paragraph in project.articles.get(1).paragraphs]
        assert texts[placed.paragraph - 1] == "过河的人不再绕路。"
        project.undo()
        assert project.bookmarks.all()[0].bookmark == before
        assert project.check().ok
