"""Furniture that the markup of a page tells (``corpus.importers.page_parts``), as lines of its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from corpus.articles import bylines, imprint
from corpus.cleaning.lines import Line
from corpus.model import Span

_OF_OTHERS = frozenset(("comments", "related", "hot-list", "prev-next", "advert", "crumbs"))
"""Parts with dates and names that are not the article's. In other ones source lines and signatures stay:
sites put them into boxes of any name."""


def kinds(lines: Sequence[Line], hint: str, in_source: Callable[[Span], Span]) -> dict[int, str]:
    """The kinds of the lines that stand wholly in a part that ``hint`` tells, by number.

    ``in_source`` gives the raw range of a range of the lines' text. A hint for a text of another length,
    decoded otherwise, tells nothing: see ``read_source``.
    """
    found: dict[int, str] = {}
    parts = iter(_parts(hint))
    kind, part = next(parts, ("", Span(0, 0)))
    for number, line in enumerate(lines):
        raw = in_source(Span(line.start, line.end))
        while kind and part.end <= raw.start:
            kind, part = next(parts, ("", Span(0, 0)))
        is_inside = bool(kind) and part.start <= raw.start and raw.end <= part.end
        if is_inside and (kind in _OF_OTHERS or not _tells(line.text)):
            found[number] = kind
    return found


def fits(hints: Mapping[str, str], text: str) -> str:
    """The hint about furniture, where it was said of a text as long as this one."""
    hint = hints.get("furniture", "")
    return hint if hint.split(" ")[0] == str(len(text)) else ""


def _parts(hint: str) -> list[tuple[str, Span]]:
    found = []
    for word in hint.split()[1:]:
        kind, _, places = word.rpartition(":")
        start, _, end = places.partition("-")
        found.append((kind, Span(int(start), int(end))))
    return found


def _tells(text: str) -> bool:
    """Whether a line has fields of an article: its source, its date with an hour or a name, who wrote it."""
    line = imprint.read(text)
    return bool(bylines.whole_line(text)) or bool(line and (line.source or line.date or line.credits))
