"""Normal forms as people write them."""

from __future__ import annotations

import pytest

from corpus.model import Label
from desktop.norm_titles import norm_title


@pytest.mark.parametrize(
    ("norm", "said"),
    [
        ("2024-09-26", "2024-09-26"),
        ("2021/2023", "2021 – 2023"),
        ("2024-03|END", "end of 2024-03"),
        ("PAST_REF", "some time ago"),
        ("P20Y", "20 years"),
        ("P1Y", "1 year"),
        ("PT3M", "3 minutes"),
        ("P0.5D", "0.5 days"),
        ("PT1M58.31S", ""),
        ("XXXX-WXX-4", ""),
        ("199X", ""),
        ("2024-Q1", "2024-Q1"),
    ],
)
def test_times(norm: str, said: str) -> None:
    assert norm_title(Label.DATE, norm) == said


def test_sums_have_their_thousands_apart() -> None:
    assert norm_title(Label.MONEY, "61890000USD") == "61,890,000 USD"
    assert norm_title(Label.MONEY, "2.5CNY") == "2.5 CNY"
    assert norm_title(Label.MONEY, "?CNY") == ""


def test_all_else_is_as_it_is() -> None:
    assert norm_title(Label.GPE, "岳阳市") == "岳阳市"
    assert norm_title(Label.QUANTITY, None) == ""
