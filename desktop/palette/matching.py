"""Finds a name by its characters, its pinyin or its initials. Pure functions, no widgets.

``联合党支部`` is found by ``党支``, ``聯合``, ``lianhe``, ``dangzhibu``, ``lhdzb`` and mixtures such as
``lianhdzb``: each character may be spelled in full or by its beginning, from any character on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from corpus.model.code import PATH_SEPARATOR
from corpus.text.script import fold


class Fit(IntEnum):
    """How well a query fits a name; lower is better."""

    EXACT = 0
    BEGINNING = 1
    INSIDE = 2
    SPELLED_BEGINNING = 3
    SPELLED_INSIDE = 4
    PATH = 5
    SCATTERED = 6


@dataclass(frozen=True, slots=True)
class Match:
    """A path that fits, how, and which code points of the path the query stands for."""

    path: str
    fit: Fit
    places: tuple[int, ...] = ()


def ranked(query: str, paths: Iterable[str], recent: Sequence[str] = ()) -> list[Match]:
    """The paths that fit ``query``, best first.

    Equal fits go by how recently the path was used (``recent``, last one first), then by length.
    Without a query, all paths: the recent ones first, the others in their own order.
    """
    order = {path: place for place, path in enumerate(recent)}
    last = len(order)
    if not folded(query).strip(PATH_SEPARATOR):
        matches = [Match(path, Fit.EXACT) for path in paths]
        return sorted(matches, key=lambda match: order.get(match.path, last))
    found = (match for path in paths if (match := match_path(query, path)) is not None)
    return sorted(found, key=lambda m: (m.fit, order.get(m.path, last), _start(m), len(m.path)))


def match_path(query: str, path: str) -> Match | None:
    """How ``query`` fits the code at ``path``: its own name first, then the names above it."""
    wanted = folded(query)
    name_start = path.rfind(PATH_SEPARATOR) + 1
    own = _match_name(wanted, path[name_start:])
    if own is not None and own[0] is not Fit.SCATTERED:
        fit, places = own
        return Match(path, fit, tuple(name_start + place for place in places))
    through = _match_segments(wanted, path)
    if through is not None:
        return Match(path, Fit.PATH, through)
    if own is not None:
        return Match(path, own[0], tuple(name_start + place for place in own[1]))
    return None


def fits(query: str, name: str) -> bool:
    """Whether a filter field that says ``query`` keeps a row that says ``name``."""
    wanted = folded(query)
    if not wanted:
        return True
    found = _match_name(wanted, name)
    return found is not None and found[0] is not Fit.SCATTERED


@lru_cache(maxsize=1024)
def folded(text: str) -> str:
    """Simplified, half-width, lower case, without white space."""
    return "".join(fold(text).lower().split())


def _start(match: Match) -> int:
    return match.places[0] if match.places else 0


def _match_name(wanted: str, name: str) -> tuple[Fit, tuple[int, ...]] | None:
    plain = fold(name).lower()
    if len(plain) != len(name):
        plain = fold(name)
    if plain == wanted:
        return Fit.EXACT, tuple(range(len(name)))
    at = plain.find(wanted)
    if at >= 0:
        return (Fit.INSIDE if at else Fit.BEGINNING), tuple(range(at, at + len(wanted)))
    if _could_be_spelled(wanted):
        for start in range(len(plain)):
            end = _spelled_end(wanted, plain, start)
            if end is not None:
                fit = Fit.SPELLED_INSIDE if start else Fit.SPELLED_BEGINNING
                return fit, tuple(range(start, end))
    places = _scattered(wanted, plain)
    return (Fit.SCATTERED, places) if places else None


def _match_segments(wanted: str, path: str) -> tuple[int, ...] | None:
    """``组织/联合`` against ``组织机制/联合党支部``: each part in a later name than the one before."""
    parts = [part for part in wanted.split(PATH_SEPARATOR) if part]
    places: list[int] = []
    start = 0
    for name in path.split(PATH_SEPARATOR):
        found = _match_name(parts[0], name) if parts else None
        if found is not None and found[0] is not Fit.SCATTERED:
            places += [start + place for place in found[1]]
            parts.pop(0)
        start += len(name) + len(PATH_SEPARATOR)
    return tuple(places) if not parts and places else None


def _could_be_spelled(wanted: str) -> bool:
    return wanted.isascii() and any(character.isalpha() for character in wanted)


def _spelled_end(wanted: str, name: str, start: int) -> int | None:
    """Where the characters end that ``wanted`` spells from ``start`` on; None when it spells none."""
    reached = {0}
    for place in range(start, len(name)):
        following: set[int] = set()
        for done in reached:
            following.update(done + length for length in _taken(wanted[done:], name[place]))
        if len(wanted) in following:
            return place + 1
        if not following:
            return None
        reached = following
    return None


def _taken(rest: str, character: str) -> Iterator[int]:
    """How many letters of ``rest`` the character may stand for: any beginning of a reading."""
    for reading in readings(character):
        for length in range(1, len(reading) + 1):
            if not rest.startswith(reading[:length]):
                break
            yield length


def _scattered(wanted: str, plain: str) -> tuple[int, ...]:
    """The places of the characters of ``wanted`` in their order, empty when one is missing."""
    places: list[int] = []
    at = -1
    for character in wanted:
        at = plain.find(character, at + 1)
        if at < 0:
            return ()
        places.append(at)
    return tuple(places)


@lru_cache(maxsize=8192)
def readings(character: str) -> tuple[str, ...]:
    """The toneless readings of a character, ü written ``v`` and ``u``; itself when it has none.

    pypinyin is loaded at the first call: reading its tables takes a fifth of a second.
    """
    if character.isascii():
        return (character,)
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
    spelled = {reading.replace("ü", "v") for reading in found[0]} if found else set()
    spelled |= {reading.replace("v", "u") for reading in spelled}
    return tuple(sorted(spelled)) or (character,)
