"""How the grounds of spans that overlap lie in one another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.reader.block_marks import Wash, stacked

spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Span(pair[0], sum(pair)))


def wash(name: str, start: int, end: int, depth: int) -> Wash:
    return Wash(Span(start, end), name, ("#d9825f",), depth, pending=False)


def at(washes: tuple[Wash, ...], place: int) -> list[Wash]:
    return [each for each in washes if each.span.start <= place < each.span.end]


def test_the_last_of_several_takes_the_whole_line_again() -> None:
    found = stacked([wash("a", 0, 10, 0), wash("b", 5, 20, 1)])
    assert [(each.annotation, each.span, each.depth, each.nested) for each in found] == [
        ("a", Span(0, 5), 0, 0),
        ("a", Span(5, 10), 0, 1),
        ("b", Span(10, 20), 0, 0),
        ("b", Span(5, 10), 1, 0),
    ]


def test_what_lies_alone_stays_in_one_piece() -> None:
    alone = [wash("a", 0, 4, 0), wash("b", 6, 9, 0)]
    assert stacked(alone) == tuple(alone)


@given(st.lists(spans, max_size=8))
def test_each_character_keeps_its_washes_in_their_order(found: list[Span]) -> None:
    washes = tuple(wash(str(number), span.start, span.end, number) for number, span in enumerate(found))
    pieces = stacked(washes)
    for place in range(45):
        here = at(pieces, place)
        assert [each.annotation for each in here] == [each.annotation for each in at(washes, place)]
        assert [each.depth for each in here] == list(range(len(here)))
        assert {each.depth + each.nested for each in here} <= {len(here) - 1}
