"""Which unit a place name means, and which units a compound stands for."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from corpus.entities.gazetteer import (
    COUNTY,
    PREFECTURE,
    STATE,
    TOWN,
    Gazetteer,
    Unit,
    gazetteer,
    town_short_name,
)
from corpus.entities.lexicon import pairs
from corpus.entities.places import solved_compounds
from corpus.entities.view import Document

CONFIDENT = 0.5
"""Below this a place stays unlinked (guideline: never guess)."""

_SINGLE_BEARER = 0.95
_IN_CHAIN, _IN_ARTICLE, _AT_HOME, _HIGHER = 4.0, 2.0, 2.5, 1.2
"""Log odds for a parent just before the name, a parent anywhere in the article, a parent that the
newspaper serves, and each level further up. Set by the order of guideline 2: chain, article, home."""


_OUTLET = re.compile(r"[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|网|广播电视台|融媒体中心)")


@dataclass(frozen=True, slots=True)
class Place:
    """What a place name stands for; ``code`` is None where no unit is sure, ``members`` are of compounds."""

    norm: str
    code: str | None = None
    members: tuple[str, ...] = ()
    confidence: float = 0.0


@dataclass
class Linker:
    """Links the places of one article; asked in the order of the text, it remembers the chain."""

    document: Document
    _table: Gazetteer = field(default_factory=gazetteer)
    _certain: dict[str, Unit] = field(default_factory=dict)
    _abroad: frozenset[str] = frozenset()
    _home: tuple[Unit, ...] = ()

    def __post_init__(self) -> None:
        self._abroad = frozenset(_abroad(self.document))
        for view in self.document.views:
            for hit in view.names:
                units = [unit for unit in hit.units if unit.level != STATE]
                if len(units) == 1 and hit.full and hit.name not in self._abroad:
                    self._certain[units[0].code] = units[0]
        self._home = tuple(self._home_units())

    @property
    def home(self) -> Unit | None:
        """The unit that the newspaper serves."""
        return self._home[0] if self._home else None

    def chain(self, unit: Unit) -> Iterable[Unit]:
        """The unit and those above it, lowest first."""
        return self._table.chain(unit)

    def link(
        self, name: str, before: Sequence[Unit], joined: Unit | None = None
    ) -> tuple[Place, Unit | None]:
        """What folded ``name`` means.

        ``before`` are the units named before it in the paragraph, nearest last; ``joined`` the one
        right before it, as in a chain of units.
        """
        members = self._members(name)
        if members:
            return Place("+".join(members), None, members, 0.9), None
        if name in self._abroad:
            return Place(f"{name}({self._country(name)})"), None
        units = self._candidates(name, before, joined)
        if not units:
            return Place(name), None
        best, confidence = self._best(units, before, joined)
        if confidence < CONFIDENT:
            return Place(name), None
        code = None if best.level == STATE else best.code
        norm = pairs_of_states().get(best.name, best.name) if best.level == STATE else best.name
        return Place(norm, code, (), confidence), best

    def _candidates(self, name: str, before: Sequence[Unit], joined: Unit | None) -> Sequence[Unit]:
        """The units that may be meant. 荆州 is the prefecture, not its district of the same name; 双溪
        among the towns of a county is a town, not a far district."""
        units = self._table.named(name)
        above = {unit.code for unit in units} - ({joined.code} if joined else set())
        kept = [u for u in units if not any(step.code in above for step in list(self.chain(u))[1:])]
        if any(unit.name == name or unit.level == STATE or self._near(unit) for unit in kept):
            return kept
        return self._towns_nearby(name, before) or kept

    def _near(self, unit: Unit) -> bool:
        """True when the article names a unit above, or the newspaper serves the same province."""
        above = [step.code for step in self.chain(unit)]
        return any(code in self._certain for code in above) or any(
            home.code[:2] == unit.code[:2] for home in self._home
        )

    def _best(self, units: Sequence[Unit], before: Sequence[Unit], joined: Unit | None) -> tuple[Unit, float]:
        if len(units) == 1:
            return units[0], _SINGLE_BEARER
        scores = [self._score(unit, before, joined) for unit in units]
        top = max(scores)
        shares = [math.exp(score - top) for score in scores]
        index = scores.index(top)
        return units[index], shares[index] / sum(shares)

    def _score(self, unit: Unit, before: Sequence[Unit], joined: Unit | None) -> float:
        above = list(self._table.chain(unit))[1:]
        codes = {step.code for step in above}
        score = -_HIGHER * unit.level
        if joined is not None and joined.code in codes:
            score += _IN_CHAIN
        if any(near.parent == unit.parent for near in before[-3:]):
            score += _IN_ARTICLE
        named = [
            code
            for code in codes
            if code in self._certain and self._certain[code].level in (PREFECTURE, COUNTY)
        ]
        score += _IN_ARTICLE * len(named)
        if unit.code in self._certain:
            score += _IN_ARTICLE
        if any(code in self._certain for code in codes):
            score += _IN_ARTICLE / 2
        if any(home.code in codes or home.code == unit.code for home in self._home):
            score += _AT_HOME
        elif any(home.code[:2] == unit.code[:2] for home in self._home):
            score += _AT_HOME / 2
        return score

    def _members(self, name: str) -> tuple[str, ...]:
        solved = solved_compounds(self.document).get(name)
        if solved:
            return tuple(self._official(member) for member in solved)
        listed = pairs("abbreviations").get(name, "")
        if "+" in listed:
            return tuple(listed.split("+"))
        if len(name) > 1 and all(c in pairs("abbreviations") for c in name) and not self._table.named(name):
            return tuple(pairs("abbreviations")[c] for c in name)
        return ()

    def _official(self, name: str) -> str:
        return name

    def _towns_nearby(self, name: str, before: Sequence[Unit]) -> tuple[Unit, ...]:
        """Towns of the counties of the article that are called so, or begin so (汀泗 of 汀泗桥镇)."""
        counties = [unit for unit in (*before, *self._certain.values()) if unit.level == COUNTY]
        counties += [home for home in self._home if home.level == COUNTY]
        exact, begun = [], []
        for county in dict.fromkeys(counties):
            for town in self._table.below(county.code):
                short = town_short_name(town)
                if short == name:
                    exact.append(town)
                elif short.startswith(name) and len(name) > 1:
                    begun.append(town)
        return tuple(exact or begun)

    def _home_units(self) -> Iterable[Unit]:
        """The units in the name of the outlet; without one, the prefecture or county that is named most."""
        outlet = self.document.outlet
        if outlet is None:
            found = _OUTLET.search(self.document.folded)
            outlet = found[0] if found else ""
        named = [sorted(hit.units, key=lambda unit: unit.level)[0] for hit in self._table.find(outlet)]
        local = [unit for unit in named if unit.level in (PREFECTURE, COUNTY)]
        return local or self._most_named()

    def _most_named(self) -> list[Unit]:
        counts: Counter[str] = Counter()
        for view in self.document.views:
            for hit in view.names:
                for unit in hit.units[:1]:
                    counts.update(u.code for u in self._table.chain(unit) if u.level == PREFECTURE)
        return [self._table.units[code] for code, _ in counts.most_common(1)]

    def _country(self, name: str) -> str:
        for state in _states():
            if f"{state}{name}" in self.document.folded:
                return state
        return ""


def pairs_of_states() -> dict[str, str]:
    return {"中国": "中国", "新中国": "中华人民共和国"}


def _states() -> tuple[str, ...]:
    return tuple(state.name for state in gazetteer().units.states if state.name != "中国")


def _abroad(document: Document) -> Iterable[str]:
    """Places that the article puts into another country: 韩国江陵市 makes every 江陵市 Korean."""
    for view in document.views:
        for hit in view.names:
            if (
                hit.units
                and hit.units[0].level == STATE
                and hit.name not in ("中国", "中华人民共和国", "新中国", "中华民国")
            ):
                found = re.compile(r"[\u4e00-\u9fff]{1,6}?[市州省县郡府](?![长场])").match(
                    view.folded, hit.span.end
                )
                if found:
                    yield found[0]


__all__ = ["CONFIDENT", "TOWN", "Linker", "Place"]
