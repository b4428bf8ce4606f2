from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.reader.selection import Selection

PLACES = st.integers(0, 50)


@given(PLACES, PLACES)
def test_a_drag_selects_what_lies_between(start: int, end: int) -> None:
    made = Selection.at(start).reach(Span(end, end))
    assert made.span == Span(min(start, end), max(start, end))
    assert made.caret == end


def test_a_drag_from_a_word_never_gives_it_up() -> None:
    word = Selection(Span(10, 12), Span(10, 12))
    assert word.reach(Span(20, 22)).span == Span(10, 22)
    back = word.reach(Span(4, 6))
    assert back.span == Span(4, 12)
    assert back.caret == 4


def test_keys_shrink_a_word_that_a_double_click_took() -> None:
    word = Selection(Span(10, 12), Span(10, 12))
    assert word.extend(11).span == Span(10, 11)
    assert word.extend(11).extend(13).span == Span(10, 13)


@given(PLACES, PLACES, PLACES)
def test_keys_move_one_end_only(start: int, end: int, to: int) -> None:
    made = Selection.at(start).reach(Span(end, end)).extend(to)
    assert made.span == Span(min(start, to), max(start, to))


def test_a_shorter_text_cuts_it() -> None:
    assert Selection.of(Span(3, 30)).within(10).span == Span(3, 10)
