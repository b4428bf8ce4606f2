from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.rows.row_text import CLOSING, elided, wrapped

QUOTE = "为加强长江生态修复和水域综合治理，岳阳、荆州两地发起成立「治理先锋」党建联合体。"

pytestmark = pytest.mark.usefixtures("qapp")


def width_of(text: str) -> float:
    return QFontMetricsF(QFont()).horizontalAdvance(text)


def test_a_short_text_is_one_row() -> None:
    assert wrapped("两地发起", QFont(), 400, 3) == ["两地发起"]


def test_an_empty_text_is_one_empty_row() -> None:
    assert wrapped("", QFont(), 400, 3) == [""]


def test_a_long_text_ends_in_an_ellipsis() -> None:
    rows = wrapped(QUOTE, QFont(), width_of(QUOTE) / 5, 2)
    assert len(rows) == 2
    assert rows[1].endswith("…")
    assert "".join(rows)[:-1] == QUOTE[: len("".join(rows)) - 1]


def test_a_closing_mark_does_not_begin_a_row() -> None:
    for part in range(3, 16):
        rows = wrapped(QUOTE, QFont(), width_of(QUOTE[:part]) + 1, 40)
        assert not [row for row in rows[1:] if row[0] in CLOSING]


def test_a_number_is_not_torn() -> None:
    rows = wrapped("联合开展活动2000多次", QFont(), width_of("联合开展活动200"), 3)
    assert rows == ["联合开展活动", "2000多次"]


def test_a_word_longer_than_the_row_is_cut_all_the_same() -> None:
    rows = wrapped("a" * 60, QFont(), width_of("a" * 20), 9)
    assert "".join(rows) == "a" * 60


def test_line_ends_become_blanks_and_blanks_at_the_edges_stay() -> None:
    assert elided("日期\n ", QFont(), 400) == "日期  "


@settings(max_examples=40)
@given(st.text(max_size=60), st.integers(1, 300), st.integers(1, 5))
def test_no_character_is_lost_before_the_last_row(text: str, width: int, rows: int) -> None:
    found = wrapped(text, QFont(), width, rows)
    assert 1 <= len(found) <= rows
    whole = "".join(text.split())
    assert whole.startswith("".join("".join(found[:-1]).split()))
