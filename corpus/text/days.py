"""A place in the calendar, as far as a text gives it, and its ISO form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from corpus.text.date_forms import PARTS, SEASONS
from corpus.text.numerals import parse_numeral


@dataclass(slots=True)
class Day:
    """Year, month, day; ``part`` is the suffix of a stretch of one of them (``|END``, ``-H1``, ``-Q3``)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None

    def value(self) -> str | None:
        if self.year is None:
            return None
        text = f"{self.year:04}"
        if self.month:
            text += f"-{self.month:02}"
        if self.day:
            text += f"-{self.day:02}"
        return text + (self.part or "")


def exists(day: Day) -> bool:
    """False for the 30th of February; what is not given does not count."""
    try:
        date(day.year or 1, day.month or 1, day.day or 1)
    except ValueError:
        return False
    return True


def set_part(found: Day, part: str) -> None:
    """年底, 上旬, 上半年, 一季度, 春 as a suffix of the value."""
    halves = {"上半年": "-H1", "下半年": "-H2"}
    if part in halves:
        found.part = halves[part]
        return
    first = re.fullmatch(r"前(.+)个月", part)
    if first:
        last = integer(first[1])
        found.part = f"-01/{found.year}-{last:02}" if found.year and last else None
        return
    if part.startswith("前") and "季" in part:
        quarters = 3 if "三" in part else 2
        found.part = f"-01/{found.year}-{quarters * 3:02}" if found.year else None
        return
    quarter = re.search(r"[首一二三四1-4](?=季)", part)
    if quarter:
        found.part = f"-Q{1 if quarter[0] == '首' else integer(quarter[0])}"
        return
    for season, letters in SEASONS.items():
        if season in part:
            found.part = f"-{letters}"
            return
    for word, place in PARTS.items():
        if part.endswith(word):
            found.part = f"|{place}"
            return


def joined(first: str | None, last: str | None) -> str | None:
    """The range of two values; None where one of them is not known."""
    return f"{first}/{last}" if first and last else None


def century(match: re.Match[str]) -> str | None:
    """上世纪90年代 is 199X, 21世纪 is 20XX."""
    group = match.groupdict()
    told = group.get("century")
    if told is None:
        number: int | None = 20
    elif told.startswith("上"):
        number = 20
    elif told == "本":
        number = 21
    else:
        number = integer(told)
    ten = group.get("ten")
    if number is None:
        return None
    tens = integer(ten) if ten else None
    return f"{number - 1:02}{tens // 10}X" if tens else f"{number - 1:02}XX"


def integer(text: str | None) -> int | None:
    """The whole number that ``text`` writes, in figures or characters."""
    numeral = parse_numeral(text.strip().replace("○", "〇")) if text else None
    return int(numeral.value) if numeral and numeral.value is not None else None
