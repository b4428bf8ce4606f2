"""What two versions of a record share at the ends of its long tuples: the history does without it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any, TypeVar

R = TypeVar("R")

Ends = Mapping[str, Sequence[int]]
"""How many items at the beginning and at the end of each field are shared."""


def shared_ends(before: object, after: object, names: Iterable[str]) -> dict[str, tuple[int, int]]:
    """What ``before`` and ``after`` share of the tuples in these fields; no item counts at both ends."""
    found: dict[str, tuple[int, int]] = {}
    for name in names:
        old, new = getattr(before, name), getattr(after, name)
        head = _alike(old, new)
        found[name] = head, _alike(old[head:][::-1], new[head:][::-1])
    return found


def without_ends(record: R, ends: Ends) -> R:
    """The record with nothing in its long tuples but what is not shared."""
    return _changed(record, {name: _parts(record, name, ends)[1] for name in ends})


def with_ends(record: R, ends: Ends, there: R) -> R:
    """The inverse, with the shared items from ``there``, another version of the record."""
    whole: dict[str, tuple[Any, ...]] = {}
    for name in ends:
        head, _, tail = _parts(there, name, ends)
        whole[name] = head + getattr(record, name) + tail
    return _changed(record, whole)


def _parts(record: object, name: str, ends: Ends) -> tuple[tuple[Any, ...], ...]:
    """The beginning, the middle and the end of a field."""
    items = getattr(record, name)
    head, tail = ends[name]
    return items[:head], items[head : len(items) - tail], items[len(items) - tail :]


def _changed(record: R, values: Mapping[str, tuple[Any, ...]]) -> R:
    made: R = replace(record, **values)  # type: ignore[type-var]  # every record is a dataclass
    return made


def _alike(some: Sequence[object], others: Sequence[object]) -> int:
    """How many are the same at the beginning of both."""
    pairs = zip(some, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1] or pair[0] == pair[1], pairs))
