from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from corpus.model import Progress
from corpus.project import Project
from desktop.chip import Chip
from desktop.list.article_model import HEADING, ROW
from desktop.list.article_pane import ArticlePane
from desktop.list.group_button import GroupButton
from desktop.theme import DARK, apply_theme
from tests.desktop.newsroom import prepared


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.meipi") as project:
        for title in (
            "渡口碰头",
            "𠮷野家的一个很长很长的标题要占两行还多出许多字来所以末尾要省略",
            "小桥通车",
        ):
            project.sources.add(prepared(title))
        project.annotations.add(1, paragraph=1, memo="一记")
        yield project


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication, project: Project) -> Iterator[ArticlePane]:
    apply_theme(qapp, DARK)
    pane = ArticlePane(order="imported")
    qtbot.addWidget(pane)
    pane.set_theme(DARK)
    pane.resize(295, 600)
    pane.show()
    pane.show_project(project)
    yield pane
    pane.show_project(None)


def chip(pane: ArticlePane, title: str) -> Chip:
    return next(chip for chip in pane.findChildren(Chip) if chip.text().startswith(title))


def test_chips_count_and_filter(pane: ArticlePane, qtbot: QtBot) -> None:
    texts = [chip.text() for chip in pane.findChildren(Chip)]
    assert texts == ["All 3", "Unread 3", "In work 0", "Done 0", "Annotated 1", "Not annotated 2"]
    qtbot.mouseClick(chip(pane, "Annotated"), Qt.MouseButton.LeftButton)
    assert pane.list.articles.rowCount() == 1
    qtbot.mouseClick(chip(pane, "All"), Qt.MouseButton.LeftButton)
    assert pane.list.articles.rowCount() == 3


def test_what_is_done_stays_in_its_list_until_it_is_filtered_anew(
    pane: ArticlePane, project: Project, qtbot: QtBot
) -> None:
    qtbot.mouseClick(chip(pane, "Unread"), Qt.MouseButton.LeftButton)
    touched = project.progress.set([2], Progress.DONE)
    pane.refresh(touched.articles, progress=touched.progress)
    qtbot.waitUntil(lambda: chip(pane, "Done").text() == "Done 1")
    assert pane.list.articles.rowCount() == 3
    assert pane.list.articles.data(pane.list.articles.index(1, 0), ROW).progress is Progress.DONE
    qtbot.mouseClick(chip(pane, "Done"), Qt.MouseButton.LeftButton)
    assert [pane.list.articles.article_row(0)] == [project.articles.row(2)]
    qtbot.mouseClick(chip(pane, "Unread"), Qt.MouseButton.LeftButton)
    assert pane.list.articles.rowCount() == 2


def test_the_list_is_divided_as_the_reader_chooses(pane: ArticlePane, project: Project, qtbot: QtBot) -> None:
    def headings() -> list[str]:
        return list(pane.list.articles.headings.values())

    button = pane.findChild(GroupButton)
    assert button is not None
    assert headings() == []
    with qtbot.waitSignal(pane.group_chosen) as chosen:
        button.menu().actions()[-1].trigger()
    assert chosen.args == ["progress"]
    pane.set_group("progress")
    assert button.text().startswith("By progress")
    assert headings() == ["Unread"]
    touched = project.progress.set([3], Progress.IN_WORK)
    pane.refresh(touched.articles, progress=touched.progress)
    assert headings() == ["Unread", "In work"]
    assert pane.list.articles.ids([2]) == [3]
    pane.set_group("outlet")
    assert headings() == ["渡口日报"]
    pane.set_group("month")
    assert headings() == []
    pane.set_order("newest")
    assert headings() == ["2024-05"]


def test_several_articles_are_selected_and_none_of_them_opened(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.list.mark(1)
    chosen: list[int] = []
    pane.article_chosen.connect(chosen.append)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pane.list.chosen_ids() == [1, 2]
    qtbot.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.list.chosen_ids() == [1, 2, 3]
    assert chosen == []
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert (pane.list.chosen_ids(), chosen) == ([3], [3])


def test_the_menu_of_the_list_opens_at_the_row_for_the_key(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.list.mark(2)
    at = QPoint(1, 1)
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        with qtbot.waitSignal(pane.list.menu_wanted) as wanted:
            QApplication.sendEvent(pane.list.viewport(), QContextMenuEvent(reason, at, at))
        place = pane.list.viewport().mapFromGlobal(wanted.args[0])
        by_key = reason is QContextMenuEvent.Reason.Keyboard
        assert (pane.list.indexAt(place).row() == 1) is by_key


@pytest.mark.parametrize("progress", [Progress.IN_WORK, Progress.DONE])
def test_how_far_an_article_is_is_drawn(pane: ArticlePane, project: Project, progress: Progress) -> None:
    before = pane.list.viewport().grab().toImage()
    project.progress.set([2], progress)
    pane.refresh(frozenset(), progress=frozenset([2]))
    after = pane.list.viewport().grab().toImage()
    rect = pane.list.visualRect(pane.list.articles.index(1, 0))
    assert before.copy(rect) != after.copy(rect)
    others = pane.list.visualRect(pane.list.articles.index(0, 0))
    assert before.copy(others) == after.copy(others)


def test_a_click_and_the_arrow_keys_choose_an_article(pane: ArticlePane, qtbot: QtBot) -> None:
    chosen: list[int] = []
    pane.article_chosen.connect(chosen.append)
    rect = pane.list.visualRect(pane.list.articles.index(1, 0))
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Up)
    assert chosen == [2, 3, 2]


def test_enter_in_the_field_opens_the_first_found_and_goes_to_the_reader(
    pane: ArticlePane, qtbot: QtBot
) -> None:
    chosen: list[int] = []
    pane.article_chosen.connect(chosen.append)
    field = pane.findChild(QLineEdit)
    assert field is not None
    field.insert("小桥")
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [3]


def test_nothing_found_says_what_to_do(pane: ArticlePane, qtbot: QtBot) -> None:
    field = pane.findChild(QLineEdit)
    assert field is not None
    field.insert("不在任何文中")
    qtbot.waitUntil(lambda: not pane.list.isVisible())
    assert "Clear the field" in pane.hint()
    pane.show_project(None)
    assert "No project" in pane.hint()


def test_the_chosen_row_is_drawn_with_the_red_bar_of_its_theme(pane: ArticlePane) -> None:
    pane.list.mark(2)
    rect = pane.list.visualRect(pane.list.articles.index(1, 0))
    image = pane.list.viewport().grab().toImage()
    assert image.pixelColor(rect.topLeft() + QPoint(1, 20)).name() == QColor(DARK.seal).name()
    assert image.pixelColor(rect.topLeft() + QPoint(8, 4)).name() == QColor(DARK.chosen).name()


def test_rows_are_as_wide_as_the_list(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.resize(400, 500)
    qtbot.waitUntil(lambda: pane.list.columnWidth(0) == pane.list.viewport().width())


def test_a_list_by_date_is_divided_by_years(qtbot: QtBot, tmp_path: Path) -> None:
    pane = ArticlePane()
    qtbot.addWidget(pane)
    pane.resize(295, 600)
    pane.show()
    dates = ("2013-08-07", None, "2024-09-26", "2024-06-28")
    with Project.create(tmp_path / "b.meipi") as project:
        for number, date in enumerate(dates):
            project.sources.add(prepared(f"第{number}篇", date=date))
        pane.show_project(project)
        articles = pane.list.articles

        def shown() -> list[tuple[object, object]]:
            indexes = [articles.index(row, 0) for row in range(articles.rowCount())]
            return [(articles.data(index, HEADING), articles.data(index)) for index in indexes]

        newest = [("2024", "第2篇"), (None, "第3篇"), ("2013", "第0篇"), ("Without a date", "第1篇")]
        assert shown() == newest
        heights = [pane.list.rowHeight(row) for row in range(4)]
        assert heights[0] == heights[2] == heights[3] > heights[1]
        pane.set_order("oldest")
        assert shown()[0] == ("2013", "第0篇")
        pane.set_order("title")
        assert [heading for heading, _title in shown()] == [None] * 4
        assert len({pane.list.rowHeight(row) for row in range(4)}) == 1


def test_a_row_that_loses_its_heading_loses_its_height(qtbot: QtBot, tmp_path: Path) -> None:
    pane = ArticlePane(order="newest")
    qtbot.addWidget(pane)
    header = pane.list.verticalHeader()
    with Project.create(tmp_path / "b.meipi") as project:
        for title, day in (("甲", "2024-05-01"), ("乙", "2019-05-01")):
            project.sources.add(prepared(title, date=day))
        pane.show_project(project)
        assert header.sectionSize(1) == header.sectionSize(0) > header.defaultSectionSize()
        project.sources.add(prepared("丙", date="2024-04-01"))
        pane.show_project(project)
        assert header.sectionSize(1) == header.defaultSectionSize()


def test_the_open_article_stays_in_sight_when_others_come_in_above_it(
    pane: ArticlePane, project: Project
) -> None:
    pane.list.mark(3)
    for number in range(12):
        project.sources.add(prepared(f"新来{number}", date=f"20{number + 10}-01-01"))
    pane.set_order("newest")
    pane.set_group("year")
    assert pane.list.chosen() == 3
    pane.reload()
    row = pane.list.visualRect(pane.list.currentIndex())
    assert pane.list.viewport().rect().contains(row)
