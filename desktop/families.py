"""The families of mentions that the reader switches on and off together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.model import Label, Mention
from corpus.model.titles import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Family:
    """Labels that share a colour and a chip; ``title`` is English source text."""

    id: str
    title: str
    labels: tuple[Label, ...]


FAMILIES = (
    Family("place", QT_TRANSLATE_NOOP("Family", "Places"), (Label.GPE, Label.LOC)),
    Family("person", QT_TRANSLATE_NOOP("Family", "People"), (Label.PER, Label.TITLE)),
    Family("organisation", QT_TRANSLATE_NOOP("Family", "Organisations"), (Label.ORG,)),
    Family("date", QT_TRANSLATE_NOOP("Family", "Dates"), (Label.DATE,)),
    Family(
        "number",
        QT_TRANSLATE_NOOP("Family", "Numbers"),
        (Label.QUANTITY, Label.MONEY, Label.PERCENT),
    ),
    Family("programme", QT_TRANSLATE_NOOP("Family", "Programmes"), (Label.PROGRAMME, Label.EVENT)),
    Family("work", QT_TRANSLATE_NOOP("Family", "Works"), (Label.WORK,)),
)


def family_title(family: Family) -> str:
    """The title of a family in the language of the window."""
    return QCoreApplication.translate("Family", family.title)


def family_counts(mentions: Iterable[Mention]) -> dict[str, int]:
    """How many mentions each family has, by family id; families without any count 0."""
    of_label = {label: family.id for family in FAMILIES for label in family.labels}
    counts = {family.id: 0 for family in FAMILIES}
    for mention in mentions:
        counts[of_label[mention.label]] += 1
    return counts
