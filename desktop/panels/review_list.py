"""A list of places that may be marked, as a value: what was looked for, what was found and decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from corpus.coding.occurrences import Sought
from corpus.model import Span
from desktop.panels.review_rows import Item, Verdict


@dataclass(frozen=True, slots=True)
class ReviewList:
    """The places where something stands. An accepted one gets ``codes``, which are ids.

    ``path`` is that of a code that has yet to be made, by the act that accepts the first place.
    """

    sought: Sought
    codes: tuple[str, ...] = ()
    path: str = ""
    items: tuple[Item, ...] = ()

    @property
    def name(self) -> str:
        """What was looked for, as its heading says it."""
        if self.sought.pattern:
            return f"/{self.sought.pattern}/"
        return f"“{self.sought.words[0]}”" if self.sought.words else ""

    @property
    def accepted(self) -> int:
        return sum(item.verdict is Verdict.ACCEPTED for item in self.items)

    @property
    def open(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.verdict is Verdict.OPEN)

    def item(self, id: str) -> Item | None:
        return next((item for item in self.items if item.id == id), None)

    def found(self, items: Iterable[Item]) -> ReviewList:
        """The list with more places at its end."""
        return replace(self, items=(*self.items, *items))

    def accept(self, annotations: Mapping[str, str]) -> ReviewList:
        """The list with places accepted: their ids, and those of the annotations that were made of them."""
        return self._with(
            replace(item, verdict=Verdict.ACCEPTED, annotation=annotations[item.id], codes=self.codes)
            for item in self.items
            if item.id in annotations
        )

    def reject(self, items: Iterable[Item]) -> ReviewList:
        return self._with(replace(item, verdict=Verdict.REJECTED) for item in items)

    def reopen(self, items: Iterable[Item]) -> ReviewList:
        return self._with(Item(item.occurrence) for item in items)

    def places(self, items: Iterable[Item]) -> list[tuple[int, Span]]:
        """Where the items stand: an article each, and the span of its text."""
        return [(item.occurrence.article_id, item.occurrence.span) for item in items]

    def _with(self, changed: Iterable[Item]) -> ReviewList:
        new = {item.id: item for item in changed}
        return replace(self, items=tuple(new.get(item.id, item) for item in self.items))
