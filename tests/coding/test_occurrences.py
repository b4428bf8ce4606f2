from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.coding.occurrences import matches, places, variants
from corpus.model import MeipiError, Span


def test_words_are_found_in_either_script_and_width() -> None:
    text = "黨建聯建，党建联建；ＡＢ與AB。"
    assert [span.slice(text) for span in places(text, "党建联建")] == ["黨建聯建", "党建联建"]
    assert [span.slice(text) for span in places(text, "AB")] == ["ＡＢ", "AB"]


def test_places_do_not_overlap() -> None:
    assert list(places("哈哈哈哈哈", "哈哈")) == [Span(0, 2), Span(2, 4)]


def test_words_have_their_forms_once() -> None:
    assert variants("党建") == ("党建", "黨建")
    assert variants("岳阳AB") == ("岳阳AB", "岳陽AB")
    assert variants("小") == ("小",)


@given(st.text(max_size=40), st.text(max_size=4))
def test_what_is_found_is_the_same_but_for_script(text: str, words: str) -> None:
    spans = list(places(text, words))
    assert all(len(span) == len(words) for span in spans)
    assert (words in text) <= bool(spans or not words)


def test_a_pattern_matches_in_either_script_and_width() -> None:
    text = "撥付３０萬元、40万元（均為補助）；\n共70萬。"
    assert [span.slice(text) for span in matches(text, "[0-9]+万元")] == ["３０萬元", "40万元"]
    assert [span.slice(text) for span in matches(text, "（.+）")] == ["（均為補助）"]
    assert list(matches(text, "補?")) == [Span(text.index("補"), text.index("補") + 1)]


def test_a_pattern_without_end_is_broken_off() -> None:
    with pytest.raises(MeipiError) as raised:
        list(matches("a" * 60 + "b", "(a|a)*c|(a+)+c"))
    assert raised.value.id == "slow-pattern"
    with pytest.raises(MeipiError) as raised:
        list(matches("", "["))
    assert raised.value.id == "bad-pattern"


@given(st.text(max_size=40), st.text(alphabet="（）。．＊江a", min_size=1, max_size=3))
def test_full_width_signs_in_a_pattern_are_signs(text: str, pattern: str) -> None:
    assert list(matches(text, pattern)) == list(places(text, pattern))
