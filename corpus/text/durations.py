"""Lengths of time and times that recur: 两年来, 一个半月, 每周四, 20周年."""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.text.numerals import DIGITS, NUMERAL, NUMERAL_STARTS, format_number, modifier, parse_numeral

_UNITS = {
    "年": "Y", "周年": "Y", "载": "Y", "个年头": "Y", "整年": "Y", "月": "M", "季度": "Q", "季": "Q",
    "周": "W", "星期": "W", "礼拜": "W", "天": "D", "日": "D", "工作日": "D",
    "个工作日": "D", "整天": "D", "小时": "H", "钟头": "H",
    "分钟": "m", "秒": "S", "秒钟": "S", "世纪": "C",
}  # fmt: skip
_UNIT = (
    r"(?P<unit>周年|工作日|年头|整年|年(?!级|代|度|货|画|纪|龄|轻|青|糕|味|夜|会|报(?!告)|薪|检|审)"
    r"|(?<=[个半多余])月(?!刊|板|形|湾)|季度|周(?![一二三四五六日边围转])|星期|礼拜|天(?![一地空上下然使气生真才桥文津水台堂])|日(?=内|之内|以内)|整天|小时|钟头|分钟|秒钟?|世纪(?!\d))"
)
DURATION = re.compile(
    rf"(?=[{NUMERAL_STARTS}半])(?<![\d.第零〇一二三四五六七八九十百千万数两])"
    rf"(?:(?P<low>{NUMERAL})(?:至|到)(?={NUMERAL}))?"
    rf"(?P<number>(?!(?:1[6-9]|20)\d\d年)(?:{NUMERAL}|半))(?P<half>个半|半)?(?P<gap>个?(?:多|余)?个?){_UNIT}"
    r"(?P<rest>多|余|半|有余)?(?P<tail>(?:时间)?(?=内|之内|里)|来|间(?!隔|断|距)|前(?![列进沿后景期往途夕提者线台端])|之前|以前|后(?![备勤方台续来果门])|之后|以后)?"
)
"""A length of time in simplified, half-width text, with the word that makes it a point in time."""

CLOCK = re.compile(
    r"(?=\d)(?<![\d.:点时])(?:(?P<hours>\d{1,3})(?:个?小时|时(?=\d{1,2}分\d{1,2}秒)))?(?:(?P<minutes>\d{1,3})分钟?)?(?:(?P<seconds>\d{1,2})秒(?P<rest>\d{1,3})?)?"
)
"""Hours, minutes and seconds together; ``read_clock`` wants two of the three."""

_PERIODS = {"年": "P1Y", "年度": "P1Y", "季度": "P3M", "季": "P3M", "月": "P1M", "周": "P1W", "星期": "P1W",
            "礼拜": "P1W", "天": "P1D", "日": "P1D", "晚": "P1D", "小时": "PT1H", "分钟": "PT1M"}  # fmt: skip
_WEEKDAYS = {c: i for i, c in enumerate("一二三四五六日", start=1)} | {"天": 7, "末": 6}
RECURRING = re.compile(
    rf"(?:每逢|每个|每|逢)(?:(?P<span>隔?(?:{NUMERAL}|半)个?)?(?P<unit>年度?|季度?|月|周|星期|礼拜|天|日|小时|分钟)"
    r"(?P<month>(?<=年)(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)?"
    r"(?P<day>(?<=月)(?:3[01]|[12]\d|[1-9]|[一二三十][一二三四五六七八九十]*)[日号])?"
    r"(?P<weekday>(?<=[周期拜])[一二三四五六日天末](?:[、至到和及][周]?[一二三四五六日天])*)?)"
    r"(?!一度|产|均|年|天)"
)
"""A time that comes again, in simplified, half-width text."""


def read_duration(match: re.Match[str]) -> str | None:
    """The ISO 8601 duration that a match of ``DURATION`` says; None for a vague one (几年)."""
    unit = _UNITS.get(match["unit"]) or _UNITS.get("个" + match["unit"], "Y")
    number = Decimal("0.5") if match["number"] == "半" else _number(match["number"])
    if number is None:
        return None
    if (match["half"] and match["half"] != "半") or match["rest"] == "半" or (match["half"] == "半"):
        number += Decimal("0.5")
    low = _number(match["low"]) if match["low"] else None
    return duration(number, unit) if low is None else f"{duration(low, unit)}/{duration(number, unit)}"


def duration(number: Decimal, unit: str) -> str:
    """``number`` of a unit (Y M W D, Q quarter, C century, H m S hours, minutes, seconds) in ISO 8601."""
    if unit in ("Q", "C"):
        number, unit = number * (3 if unit == "Q" else 100), "M" if unit == "Q" else "Y"
    clock = unit in ("H", "m", "S")
    return f"P{'T' if clock else ''}{format_number(number)}{unit.upper()}"


def read_clock(match: re.Match[str]) -> str | None:
    """The duration that a match of ``CLOCK`` says: PT1M58.31S; None for fewer than two units."""
    hours, minutes, seconds, rest = match.group("hours", "minutes", "seconds", "rest")
    if (hours is not None) + (minutes is not None) + (seconds is not None) < 2:
        return None
    told = f"{int(seconds)}.{rest}" if seconds and rest else (str(int(seconds)) if seconds else "")
    parts = ((hours and str(int(hours)), "H"), (minutes and str(int(minutes)), "M"), (told, "S"))
    return "PT" + "".join(f"{number}{unit}" for number, unit in parts if number)


def duration_modifier(match: re.Match[str]) -> str:
    """The modifier of a duration, rest words inside it included."""
    inside = parse_numeral(match["number"])
    if (inside and inside.mod == "+") or set(match["gap"] + (match["rest"] or "")) & set("多余"):
        return "+"
    start, end = match.span()
    return modifier(match.string[max(0, start - 6) : start], match.string[end : end + 3])


def read_recurring(match: re.Match[str]) -> str | None:
    """The ISO-like value of a set: P1Y, P2W, XXXX-WXX-4, XXXX-09, XXXX-XX-15."""
    if match["weekday"]:
        day = _WEEKDAYS.get(match["weekday"][0])
        return f"XXXX-WXX-{'WE' if match['weekday'][0] == '末' else day}"
    if match["day"]:
        month = _number(match["month"][:-1]) if match["month"] else None
        day_number = _number(match["day"][:-1])
        place = f"{int(month):02}" if month else "XX"
        return f"XXXX-{place}-{int(day_number):02}" if day_number else None
    if match["month"]:
        month = _number(match["month"][:-1])
        return f"XXXX-{int(month):02}" if month else None
    if match["span"]:
        text = match["span"].removesuffix("个").removeprefix("隔")
        number = Decimal("0.5") if text == "半" else _number(text)
        unit = _UNITS.get(match["unit"])
        if number is None or unit is None:
            return None
        return duration(number + (1 if match["span"].startswith("隔") else 0), unit)
    return _PERIODS.get(match["unit"])


def weekday(character: str) -> int | None:
    """1 for 一 … 7 for 日 or 天."""
    return _WEEKDAYS.get(character)


def _number(text: str) -> Decimal | None:
    numeral = parse_numeral(text)
    return numeral.value if numeral else None


__all__ = [
    "CLOCK",
    "DIGITS",
    "DURATION",
    "RECURRING",
    "duration",
    "duration_modifier",
    "read_clock",
    "read_duration",
    "read_recurring",
    "weekday",
]
