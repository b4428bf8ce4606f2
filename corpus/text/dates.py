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
from corpus.text.durations import (
    DURATION,
    RECURRING,
    duration_modifier,
    read_duration,
    read_recurring,
    weekday,
)
from corpus.text.numerals import parse_numeral

_TO = r"\s?(?:[-—–~─]{1,2}|至|到)\s?"
_HAN_DAY = "三十一|三十|[二廿]十?[一二三四五六七八九]|二十|廿|十[一二三四五六七八九]|[一二三四五六七八九十]"
_YEAR = (
    rf"(?:(?<![\d.])(?P<year>(?:1[5-9]|20)\d\d|[一二][〇零○一二三四五六七八九]{{3}})(?:\s?年度?(?!级)|(?={_TO}(?:19|20)\d\d\s?年))"
    r"|(?P<roc>民国\s?(?:\d{1,3}|[〇零一二三四五六七八九十百]+|元)|(?<![\d第.])(?:9\d|1[0-3]\d))\s?年(?=\d|[初底末中]|[一-十春夏秋冬上下]|[^前后来间级代多]|前(?=[一二三四五六七八九十\d]+个?月|[一二三四两]季))"
    r"|(?<![如至])(?P<near>今|去|(?<![\d年月以至早晚])上|(?<![年月天日目以之])前|明|(?<![年月天日以之])后|本|当|同|次|翌|隔)"
    r"(?:\((?P<nearnumber>\d{2,4})\))?年度?(?!轻|青|级|货|事已|纪|画|糕|味|间的))"
)
_MONTH = (
    rf"(?:(?<![\d.第个])(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:\s?月份?(?!球|台|饼|嫂|薪|租|初[一二三四五六七八九十])|(?={_TO}\d{{1,2}}月))"
    r"|(?<![以])(?P<moon>本|上个?|下个?|当|同|次|翌|今)(?:\((?P<moonnumber>\d{1,2})\))?月(?!球|台|饼|亮|色|薪|租))"
)
_DAY = rf"(?:(?<![\d.第周期每])(?P<day>3[01]|[12]\d|0?[1-9]|{_HAN_DAY})(?:\s?(?:日|(?<=月\d)号|(?<=月\d\d)号|(?<=月[一二三四五六七八九十])号)(?!线|楼|院|游|文|内|间|之内|机|井|店)|(?={_TO}\d{{1,2}}[日号])))"
_PART = (
    r"(?P<part>[年月]?[底末](?!子|气|下|部|层|端|梢|薪)|[年月]?初(?!级|步|期|心|次|中|稿|审|诊|试|始)|年中|(?<=\d年)中(?!秋|期|央|国|旬|考|级|学|共|心|部|华|小|医|美|日|韩|俄|东|非)|年内|上旬|中旬|下旬|[上下]半年|[上下]半月"
    r"|(?:第?[一二三四1-4]季度?|前[两三]季度?|前(?:[一二三四五六七八九十]+|\d+)个月)|[春夏秋冬](?:[季天])?(?![节运游耕收种播令至分忙粮茶训训]))"
)
_POINT = re.compile(
    r"(?=[今去前明后本当同次翌隔民上下\d〇零○一二三四五六七八九十廿年月])"
    rf"(?:{_YEAR}(?:的(?=\d{{1,2}}月))?)?\s?(?:{_MONTH})?\s?(?:{_DAY})?\s?(?:{_PART})?"
)
_STAMP = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>1[0-2]|0?[1-9])(?P=sep)(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)"
    r"(?:[T\s]{1,2}(?P<time>[0-2]?\d:[0-5]\d(?::[0-5]\d)?))?"
)
_DAYS = {
    "今天": 0, "今日": 0, "即日": 0, "今晚": 0, "今晨": 0, "今早": 0, "今夜": 0, "今": 0, "本": 0,
    "昨天": -1, "昨日": -1, "昨晚": -1, "昨夜": -1, "昨晨": -1, "昨早": -1, "昨午": -1, "今午": 0, "明午": 1, "昨": -1, "前天": -2, "前日": -2,
    "大前天": -3, "明天": 1, "明日": 1, "明晚": 1, "明晨": 1, "明早": 1, "明": 1, "后天": 2, "后日": 2,
}  # fmt: skip
_NEAR_DAY = re.compile(
    r"(?P<word>[今昨明](?=\()|大前天|[今昨明][天日晚晨早夜午]|(?<![目日以之])前[天日](?![子])|(?<![日月年以之今])后[天](?![性然的])|即日)"
    r"(?:\((?P<number>\d{1,2})(?:日)?\)日?)?(?!报|头条)"
)
_SAME_DAY = re.compile(r"(?P<same>当天|当日|同日|当晚|当夜|同一天)|(?P<next>次日|翌日|隔日|隔天|第二天|翌晨)")
_WEEK = re.compile(
    r"(?<![每逢\d两一几])(?P<which>上个?|下个?|本|这|今)?(?P<unit>周|星期|礼拜)(?P<day>[一二三四五六日天末])"
    r"(?:\((?P<number>\d{1,2})日?\))?(?![围边年旋岁刊报详转游至到])"
)
_WHOLE_WEEK = re.compile(r"(?P<which>上个?|下个?|本)(?:周|星期|礼拜)(?![一二三四五六日天末边刊报])")
_SEASON = re.compile(r"(?P<near>今|去|明|前)(?P<season>[春夏秋冬])(?:明春|今春)?")
_VAGUE = re.compile(
    r"(?P<past>近日|近期|近来|日前|近年来?|近几年来?|近些年来?|前些年|前几年|前些天|前几天|前段时间|早些年|往年|前不久|不久前|早年|这几天|这些年来?|近段时间|(?<!距离)(?<!离)最近(?!的是)|日来|近几天|多年前|几年前|数年前|许多年前|很久以前|多年来|长期以来|连日来|连日)"
    r"|(?P<present>目前|当前|现在|如今|眼下|时下|现如今|当下|现今|现阶段|迄今)|(?P<future>(?<!不)近期内|未来几年|今后)"
)
_FESTIVAL = re.compile(
    r"(?P<festival>(?:(?:\d{4}年|今年|去年|明年)?(?:大年(?:[三除]|初[一二三四五六七八九十])夕?|春节|元宵节|清明节|端午节|中秋节|重阳节|国庆节|元旦|除夕|劳动节|五一节"
    r"|七夕节?|腊八节|冬至|双十节|儿童节|妇女节|母亲节|父亲节|教师节|圣诞节|情人节|植树节|建军节|记者节|[正腊]月(?:初?[一二三四五六七八九十廿]+)?|农历(?:[正腊]|[一二三四五六七八九十]+)月(?:初?[一二三四五六七八九十廿]+)?))"
    r"|(?:元宵|清明|端午|中秋|国庆|五一|十一)(?=假期|期间|前|后|长假|连假|小长假|黄金周|佳节|节))(?!联欢|晚会|联欢会|慰问)"
)
_DECADE = re.compile(
    r"(?:(?P<century>\d\d|[一二][〇零十]?[一二三四五六七八九]?|上个?|本)世纪)?(?P<ten>[1-9]0|[二三四五六七八九]十)年代(?:[初末]|中期|后期|初期|末期)?"
)
_CENTURY = re.compile(
    r"(?P<century>\d\d|[十廿二][一二三四五六七八九]?十?[一二三四五六七八九]?)世纪(?!\d)(?:[初末]|中叶)?"
)
_AHEAD = re.compile(
    r"(?:请于|须于|应于|到了|将于|将在|预计|计划|拟于|拟|定于|预定|预期|预估|力争|确保|争取|有望|将|明确)[^,。;]{0,4}$"
)
_UNTIL = re.compile(r"之?前(?![^,。;]{0,6}[了过])")
_PARTS = {"初": "START", "上旬": "START", "中": "MID", "中旬": "MID", "底": "END", "末": "END", "下旬": "END"}
_SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}


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


@dataclass(slots=True)
class _Day:
    """A place in the calendar, as far as it is given."""

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


class _Reader:
    """Goes through one paragraph; remembers the last date, which 次年 and 两个月后 are counted from."""

    def __init__(self, text: str, published: date | None, roc: bool) -> None:
        self._text = text
        self._published = published
        self._roc = roc
        self._last: _Day | None = None

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
        if pattern is _POINT:
            return self._range(match)
        if pattern is _STAMP:
            self._last = _Day(int(match["y"]), int(match["m"]), int(match["d"]))
            value = self._last.value()
            clock = (
                f"T{match['time'].zfill(len('08:38') if match['time'].count(':') == 1 else 8)}"
                if match["time"]
                else ""
            )
            return FoundDate(span, f"{value}{clock}", "point")
        if pattern is DURATION:
            return self._duration(match)
        if pattern is RECURRING:
            return FoundDate(span, read_recurring(match), "set")
        if pattern is _VAGUE:
            return FoundDate(span, f"{(match.lastgroup or '').upper()}_REF", "vague")
        if pattern is _FESTIVAL:
            return FoundDate(span, None, "festival")
        if pattern in (_DECADE, _CENTURY):
            return FoundDate(span, _century(match), "point")
        return FoundDate(span, self._relative(pattern, match), "point")

    def _range(self, match: re.Match[str]) -> FoundDate | None:
        """A point, or two of them with 至 or a dash between."""
        first = self._point(match)
        if first is None:
            return None
        end = match.start() + len(match[0].rstrip())
        joiner = re.compile(_TO).match(self._text, end)
        if joiner:
            second = _POINT.match(self._text, joiner.end())
            if second and second.end() > second.start():
                last = self._point(second, after=first)
                if last is not None:
                    value = _joined(first.value(), last.value())
                    return FoundDate(Span(match.start(), second.end()), value, "range")
        return FoundDate(Span(match.start(), end), first.value(), "point")

    def _point(self, match: re.Match[str], *, after: _Day | None = None) -> _Day | None:
        """The place that one match of ``_POINT`` means; None when it is no date after all."""
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
        found = _Day(self._year(group), self._month(group), _integer(group["day"]))
        if group["moon"]:
            found.year, month = self._moon(group["moon"])
            found.month = found.month or month
        if group["day"] and not group["month"] and not group["moon"]:
            if group["year"] or group["roc"] or group["near"]:
                return None
            self._place_day(found, after)
        elif group["month"] and found.year is None:
            self._place_month(found, after, match)
        if found.year is None:
            found.year = self._assumed_year(group, after)
        if group["part"]:
            _set_part(found, group["part"])
        self._last = found
        return found

    def _year(self, group: dict[str, str | None]) -> int | None:
        """The year that is said outright or by 今, 去, 明 …"""
        if group["year"]:
            return _integer(group["year"])
        if group["roc"]:
            number = group["roc"].removeprefix("民国").strip()
            value = 1 if number == "元" else _integer(number)
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
            return _integer(group["month"])
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

    def _place_month(self, found: _Day, after: _Day | None, match: re.Match[str]) -> None:
        """The year of a month without one: the latest not after publication, or the next where the text looks ahead."""
        if after is not None and after.year is not None and after.month is not None:
            found.year = after.year + (found.month is not None and found.month < after.month)
            return
        if self._published is None or found.month is None:
            return
        today = (self._published.month, self._published.day)
        this = (found.month, found.day or (1 if found.month <= today[0] else 31))
        found.year = self._published.year - (this > today)
        position = match.start()
        ahead = _AHEAD.search(self._text, max(0, position - 10), position) or _UNTIL.match(
            self._text, match.end()
        )
        if ahead and (found.month, found.day or 31) < today and not _UNTIL.match(self._text, match.end()):
            found.year = self._published.year + 1
        elif ahead:
            found.year = self._published.year

    def _place_day(self, found: _Day, after: _Day | None) -> None:
        """Year and month of a bare 8日."""
        last = after or self._last
        if last and last.month and last.day and found.day and found.day >= last.day:
            found.year, found.month = last.year, last.month
        elif self._published:
            found.year, found.month = self._published.year, self._published.month
            if found.day and found.day > self._published.day + 7:
                before = self._published.replace(day=1) - timedelta(days=1)
                found.year, found.month = before.year, before.month

    def _assumed_year(self, group: dict[str, str | None], after: _Day | None) -> int | None:
        """The year of 年底, 上半年 and the like."""
        if after is not None and after.year is not None:
            return after.year
        if group["part"] and self._last is not None and self._last.year is not None:
            return self._last.year
        return self._published.year if self._published and group["part"] else None

    def _duration(self, match: re.Match[str]) -> FoundDate | None:
        """A length, or the point that lies so long before or after."""
        tail = match["tail"] or ""
        before = self._text[: match.start()]
        if (
            before.endswith(("第", "这", "那", "有", "某", "哪", "同", "另", "每"))
            and match["number"] == "一"
        ):
            return None
        if match["unit"] == "年" and re.fullmatch(r"\d{4}", match["number"]):
            return None
        value = read_duration(match)
        end = match.end()
        kind = "duration"
        if tail.endswith("前") or tail.endswith("后"):
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
        if pattern is _SAME_DAY:
            if self._last and self._last.year and self._last.month and self._last.day:
                base = date(
                    self._last.year,
                    self._last.month,
                    min(self._last.day, 28 if self._last.month == 2 else 30),
                )
                base = base.replace(day=self._last.day) if _exists(self._last) else base
            if base is None:
                return None
            return (base + timedelta(days=1) if match["next"] else base).isoformat()
        if base is None:
            return None
        if pattern is _SEASON:
            year = base.year + {"今": 0, "去": -1, "明": 1, "前": -2}[match["near"]]
            return f"{year}-{_SEASONS[match['season']]}"
        if pattern is _NEAR_DAY:
            found = base + timedelta(days=_DAYS[match["word"]])
            if match["number"]:
                told = int(match["number"])
                found = found.replace(day=told) if told <= 28 else found
            self._last = _Day(found.year, found.month, found.day)
            return found.isoformat()
        step = {"上": -7, "下": 7}.get((match["which"] or "本")[0], 0)
        monday = base - timedelta(days=base.weekday()) + timedelta(days=step)
        if pattern is _WHOLE_WEEK:
            year, week, _ = monday.isocalendar()
            return f"{year}-W{week:02}"
        if match["day"] == "末":
            year, week, _ = monday.isocalendar()
            return f"{year}-W{week:02}-WE"
        if match["number"]:
            told = _Day(base.year, base.month, int(match["number"]))
            return told.value() if _exists(told) else None
        number = weekday(match["day"]) or 1
        found = monday + timedelta(days=number - 1)
        if match["which"] is None and found > base:
            found -= timedelta(days=7)
        return found.isoformat()


_PATTERNS = (
    _STAMP, _POINT, _DECADE, _VAGUE, RECURRING, DURATION, _NEAR_DAY, _SAME_DAY, _WEEK, _WHOLE_WEEK, _SEASON, _FESTIVAL, _CENTURY,
)  # fmt: skip


def _exists(day: _Day) -> bool:
    try:
        date(day.year or 1, day.month or 1, day.day or 1)
    except ValueError:
        return False
    return True


def _set_part(found: _Day, part: str) -> None:
    """年底, 上旬, 上半年, 一季度, 春 as a suffix of the value."""
    halves = {"上半年": "-H1", "下半年": "-H2"}
    if part in halves:
        found.part = halves[part]
        return
    first = re.fullmatch(r"前(.+)个月", part)
    if first:
        last = _integer(first[1])
        found.part = f"-01/{found.year}-{last:02}" if found.year and last else None
        return
    if part.startswith("前") and "季" in part:
        quarters = 3 if "三" in part else 2
        found.part = f"-01/{found.year}-{quarters * 3:02}" if found.year else None
        return
    quarter = re.search(r"[一二三四1-4](?=季)", part)
    if quarter:
        found.part = f"-Q{_integer(quarter[0])}"
        return
    for season, letters in _SEASONS.items():
        if season in part:
            found.part = f"-{letters}"
            return
    for word, place in _PARTS.items():
        if part.endswith(word):
            found.part = f"|{place}"
            return


def _joined(first: str | None, last: str | None) -> str | None:
    return f"{first}/{last}" if first and last else None


def _century(match: re.Match[str]) -> str | None:
    """上世纪90年代 is 199X, 21世纪 is 20XX."""
    group = match.groupdict()
    century = group.get("century")
    if century is None:
        number: int | None = 20
    elif century.startswith("上"):
        number = 20
    elif century == "本":
        number = 21
    else:
        number = _integer(century)
    ten = group.get("ten")
    if number is None:
        return None
    tens = _integer(ten) if ten else None
    return f"{number - 1:02}{tens // 10}X" if tens else f"{number - 1:02}XX"


def _integer(text: str | None) -> int | None:
    numeral = parse_numeral(text.strip().replace("○", "〇")) if text else None
    return int(numeral.value) if numeral and numeral.value is not None else None
