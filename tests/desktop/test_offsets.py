from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from desktop.offsets import Utf16, shown_text

TRICKY = "a国𠮷😀e\u0301👨\u200d👩\u200d👧ا𝄞\u3000"


@given(st.text(alphabet=TRICKY + "\n", max_size=40))
def test_a_position_comes_back_from_qt(text: str) -> None:
    units = Utf16(text)
    for position in range(len(text) + 1):
        assert units.to_text(units.to_qt(position)) == position
        assert units.to_qt(position) == len(text[:position].encode("utf-16-le")) // 2


def test_the_inside_of_a_pair_counts_as_its_start() -> None:
    units = Utf16("口𠮷口")
    assert [units.to_text(unit) for unit in range(5)] == [0, 1, 1, 2, 3]
    assert not units.same
    assert Utf16("口e\u0301").same


@given(st.text(max_size=60))
def test_what_is_shown_has_the_same_positions_in_qt(text: str) -> None:
    shown = shown_text(text)
    assert len(shown) == len(text)
    laid = QTextLayout(shown).text()
    assert laid == shown
    assert Utf16(shown).to_qt(len(shown)) == len(laid.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("\n", "\u2028"),
        ("\u2029", "\u2028"),
        ("\x00", "␀"),
        ("\x7f", "␡"),
        ("\ud83d", "\ufffd"),
        ("国", "国"),
    ],
)
def test_characters_that_qt_would_alter_have_a_stand_in(character: str, shown: str) -> None:
    assert shown_text(character) == shown
