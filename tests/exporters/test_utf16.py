from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.exporters.utf16 import Utf16
from corpus.model import Span


def test_a_character_past_the_first_plane_counts_two() -> None:
    text = "某县𠮷日报:王五"
    assert Utf16(text).units(Span(6, 8)) == (7, 9)


@given(st.text(alphabet="路𠮷😀e\u0301"), st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    units = Utf16(text)
    first, last = units.units(Span(start, end))
    assert text.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le") == text[start:end]
    assert units.span(first, last) == Span(start, end)


def test_half_a_character_is_refused() -> None:
    with pytest.raises(ValueError, match="halves"):
        Utf16("𠮷").span(0, 1)
