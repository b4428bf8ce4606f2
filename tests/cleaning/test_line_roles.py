"""The roles of the lines of a column, where a single line tells nothing."""

from __future__ import annotations

from corpus.cleaning.columns import Columns
from corpus.cleaning.line_marks import LineMarks, Role
from corpus.cleaning.line_roles import roles
from corpus.cleaning.lines import lines_of

FIRST = """　　惊蛰刚过，安河县柳湾村的
三百多亩秧田已经灌上了头道水。
村民老韩蹲在田埂上，看着清亮的
渠水一路流进自家地里。"""
SECOND = """　　往年这个时候，三个村的人
还在为抢水吵架，今年渠修好了，
谁家都不用半夜起来守水口。"""
"""Two paragraphs in a column of 15 characters."""


def told(text: str) -> str:
    lines = lines_of(text)
    return "".join("AFN"[role] for role in roles(LineMarks(lines, Columns(lines)), len(lines)))


def test_paragraphs_have_a_first_line_and_more() -> None:
    assert told(f"{FIRST}\n{SECOND}") == "FNNN" + "FNN"


def test_a_headline_between_two_texts_stands_alone() -> None:
    assert told(f"{FIRST}\n村里的三个水管员\n{SECOND}") == "FNNN" + "A" + "FNN"


def test_a_headline_of_two_lines_as_wide_as_the_column_is_no_text() -> None:
    assert told(f"{FIRST}\n安河县柳湾村三百多亩秧田春灌\n结束早稻开始播种\n{SECOND}") == "FNNNAAFNN"


def test_a_line_that_leaves_its_sentence_open_is_text_although_it_bears_no_sign() -> None:
    text = FIRST.replace("三百多亩秧田已经灌上了头道水。", "三百多亩秧田全都灌上了头道水的")
    assert told(f"{text}\n{SECOND}") == "FNNNFNN"


def test_items_and_bylines_stand_alone() -> None:
    items = "冠军：柳湾村队\n亚军：石门村队\n本报记者 韩冰"
    assert told(f"{FIRST}\n{items}\n{SECOND}") == "FNNN" + "AAA" + "FNN"


def test_a_bracket_that_began_in_the_line_above_ends_the_text() -> None:
    signed = SECOND.replace("谁家都不用半夜起来守水口。", "谁家都不用半夜守水口。（通讯员\n韩冰冰）")
    assert told(f"{signed}\n三个村合修一条渠\n{FIRST}")[3:5] == "NA"
    assert Role.NEXT == 2
