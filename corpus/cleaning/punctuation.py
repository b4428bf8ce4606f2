"""Signs that a converter printed twice: ``,,`` becomes ``,`` and ``,。`` becomes ``。``."""

from __future__ import annotations

import re

from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span

_DOUBLED = re.compile(
    "(?<=[㐀-鿿”’」』）)》0-9%％])(?:(?P<same>[,，、；。])(?P=same)|[,，、](?=[。；！？])|(?<=[㐀-鿿”])[,，](?=[、，,]))(?=[。；！？㐀-鿿“‘「『（(《0-9\\s，,、]|$)"
)
_HAN = re.compile("[㐀-鿿]")

_OFTEN = 2
"""How often a page does so before it is no slip of a writer's pen."""


def edits(text: str) -> list[Edit]:
    found = [
        one for one in _DOUBLED.finditer(text) if _HAN.search(text[max(0, one.start() - 6) : one.start()])
    ]
    if len(found) < _OFTEN:
        return []
    return [_edit(one) for one in found]


def _edit(found: re.Match[str]) -> Edit:
    """The first of the two signs goes; where they differ, it is the weaker one."""
    span = Span(found.start(), found.start() + 1)
    return Edit(span, found.group()[0], "", STEP.name, "a sign that was printed twice", 0.9)


STEP = Step("punctuation", QT_TRANSLATE_NOOP("CleaningStep", "Doubled signs"), 1, edits)
