"""Places in a text that is decoded otherwise."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.coding.redecoding import same_place
from corpus.model import Decoding

HAN = st.text("渡口巡河员清晨\n，。a1", max_size=30)


def decodings(text: str, *encodings: str) -> tuple[Decoding, ...]:
    data = text.encode("gb18030")
    return tuple(Decoding(1, name, None, data.decode(name, "replace")) for name in encodings)


@given(HAN, st.data())
def test_the_line_is_always_the_same(text: str, data: st.DataObject) -> None:
    before, after = decodings(text, "gb18030", "utf-8")
    position = data.draw(st.integers(0, len(text)))
    place = same_place(position, before, after)
    assert after.text[:place].count("\n") == text[:position].count("\n")


@given(HAN, st.data())
def test_in_the_right_encoding_again_it_is_the_place_that_it_was(text: str, data: st.DataObject) -> None:
    right, latin = decodings(text, "gb18030", "iso8859-1")
    position = data.draw(st.integers(0, len(text)))
    assert same_place(same_place(position, right, latin), latin, right) == position


def test_where_the_lines_are_others_it_stays_within_the_text() -> None:
    before, after = Decoding(1, "utf-8", None, "渡口\n巡河"), Decoding(1, "utf-16-le", None, "两")
    assert same_place(4, before, after) == 1
