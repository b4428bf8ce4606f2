from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from corpus.model import Span
from desktop.reader.columns import columns
from desktop.reader.flow import Flow
from desktop.reader.look import Look
from desktop.reader.sheet import clean_sheet
from desktop.reader.typography import Typography
from tests.desktop.reader.pages import page

pytestmark = pytest.mark.usefixtures("qapp")

TOP = 60.0


def flow(texts: list[str]) -> Flow:
    typography = Typography(Look())
    return Flow(clean_sheet(page(texts)), typography, columns(845, typography.em), top=TOP)


def tops(made: Flow) -> list[float]:
    return [made.top(index) for index in range(len(made))]


def test_estimates_of_plain_chinese_are_exact() -> None:
    made = flow(["国" * n for n in (10, 33, 34, 66, 100)])
    before = [*tops(made), made.bottom]
    for index in range(len(made)):
        made.laid(index)
    assert [*tops(made), made.bottom] == pytest.approx(before)


def test_only_what_is_in_view_is_laid_out() -> None:
    made = flow(["，" + "国a" * 40] * 400)
    version = made.version
    made.settle(0.0, 500.0)
    first = made.version - version
    assert 0 < first < 12
    made.settle(0.0, 500.0)
    assert made.version - version == first


def test_what_is_looked_at_stays_when_what_begins_above_is_corrected() -> None:
    made = flow(["Latin words that are estimated wrongly, " * (1 + n % 5) for n in range(200)])
    y = 5000.0
    seen = made.block_at(y + 300)
    offset = made.top(seen) - y
    settled = made.settle(y, 400.0)
    made.laid(seen)
    first = made.block_at(settled)
    assert made.top(first) <= settled
    # A second look moves nothing: the correction is over.
    assert made.settle(settled, 400.0) == settled
    assert offset > 0


def test_scrolling_up_into_unseen_text_keeps_the_lines_in_view() -> None:
    made = flow(["Latin words that are estimated wrongly, " * (1 + n % 5) for n in range(200)])
    y = made.settle(4000.0, 400.0)
    for _ in range(40):
        anchor = made.block_at(y + 200)
        before = made.top(anchor) - y
        lower = made.settle(y - 50.0, 400.0)
        assert made.top(anchor) - lower == pytest.approx(before + 50.0)
        y = lower


def test_points_and_positions_agree() -> None:
    made = flow(["岳阳与荆州共同开启" * 12, "第二段𠮷字。", "", "尾"])
    text = made.sheet.text
    for position in (0, 40, 107, text.index("𠮷"), text.index("字"), len(text) - 1):
        caret = made.caret(position)
        assert made.position_at(QPointF(caret.left() + 0.5, caret.center().y())) == position
        ((box),) = made.rects(Span(position, position + 1))
        assert made.character_at(box.center()) == position


def test_a_point_beyond_the_ends_finds_the_nearest_text() -> None:
    made = flow(["第一段", "最后一段"])
    assert made.position_at(QPointF(0, -100)) == 0
    assert made.position_at(QPointF(2000, 9000)) == len(made.sheet.text)
    assert made.character_at(QPointF(300, 9000)) is None


def test_a_span_over_two_paragraphs_has_boxes_in_both() -> None:
    made = flow(["第一段", "第二段"])
    boxes = made.rects(Span(1, 6))
    assert len(boxes) == 2
    assert boxes[0].bottom() < boxes[1].top()
    assert boxes[1].left() == pytest.approx(made.columns.text)


def test_nothing_to_show() -> None:
    made = flow([])
    assert made.bottom == TOP
    assert made.settle(0.0, 100.0) == 0.0
    assert made.position_at(QPointF(10, 10)) == 0
    assert list(made.visible(0.0, 100.0)) == []
