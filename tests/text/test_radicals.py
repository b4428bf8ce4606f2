from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.text.radicals import radicals, without_radicals
from corpus.text.script import fold


def test_what_a_pdf_says_becomes_what_was_printed() -> None:
    assert without_radicals("⼋⽉，⻘年上堤，⽥⾥⻬⼈") == "八月，青年上堤，田里齐人"
    assert without_radicals("农⼾") == "农户"


def test_each_sign_becomes_one_ordinary_character() -> None:
    assert len(radicals()) == 214 + 74
    for sign, character in radicals().items():
        assert 0x2E80 <= sign < 0x2FD6
        assert len(character) == 1
        assert ord(character) >= 0x3400


@given(st.text())
def test_other_text_is_left_alone(text: str) -> None:
    kept = "".join(character for character in text if ord(character) not in radicals())
    assert without_radicals(kept) == kept


def test_search_finds_them() -> None:
    assert fold("⻓江⽇报") == fold("長江日報")
