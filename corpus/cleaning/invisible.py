"""Characters that show nothing and only get in the way of search: byte order marks, zero-width spaces."""

from __future__ import annotations

import re

from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span

_CHINESE = "\u2014\u2018-\u201d\u2026\u3000-\u303f㐀-鿿\uff00-\uffef"
_ANY = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0001-\U000e007f"
_INVISIBLE = re.compile(
    rf"(?<=[{_CHINESE}0-9])[{_ANY}]+(?=[{_CHINESE}0-9]|\s|$)|(?:(?<=\n)|^)[{_ANY}]+(?=[{_CHINESE}])|[\ufeff\u200b\u2060]+"
)
"""Beside Chinese none of these signs shows or changes anything; some sites put them there to mark what is
copied. Elsewhere joiners, direction marks and soft hyphens mean something in emoji, Arabic and Indic text
and in Latin words: they stay."""


def edits(text: str) -> list[Edit]:
    return [
        Edit(Span(*found.span()), found.group(), "", STEP.name, "a character that shows nothing")
        for found in _INVISIBLE.finditer(text)
    ]


STEP = Step("invisible", QT_TRANSLATE_NOOP("CleaningStep", "Invisible characters"), 2, edits)
