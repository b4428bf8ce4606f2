"""Counting how well found mentions fit annotated ones: strictly, by overlap, and by their values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from corpus.entities.annotated import Marked
from corpus.model import Label, Span

VALUED = (Label.DATE, Label.MONEY, Label.QUANTITY, Label.PERCENT)
SOFT = (Label.PROGRAMME, Label.EVENT)
"""Labels whose names have no sharp ends: they are judged by their relaxed F1, too."""


@dataclass(frozen=True, slots=True)
class Found:
    """One found outermost mention."""

    span: Span
    label: Label
    norm: str | None


@dataclass
class Counts:
    """Mentions by label: right in span and label, overlapping, found, annotated; and how the values fit."""

    right: Counter[Label] = field(default_factory=Counter)
    overlapping: Counter[Label] = field(default_factory=Counter)
    found: Counter[Label] = field(default_factory=Counter)
    gold: Counter[Label] = field(default_factory=Counter)
    valued: Counter[Label] = field(default_factory=Counter)
    values: Counter[Label] = field(default_factory=Counter)

    def add(self, gold: Sequence[Marked], found: Sequence[Found]) -> None:
        """Counts one paragraph."""
        by_place = {(f.span, f.label): f for f in found}
        self.found.update(f.label for f in found)
        for mark in gold:
            self.gold[mark.label] += 1
            hit = by_place.get((mark.span, mark.label))
            self.right[mark.label] += hit is not None
            if mark.norm is not None and mark.label in VALUED:
                self.valued[mark.label] += 1
                self.values[mark.label] += hit is not None and hit.norm == mark.norm
        for label in {mark.label for mark in gold}:
            self.overlapping[label] += _overlaps(
                [mark.span for mark in gold if mark.label is label],
                [f.span for f in found if f.label is label],
            )

    def figures(self) -> dict[str, float]:
        """F1 of each label and of all, relaxed F1 of all and of soft labels, and shares of right values,
        rounded to 4 places."""
        figures = {
            label.value: _f1(self.right[label], self.found[label], self.gold[label])
            for label in sorted(self.gold)
        }
        everything = (sum(self.found.values()), sum(self.gold.values()))
        figures["all"] = _f1(sum(self.right.values()), *everything)
        figures["all relaxed"] = _f1(sum(self.overlapping.values()), *everything)
        for label in SOFT:
            if self.gold[label]:
                figures[f"{label} relaxed"] = _f1(
                    self.overlapping[label], self.found[label], self.gold[label]
                )
        for label in VALUED:
            if self.valued[label]:
                figures[f"{label} value"] = round(self.values[label] / self.valued[label], 4)
        return figures


def _overlaps(gold: Sequence[Span], found: Sequence[Span]) -> int:
    """How many pairs of one each overlap; each span is in one pair at most."""
    free = list(found)
    pairs = 0
    for span in gold:
        partner = next((other for other in free if other.overlaps(span)), None)
        if partner is not None:
            free.remove(partner)
            pairs += 1
    return pairs


def _f1(right: int, found: int, gold: int) -> float:
    return round(2 * right / (found + gold), 4) if found + gold else 0.0


def total(paragraphs: Iterable[tuple[Sequence[Marked], Sequence[Found]]]) -> Counts:
    counts = Counts()
    for gold, found in paragraphs:
        counts.add(gold, found)
    return counts
