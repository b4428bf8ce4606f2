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


@given(st.lists(SPANS, max_size=20), st.lists(SPANS, max_size=8), st.data())
def test_what_is_put_in_and_taken_out_counts_like_the_rest(
    spans: list[Span], more: list[Span], data: st.DataObject
) -> None:
    index = SpanIndex(spans, range(len(spans)))
    standing = dict(enumerate(spans))
    for number, span in enumerate(more, len(spans)):
        index.insert(span, number)
        standing[number] = span
    for number in data.draw(st.sets(st.sampled_from(sorted(standing) or [-1]))) & standing.keys():
        index.remove(standing.pop(number), number)
    asked = data.draw(SPANS)
    fresh = SpanIndex(list(standing.values()), list(standing))
    assert sorted(index.over(asked)) == sorted(fresh.over(asked))
    assert sorted(index) == sorted(standing)
