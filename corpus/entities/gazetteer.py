"""Administrative units by code and by every name they go under."""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain

from corpus.entities.lexicon import Finder, pairs
from corpus.model import Span
from corpus.resources import resource

_PEOPLES = (
    "蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族"
    "|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族"
    "|塔吉克族|怒族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|门巴族|珞巴族|蒙古|回|哈萨克|柯尔克孜|维吾尔|朝鲜|各族|壮|锡伯"
)
_AUTONOMOUS = re.compile(rf"(?P<name>.+?)(?:{_PEOPLES})+自治(?P<kind>[区州县旗])$")
_SUFFIX = re.compile(r"(?:特别行政区|自治区|地区|林区|矿区|新区|[省市县区盟州旗])$")
_DIRECTIONS = frozenset("东西南北中城郊新矿老")
_TOWN_SUFFIX = re.compile(r"(?:民族|[^\s]族)?(?:街道办事处|街道|镇|乡|苏木)$")

PROVINCE, PREFECTURE, COUNTY, TOWN, STATE = 1, 2, 3, 4, 0
"""Levels of units."""
TOWN_CODE = 9
"""Digits of the code of a town on the mainland."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One administrative unit of today. ``parent`` is the code of the next unit above that exists."""

    code: str
    name: str
    level: int
    parent: str
    former: tuple[str, ...] = ()
    longitude: float | None = None
    latitude: float | None = None


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name of the gazetteer at ``span``; ``full`` when it is an official name, suffix included."""

    span: Span
    name: str
    units: tuple[Unit, ...]
    full: bool


class Units(Mapping[str, Unit]):
    """The units by their codes. Of 45,000 units an article names some dozens, so each is made when it is
    first asked for."""

    def __init__(self, rows: Mapping[str, str], states: Iterable[Unit]) -> None:
        """``rows`` has for each code the rest of its line."""
        self._rows = rows
        self.states = tuple(states)
        self._made = {unit.code: unit for unit in self.states}

    def __getitem__(self, code: str) -> Unit:
        if code not in self._made:
            name, former, longitude, latitude = self._rows[code].split("\t")
            self._made[code] = Unit(
                code,
                name,
                _level(code),
                _parent(code, self._rows),
                tuple(former.split()),
                float(longitude) if longitude else None,
                float(latitude) if latitude else None,
            )
        return self._made[code]

    def __iter__(self) -> Iterator[str]:
        return chain((state.code for state in self.states), self._rows)

    def __len__(self) -> int:
        return len(self.states) + len(self._rows)

    def parent(self, code: str) -> str:
        """The code of the next unit above; empty for none."""
        return _parent(code, self._rows) if code in self._rows else ""

    def names(self) -> Iterator[tuple[str, str]]:
        """Each code with its official name."""
        yield from ((state.code, state.name) for state in self.states)
        yield from ((code, row[: row.index("\t")]) for code, row in self._rows.items())

    def of_many_names(self) -> Iterator[Unit]:
        """The units that may go under other names too: all but the towns of the mainland, of which the table
        knows the official name alone."""
        yield from self.states
        for code, row in self._rows.items():
            if len(code) != TOWN_CODE or not row.endswith("\t\t\t"):
                yield self[code]


class Gazetteer:
    """The table of units and a matcher over all their names of two or more characters."""

    def __init__(self, units: Units) -> None:
        self.units = units
        self._full: dict[str, list[str]] = defaultdict(list)
        self._short: dict[str, list[str]] = defaultdict(list)
        for code, name in units.names():
            self._full[name].append(code)
        others = list(units.of_many_names())
        for unit in others:
            for name in _short_names(unit):
                self._short[name].append(unit.code)
        for unit in others:
            for name in (*unit.former, *_county_before(unit)):
                if name not in self._full:
                    self._short[name].append(unit.code)
        for short, full in pairs("abbreviations").items():
            if "+" not in full and full in self._full:
                self._short.setdefault(short, list(self._full[full]))
        names = sorted({*self._full, *(name for name in self._short if len(name) > 1)})
        self.names = frozenset(names)
        """Every name that ``find`` looks for."""
        self._finder = Finder(names)

    def named(self, name: str) -> tuple[Unit, ...]:
        """Every unit that goes under ``name`` (simplified); official bearers before others."""
        codes = (*self._full.get(name, ()), *self._short.get(name, ()))
        return tuple([self.units[code] for code in codes])

    def below(self, code: str) -> Sequence[Unit]:
        """The units whose parent is ``code``."""
        return [self.units[below] for below in self._below.get(code, ())]

    @cached_property
    def _below(self) -> Mapping[str, Sequence[str]]:
        below: dict[str, list[str]] = defaultdict(list)
        for code in self.units:
            below[self.units.parent(code)].append(code)
        return below

    def find(self, text: str) -> list[NameHit]:
        """All names in folded ``text``, overlapping ones too."""
        return [
            NameHit(span, name, self.named(name), name in self._full)
            for span, name in self._finder.find(text)
        ]

    def chain(self, unit: Unit) -> Iterator[Unit]:
        """The unit and those above it, lowest first."""
        current: Unit | None = unit
        while current is not None:
            yield current
            current = self.units.get(current.parent)

    def within(self, unit: Unit, above: Unit) -> bool:
        """True when ``above`` is ``unit`` or stands over it."""
        return any(step.code == above.code for step in self.chain(unit))


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that ships, loaded when first asked for."""
    text = gzip.decompress(resource("lexicons", "divisions.tsv.gz").read_bytes()).decode()
    rows = dict(line.split("\t", 1) for line in text.split("\n") if line)
    return Gazetteer(Units(rows, _states()))


def _states() -> Iterator[Unit]:
    """Countries, and cities abroad that the press names; their code is only a key of ours."""
    text = resource("lexicons", "countries.txt").read_text(encoding="utf-8")
    seen = set()
    for line in text.splitlines():
        if not line or line[0] == "#":
            continue
        names = line.split("\t")[:1] if "\t" in line else line.split()
        for name in names:
            if name not in seen:
                seen.add(name)
                yield Unit(f"world:{name}", name, STATE, "")


def _level(code: str) -> int:
    if code[:2] in ("TW", "HK", "MO"):
        return TOWN if len(code) == 8 else (PREFECTURE if code[:2] == "TW" else COUNTY)
    if len(code) == TOWN_CODE:
        return TOWN
    if code.endswith("0000"):
        return PROVINCE
    return PREFECTURE if code.endswith("00") else COUNTY


def _parent(code: str, codes: Container[str]) -> str:
    if code[:2] in ("TW", "HK", "MO"):
        return code[:6] if len(code) == 8 else {"TW": "710000", "HK": "810000", "MO": "820000"}[code[:2]]
    if len(code) == TOWN_CODE:
        return code[:6] if code[:6] in codes else f"{code[:4]}00"
    if code.endswith("0000"):
        return ""
    upper = f"{code[:4]}00"
    return upper if not code.endswith("00") and upper in codes else f"{code[:2]}0000"


def _short_names(unit: Unit) -> Iterator[str]:
    """恩施土家族苗族自治州 is also 恩施州 and 恩施; 咸安区 is 咸安; 城区 has no short name."""
    if unit.level == STATE:
        return
    if unit.level == TOWN and not unit.code.startswith("TW"):
        return
    autonomous = _AUTONOMOUS.match(unit.name)
    if autonomous:
        name = autonomous["name"]
        yield name
        yield name + autonomous["kind"]
        return
    short = _SUFFIX.sub("", unit.name)
    if unit.level == TOWN:
        short = re.sub(r"[乡镇市区]$", "", unit.name)
    if (
        len(short) > 1
        and short != unit.name
        and not (len(short) == 2 and short[1] in "城郊" and short[0] in _DIRECTIONS)
    ):
        yield short
    if unit.name.endswith("特别行政区"):
        yield f"{short}特区"


def _county_before(unit: Unit) -> Iterator[str]:
    """Most county-level cities, and many districts, were counties of the same name."""
    if unit.level == COUNTY and len(unit.name) > 2 and unit.name[-1] in "市区" and unit.code.isdigit():
        yield f"{unit.name[:-1]}县"


def town_short_name(unit: Unit) -> str:
    """乌林 of 乌林镇: used only where the town itself is named nearby."""
    return _TOWN_SUFFIX.sub("", unit.name)
