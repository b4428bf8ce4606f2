"""Lines that a page prints twice: copies, teasers of its own text, and lines cut off before their whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Container, Mapping, Sequence

from corpus.cleaning.lines import Line

_TEASER = re.compile(r"[.…]{2,}\s*(?:[\[【(](?:详细|查看全文|全文|更多)[\]】)])?$")
_ENDED = re.compile("[。！？!?…；;：:][”’」』）)】]*(?:[（(][^（）()]{1,24}[）)])?$")

_BESIDE, _CUT_OFF = 12, 18
_REPEATED, _SURELY_REPEATED = 30, 80
"""Code points from which a line printed twice is a copy: beside the first one, whole or cut off; in a
repeated stretch; anywhere. Below that it may be a refrain."""


def numbers(lines: Sequence[Line], known: Container[int]) -> set[int]:
    """The numbers of lines printed twice: of the second one, or of the first where it was cut off.

    ``known`` are lines that are furniture anyway.
    """
    texts = ["".join(line.text.split()) for line in lines]
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    found: set[int] = set()
    openings: defaultdict[str, set[str]] = defaultdict(set)
    for number, text in enumerate(texts):
        before = texts[number - 1] if number else ""
        stood_before = before in openings[before[:_CUT_OFF]]
        openings[before[:_CUT_OFF]].add(before)
        if number in known or len(text) < _BESIDE:
            continue
        if _is_cut_off(text, texts[number + 1 : number + 3]) or _is_teaser(text, openings[text[:_CUT_OFF]]):
            found.add(number)
            if number and stood_before and number - 1 not in known:
                found.add(number - 1)
        elif first.setdefault(text, number) != number:
            again[number] = first[text]
    return found | {n for n, original in again.items() if _is_copy(n, original, again, len(texts[n]))}


def _is_copy(number: int, original: int, again: Mapping[int, int], length: int) -> bool:
    """Whether a line that stands twice is a copy and no refrain: beside the first, within a repeated
    stretch, or too long to be sung."""
    stretch = again.get(number - 1) == original - 1 or again.get(number + 1) == original + 1
    if number - original == 1:
        return True
    return length >= _SURELY_REPEATED or (length >= _REPEATED and stretch)


def _is_teaser(text: str, before: Collection[str]) -> bool:
    """Whether a line is the beginning of one before it, with a sign that it goes on there.

    ``before`` are lines that begin with its first characters.
    """
    end = _TEASER.search(text)
    return (
        end is not None
        and end.start() >= _CUT_OFF
        and any(one.startswith(text[: end.start()]) for one in before)
    )


def _is_cut_off(text: str, following: Sequence[str]) -> bool:
    """Whether a line is the beginning of one of the next two, cut within a sentence."""
    bare = text.rstrip(".…")
    return (
        len(bare) >= _CUT_OFF
        and not _ENDED.search(bare)
        and any(other.startswith(bare) and other != text for other in following)
    )
