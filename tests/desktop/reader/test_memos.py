from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.look import Look
from desktop.reader.memos import GAP, Memo, MemoColumn, clock, place
from desktop.reader.typography import Typography

BOXES = st.lists(st.tuples(st.floats(0, 500), st.floats(5, 80)), min_size=1, max_size=12).map(
    lambda boxes: sorted(boxes, key=lambda box: box[0])
)


@given(BOXES, st.data())
def test_memos_keep_their_order_and_never_touch(
    boxes: list[tuple[float, float]], data: st.DataObject
) -> None:
    fixed = data.draw(st.none() | st.integers(0, len(boxes) - 1))
    tops = place(boxes, fixed=fixed)
    for index in range(len(boxes) - 1):
        assert tops[index] + boxes[index][1] + GAP <= tops[index + 1] + 1e-6
    if fixed is None:
        assert all(top >= wish for top, (wish, _) in zip(tops, boxes, strict=True))
        assert tops[0] == boxes[0][0]
    else:
        assert tops[fixed] == boxes[fixed][0]


def test_a_memo_alone_stands_beside_its_line() -> None:
    assert place([(40.0, 30.0), (300.0, 30.0)]) == [40.0, 300.0]


def test_the_time_of_today_and_the_date_of_another_day() -> None:
    now = datetime.now().astimezone()
    assert clock(now.isoformat(), now=now) == now.strftime("%H:%M")
    earlier = now - timedelta(days=40)
    assert clock(earlier.isoformat(), now=now) == earlier.strftime("%Y-%m-%d")
    assert clock("") == ""
    assert Memo("a", 0, "眉批", ("甲", "乙"), now.isoformat()).meta == f"甲 · 乙 · {now.strftime('%H:%M')}"


@pytest.mark.usefixtures("qapp")
class TestMemoColumn:
    def column(self) -> MemoColumn:
        memos = [Memo("a", 5, "短", ("码",)), Memo("b", 9, "长" * 200), Memo("c", 400, "远", ("码",))]
        return MemoColumn(memos, _typography(), 160.0)

    def test_long_memos_push_the_next_ones_down(self) -> None:
        column = self.column()
        column.settle(lambda anchor: float(anchor), 0.0, 2000.0, None)
        shown = {memo.annotation: box for memo, box, _, _ in column.visible(0.0, 2000.0)}
        assert shown["a"].top() == 5.0
        assert shown["b"].top() >= shown["a"].bottom() + GAP
        assert shown["c"].top() >= shown["b"].bottom() + GAP
        assert column.bottom == shown["c"].bottom()

    def test_the_active_one_stands_where_it_belongs(self) -> None:
        column = self.column()
        column.settle(lambda anchor: float(anchor), 0.0, 2000.0, "c")
        box = column.box("c")
        assert box is not None
        assert box.top() == 400.0
        assert column.at(box.center()) == "c"

    def test_what_is_out_of_sight_is_not_laid_out(self) -> None:
        column = self.column()
        column.settle(lambda anchor: anchor * 100.0, 0.0, 600.0, None)
        assert [memo.annotation for memo, *_ in column.visible(0.0, 600.0)] == ["a"]


def _typography() -> Typography:
    return Typography(Look())
