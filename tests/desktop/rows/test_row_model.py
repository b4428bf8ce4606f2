from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.rows.row import Line, Row, Run, heading, plain_row, walk
from desktop.rows.row_model import ROW_ROLE, RowModel

pytestmark = pytest.mark.usefixtures("qapp")


def leaf(name: str, **fields: object) -> Row:
    return replace(plain_row(name, Run(name)), **fields)


def places() -> tuple[Row, ...]:
    return (
        heading("places", "地区", detail="2", children=(leaf("岳阳"), leaf("荆州"))),
        heading("people", "人物", children=(leaf("吴兴国"),)),
    )


def shown(model: RowModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """The model as an indented list."""
    found: list[str] = []
    for number in range(model.rowCount(parent or QModelIndex())):
        index = model.index(number, 0, parent or QModelIndex())
        found.append("  " * depth + str(index.data()))
        found += shown(model, index, depth + 1)
    return found


@pytest.fixture
def model() -> RowModel:
    made = RowModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_rows(places())
    return made


def test_rows_stand_below_their_headings(model: RowModel) -> None:
    assert shown(model) == ["地区", "  岳阳", "  荆州", "人物", "  吴兴国"]


def test_new_words_in_the_same_places_keep_the_tree(model: RowModel) -> None:
    changed: list[str] = []
    model.dataChanged.connect(lambda first, last: changed.append(first.data(ROW_ROLE).id))
    index = model.index_of("荆州")
    rebuilt = model.set_rows(
        (
            heading("places", "地区", detail="3", children=(leaf("岳阳"), leaf("荆州", detail="2"))),
            places()[1],
        )
    )
    assert not rebuilt
    assert changed == ["places", "荆州"]
    assert index.data(ROW_ROLE).detail == "2"


def test_another_tree_is_built_anew(model: RowModel) -> None:
    assert model.set_rows(places()[1:])
    assert shown(model) == ["人物", "  吴兴国"]
    assert not model.index_of("岳阳").isValid()


def test_children_are_asked_for_once_and_only_when_wanted() -> None:
    asked: list[str] = []

    def load(row: Row) -> Sequence[Row]:
        asked.append(row.id)
        return (leaf("一"), leaf("二"))

    model = RowModel(load=load)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    tester.setUseFetchMore(False)
    model.set_rows((leaf("甲", children=None), leaf("乙")))
    closed = model.index(0, 0)
    assert not asked
    assert model.canFetchMore(closed)
    assert model.hasChildren(closed)
    model.fetchMore(closed)
    model.fetchMore(closed)
    assert asked == ["甲"]
    assert shown(model) == ["甲", "  一", "  二", "乙"]


def test_foreign_words_in_a_tool_tip_are_no_html(model: RowModel) -> None:
    model.set_rows((leaf("x", tip='<img src="file://host/share/x">'),))
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert tip.startswith("<p>&lt;img")


def test_a_screen_reader_hears_all_lines_and_the_number(model: RowModel) -> None:
    row = Row("a", (Line((Run("发起"), Run("成立"))), Line((Run("组织机制"),))), detail="14")
    model.set_rows((row,))
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "发起成立 组织机制 14"


def test_walk_goes_from_top_to_bottom() -> None:
    assert [row.id for row in walk(places())] == ["places", "岳阳", "荆州", "people", "吴兴国"]
