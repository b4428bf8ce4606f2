"""Which part of a project is exported."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Annotation, Code, Status


@dataclass(frozen=True, slots=True)
class Scope:
    """Conditions that all have to hold; None sets no condition.

    ``articles`` are ids of articles; ``published_from`` and ``published_to`` ISO dates, both
    included: an article without a date is then left out. ``codes`` are ids of codes, each standing
    for those below it too; they choose annotations, as ``coders`` and ``statuses`` do.
    """

    articles: frozenset[int] | None = None
    published_from: str | None = None
    published_to: str | None = None
    codes: frozenset[str] | None = None
    coders: frozenset[str] | None = None
    statuses: frozenset[Status] | None = None

    def holds_article(self, id: int, date: str | None) -> bool:
        if self.articles is not None and id not in self.articles:
            return False
        if self.published_from is None and self.published_to is None:
            return True
        return date is not None and (self.published_from or "") <= date <= (self.published_to or "9999-99")

    def holds_annotation(self, annotation: Annotation) -> bool:
        """Whether the annotation is chosen, once ``codes_below`` has widened the codes."""
        return (
            (self.codes is None or not self.codes.isdisjoint(annotation.codes))
            and (self.coders is None or annotation.coder in self.coders)
            and (self.statuses is None or annotation.status in self.statuses)
        )


WHOLE = Scope()
"""All of a project."""


def codes_below(codes: tuple[Code, ...], chosen: frozenset[str]) -> frozenset[str]:
    """``chosen`` and every code that stands below one of them."""
    children: dict[str | None, list[str]] = {}
    for code in codes:
        children.setdefault(code.parent, []).append(code.id)
    found: set[str] = set()
    waiting = list(chosen)
    while waiting:
        id = waiting.pop()
        if id not in found:
            found.add(id)
            waiting += children.get(id, [])
    return frozenset(found)
