from __future__ import annotations

import pytest

from desktop.reader.columns import columns
from desktop.reader.look import MEASURE

EM = 17.0


@pytest.mark.parametrize("width", [640, 700, 845, 1000, 1200, 1900])
@pytest.mark.parametrize("lanes", [0, 2, 8])
def test_everything_stands_side_by_side(width: float, lanes: int) -> None:
    found = columns(width, EM, lanes)
    assert 0 < found.numbers < found.stripe(max(lanes - 1, 0)) < found.text
    assert found.measure <= MEASURE * EM
    assert found.measure % EM == pytest.approx(0)
    if found.memos is not None:
        assert found.text + found.measure < found.memos
        assert found.memos + found.memo_width <= width


def test_the_page_of_the_design_has_33_characters_a_line() -> None:
    found = columns(845, EM)
    assert found.measure == 33 * EM
    assert found.memos is not None


def test_a_wide_view_centres_the_page() -> None:
    found = columns(1900, EM)
    assert found.memos is not None
    right = 1900 - found.memos - found.memo_width
    assert found.measure == MEASURE * EM
    assert found.text - 4.6 * EM == pytest.approx(right, abs=EM)


def test_a_narrow_view_keeps_the_text_and_gives_up_the_memos() -> None:
    found = columns(480, EM)
    assert found.memos is None
    assert found.measure >= 20 * EM
    assert found.text + found.measure <= 480


def test_even_an_absurd_width_leaves_a_character() -> None:
    assert columns(10, EM).measure == EM


def test_the_first_marks_move_nothing() -> None:
    assert columns(845, EM, 0) == columns(845, EM, 2)


@pytest.mark.parametrize("most", [18, 28, 50])
def test_a_line_holds_as_many_characters_as_is_preferred(most: int) -> None:
    assert columns(2000, EM, most=most).measure == most * EM
