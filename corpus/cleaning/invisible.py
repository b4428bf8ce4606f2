"""Characters that show nothing and only get in the way of search: byte order marks, zero-width spaces."""

from __future__ import annotations

import re

from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span

# Joiners (U+200C, U+200D) and direction marks mean something in emoji, Arabic and Indic text: they stay.
_INVISIBLE = re.compile("[\ufeff\u200b\u2060]+")


def edits(text: str) -> list[Edit]:
    return [
        Edit(Span(*found.span()), found.group(), "", STEP.name, "a character that shows nothing")
        for found in _INVISIBLE.finditer(text)
    ]


STEP = Step("invisible", QT_TRANSLATE_NOOP("CleaningStep", "Invisible characters"), 1, edits)
