"""A newspaper page is cut where its lines, its columns and its words say so, and heads find their texts."""

from __future__ import annotations

from corpus.articles.blocks import Head, Text
from corpus.articles.pieces import pieces
from corpus.cleaning.lines import Line, lines_of

CANAL = """惊蛰刚过，柳湾村的三百多亩秧田已经灌上了渠水，村民老韩蹲在田埂上笑开了花。
水渠是三个村一起修的，老韩说，柳湾村的渠水今年不用抢。"""
MORE_CANAL = """渠水到了田头，柳湾村的秧田一天就灌完了，老韩又去帮别的村修水渠。
管水小组由三个村的村民推选，柳湾村的老韩当了组长。"""
LIBRARY = """县图书馆的自助借书机上周启用，读者刷一下身份证就能把书借走，夜里也不关门。
馆长说，第一天就借出去二百多本，多半是孩子们来图书馆借的。"""
CANAL_HEAD = Head(titles=lines_of("柳湾村修渠不用抢水"))


def text(body: str, *heads: Head) -> Text:
    return Text(list(heads), None, lines_of(body))


def titles(*texts: Text) -> list[tuple[list[str], int]]:
    """The headlines that come out, each with how many lines its text has."""
    placed: list[Text] = []
    position = 0
    for one in texts:
        heads = []
        for head in one.heads:
            heads.append(Head(**{part: _placed(lines, position) for part, lines in vars(head).items()}))
            position += 1000
        placed.append(Text(heads, None, _placed(one.lines, position)))
        position += 1000
    found = pieces(placed, {})
    return [([line.text for line in one.head.titles] if one.head else [], len(one.lines)) for one in found]


def _placed(lines: list[Line], position: int) -> list[Line]:
    return [
        Line(line.start + position, line.end + position, line.indent, line.width, line.gap, line.text)
        for line in lines
    ]


def test_a_headline_without_a_sign_over_other_words_begins_a_piece() -> None:
    body = f"{CANAL}\n\n县图书馆的灯\n夜里也不关\n{LIBRARY}"
    assert titles(text(body, CANAL_HEAD)) == [
        (["柳湾村修渠不用抢水"], 2),
        (["县图书馆的灯", "夜里也不关"], 2),
    ]


def test_a_heading_over_the_same_words_stays_in_the_text() -> None:
    assert titles(text(f"{CANAL}\n组长老韩\n{MORE_CANAL}", CANAL_HEAD)) == [(["柳湾村修渠不用抢水"], 5)]


def test_verse_and_signatures_head_nothing() -> None:
    verse = "雪落在草垛上\n草垛就矮了一寸\n雪落在井台上\n井就深了一寸"
    assert len(titles(text(f"{CANAL}\n\n{verse}\n{CANAL}", CANAL_HEAD))) == 1
    assert len(titles(text(f"{CANAL}\n（城关小学 供稿）\n{MORE_CANAL}", CANAL_HEAD))) == 1


def test_heads_in_a_row_go_to_the_text_above_and_to_the_one_below() -> None:
    """A run of lines that nothing parts: the words tell where the next headline begins."""
    run = Head(titles=lines_of("柳湾村三个村修渠\n县图书馆自助借书机启用"))
    found = titles(text(f"{CANAL}\n{MORE_CANAL}"), text(LIBRARY, run))
    assert found == [(["柳湾村三个村修渠"], 4), (["县图书馆自助借书机启用"], 2)]
