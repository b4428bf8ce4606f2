"""The map must agree with plain string replacement, whatever the edits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Edit, OffsetMap, Segment, Span, apply_edits

TEXTS = st.text(alphabet="ab𠮷é́中😀\n ", max_size=40)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits of ``text`` that do not overlap."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=10, unique=True)))
    edits = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        after = draw(st.sampled_from(["", "x", "中文", text[start:end][::-1]]))
        edits.append(Edit(Span(start, end), text[start:end], after, "test", "because"))
    return edits


@st.composite
def edited_texts(draw: st.DrawFn) -> tuple[str, list[Edit], str]:
    text = draw(TEXTS)
    edits = draw(edits_of(text))
    return text, edits, apply_edits(text, edits)


@given(edited_texts())
def test_verbatim_segments_hold_the_same_characters(case: tuple[str, list[Edit], str]) -> None:
    text, edits, clean = case
    offsets = OffsetMap.from_edits(len(text), edits)
    assert offsets.length == len(clean)
    for segment in offsets.segments:
        if segment.verbatim:
            assert segment.source.slice(text) == segment.target.slice(clean)


@given(edited_texts())
def test_untouched_characters_map_there_and_back(case: tuple[str, list[Edit], str]) -> None:
    text, edits, _ = case
    offsets = OffsetMap.from_edits(len(text), edits)
    touched = {i for e in edits for i in range(e.span.start, e.span.end)}
    for i in range(len(text)):
        if i not in touched:
            (there,) = offsets.to_target(Span(i, i + 1))
            assert offsets.to_source(there) == (Span(i, i + 1),)


@given(edited_texts(), st.data())
def test_composition_is_one_map_after_the_other(
    case: tuple[str, list[Edit], str], data: st.DataObject
) -> None:
    text, edits, middle = case
    more = data.draw(edits_of(middle))
    clean = apply_edits(middle, more)
    first = OffsetMap.from_edits(len(text), edits)
    second = OffsetMap.from_edits(len(middle), more)
    both = first.compose(second)
    assert both.length == len(clean)
    for segment in both.segments:
        if segment.verbatim:
            assert segment.source.slice(text) == segment.target.slice(clean)
    for i in range(len(clean)):
        place = Span(i, i + 1)
        by_steps = {s for there in second.to_source(place) for s in first.to_source(there)}
        for span in by_steps:
            assert any(found.contains(span) for found in both.to_source(place))


@given(edited_texts(), st.data())
def test_a_slice_agrees_with_the_whole(case: tuple[str, list[Edit], str], data: st.DataObject) -> None:
    text, edits, clean = case
    start = data.draw(st.integers(0, len(clean)))
    end = data.draw(st.integers(start, len(clean)))
    offsets = OffsetMap.from_edits(len(text), edits)
    part = offsets.slice(Span(start, end))
    assert part.length == end - start
    for i in range(end - start):
        assert part.to_source(Span(i, i + 1)) == offsets.to_source(Span(i + start, i + start + 1))


@given(st.lists(edited_texts(), max_size=4))
def test_a_chain_places_each_part(cases: list[tuple[str, list[Edit], str]]) -> None:
    maps, base = [], 0
    for text, edits, _ in cases:
        maps.append(OffsetMap.from_edits(len(text), edits).shift_source(base))
        base += len(text)
    chained = OffsetMap.chain(maps, between=1)
    assert chained.length == sum(len(c) for *_, c in cases) + max(0, len(cases) - 1)


def test_columns_out_of_order_are_kept_apart() -> None:
    offsets = OffsetMap((Segment(Span(0, 3), Span(10, 13)), Segment(Span(3, 6), Span(2, 5))))
    assert offsets.to_source(Span(2, 4)) == (Span(2, 3), Span(12, 13))
    assert offsets.to_target(Span(11, 12)) == (Span(1, 2),)
    assert offsets.to_target(Span(2, 5)) == (Span(3, 6),)


def test_overlapping_sources_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        OffsetMap((Segment(Span(0, 3), Span(0, 3)), Segment(Span(3, 6), Span(2, 5))))
