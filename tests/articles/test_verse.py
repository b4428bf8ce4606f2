"""Poems are told from headings, lists and signatures."""

from __future__ import annotations

import pytest

from corpus.articles import read_source
from corpus.articles.verse import verses


@pytest.mark.parametrize(
    "poem",
    [
        "雪落在草垛上\n草垛就矮了一寸\n雪落在井台上\n井就深了一寸",
        "春山半是云，云下有人耘。\n一犁新雨足，处处起歌闻。\n柳色连村暗，炊烟隔水分。\n归来灯已上，犹自话耕勤。",
        "放暑假，要记牢，\n水塘边，莫嬉闹。\n过马路，看信号，\n走斑马，莫乱跑。",
    ],
)
def test_verse(poem: str) -> None:
    text = f"编者按：下面这一首写在去年冬天，作者是安河县的一位读者。\n{poem}\n"
    paragraphs = [p for article in read_source(text).articles for p in article.paragraphs]
    assert [p.text for p in paragraphs if p.kind.value == "verse"] == poem.split("\n")


@pytest.mark.parametrize(
    "lines",
    [
        ["柳湾镇", "石塘镇", "横塘乡", "安河街道", "桥头镇"],
        ["一、春耕备耕", "二、水利建设", "三、粮食收储", "四、农机下乡"],
        ["丁志刚 马福来", "孔祥瑞 田秀兰", "包建军 伍学文", "刘大河 许东海"],
        ["安河县人民政府", "安河县水利局", "柳湾镇人民政府", "石塘镇人民政府"],
    ],
)
def test_what_is_no_verse(lines: list[str]) -> None:
    assert verses(lines) == frozenset()
