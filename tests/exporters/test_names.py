from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.exporters.names import FORBIDDEN, LONGEST, safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("山村通了新公路", "山村通了新公路"),
        ("a/b\\c: d?", "a b c d"),
        ("..\\..\\etc", "etc"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("aux .x", "_aux .x"),
        ("字\u202e反\u200b写", "字反写"),
        ("一\n二\t三", "一 二 三"),
        ("结尾。. . ", "结尾。"),
        ("\ue123古", "\ue123古"),
        ("", "untitled"),
        ("///", "untitled"),
    ],
)
def test_names(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_what_it_is_called_otherwise() -> None:
    assert safe_name("?", otherwise="7") == "7"


@given(st.text(max_size=300))
def test_every_name_is_safe(title: str) -> None:
    name = safe_name(title)
    assert 0 < len(name.encode()) <= LONGEST
    assert not FORBIDDEN & set(name)
    assert name == name.strip(". ")
    assert safe_name(name) == name
