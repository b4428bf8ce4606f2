"""Lines that a column broke are joined; lines that an author broke are not."""

from __future__ import annotations

import pytest

from corpus.cleaning import spaces, wraps
from corpus.model import apply_edits
from tests.quality.damage import wrap

PARAGRAPHS = [
    "惊蛰刚过，安河县柳湾村的三百多亩秧田已经灌上了头道水。村民老韩蹲在田埂上，看着清亮的渠水一路流进自家地里，脸上笑开了花。",
    "“往年这个时候，我们还在为抢水吵架。”老韩说，“今年不一样了，渠修好了，谁家都不用半夜起来守水口。”",
    "柳湾村地处丘陵，水源在五公里外的石门水库。原来的土渠是上世纪七十年代修的，渗漏严重，水走到半路就没了。",
    "根据协议，三个村按照受益面积分摊维护费用，成立管水小组，轮流值班。管水小组组长由村民推选产生，任期两年。",
]


def joined(text: str) -> list[str]:
    return [line.strip() for line in apply_edits(text, wraps.edits(text)).split("\n") if line.strip()]


@pytest.mark.parametrize(
    ("width", "kept"), [(28, "　　"), (36, "　　"), (56, "　　"), (80, "　　"), (28, ""), (36, "")]
)
def test_columns_become_paragraphs(width: int, kept: str) -> None:
    """With the indents of first lines kept, and lost: then the first lines are shorter."""
    rows = [row for line in PARAGRAPHS for row in wrap(line, width, indent=4, kept=kept)]
    assert joined("\n".join(rows)) == PARAGRAPHS


def test_blank_lines_within_paragraphs_mean_nothing_where_they_stand_anywhere() -> None:
    rows = [row for line in PARAGRAPHS for row in wrap(line, 32, indent=4, kept="")]
    for place in (3, 8, 12):
        rows.insert(place, "")
    assert joined("\n".join(rows)) == PARAGRAPHS


@pytest.mark.parametrize(
    "text",
    [
        "溪水绕过石桥\n石桥记得脚步\n脚步走向远方\n远方没有归路",
        "地区 户数 人口 耕地\n柳湾 312 1280 4120\n石塘 208 866 2350",
        "春山半是云，云下有人耘。\n一犁新雨足，处处起歌闻。",
        "for name in names:\n    print(name)\n",
    ],
)
def test_verse_tables_and_code_stay(text: str) -> None:
    assert wraps.edits(text) == []


def test_spaces_around_figures_go_from_columns_only() -> None:
    line = "二零零九年起，全镇 15 个村的4200户居民用上了自来水，到 2012年底又增加了 8个村，饮水难题解决了。"
    rows = [row for one in [line, *PARAGRAPHS] for row in wrap(one, 32, indent=4, kept="")]
    wrapped = "\n".join(rows)
    assert " " not in apply_edits(wrapped, spaces.edits(wrapped))
    assert spaces.edits("全镇 15 个村的4200户居民用上了自来水。") == []


def test_latin_words_keep_a_space() -> None:
    rows = [row for line in PARAGRAPHS for row in wrap(line, 32, indent=4, kept="")]
    latin = ["他说这是一个很老的英文词组，叫作open", "data，意思是大家都可以看可以用的资料，"]
    text = "\n".join([*rows[:2], *latin, *rows[2:]])
    assert "open data" in apply_edits(text, wraps.edits(text))
