"""The kinds of mention by name, and the letter that picks each in a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from corpus.model import Label
from corpus.model.titles import QT_TRANSLATE_NOOP

TITLES: Mapping[Label, str] = {
    Label.PER: QT_TRANSLATE_NOOP("Label", "Person"),
    Label.GPE: QT_TRANSLATE_NOOP("Label", "Administrative place"),
    Label.LOC: QT_TRANSLATE_NOOP("Label", "Other place"),
    Label.ORG: QT_TRANSLATE_NOOP("Label", "Organisation"),
    Label.TITLE: QT_TRANSLATE_NOOP("Label", "Post or title"),
    Label.DATE: QT_TRANSLATE_NOOP("Label", "Date or duration"),
    Label.MONEY: QT_TRANSLATE_NOOP("Label", "Money"),
    Label.QUANTITY: QT_TRANSLATE_NOOP("Label", "Quantity"),
    Label.PERCENT: QT_TRANSLATE_NOOP("Label", "Percentage"),
    Label.PROGRAMME: QT_TRANSLATE_NOOP("Label", "Programme"),
    Label.EVENT: QT_TRANSLATE_NOOP("Label", "Event"),
    Label.WORK: QT_TRANSLATE_NOOP("Label", "Work"),
}

LETTERS: Mapping[Label, str] = {
    Label.PER: "P",
    Label.GPE: "G",
    Label.LOC: "L",
    Label.ORG: "O",
    Label.TITLE: "T",
    Label.DATE: "D",
    Label.MONEY: "M",
    Label.QUANTITY: "Q",
    Label.PERCENT: "R",
    Label.PROGRAMME: "N",
    Label.EVENT: "E",
    Label.WORK: "W",
}
"""One letter each, the same in every language: they are those of the annotated paragraphs (R for rate)."""


def label_title(label: Label) -> str:
    """What a kind is called, in the language of the window."""
    return QCoreApplication.translate("Label", TITLES[label])
