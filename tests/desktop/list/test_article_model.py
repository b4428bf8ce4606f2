from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from corpus.project import ArticleQuery, ArticleRow, Project
from desktop.list.article_model import PAGE, PAGES_KEPT, ROW, ArticleModel
from tests.desktop.newsroom import prepared

MANY = PAGE * 2 + 7


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("list") / "many.meipi"
    with Project.create(path) as project:
        for number in range(MANY):
            project.sources.add(prepared(f"第{number}号", paragraphs=("一句话。",)))
    return path


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path) as project:
        yield project


def titles(model: ArticleModel, rows: range) -> list[object]:
    return [model.data(model.index(row, 0)) for row in rows]


def test_the_model_keeps_qts_rules(project: Project, qtbot: QtBot) -> None:
    model = ArticleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(project, ArticleQuery())
    model.show(project, ArticleQuery(text="第1", order="date"))
    model.refresh([1])
    model.show(None, ArticleQuery())
    assert tester.model() is model
    assert model.rowCount() == 0


def test_rows_are_the_projects_across_pages(project: Project, qtbot: QtBot) -> None:
    model = ArticleModel()
    model.show(project, ArticleQuery())
    assert model.rowCount() == MANY
    assert titles(model, range(MANY)) == [f"第{number}号" for number in range(MANY)]


def test_only_pages_in_sight_are_fetched(project: Project, qtbot: QtBot) -> None:
    model = ArticleModel()
    model.show(project, ArticleQuery())
    model.article_row(MANY - 1)
    assert model.row_of(MANY) == MANY - 1
    assert model.row_of(1) is None
    assert PAGES_KEPT * PAGE < 1_000_000


def test_a_row_outside_the_list_is_none(project: Project, qtbot: QtBot) -> None:
    model = ArticleModel()
    model.show(project, ArticleQuery(text="不在任何文中"))
    assert model.article_row(0) is None
    assert model.article_row(-1) is None
    assert model.data(QModelIndex()) is None


def test_a_refreshed_row_is_asked_for_again(project: Project, qtbot: QtBot) -> None:
    model = ArticleModel()
    model.show(project, ArticleQuery())
    before = model.data(model.index(3, 0), ROW)
    assert isinstance(before, ArticleRow)
    project.annotations.add(before.id, paragraph=1, memo="一记")
    with qtbot.waitSignal(model.dataChanged):
        model.refresh([before.id])
    after = model.data(model.index(3, 0), ROW)
    assert isinstance(after, ArticleRow)
    assert after.annotations == before.annotations + 1
    project.undo()


def test_a_title_is_what_a_screen_reader_says(project: Project, qtbot: QtBot) -> None:
    model = ArticleModel()
    model.show(project, ArticleQuery())
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "第0号"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_a_sorted_list_is_fetched_page_by_page_too(tmp_path: Path) -> None:
    with Project.create(tmp_path / "b.meipi") as project:
        for number in range(PAGE + 5):
            project.sources.add(prepared(f"第{number}号", outlet=f"报{number % 3}"))
        model = ArticleModel()
        query = ArticleQuery(order="date", group="outlet")
        model.show(project, query)
        expected = [row.id for row in project.articles.rows(query)]
        assert model.ids(range(model.rowCount())) == expected
        last = model.article_row(PAGE + 4)
        assert last is not None
        assert last.id == expected[-1]
        assert list(model.headings.values()) == ["报0", "报1", "报2"]
