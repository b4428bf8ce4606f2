"""Spaces that type-setting put in: ``4 月 25日`` becomes 4月25日, the name ``李 杰`` 李杰."""

from __future__ import annotations

import re

from corpus.cleaning import wraps
from corpus.cleaning.lines import lines_of
from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span

_SPACED = re.compile(
    "(?<![讯訊])(?<=[㐀-鿿，。、；：“”（）《》])[ \u3000](?=[0-9A-Za-z])"
    "|(?<=[0-9A-Za-z%％])[ \u3000](?=[㐀-鿿])"
)
_GAP = "[ \\u3000]"
_NAMES = re.compile(
    f"^[(（][㐀-鿿]{{2,4}}(?:{_GAP}+[㐀-鿿]{{1,4}})*{_GAP}+[㐀-鿿]{{2,4}}[)）]$", re.MULTILINE
)
"""A line of names in brackets, as papers sign an article."""

_PADDING = re.compile(f"(?<=[ \\u3000(（][㐀-鿿]){_GAP}(?=[㐀-鿿][ \\u3000)）])")
_UNSPACED = re.compile("[㐀-鿿][0-9A-Za-z]|[0-9A-Za-z%％][㐀-鿿]")

_HOUSE_STYLE = 0.8
"""From this share of spaced places on, spaces around figures are the author's own style."""


def edits(text: str) -> list[Edit]:
    """Around figures only in lines that a column broke: elsewhere such a space is the author's."""
    found = [
        Edit(Span(*gap.span()), gap.group(), "", STEP.name, "a name padded to the width of the others", 0.9)
        for names in _NAMES.finditer(text)
        for gap in _PADDING.finditer(text, *names.span())
    ]
    for region in wraps.regions(lines_of(text)):
        start, end = region[0].start, region[-1].end
        spaced = list(_SPACED.finditer(text, start, end))
        unspaced = sum(1 for _ in _UNSPACED.finditer(text, start, end))
        if len(spaced) >= _HOUSE_STYLE * (len(spaced) + unspaced):
            continue
        found += [
            Edit(Span(*one.span()), one.group(), "", STEP.name, "a space that the column put in", 0.9)
            for one in spaced
        ]
    return found


STEP = Step("spaces", QT_TRANSLATE_NOOP("CleaningStep", "Spaces around figures"), 2, edits)
