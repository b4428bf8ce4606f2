"""Calendar expressions of the press, and the ISO values they have on the day of publication.

Values: ``2024-09-26``, ``2024-09``, ``2024``; ranges ``2021/2023``; parts ``2024-03|END`` (START, MID),
``2024-H1``, ``2024-Q3``; durations ``P2Y``, ``P0.5D`` (``text/durations.py``); sets ``XXXX-WXX-4``;
``PAST_REF``, ``PRESENT_REF``, ``FUTURE_REF`` where no calendar place is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from corpus.model import Span
from corpus.text.date_forms import (
    AHEAD,
    CENTURY,
    DAYS,
    DECADE,
    FESTIVAL,
    NEAR_DAY,
    POINT,
    SAME_DAY,
    SEASON,
    SEASONS,
    SOON,
    STAMP,
    TO,
    UNTIL,
    VAGUE,
    WEEK,
    WHOLE_WEEK,
)
from corpus.text.days import Day, century, exists, integer, joined, set_part
from corpus.text.durations import (
    CLOCK,
    DURATION,
    RECURRING,
    duration_modifier,
    read_clock,
    read_duration,
    read_recurring,
    weekday,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A calendar expression at ``span``; ``value`` is None where the text does not tell which time is meant.

    ``kind`` names its form: point, range, duration, set, vague, festival.
    """

    span: Span
    value: str | None
    kind: str
    mod: str = "="


def find_dates(text: str, *, published: date | None = None, roc: bool = False) -> list[FoundDate]:
    """The calendar expressions of one paragraph, in order, none inside another.

    ``text`` is folded (simplified, half-width). ``published`` is what 今年, 8日 and the like are
    counted from; without it they have no value. ``roc`` reads three-digit years (108年) as years
    of the Republic, as the press of Taiwan means them.
    """
    reader = _Reader(text, published, roc)
    return list(reader.read())


class _Reader:
    """Goes through one paragraph; remembers the last date, which 次年 and 两个月后 are counted from."""

    def __init__(self, text: str, published: date | None, roc: bool) -> None:
        self._text = text
        self._published = published
        self._roc = roc
        self._last: Day | None = None

    def read(self) -> Iterator[FoundDate]:
        matches = [
            (match.start(), -match.end(), rank, match)
            for rank, pattern in enumerate(_PATTERNS)
            for match in pattern.finditer(self._text)
            if match.end() > match.start()
        ]
        end = 0
        for start, _, rank, match in sorted(matches, key=lambda m: m[:3]):
            if start < end:
                continue
            found = self._one(_PATTERNS[rank], match)
            if found is not None:
                yield found
                end = found.span.end

    def _one(self, pattern: re.Pattern[str], match: re.Match[str]) -> FoundDate | None:
        span = Span(match.start(), match.end())
        if pattern is POINT:
            return self._range(match)
        if pattern is STAMP:
            self._last = Day(int(match["y"]), int(match["m"]), int(match["d"]))
            value = self._last.value()
            clock = (
                f"T{match['time'].zfill(len('08:38') if match['time'].count(':') == 1 else 8)}"
                if match["time"]
                else ""
            )
            return FoundDate(span, f"{value}{clock}", "point")
        if pattern is DURATION:
            return self._duration(match)
        if pattern is CLOCK:
            length = read_clock(match)
            return FoundDate(span, length, "duration") if length else None
        if pattern is RECURRING:
            return FoundDate(span, read_recurring(match), "set")
        if pattern is VAGUE:
            return FoundDate(span, f"{(match.lastgroup or '').upper()}_REF", "vague")
        if pattern is FESTIVAL:
            return FoundDate(span, None, "festival")
        if pattern in (DECADE, CENTURY):
            return FoundDate(span, century(match), "point")
        return FoundDate(span, self._relative(pattern, match), "point")

    def _range(self, match: re.Match[str]) -> FoundDate | None:
        """A point, or two of them with 至 or a dash between."""
        first = self._point(match)
        if first is None:
            return None
        end = match.start() + len(match[0].rstrip())
        joiner = re.compile(TO).match(self._text, end)
        if joiner:
            second = POINT.match(self._text, joiner.end())
            if second and second.end() > second.start():
                last = self._point(second, after=first)
                if last is not None:
                    value = joined(first.value(), last.value())
                    return FoundDate(Span(match.start(), second.end()), value, "range")
        return FoundDate(Span(match.start(), end), first.value(), "point")

    def _point(self, match: re.Match[str], *, after: Day | None = None) -> Day | None:
        """The place that one match of ``POINT`` means; None when it is no date after all."""
        group = match.groupdict()
        bare_part = group["part"] and not any(group[k] for k in ("year", "roc", "near", "month", "moon"))
        if bare_part and not re.fullmatch(
            r"[年月][初底末]|年中|[上下]半年|(?:第?[一二三四]|前[两三])季度", group["part"]
        ):
            return None
        if group["roc"] and not group["roc"].startswith("民国") and not self._roc:
            return None
        if not match[0].strip() or not any(group.values()):
            return None
        found = Day(self._year(group), self._month(group), integer(group["day"]))
        if group["moon"]:
            found.year, month = self._moon(group["moon"])
            found.month = found.month or month
        if group["day"] and not group["month"] and not group["moon"]:
            if group["year"] or group["roc"] or group["near"]:
                return None
            self._place_day(found, after, match)
        elif group["month"] and found.year is None:
            self._place_month(found, after, match)
        if found.year is None:
            found.year = self._assumed_year(group, after)
        if group["part"]:
            set_part(found, group["part"])
        self._last = found
        return found

    def _year(self, group: dict[str, str | None]) -> int | None:
        """The year that is said outright or by 今, 去, 明 …"""
        if group["year"]:
            return integer(group["year"])
        if group["roc"]:
            number = group["roc"].removeprefix("民国").strip()
            value = 1 if number == "元" else integer(number)
            return value + 1911 if value else None
        if group["nearnumber"]:
            told = int(group["nearnumber"])
            return told + 1911 if told < 1000 else told
        if group["near"]:
            if group["near"] in "当同次翌隔":
                base = self._last.year if self._last else (self._published.year if self._published else None)
                return None if base is None else base + (group["near"] in "次翌隔")
            step = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1, "后": 2}[group["near"]]
            return self._published.year + step if self._published else None
        return None

    def _month(self, group: dict[str, str | None]) -> int | None:
        if group["month"]:
            return integer(group["month"])
        return int(group["moonnumber"]) if group["moonnumber"] else None

    def _moon(self, word: str) -> tuple[int | None, int | None]:
        """Year and month of 本月, 上个月, 当月, 次月."""
        year = month = None
        if word in "当同次翌" and self._last:
            year, month = self._last.year, self._last.month
        elif self._published:
            year, month = self._published.year, self._published.month
        step = {"上": -1, "下": 1, "次": 1, "翌": 1}.get(word[0], 0)
        if year is None or month is None:
            return year, None
        return (year * 12 + month - 1 + step) // 12, (year * 12 + month - 1 + step) % 12 + 1

    def _place_month(self, found: Day, after: Day | None, match: re.Match[str]) -> None:
        """The year of a month without one: the latest not after publication, or the next one ahead."""
        if after is not None and after.year is not None and after.month is not None:
            found.year = after.year + (found.month is not None and found.month < after.month)
            return
        if self._published is None or found.month is None:
            return
        today = (self._published.month, self._published.day)
        this = (found.month, found.day or (1 if found.month <= today[0] else 31))
        found.year = self._published.year - (this > today)
        until = UNTIL.match(self._text, match.end())
        if until or self._ahead(match):
            past = (found.month, found.day or 31) < today and not until
            found.year = self._published.year + past

    def _ahead(self, match: re.Match[str]) -> bool:
        """Whether what stands around a date says that it is still to come."""
        before = AHEAD.search(self._text, max(0, match.start() - 10), match.start())
        return bool(before or SOON.match(self._text, match.end()))

    def _place_day(self, found: Day, after: Day | None, match: re.Match[str]) -> None:
        """Year and month of a bare 8日."""
        last = after or self._last
        if last and last.month and last.day and found.day and found.day >= last.day:
            found.year, found.month = last.year, last.month
        elif self._published:
            found.year, found.month = self._published.year, self._published.month
            if found.day and found.day > self._published.day + 7 and not self._ahead(match):
                before = self._published.replace(day=1) - timedelta(days=1)
                found.year, found.month = before.year, before.month

    def _assumed_year(self, group: dict[str, str | None], after: Day | None) -> int | None:
        """The year of 年底, 上半年 and the like."""
        if after is not None and after.year is not None:
            return after.year
        if group["part"] and self._last is not None and self._last.year is not None:
            return self._last.year
        return self._published.year if self._published and group["part"] else None

    def _duration(self, match: re.Match[str]) -> FoundDate | None:
        """A length, or the point that lies so long before or after."""
        tail = match["tail"] or ""
        before = self._text[max(0, match.start() - 1) : match.start()]
        if match["number"] == "一" and before and before in "第这那有某哪同另每":
            return None
        if match["unit"] == "年" and re.fullmatch(r"\d{4}", match["number"]):
            return None
        value = read_duration(match)
        end = match.end()
        kind = "duration"
        if tail.endswith(("前", "后")):
            moved = self._moved(value, -1 if tail.endswith("前") else 1)
            if moved is None and tail.endswith("后"):
                end = match.start("tail")
            else:
                value, kind = (moved or ("PAST_REF" if value is None else value)), "point"
        elif tail.startswith("时间"):
            end = match.start("tail")
        if end == match.end() and match[0].endswith("时间"):
            end -= 2
        return FoundDate(Span(match.start(), end), value, kind, duration_modifier(match))

    def _moved(self, value: str | None, sign: int) -> str | None:
        """The point ``value`` before publication, or after the last date of the paragraph."""
        read = re.fullmatch(r"P(\d+(?:\.\d+)?)([YMWD])", value or "")
        base = self._published
        if sign > 0:
            if self._last is None or self._last.year is None:
                return None
            base = date(self._last.year, self._last.month or 1, self._last.day or 1)
        if base is None or read is None:
            return None
        number, unit = float(read[1]), read[2]
        if unit == "Y":
            return f"{base.year + sign * int(number):04}"
        if unit == "M" and number >= 1:
            months = base.year * 12 + base.month - 1 + sign * int(number)
            return f"{months // 12:04}-{months % 12 + 1:02}"
        moved = base + sign * timedelta(days=number * {"M": 30, "W": 7, "D": 1}[unit])
        return moved.isoformat() if unit != "M" else f"{moved.year:04}-{moved.month:02}"

    def _relative(self, pattern: re.Pattern[str], match: re.Match[str]) -> str | None:
        """今天, 昨（8）日, 当天, 上周五, 本周."""
        base = self._published
        if pattern is SAME_DAY:
            if self._last and self._last.year and self._last.month and self._last.day:
                base = date(
                    self._last.year,
                    self._last.month,
                    min(self._last.day, 28 if self._last.month == 2 else 30),
                )
                base = base.replace(day=self._last.day) if exists(self._last) else base
            if base is None:
                return None
            return (base + timedelta(days=1) if match["next"] else base).isoformat()
        if base is None:
            return None
        if pattern is SEASON:
            year = base.year + {"今": 0, "去": -1, "明": 1, "前": -2}[match["near"]]
            return f"{year}-{SEASONS[match['season']]}"
        if pattern is NEAR_DAY:
            found = base + timedelta(days=DAYS[match["word"]])
            if match["number"]:
                told = int(match["number"])
                found = found.replace(day=told) if told <= 28 else found
            self._last = Day(found.year, found.month, found.day)
            return found.isoformat()
        step = {"上": -7, "下": 7}.get((match["which"] or "本")[0], 0)
        monday = base - timedelta(days=base.weekday()) + timedelta(days=step)
        if pattern is WHOLE_WEEK:
            year, week, _ = monday.isocalendar()
            return f"{year}-W{week:02}"
        if match["day"] == "末":
            year, week, _ = monday.isocalendar()
            return f"{year}-W{week:02}-WE"
        if match["number"]:
            day = Day(base.year, base.month, int(match["number"]))
            return day.value() if exists(day) else None
        number = weekday(match["day"]) or 1
        found = monday + timedelta(days=number - 1)
        if match["which"] is None and found > base:
            found -= timedelta(days=7)
        return found.isoformat()


_PATTERNS = (
    STAMP, POINT, DECADE, VAGUE, RECURRING, CLOCK, DURATION, NEAR_DAY, SAME_DAY, WEEK, WHOLE_WEEK, SEASON,
    FESTIVAL, CENTURY,
)  # fmt: skip
