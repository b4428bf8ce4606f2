from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from corpus.model import Span
from desktop.reader.laid_block import LaidBlock
from desktop.reader.linebreaking import may_break
from desktop.reader.look import Look
from desktop.reader.typography import Style, Typography
from tests.desktop.reader.pages import TEXTS

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def body(qapp: object) -> Style:
    return Typography(Look()).style("body")


def lay(text: str, style: Style, characters: float = 12.0) -> LaidBlock:
    return LaidBlock(text, style, characters * style.em)


@pytest.mark.parametrize("characters", range(7, 24))
def test_lines_keep_the_rules(body: Style, characters: int) -> None:
    text = TEXTS[2] + "联合开展“清渠洁岸·共同缔造”等活动——哈哈……百分之50%（甲）。"
    spans = list(lay(text, body, characters).line_spans())
    assert spans[0].start == 0
    assert spans[-1].end == len(text)
    for left, right in pairwise(spans):
        assert left.end == right.start
        assert may_break(text, left.end), text[left.start : left.end]


def test_full_lines_fill_the_measure(body: Style) -> None:
    laid = lay(TEXTS[2], body, 12)
    boxes = [box for _, box in laid.rects(Span(0, len(TEXTS[2])))]
    assert len(boxes) > 4
    for box in boxes[:-1]:
        assert box.left() == pytest.approx(0, abs=0.6)
        assert box.right() == pytest.approx(12 * body.em, abs=0.6)
    assert boxes[-1].right() < 12 * body.em


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(("国", "𠮷", "😀", "a", "，", "「", "e\u0301")), min_size=1).map("".join))
def test_the_caret_comes_back_from_where_it_stands(body: Style, text: str) -> None:
    laid = lay(text, body)
    for position in range(len(text)):
        after = laid.step(laid.step(position, -1), 1) if position else 0
        if after != position:
            continue  # inside what people see as one character
        rect = laid.caret(position)
        assert laid.position_at(QPointF(rect.left(), rect.center().y())) == position


def test_a_step_takes_a_whole_character(body: Style) -> None:
    laid = lay("𠮷e\u0301👨\u200d👩\u200d👧国", body)
    places = [0]
    while places[-1] < len("𠮷e\u0301👨\u200d👩\u200d👧国"):
        places.append(laid.step(places[-1], 1))
    assert places == [0, 1, 3, 8, 9]
    assert laid.step(8, -1) == 3


def test_the_character_under_a_point(body: Style) -> None:
    laid = lay(TEXTS[2], body)
    for position in (0, 5, 17, len(TEXTS[2]) - 1):
        ((_, box),) = laid.rects(Span(position, position + 1))
        assert laid.character_at(box.center()) == position
    assert laid.character_at(QPointF(-5, 10)) is None
    assert laid.character_at(QPointF(10, laid.height + 5)) is None


def test_boxes_of_text_from_right_to_left_hold_its_letters(body: Style) -> None:
    text = "北京 السلام عليكم 上海"
    laid = lay(text, body, 30)
    arabic = Span(3, 15)
    ((_, box),) = laid.rects(arabic)
    letters = [letter for n in range(arabic.start, arabic.end) for _, letter in laid.rects(Span(n, n + 1))]
    assert box.left() == pytest.approx(min(letter.left() for letter in letters), abs=0.5)
    assert box.right() == pytest.approx(max(letter.right() for letter in letters), abs=0.5)
    ((_, chinese),) = laid.rects(Span(0, 2))
    assert chinese.right() <= box.left()
    assert letters[0].right() == pytest.approx(box.right(), abs=0.5)


def test_home_and_end_of_a_line(body: Style) -> None:
    laid = lay(TEXTS[2], body)
    first, second, *_ = laid.line_spans()
    assert laid.line_edge(second.start + 3, end=False) == second.start
    assert laid.line_edge(first.start + 3, end=True) == first.end - 1
    assert laid.line_edge(len(TEXTS[2]), end=True) == len(TEXTS[2])


def test_half_width_stops_get_room_but_not_in_raw_text(qapp: object) -> None:
    styles = Typography(Look())
    read, raw = styles.style("body"), styles.style("raw")
    width = {
        name: lay("清晨,洪湖", style, 40).caret(5).left() for name, style in (("read", read), ("raw", raw))
    }
    assert width["read"] - width["raw"] == pytest.approx(0.42 * read.em, abs=1.0)
    numbers = "1,000", "1，000"
    assert lay(numbers[0], read, 40).caret(5).left() < lay(numbers[1], read, 40).caret(5).left()


def test_nothing_at_all_is_one_empty_line(body: Style) -> None:
    laid = lay("", body)
    assert laid.line_count == 1
    assert laid.height == pytest.approx(body.pitch)
    assert laid.rects(Span(0, 0)) == []
    assert laid.position_at(QPointF(50, 5)) == 0


def test_control_characters_do_not_break_the_line_count(body: Style) -> None:
    text = "甲\x00乙\u2029丙\ufffc丁"
    laid = lay(text, body)
    assert list(laid.line_spans())[-1].end == len(text)
