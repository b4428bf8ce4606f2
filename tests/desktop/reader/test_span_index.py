from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.reader.span_index import SpanIndex

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda pair: Span(pair[0], sum(pair)))


@given(st.lists(SPANS, max_size=30), SPANS)
def test_it_finds_what_a_walk_over_all_finds(spans: list[Span], asked: Span) -> None:
    index = SpanIndex(spans, range(len(spans)))
    expected = {number for number, span in enumerate(spans) if span.overlaps(asked)}
    found = index.over(asked)
    if len(asked):
        assert {number for number in found if len(spans[number])} == expected
    assert len(found) == len(set(found))
    assert len(index) == len(spans)
