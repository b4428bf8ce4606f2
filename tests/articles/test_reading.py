"""What holds for any text: nothing is lost, nothing stands twice, and the edits explain every change."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.articles import as_json, read_source
from corpus.model import Cleaned, Edit, Span, apply_edits
from corpus.resources import sample_folder

BLIND = Path(__file__).parents[1] / "data" / "blind" / "clean"

_LINES = """\
近日,陸川縣烏石鎮(zhèn)商業(yè)街上¦?!睘跏\ue21b?zhèn)¦聯(lián)建¦區(qū)¦?。▍^(qū)
亳(bó)州¦(xx)¦（上接第1版）¦(下转第二版)¦当前位置: 首页 > 新闻 > 正文
首页 新闻 政务 图片 论坛¦来源:咸宁网 时间:2019-08-29 08:38
——与会同志谈精神¦社 论¦相关新闻:¦上一篇: 开会¦盈江县| 连城县| 固原市| 游戏| ¦□ 记者 李天然¦[摘要]短¦。¦，
本报记者 陈晓雯 通讯员 吴祖轩¦“¦”¦4 月 25日¦(田心怡 李 杰 南雪生)¦发展宏伟蓝图激励着荆楚与巴陵儿女奏
新的时代乐章。¦(本报讯)¦责编:劉瓊¦响长江经济带保护和发
2024年9月24日¦……¦政协荆州市委员会¦图为现场。(记者 张三 摄)¦?¦(¦)¦|¦_长江网¦,,¦,。
?！?/p>¦日?qǐng)?bào)訊¦??，
"""
_BLANKS = [
    "\n",
    "\n\n",
    "　　",
    " ",
    "  ",
    "\t",
    "\u200b",
    "\ufeff",
    "𠮷",
    "😀",
    "e\u0301",
    "\u2028",
    "\x0c",
    "\r",
]
_FRAGMENTS = [*_LINES.replace("\n", "¦").split("¦"), *_BLANKS]

PAGES = tuple(path.read_text("utf-8") for path in sorted(BLIND.glob("*.txt")))
"""Whole pages of every kind, to tear apart."""

hostile = st.lists(st.sampled_from(_FRAGMENTS) | st.text(max_size=6), max_size=60).map("".join)


def pieces_of(cleaned: Cleaned) -> list[Span]:
    """Every range of the source that stands in a paragraph, a field or a piece of furniture."""
    paragraphs = [span for a in cleaned.articles for p in a.paragraphs for span in p.spans]
    fields = [span for a in cleaned.articles for spans in a.read_at.values() for span in spans]
    return paragraphs + fields + [span for piece in cleaned.furniture for span in piece.spans]


def redone(raw: str, span: Span, edits: tuple[Edit, ...]) -> str:
    """One raw range with the applied edits inside it carried out."""
    inside = [
        Edit(e.span.shift(-span.start), e.before, e.after, e.step, e.reason)
        for e in edits
        if e.applied and span.contains(e.span)
    ]
    return apply_edits(span.slice(raw), inside)


def check(raw: str, cleaned: Cleaned) -> None:
    pieces = sorted(pieces_of(cleaned))
    assert all(left.end <= right.start for left, right in pairwise(pieces)), "a character stands twice"
    covered = {place for span in pieces for place in range(span.start, span.end)}
    lost = [raw[place] for place in range(len(raw)) if not raw[place].isspace() and place not in covered]
    assert not lost
    for article in cleaned.articles:
        for paragraph in article.paragraphs:
            assert paragraph.text == "".join(redone(raw, span, cleaned.edits) for span in paragraph.spans)
            assert paragraph.offsets.length == len(paragraph.text)
    for edit in cleaned.edits:
        assert edit.span.slice(raw) == edit.before


@settings(max_examples=300, deadline=None)
@given(hostile)
def test_every_character_stands_in_one_place(raw: str) -> None:
    check(raw, read_source(raw))


@st.composite
def torn_pages(draw: st.DrawFn) -> str:
    """A page that lost lines, has some twice, out of order or from another page, and ends anywhere."""
    lines = draw(st.sampled_from(PAGES)).split("\n")
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(lines) - 1))
        part = lines[start : start + draw(st.integers(1, 12))]
        other = draw(st.sampled_from(PAGES)).split("\n")[: len(part)]
        joined, gap, mixed = ["".join(part)], [*part, ""], [*other, *part]
        instead = draw(st.sampled_from(([], part * 2, part[::-1], joined, gap, mixed)))
        lines[start : start + len(part)] = instead
        lines = lines or ["。"]
    raw = "\n".join(lines)
    return raw[draw(st.integers(0, len(raw) // 4)) : len(raw) - draw(st.integers(0, len(raw) // 4))]


@settings(max_examples=80, deadline=None)
@given(torn_pages())
def test_every_character_of_a_torn_page_stands_in_one_place(raw: str) -> None:
    check(raw, read_source(raw))


@pytest.mark.parametrize("path", sorted(sample_folder().glob("*.txt")), ids=lambda path: path.stem)
def test_the_samples_are_accounted_for(path) -> None:  # type: ignore[no-untyped-def]
    raw = path.read_text("utf-8")
    check(raw, read_source(raw, name=path.name))


def test_the_json_form_has_the_fields_of_the_gold() -> None:
    raw = (sample_folder() / "咸宁网-桂乡大地党旗红.txt").read_text("utf-8")
    form = as_json("咸宁网-桂乡大地党旗红.txt", read_source(raw))
    article = form["articles"][0]
    assert article["title"] == "咸安:桂乡大地党旗红"
    assert article["kicker"] == "推动高质量发展调研行·咸安篇④"
    assert {"role": "特约记者", "name": "胡剑芳"} in article["byline"]
    assert (article["source"], article["date"]) == ("咸宁网", "2019-08-29")
    start, end = article["paragraphs"][0]["spans"][0]
    assert raw[start:end] == article["paragraphs"][0]["text"]


def test_a_line_that_leads_on_is_no_heading() -> None:
    text = "渡口有了新章程——\n\n船工轮流值守；\n\n村民按月议事。\n\n……\n\n入夜，江面静了下来。"
    kinds = [p.kind.value for article in read_source(text).articles for p in article.paragraphs]
    assert kinds.count("heading") == 0


def test_a_signature_may_be_the_last_of_a_text() -> None:
    line = "三月初五，石桥镇的新桥通了车，两岸的老人一早就来到桥头，看着第一辆车慢慢开过河去。\n"
    (article,) = read_source(f"新桥通车了\n\n{line * 3}石桥镇人民政府\n2026年3月5日").articles
    assert article.paragraphs[-1].text == "2026年3月5日"
