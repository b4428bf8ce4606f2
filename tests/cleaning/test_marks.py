"""Marks against copying go, what an author wrote about a site stays."""

from __future__ import annotations

import pytest

from corpus.cleaning import invisible, marks
from corpus.model import apply_edits


def cleaned(text: str) -> str:
    return apply_edits(text, marks.edits(text))


@pytest.mark.parametrize(
    "mark",
    [
        "本文来自安河新闻网",
        "（本文来自安河新闻网 www.anhe.example）",
        "更多新闻请关注安河发布公众号",
        "(AH-NEWS安河新闻网)",
        "内容來自安河新聞網",
    ],
)
def test_a_phrase_behind_a_sentence_that_speaks_of_the_site_goes(mark: str) -> None:
    text = f"惊蛰刚过，秧田已经灌上了头道水。{mark}\n老韩蹲在田埂上。"
    assert cleaned(text) == "惊蛰刚过，秧田已经灌上了头道水。\n老韩蹲在田埂上。"


def test_the_same_site_at_the_ends_of_paragraphs_goes() -> None:
    text = "渠修好了，谁家都不用守水口。”安河新闻网\n水走到半路就没了。安河新闻网\n"
    assert cleaned(text) == "渠修好了，谁家都不用守水口。”\n水走到半路就没了。\n"


@pytest.mark.parametrize("letters", [("xk39#",) * 3, ("a7$k", "q@w2e", "zz8!p")])
def test_letters_that_go_through_words_go(letters: tuple[str, str, str]) -> None:
    one, two, three = letters
    text = f"三个村分摊维护费{one}用，成立管水小{two}组，组长由村民推选产{three}生。"
    assert cleaned(text) == "三个村分摊维护费用，成立管水小组，组长由村民推选产生。"


@pytest.mark.parametrize(
    "text",
    [
        "GDP增长很快。GDP是一个指标。GDP不是一切。",
        "请登录www.anhe.example查询，也可以到窗口办理。",
        "安河新闻网记者在现场看到，安河新闻网的镜头对准了水渠。",
        "他在安河新闻网上看到了消息。（记者 张三）",
        "见第A01版、第A02版、第A03版、第B07版。",
        "5G网络、4K电视、3D打印都来了，A4纸也涨价了。",
    ],
)
def test_what_an_author_wrote_stays(text: str) -> None:
    assert cleaned(text) == text


def test_signs_that_show_nothing_go_between_chinese_and_stay_where_they_mean_something() -> None:
    text = "清\u200c亮的渠\u200d\u200b水\u200e。\n\u200f2024年，👩\u200d🌾与co\u00adoperation"
    mended = "清亮的渠水。\n\u200f2024年，👩\u200d🌾与co\u00adoperation"
    assert apply_edits(text, invisible.edits(text)) == mended
