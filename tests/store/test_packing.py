from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Edit, Furniture, OffsetMap, Paragraph, ParagraphKind, Segment, Span
from corpus.store import packing


@st.composite
def offset_maps(draw: st.DrawFn) -> OffsetMap:
    segments: list[Segment] = []
    target = source = 0
    for length, verbatim, gap, other in draw(
        st.lists(
            st.tuples(st.integers(1, 9), st.booleans(), st.integers(0, 5), st.integers(0, 9)), max_size=8
        )
    ):
        source += gap
        width = length if verbatim else other
        segments.append(Segment(Span(target, target + length), Span(source, source + width), verbatim))
        target, source = target + length, source + width
    return OffsetMap(tuple(segments))


@given(offset_maps())
def test_an_offset_map_comes_back_as_it_was(offsets: OffsetMap) -> None:
    assert packing.unpack_offsets(packing.pack_offsets(offsets)) == offsets


@given(st.lists(offset_maps(), max_size=4))
def test_paragraphs_come_back_from_the_joined_text(maps: list[OffsetMap]) -> None:
    paragraphs = tuple(
        Paragraph(ParagraphKind.VERSE, "字" * offsets.length, (Span(0, 3), Span(5, 6)), offsets)
        for offsets in maps
    )
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    assert packing.unpack_paragraphs(packing.pack_paragraphs(paragraphs), text) == paragraphs


@given(
    st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5), st.floats(0, 1), st.booleans()), max_size=5)
)
def test_edits_and_furniture_come_back_as_they_were(parts: list[tuple[str, str, float, bool]]) -> None:
    edits = tuple(
        Edit(Span(7, 7 + len(before)), before, after, "wraps", "折行", confidence, applied)
        for before, after, confidence, applied in parts
    )
    furniture = tuple(Furniture("spam", (Span(0, 1),), after) for _, after, _, _ in parts)
    assert packing.unpack_edits(packing.pack_edits(edits)) == edits
    assert packing.unpack_furniture(packing.pack_furniture(furniture)) == furniture
