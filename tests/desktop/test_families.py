from __future__ import annotations

from corpus.model import Label, Mention, Span
from desktop.families import FAMILIES, family_counts


def test_every_label_belongs_to_one_family() -> None:
    labels = [label for family in FAMILIES for label in family.labels]
    assert sorted(labels) == sorted(Label)


def test_mentions_are_counted_by_family() -> None:
    mentions = [Mention(Span(0, 2), "岳阳", label) for label in (Label.GPE, Label.LOC, Label.PER)]
    counts = family_counts(mentions)
    assert (counts["place"], counts["person"], counts["date"]) == (2, 1, 0)
