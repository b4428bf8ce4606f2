from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.exporters.guard import guard, is_formula, unguard


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+86 10",
        "-1",
        "@SUM(A1)",
        "|cmd",
        "%0A",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "  =1",
        "\u3000=1",
        "\u200b=1",
        "\ufeff=1",
    ],
)
def test_formulas(cell: str) -> None:
    assert is_formula(cell)
    assert guard({"memo": cell})["memo"] == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "山村", "a=1", "'quoted'", "《=》"])
def test_no_formulas(cell: str) -> None:
    assert not is_formula(cell)
    assert guard({"memo": cell}) == {"memo": cell, "guarded": ""}


@given(st.dictionaries(st.sampled_from(["quote", "memo", "title"]), st.text(alphabet="='@＝a山\t \n")))
def test_unguard_undoes_what_the_row_says_was_done(row: dict[str, str]) -> None:
    assert unguard(guard(row)) == row


def test_a_raw_row_stays() -> None:
    assert unguard({"memo": "'=1"}) == {"memo": "'=1"}
