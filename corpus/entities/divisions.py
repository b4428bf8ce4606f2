"""Looking up administrative divisions by what a user types. Runs in a worker: the gazetteer is large."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.entities.gazetteer import Unit, gazetteer
from corpus.text.script import fold

MOST = 12
"""Divisions that one search tells of."""


@dataclass(frozen=True, slots=True)
class Division:
    """A division with its code and the names of those above it, the nearest first."""

    code: str
    name: str
    above: tuple[str, ...] = ()


def search(query: str, most: int = MOST) -> list[Division]:
    """Divisions that go under ``query``, then those whose names begin with it or have its code.

    Larger ones come first; either script will do.
    """
    wanted = fold(query.strip())
    if not wanted:
        return []
    places = gazetteer()
    exact = list(places.named(wanted))
    others = [
        places.units[code]
        for code, name in places.units.names()
        if name.startswith(wanted) or (wanted.isdigit() and code.startswith(wanted))
    ]
    others.sort(key=lambda unit: (unit.level, unit.code))
    found = {unit.code: unit for unit in (*exact, *others)}
    return [_division(unit) for unit in list(found.values())[:most]]


def division(code: str) -> Division | None:
    """The division with a code; None when there is none."""
    unit = gazetteer().units.get(code)
    return _division(unit) if unit is not None else None


def _division(unit: Unit) -> Division:
    return Division(unit.code, unit.name, tuple(u.name for u in gazetteer().chain(unit))[1:])
