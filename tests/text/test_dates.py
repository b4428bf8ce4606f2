"""Calendar expressions and their values."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text.dates import find_dates
from corpus.text.script import fold

PUBLISHED = date(2024, 9, 26)


def found(
    text: str, *, published: date | None = PUBLISHED, roc: bool = False
) -> list[tuple[str, str | None]]:
    folded = fold(text)
    return [(f.span.slice(text), f.value) for f in find_dates(folded, published=published, roc=roc)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("2018年4月25日,他来了", "2018年4月25日", "2018-04-25"),
        ("二〇一九年八月", "二〇一九年八月", "2019-08"),
        ("今年4月开工", "今年4月", "2024-04"),
        ("去年以来", "去年", "2023"),
        ("较上年增长", "上年", "2023"),
        ("8月20日开工", "8月20日", "2024-08-20"),
        ("去年12月31日", "去年12月31日", "2023-12-31"),
        ("11月收官", "11月", "2023-11"),
        ("将于11月举行", "11月", "2024-11"),
        ("材料请于12月5日前报送", "12月5日", "2024-12-05"),
        ("3月下旬通车", "3月下旬", "2024-03|END"),
        ("2024年初降雪", "2024年初", "2024|START"),
        ("本月底完工", "本月底", "2024-09|END"),
        ("上个月", "上个月", "2024-08"),
        ("2024年上半年", "2024年上半年", "2024-H1"),
        ("前三季度增长", "前三季度", "2024-01/2024-09"),
        ("今年前五个月", "今年前五个月", "2024-01/2024-05"),
        ("2024年9月23日至24日", "2024年9月23日至24日", "2024-09-23/2024-09-24"),
        ("2021年至2023年", "2021年至2023年", "2021/2023"),
        ("2021—2023年", "2021—2023年", "2021/2023"),
        ("5月1-3日", "5月1-3日", "2024-05-01/2024-05-03"),
        ("2024-06-28 15:52:00", "2024-06-28 15:52:00", "2024-06-28T15:52:00"),
        ("两年来变了样", "两年来", "P2Y"),
        ("一个半月", "一个半月", "P1.5M"),
        ("一守就是两个多月", "两个多月", "P2M"),
        ("15个工作日内", "15个工作日", "P15D"),
        ("两年前加入", "两年前", "2022"),
        ("半个月前", "半个月前", "2024-09"),
        ("每周四巡河", "每周四", "XXXX-WXX-4"),
        ("每年9月", "每年9月", "XXXX-09"),
        ("近日,记者", "近日", "PAST_REF"),
        ("目前已有", "目前", "PRESENT_REF"),
        ("上周五召开", "上周五", "2024-09-20"),
        ("周三（25日）", "周三（25日）", "2024-09-25"),
        ("上世纪90年代", "上世纪90年代", "199X"),
        ("今年首季增长", "今年首季", "2024-Q1"),
        ("以1分58秒31夺冠", "1分58秒31", "PT1M58.31S"),
        ("全程2小时5分", "2小时5分", "PT2H5M"),
        ("每半年一次", "每半年", "P0.5Y"),
        ("押后两至三年", "两至三年", "P2Y/P3Y"),
        ("28日起登场", "28日", "2024-09-28"),
        ("老屋已120年", "120年", "P120Y"),
        ("县府昨表示", "昨", "2024-09-25"),
    ],
)
def test_forms_and_values(text: str, span: str, value: str) -> None:
    assert found(text) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("108年8月", "108年8月", "2019-08"),
        ("民國75年接棒", "民國75年", "1986"),
        ("去（112）年", "去（112）年", "2023"),
        ("昨（25）日上午", "昨（25）日", "2024-09-25"),
        ("昨（25日）緊急求援", "昨（25日）", "2024-09-25"),
        ("本（9）月", "本（9）月", "2024-09"),
        ("113年度", "113年度", "2024"),
    ],
)
def test_the_press_of_taiwan(text: str, span: str, value: str) -> None:
    assert found(text, roc=True) == [(span, value)]


@pytest.mark.parametrize(
    "text", ["第三天", "如今年轻人", "三好学生", "九年级", "两日游", "距离最近", "三号线"]
)
def test_what_is_no_date(text: str) -> None:
    assert [span for span, _ in found(text) if span != "如今"] == []


def test_a_later_date_is_counted_from_the_one_before() -> None:
    assert found("2019年开工,次年3月完工,两个月后通车") == [
        ("2019年", "2019"),
        ("次年3月", "2020-03"),
        ("两个月后", "2020-05"),
    ]


def test_without_a_day_of_publication_nothing_is_guessed() -> None:
    assert found("今年4月,2018年4月,8日", published=None) == [
        ("今年4月", None),
        ("2018年4月", "2018-04"),
        ("8日", None),
    ]


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_full_dates_are_read_back(day: date) -> None:
    text = f"{day.year}年{day.month}月{day.day}日"
    assert found(text) == [(text, day.isoformat())]


@given(st.dates(date(1950, 1, 2), date(2099, 12, 31)), st.integers(0, 364))
def test_a_day_without_a_year_is_never_after_publication(published: date, back: int) -> None:
    day = published - timedelta(days=back)
    if (day.month, day.day) == (2, 29):
        return
    [(_, value)] = found(f"{day.month}月{day.day}日", published=published)
    assert value is not None
    assert value <= published.isoformat()


@given(st.text("0123456789年月日号上中下旬前后半至到-—一二三十廿每周天季度内()今去明本次", max_size=40))
def test_any_text_gives_ordered_spans(text: str) -> None:
    spans = [f.span for f in find_dates(text, published=PUBLISHED, roc=True)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.start < span.end <= len(text) for span in spans)
