from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text.markdown import LONGEST, Emphasis, styled


def marks(source: str) -> list[tuple[str, Emphasis]]:
    """What is emphasised in a text, and how."""
    found = styled(source)
    return [(span.slice(found.text), emphasis) for span, emphasis in found.marks]


def test_emphasis_stands_beside_chinese_signs() -> None:
    assert styled("这是**“重点”**，再看。").text == "这是“重点”，再看。"
    assert marks("这是**“重点”**，再看。") == [("“重点”", Emphasis.STRONG)]
    assert marks("*慢慢*来，__不急__") == [("慢慢", Emphasis.STRESSED), ("不急", Emphasis.STRONG)]
    assert marks("**河*长*制**") == [("河长制", Emphasis.STRONG), ("长", Emphasis.STRESSED)]


def test_the_text_is_cut_where_its_emphasis_changes() -> None:
    assert list(styled("> 甲**河*长*制**乙").pieces()) == [
        ("│ 甲", (Emphasis.QUOTE,)),
        ("河", (Emphasis.QUOTE, Emphasis.STRONG)),
        ("长", (Emphasis.QUOTE, Emphasis.STRONG, Emphasis.STRESSED)),
        ("制", (Emphasis.QUOTE, Emphasis.STRONG)),
        ("乙", (Emphasis.QUOTE,)),
    ]


def test_blocks_are_lines_with_their_signs() -> None:
    source = "# 河长制\n- 湖北\n  - 荆州\n1. 湖南\n> 江水*东*流\n---\n```\n**raw**\n```\n完"
    found = styled(source)
    assert found.text == "河长制\n• 湖北\n  • 荆州\n1. 湖南\n│ 江水东流\n———\n**raw**\n完"
    assert marks(source) == [
        ("河长制", Emphasis.HEADING),
        ("│ 江水东流", Emphasis.QUOTE),
        ("东", Emphasis.STRESSED),
        ("**raw**", Emphasis.CODE),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "2*3*4=24",
        "snake_case_name",
        "3 * 4 * 5",
        "**没有完",
        "#话题",
        "-5度",
        "一行\n又一行\n\n空一行",
        "`",
        "<b>粗</b>",
        "[名](http://example.org) ![图](a.png)",
    ],
)
def test_what_is_no_markup_stays(source: str) -> None:
    assert styled(source).text == source
    assert marks(source) == []


def test_code_and_escapes_are_taken_by_their_letters() -> None:
    assert marks("用 `a*b*c` 和 ``x`y``") == [("a*b*c", Emphasis.CODE), ("x`y", Emphasis.CODE)]
    assert styled(r"\*不是\*").text == "*不是*"
    assert marks(r"\*不是\*") == []


WORDS = st.text(alphabet="河长ab *_`#>-+\\~\n12.“”（）", max_size=60)


@given(WORDS)
def test_marks_lie_in_the_text_and_only_signs_are_lost(source: str) -> None:
    found = styled(source)
    assert all(0 <= span.start < span.end <= len(found.text) for span, _ in found.marks)
    letters = [character for character in source if character in "河长ab12“”（）"]
    assert [character for character in found.text if character in "河长ab12“”（）"] == letters


@given(st.text(alphabet="河长制江水ab，。“”12\n"))
def test_text_without_signs_is_as_it_was(source: str) -> None:
    assert styled(source).text == source
    assert styled(source).marks == ()


@pytest.mark.parametrize("sign", ["**a ", "*a ", "`a ``b ", "__a ", "_a ", "> ", "**a*b "])
def test_hostile_memos_come_to_an_end(sign: str) -> None:
    """Signs that never close: looking for their ends must not take more than a moment."""
    source = "\n".join([sign * (LONGEST // len(sign))] * 20)
    assert len(styled(source).text) <= len(source)
    assert styled(sign * LONGEST).text.count("a") == sign.count("a") * LONGEST
