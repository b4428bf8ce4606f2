"""Verse among prose: lines that an author broke."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.articles import bylines
from corpus.cleaning import labels

_LONGEST = 20
_LINES = 4
"""Code points of the longest line of verse, and how many lines make a poem."""

_CLAUSE = re.compile("[㐀-鿿]+")
_METRE = range(3, 8)
"""Characters of a clause where every clause has as many: 三字经 to 七律."""

_SAYING = re.compile("[的了着在是我你他她它不就还又一这那到把被，]|[過還這著們]")
_SPEAKING = 0.5
"""Share of the lines that hold a word of running speech, which lists of names and places have not."""

_NO_VERSE = re.compile(r"^[“「『—]|[0-9０-９A-Za-z:：|\t]|\s\S{1,4}\s|[、]$")


def verses(texts: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines that are verse."""
    return frozenset(number for run in _runs(texts) if _is_poem([texts[n] for n in run]) for number in run)


def _runs(texts: Sequence[str]) -> Iterator[range]:
    start = 0
    for number, text in enumerate([*texts, ""]):
        if not text or len(text) > _LONGEST or _NO_VERSE.search(text) or _is_head_part(text):
            if number - start >= _LINES:
                yield range(start, number)
            start = number + 1


def _is_head_part(text: str) -> bool:
    """Whether a line names an author or a column: the next piece begins there."""
    return bool(bylines.whole_line(text)) or labels.is_column(text)


def _is_poem(lines: Sequence[str]) -> bool:
    lengths = {len(clause) for line in lines for clause in _CLAUSE.findall(line)}
    if len(lengths) == 1 and lengths <= set(_METRE) and any("，" in line for line in lines):
        return True
    stopped = sum(line.endswith(("。", "！", "？", "；")) for line in lines)
    speaking = sum(bool(_SAYING.search(line)) for line in lines)
    return stopped * 2 <= len(lines) and speaking >= _SPEAKING * len(lines)
