"""Lines that a column broke are joined; lines that an author broke are not."""

from __future__ import annotations

import pytest

from corpus.cleaning import spaces, wraps
from corpus.model import apply_edits
from tests.quality.damage.wrapped import wrap

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


def test_a_wide_column_shows_by_its_width_where_no_line_end_goes_through_a_word() -> None:
    rows = [
        "　　春天来了，渠水流进三百亩秧田，老韩蹲在田埂上，看着",
        "清亮的渠水，想起从前半夜里守着水口的日子，一句话也说",
        "不出来。他说，三个村一起修渠，一起分水，一起摊钱，谁",
        "都不吃亏。如今，水到了田头，人也回到了家里，日子就有",
        "了盼头。",
        "　　秋天，三个村又开了一个会，会上说起渠边的树，说起",
        "树下的路，说起路上的孩子，说着说着，天就黑了，谁也没",
        "有走。老韩说，树要种，路要修，孩子要上学，这些事，都",
        "是一件事。",
    ]
    assert [len(one) for one in joined("\n".join(rows))] == [107, 81]


def test_a_time_that_the_column_broke_is_one() -> None:
    rows = [row for line in PARAGRAPHS for row in wrap(line, 26, indent=4, kept="　　")]
    assert joined("\n".join([*rows, "　　首班车由六点二十改为6:", "00，末班车不变。"]))[-1].endswith(
        "改为6:00，末班车不变。"
    )


def test_a_headline_over_the_opening_of_news_is_no_part_of_the_list_above_it() -> None:
    rows = [row for line in PARAGRAPHS for row in wrap(line, 34, indent=4, kept="　　")]
    rows += [
        "　　体育道德风尚奖：消防大队队",
        "柳湾村党员重温誓词",
        "　　本报讯（记者 韩冰）十七日上午，柳湾村的党员来到陵园。",
    ]
    assert joined("\n".join(rows))[-3:-1] == ["体育道德风尚奖：消防大队队", "柳湾村党员重温誓词"]


def test_a_caption_of_two_lines_is_one_under_a_narrower_column() -> None:
    rows = [row for line in PARAGRAPHS for row in wrap(line, 24, indent=4, kept="　　")]
    caption = "十月十三日，柳湾村种植户在分拣早熟蜜橘，今年全镇早熟蜜橘迎来丰收。 通讯员 秦小芸 摄"
    cut = caption.index("全镇")
    assert joined("\n".join([*rows, "", caption[:cut], caption[cut:]]))[-1] == caption
