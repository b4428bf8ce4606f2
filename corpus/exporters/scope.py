"""Which part of a project is exported."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.coding.tree import CodeTree
from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Code


@dataclass(frozen=True, slots=True)
class Scope:
    """Conditions that all have to hold; None sets no condition.

    ``articles`` are ids of articles; ``published_from`` and ``published_to`` ISO dates, both
    included: an article without a date is then left out. ``annotations`` chooses among the
    annotations of these articles; its codes stand for those below them, too.
    """

    articles: frozenset[int] | None = None
    published_from: str | None = None
    published_to: str | None = None
    annotations: AnnotationFilter = EVERY_ANNOTATION

    def holds_article(self, id: int, date: str | None) -> bool:
        if self.articles is not None and id not in self.articles:
            return False
        if self.published_from is None and self.published_to is None:
            return True
        return date is not None and (self.published_from or "") <= date <= (self.published_to or "9999-99")

    def within(self, codes: tuple[Code, ...]) -> Scope:
        """The same with the codes below those that are chosen, as an export takes them along."""
        chosen = self.annotations.codes
        if chosen is None:
            return self
        return replace(self, annotations=replace(self.annotations, codes=CodeTree(codes).below(chosen)))


WHOLE = Scope()
"""All of a project."""
