from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.coding.occurrences import places, variants
from corpus.model import Span


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
