"""Headlines without a sign are told from headings by the words around them."""

from __future__ import annotations

from corpus.articles.bare_heads import with_bare_heads
from corpus.articles.blocks import Head, Text
from corpus.cleaning.lines import lines_of

CANAL = """惊蛰刚过，柳湾村的三百多亩秧田已经灌上了渠水，村民老韩蹲在田埂上笑开了花。
水渠是三个村一起修的，老韩说，柳湾村的渠水今年不用抢。"""
MORE_CANAL = """渠水到了田头，柳湾村的秧田一天就灌完了，老韩又去帮别的村修水渠。
管水小组由三个村的村民推选，柳湾村的老韩当了组长。"""
LIBRARY = """县图书馆的自助借书机上周启用，读者刷一下身份证就能把书借走，夜里也不关门。
馆长说，第一天就借出去二百多本，多半是孩子们来图书馆借的。"""


def titles(body: str) -> list[list[str]]:
    text = Text([Head(titles=lines_of("三个村合修一条渠"))], None, lines_of(body))
    return [[line.text for line in head.titles] for one in with_bare_heads([text]) for head in one.heads]


def test_a_headline_over_other_words_cuts_the_text() -> None:
    found = titles(f"{CANAL}\n\n县图书馆的灯\n夜里也不关\n{LIBRARY}")
    assert found == [["三个村合修一条渠"], ["县图书馆的灯", "夜里也不关"]]


def test_a_heading_over_the_same_words_stays_in_the_text() -> None:
    assert titles(f"{CANAL}\n组长老韩\n{MORE_CANAL}") == [["三个村合修一条渠"]]


def test_verse_and_signatures_head_nothing() -> None:
    verse = "雪落在草垛上\n草垛就矮了一寸\n雪落在井台上\n井就深了一寸"
    assert titles(f"{CANAL}\n\n{verse}\n{LIBRARY}") == [["三个村合修一条渠"]]
    assert titles(f"{CANAL}\n（城关小学 供稿）\n{LIBRARY}") == [["三个村合修一条渠"]]
