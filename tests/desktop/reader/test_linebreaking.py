from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.linebreaking import line_end, may_break


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        ("岳", "阳", True),
        ("岳", "，", False),
        ("岳", "。", False),
        ("「", "治", False),
        ("锋", "」", False),
        ("（", "甲", False),
        ("甲", "）", False),
        ("·", "共", True),
        ("岸", "·", False),
        ("—", "—", False),
        ("…", "…", False),
        ("。", "「", True),
        ("5", "%", False),
    ],
)
def test_a_pair_may_be_parted_or_not(before: str, after: str, allowed: bool) -> None:
    assert may_break(before + after, 1) is allowed


def test_a_line_gives_up_what_may_not_end_it() -> None:
    assert line_end("两地发起成立「治理先锋", 0, 7) == 6
    assert line_end("打造四条线路，成立", 0, 6) == 5
    assert line_end("打造四条线路，成立", 0, 7) == 7


def test_a_run_of_marks_is_torn_rather_than_left_hanging() -> None:
    assert line_end("！" * 30, 0, 12) == 12


@given(st.text(alphabet="国家，。「」—…·5%", min_size=1, max_size=30), st.data())
def test_a_line_is_never_empty_and_never_longer(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = line_end(text, start, end)
    assert start < found <= end
    assert found in (end, len(text)) or may_break(text, found)
