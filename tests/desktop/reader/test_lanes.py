from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.reader.lanes import depth, pack

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: Span(pair[0], sum(pair)))


@given(st.lists(st.tuples(SPANS, st.sampled_from("abc")), max_size=25), st.integers(0, 5))
def test_no_two_in_a_lane_come_too_close(spans: list[tuple[Span, str]], apart: int) -> None:
    lanes = pack(spans, apart=apart)
    for i, (left, _) in enumerate(spans):
        for j, (right, _) in enumerate(spans[:i]):
            if lanes[i] == lanes[j]:
                assert left.start >= right.end + apart or right.start >= left.end + apart


@given(st.lists(SPANS, max_size=12), st.lists(SPANS, max_size=8), st.integers(0, 5))
def test_taken_lanes_are_left_alone(spans: list[Span], before: list[Span], apart: int) -> None:
    taken = list(zip(before, pack([(span, None) for span in before], apart=apart), strict=True))
    lanes = pack([(span, None) for span in spans], apart=apart, taken=taken)
    for span, lane in zip(spans, lanes, strict=True):
        for other, kept in taken:
            assert lane != kept or span.start >= other.end + apart or other.start >= span.end + apart


@given(st.lists(st.tuples(SPANS, st.integers(1, 3)), max_size=20), st.integers(0, 5))
def test_the_depth_is_that_of_the_deepest_character(spans: list[tuple[Span, int]], apart: int) -> None:
    over = (sum(n for s, n in spans if s.start <= p < s.end + apart) for p in range(100))
    spans.sort(key=lambda item: item[0].start)
    deepest = max(over, default=0)
    assert depth(spans, apart=apart, most=1000) == deepest
    assert depth(spans, apart=apart, most=3) == min(deepest, 3)


@given(st.lists(SPANS, max_size=25))
def test_no_more_lanes_than_spans_over_one_character(spans: list[Span]) -> None:
    lanes = pack([(span, index) for index, span in enumerate(spans)])
    deepest = max((sum(s.start <= p < s.end for s in spans) for p in range(100)), default=0)
    assert max(lanes, default=-1) + 1 == deepest


def test_a_family_keeps_its_lane() -> None:
    spans = [(Span(0, 10), "a"), (Span(0, 5), "b"), (Span(20, 30), "b"), (Span(40, 50), "a")]
    assert pack(spans) == [0, 1, 1, 0]
