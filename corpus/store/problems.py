"""What can be wrong with a project, and the report of a check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it should be.

    ``id`` is a message id: ``structure``, ``row-damaged``, ``mentions-damaged``, ``quote-mismatch``,
    ``dangling``, ``index-mismatch`` or ``annotations-missing``. ``where`` names the place, in English.
    """

    id: str
    where: str

    def __str__(self) -> str:
        return f"{self.id}: {self.where}"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was counted and what was found; ``ok`` when nothing was."""

    sources: int
    articles: int
    annotations: int
    codes: int
    acts: int
    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems
