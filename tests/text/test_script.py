from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.resources import sample_folder
from corpus.text import script

TEXTS = {path.stem: path.read_text("utf-8") for path in sample_folder().glob("*.txt")}
MIXED = st.text(st.one_of(st.sampled_from("发髮發展头頭里裏裡后後乾干著\n\r\v，𠮷😀 "), st.characters()))


def test_a_phrase_decides_between_characters() -> None:
    assert script.convert("头发发展，皇后在后面", "s2t")[0] == "頭髮發展，皇后在後面"
    assert script.convert("頭髮發展", "t2s")[0] == "头发发展"


def test_short_names_of_places_keep_the_characters_of_the_places() -> None:
    assert script.convert("荆岳两地的岳麓山\n荊岳長江大橋", "s2t")[0] == "荊岳兩地的嶽麓山\n荊岳長江大橋"
    assert script.convert("甬台温、沈抚", "s2t")[0] == "甬台溫、瀋撫"
    assert script.convert("荊岳、瀋撫", "t2s")[0] == "荆岳、沈抚"


@given(MIXED, st.sampled_from(["t2s", "s2t"]))
def test_every_character_keeps_its_place(text: str, direction: script.Direction) -> None:
    converted, offsets = script.convert(text, direction)
    assert len(converted) == len(text) == offsets.length
    for place in range(len(text)):
        assert offsets.to_source(Span(place, place + 1)) == (Span(place, place + 1),)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_simplified_is_a_fixed_point(name: str) -> None:
    simplified, _ = script.convert(TEXTS[name], "t2s")
    assert script.convert(simplified, "t2s")[0] == simplified


@given(MIXED)
def test_folding_keeps_the_length_and_is_done_once(text: str) -> None:
    folded = script.fold(text)
    assert len(folded) == len(text)
    assert script.fold(folded) == folded


def test_folding_joins_scripts_and_widths() -> None:
    assert script.fold("雲溪區１２％　Ａ") == script.fold("云溪区12% A")


def test_the_script_of_the_sample_documents() -> None:
    found = {name: script.is_traditional(text) for name, text in TEXTS.items()}
    assert found == {name: name.startswith("鄉村") for name in TEXTS}


@pytest.mark.parametrize("text", ["", "2024-09-26 abc", "中山人口", "中國中国"])
def test_some_texts_do_not_tell_their_script(text: str) -> None:
    assert script.is_traditional(text) is None
