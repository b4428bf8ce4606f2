"""Normal forms of dates and sums as people write them; the engine keeps the forms of ISO 8601 and TIMEX3."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from corpus.model import Label
from corpus.model.titles import QT_TRANSLATE_NOOP

REFERENCES = {
    "PAST_REF": QT_TRANSLATE_NOOP("Norm", "some time ago"),
    "PRESENT_REF": QT_TRANSLATE_NOOP("Norm", "now"),
    "FUTURE_REF": QT_TRANSLATE_NOOP("Norm", "some time ahead"),
}
PARTS = {
    "START": QT_TRANSLATE_NOOP("Norm", "beginning of {time}"),
    "MID": QT_TRANSLATE_NOOP("Norm", "middle of {time}"),
    "END": QT_TRANSLATE_NOOP("Norm", "end of {time}"),
}
DURATIONS = {
    "Y": (QT_TRANSLATE_NOOP("Norm", "1 year"), QT_TRANSLATE_NOOP("Norm", "{count} years")),
    "M": (QT_TRANSLATE_NOOP("Norm", "1 month"), QT_TRANSLATE_NOOP("Norm", "{count} months")),
    "W": (QT_TRANSLATE_NOOP("Norm", "1 week"), QT_TRANSLATE_NOOP("Norm", "{count} weeks")),
    "D": (QT_TRANSLATE_NOOP("Norm", "1 day"), QT_TRANSLATE_NOOP("Norm", "{count} days")),
    "TH": (QT_TRANSLATE_NOOP("Norm", "1 hour"), QT_TRANSLATE_NOOP("Norm", "{count} hours")),
    "TM": (QT_TRANSLATE_NOOP("Norm", "1 minute"), QT_TRANSLATE_NOOP("Norm", "{count} minutes")),
    "TS": (QT_TRANSLATE_NOOP("Norm", "1 second"), QT_TRANSLATE_NOOP("Norm", "{count} seconds")),
}
"""One and many of each unit of ISO 8601; many may be a part of one, too."""

BETWEEN = " – "
"""Between the ends of a range."""

_DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])")
_MONEY = re.compile(r"(\d+(?:\.\d+)?)([A-Z]{3})")


def norm_title(label: Label, norm: str | None) -> str:
    """A normal form in the language of the window; empty where it would tell less than the words do."""
    if label is Label.DATE and norm:
        ends = [_time(end) for end in norm.split("/")]
        return BETWEEN.join(ends) if all(ends) else ""
    if label is Label.MONEY and norm:
        return BETWEEN.join(map(_sum, norm.split("-"))) if "?" not in norm else ""
    return norm or ""


def _time(value: str) -> str:
    if value in REFERENCES:
        return _translated(REFERENCES[value])
    if value.startswith("P"):
        return _duration(value)
    time, _, part = value.partition("|")
    if "X" in time:
        return ""
    return _translated(PARTS[part]).format(time=time) if part in PARTS else time


def _duration(value: str) -> str:
    """Of one unit; of several the words tell as much."""
    found = _DURATION.fullmatch(value)
    if found is None or found[1] + found[3] not in DURATIONS:
        return ""
    one, many = DURATIONS[found[1] + found[3]]
    return _translated(one) if found[2] == "1" else _translated(many).format(count=found[2])


def _sum(value: str) -> str:
    found = _MONEY.fullmatch(value)
    if found is None:
        return value
    whole, dot, cents = found[1].partition(".")
    return f"{int(whole):,}{dot}{cents} {found[2]}"


def _translated(text: str) -> str:
    return QCoreApplication.translate("Norm", text)
