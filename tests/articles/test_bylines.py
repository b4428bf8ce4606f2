"""Bylines in the grammar of papers from both sides of the strait."""

from __future__ import annotations

import pytest

from corpus.articles import bylines


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("本报记者 罗盘 本报通讯员 潘月 蒙秀英 文/图", ["罗盘", "潘月", "蒙秀英"]),
        ("記者高淑芬/澎湖報導", ["高淑芬"]),
        ("文／陳曉彤　圖／受訪者提供", ["陳曉彤"]),
        ("文/记者 佟晓丹 图/通讯员 霍建新", ["佟晓丹", "霍建新"]),
        ("记者 额尔敦 通讯员 其木格", ["额尔敦", "其木格"]),
        ("□ 顾望北", ["顾望北"]),
        ("田埂 文/图", ["田埂"]),
    ],
)
def test_a_line_of_names(text: str, names: list[str]) -> None:
    assert [credit.name for credit in bylines.whole_line(text)] == names


@pytest.mark.parametrize(
    "text", ["本报记者寇准平大凌河边新风来自移风易俗", "记者 观察", "■ 导读", "柳湾村修好了老渠"]
)
def test_no_line_of_names(text: str) -> None:
    assert bylines.whole_line(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("本报讯（通讯员 古月 特约记者 木子）昨日，渡口停渡。", ["古月", "木子"]),
        ("〔記者鄭雅文／宜蘭報導〕開學前一週，裁縫車搬了出來。", ["鄭雅文"]),
        ("把服务送到群众身边。（梅溪镇 唐棣 柯敏）", ["唐棣", "柯敏"]),
        ("把服务送到群众身边。（国家 集体 个人）", []),
    ],
)
def test_names_within_a_paragraph(text: str, names: list[str]) -> None:
    assert [credit.name for credit in bylines.in_text(text)] == names


def test_a_name_alone_under_a_headline() -> None:
    assert [credit.name for credit in bylines.pen_name("南 山")] == ["南山"]
    assert bylines.pen_name("村庄的声音") == ()


@pytest.mark.parametrize(
    ("text", "names", "headline"),
    [
        ("【融媒记者娄小溪 摄影卫东】让老粮仓醒过来", ["娄小溪", "卫东"], "让老粮仓醒过来"),
        ("本报记者卓玛胡杨为了三百六十一盏灯", ["卓玛", "胡杨"], "为了三百六十一盏灯"),
        ("本报记者叶知秋特约通讯员边防我替乡亲们守着井", ["叶知秋", "边防"], "我替乡亲们守着井"),
        ("记者节的由来", [], "记者节的由来"),
        ("全县春灌工作会议召开", [], "全县春灌工作会议召开"),
    ],
)
def test_names_before_a_headline_on_one_line(text: str, names: list[str], headline: str) -> None:
    credits, start = bylines.before_headline(text)
    assert ([credit.name for credit in credits], text[start:]) == (names, headline)


def test_names_alone_are_two_or_three() -> None:
    assert [credit.name for credit in bylines.names_alone("李沐云 韩松")] == ["李沐云", "韩松"]
    assert bylines.names_alone("首页 新闻") == ()
