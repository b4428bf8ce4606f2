from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text.pinyin import reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("重庆银行", "chóng qìng yín háng"),
        ("長江", "cháng jiāng"),
        ("銀行", "yín háng"),
        ("乾隆", "qián lóng"),
        ("二〇二六", "èr líng èr liù"),
        ("12吨垃圾", "12 dūn lā jī"),
        ("GDP 增长", "GDP zēng zhǎng"),
        ("", ""),
    ],
)
def test_words_are_read_as_phrases(text: str, expected: str) -> None:
    assert reading(text) == expected


@given(st.text(alphabet="重行長乾𠮷龘ab1 。é😀", max_size=12))
def test_no_han_character_is_lost(text: str) -> None:
    han = sum(1 for character in text if character in "重行長乾𠮷龘")
    assert len([part for part in reading(text).split() if part]) >= han
