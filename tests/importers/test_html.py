from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.importers.html import HTML, iso_date
from corpus.importers.imported import Choices
from corpus.importers.visible_text import visible_text
from corpus.text.decoding import NOT_AS_DECLARED

PAGE = """<!DOCTYPE html><html><head><meta charset="gb2312">
<title>湖边修起十二公里新堤_本地新闻_大湖网</title>
<meta name="PubDate" content="2024/9/6 10:20"><meta name="ContentSource" content="大湖日报">
<style>p {}</style><script>document.write("<p>脚本</p>");</script></head>
<body><ul class=nav><li><a href="/">首页</a></li><li><a>新闻</a></li></ul>
<h1>湖边修起十二公里新堤</h1><div><span>2024-09-06</span> <span>来源：大湖日报</span></div>
<div><p>　　九月五日，渔民们在堤上<b>整理渔网</b>，
    柳树长得很好。</p><p style="display: none">看不见的字</p>
<p>　　“收成不错。”老张说。<br>　　下一步继续。<br><br>另起一段。</p>
<table><tr><td>项目</td><td>数量</td></tr><tr><td>堤</td><td>12公里</td></tr></table></div></body></html>"""

SEEN = """首页
新闻

湖边修起十二公里新堤

2024-09-06 来源：大湖日报

　　九月五日，渔民们在堤上整理渔网，柳树长得很好。

　　“收成不错。”老张说。
　　下一步继续。

另起一段。

项目\t数量
堤\t12公里"""


def test_the_text_is_what_a_reader_sees() -> None:
    (page,) = HTML.read(PAGE.encode("gb18030"), "page.html")
    assert page.text == SEEN
    assert (page.encoding, page.doubt) == ("gb18030", None)


def test_the_head_gives_hints() -> None:
    (page,) = HTML.read(PAGE.encode("gb18030"), "page.html")
    assert page.hints == {
        "title": "湖边修起十二公里新堤",
        "date": "2024-09-06",
        "source": "大湖日报",
        "furniture": f"{len(SEEN)} navigation:0-5",
    }


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-09-06T10:20:00+08:00", "2024-09-06"),
        ("发布于 2024年9月6日", "2024-09-06"),
        ("20240906", "2024-09-06"),
        ("2024/9/6", "2024-09-06"),
        ("2024-13-06", ""),
        ("2024年", ""),
        ("", ""),
    ],
)
def test_dates_are_iso_or_none(text: str, date: str) -> None:
    assert iso_date(text) == date


def test_a_page_saved_anew_declares_its_old_encoding() -> None:
    (page,) = HTML.read(PAGE.encode("utf-8"), "page.html")
    assert (page.text, page.encoding, page.doubt) == (SEEN, "utf-8", NOT_AS_DECLARED)


def test_the_users_encoding_wins() -> None:
    (page,) = HTML.read("<p>堤上</p>".encode("big5"), "page.html", Choices(encoding="big5hkscs"))
    assert page.text == "堤上"


@pytest.mark.parametrize(
    "markup",
    [
        "<font>湖" * 300,
        "<div>" * 20_000 + "湖" * 300,
        "<p hidden>" + "湖" * 300,
        "<svg><g>" + "湖" * 300,
        "<template>" + "湖" * 300 + "</p>",
        "<table><tr><td>" + "湖" * 300 + "</table></td>",
        "<title>" + "湖" * 300,
    ],
)
def test_broken_markup_costs_no_character(markup: str) -> None:
    assert visible_text(markup).text.count("湖") == 300


def test_scripts_and_character_references() -> None:
    assert (
        visible_text("a&lt;b&nbsp;&#x6E56;<script>if (a<b) {}</script><style>c</style>d").text == "a<b\xa0湖d"
    )


def test_a_table_that_lays_out_the_page_is_no_table() -> None:
    row = "<tr><td>首页<td>　　堤上种树。<br>　　第二段。</td><td>甲</td><td>乙</td></tr>"
    markup = f"<table>{row}<tr><td>尾</table>"
    assert visible_text(markup).text == "首页\n\n　　堤上种树。\n　　第二段。\n\n甲\t乙\n尾"


def test_preformatted_text_keeps_its_lines() -> None:
    assert visible_text("<pre>一\n  二</pre>三\n四").text == "一\n  二\n\n三四"


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1), min_size=1))
def test_no_character_of_a_paragraph_is_lost(paragraphs: list[str]) -> None:
    escaped = [re.sub("[&<>]", lambda m: f"&#{ord(m[0])};", text) for text in paragraphs]
    text = visible_text("".join(f"<p>{text}</p>" for text in escaped)).text
    assert text == "\n\n".join(paragraphs)


@given(st.text(st.sampled_from("<>/p\"'=!-湖 \n&;titlescry")))
def test_no_markup_is_too_broken(markup: str) -> None:
    assert "\n\n\n" not in visible_text(markup).text
