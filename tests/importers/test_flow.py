from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.importers.flow import CELL, LINE, PARAGRAPH, Flow


def test_of_several_breaks_the_one_of_longest_reach_counts() -> None:
    flow = Flow()
    flow.end(PARAGRAPH)
    flow.add("甲")
    flow.end(LINE)
    flow.end(PARAGRAPH)
    flow.end(CELL)
    flow.add("乙")
    assert flow.text() == "甲\n\n乙"


def test_white_space_of_the_markup_is_one_space_and_none_between_chinese() -> None:
    flow = Flow()
    flow.add("  堤上\n   种树 in \t 2024\n年  ")
    flow.add("完")
    assert flow.text() == "堤上种树 in 2024 年 完"


def test_two_line_breaks_set_a_paragraph_off() -> None:
    flow = Flow()
    for text in ("甲", "乙"):
        flow.add(text)
        flow.end_line()
    flow.end_line()
    flow.add("丙")
    assert flow.text() == "甲\n乙\n\n丙"


@given(
    st.lists(st.tuples(st.sampled_from(["add", "cell", "row", "line", LINE, PARAGRAPH]), st.text("甲乙丙")))
)
def test_no_character_is_lost_or_moved(steps: list[tuple[str, str]]) -> None:
    flow = Flow()
    acts = {"cell": flow.begin_cell, "row": flow.end_row, "line": flow.end_line}
    written = ""
    for step, text in steps:
        if step == "add":
            flow.add(text)
            written += text
        elif step in acts:
            acts[step]()
        else:
            flow.end(step)
    assert "".join(flow.text().split()) == written
