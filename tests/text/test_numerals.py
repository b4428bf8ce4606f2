"""Numbers in digits and characters."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text.numerals import NUMERAL, Numeral, format_number, modifier, parse_numeral

DIGITS = "零一二三四五六七八九"


def spelled(number: int) -> str:
    """``number`` (1..99,999,999) as it is written in full: the inverse of the reader."""
    if number >= 10_000:
        head, rest = divmod(number, 10_000)
        gap = "零" if 0 < rest < 1000 else ""
        return spelled(head) + "万" + gap + (spelled(rest) if rest else "")
    text = ""
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += DIGITS[digit] + name
        elif text and number and not text.endswith("零"):
            text += "零"
    return text


@given(st.integers(1, 99_999_999))
def test_reads_what_is_spelled_out(number: int) -> None:
    assert parse_numeral(spelled(number)) == Numeral(Decimal(number))


@given(st.integers(0, 10**12))
def test_reads_digits_with_and_without_commas(number: int) -> None:
    assert parse_numeral(str(number)) == parse_numeral(f"{number:,}") == Numeral(Decimal(number))


@given(st.integers(1, 99_999_999))
def test_the_pattern_takes_whole_numbers(number: int) -> None:
    for text in (spelled(number), str(number), f"{number:,}"):
        assert re.fullmatch(NUMERAL, text)


@pytest.mark.parametrize(
    ("text", "value", "mod"),
    [
        ("1.8万余", "18000", "+"),
        ("2亿多", "200000000", "+"),
        ("500余万", "5000000", "+"),
        ("3万5000", "35000", "="),
        ("1亿2000万", "120000000", "="),
        ("三万五", "35000", "="),
        ("二〇一九", "2019", "="),
        ("廿三", "23", "="),
        ("千余", "1000", "+"),
        ("上千", "1000", "+"),
        ("一点五", "1.5", "="),
        ("百分之三点五", "0.035", "="),
        ("17%", "0.17", "="),
        ("八成五", "0.85", "="),
        ("六成多", "0.6", "+"),
    ],
)
def test_reads(text: str, value: str, mod: str) -> None:
    assert parse_numeral(text) == Numeral(Decimal(value), mod)


def test_a_third_has_no_end() -> None:
    third = parse_numeral("三分之一")
    assert third is not None
    assert third.value is not None
    assert round(third.value, 3) == Decimal("0.333")


@pytest.mark.parametrize("text", ["几千", "数十", "几十万"])
def test_vague_numbers_have_no_value(text: str) -> None:
    assert parse_numeral(text) == Numeral(None, "+")


@pytest.mark.parametrize("text", ["", "人", "万户", "第一", "百姓"])
def test_what_is_no_number(text: str) -> None:
    assert parse_numeral(text) is None


def test_numbers_are_shown_without_exponent_or_zeros() -> None:
    shown = [format_number(Decimal(n)) for n in ("1E+9", "2.50", "10", "0.1")]
    assert shown == ["1000000000", "2.5", "10", "0.1"]


@pytest.mark.parametrize(
    ("before", "after", "mod"),
    [
        ("总投资突破", "", "+"),
        ("人数超过", "人", "+"),
        ("", "以上", "+"),
        ("党员近", "", "-"),
        ("产值不到", "", "-"),
        ("不超过", "", "-"),
        ("面积约", "", "~"),
        ("", "左右", "~"),
        ("用量达", "", "="),
        ("投资近", "左右", "-"),
    ],
)
def test_the_words_around_say_more_or_less(before: str, after: str, mod: str) -> None:
    assert modifier(before, after) == mod
