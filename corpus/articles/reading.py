"""The whole cleaning of one source: repaired, its furniture told apart, cut into articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from corpus.articles import blocks, cutting, furniture, imprint, marked
from corpus.articles.building import Builder
from corpus.articles.draft import Drafts
from corpus.articles.page import Page
from corpus.cleaning import RECIPE, STEPS, repair
from corpus.cleaning.lines import Line, cells, lines_of
from corpus.model import Cleaned, Span

ARTICLES_VERSION = 8
"""Rises whenever the cutting of the same repaired text would come out otherwise."""

_LINES = 3
"""Printed lines of a paragraph that show the width of its column: fewer may stand beside a picture."""

WHOLE_RECIPE = f"{RECIPE} articles-{ARTICLES_VERSION}"
"""Which steps and which cutting: two sources of one text with the same recipe are cleaned alike."""


def read_source(text: str, *, name: str = "", hints: Mapping[str, str] | None = None) -> Cleaned:
    """Clean the decoded text of one source.

    ``name`` is the file's name. ``hints`` are what the format itself knows (``title``, ``date``,
    ``source``): they fill fields that the text leaves open; ``furniture``, the parts of the text that its
    markup tells to be no article.
    """
    repaired = repair(text, STEPS)
    lines = lines_of(repaired.text)
    known, builder = hints or {}, Builder(repaired, recipe=WHOLE_RECIPE)
    told = marked.kinds(lines, marked.fits(known, text), builder.in_source)
    kinds = told | _by_words(lines, told)
    columns = _columns(lines, builder, text)
    drafts = _drafts(lines, kinds, columns, edited=any(edit.applied for edit in repaired.edits))
    return _with_hints(builder.cleaned(drafts), known)


def _by_words(lines: Sequence[Line], told: Mapping[int, str]) -> dict[int, str]:
    """The furniture among the lines that the markup leaves open."""
    numbers = [number for number in range(len(lines)) if number not in told]
    found = furniture.kinds([lines[number] for number in numbers])
    return {numbers[place]: kind for place, kind in found.items()}


def _columns(lines: Sequence[Line], builder: Builder, raw: str) -> dict[int, int]:
    """The width of the column that each line of several was joined from, by its place."""
    found = {}
    for line in lines:
        printed = builder.in_source(Span(line.start, line.end)).slice(raw).split("\n")
        if len(printed) >= _LINES:
            found[line.start] = max(cells(one.strip()) for one in printed)
    return found


def _drafts(
    lines: Sequence[Line], kinds: Mapping[int, str], columns: Mapping[int, int], *, edited: bool
) -> Drafts:
    texts = blocks.blocks([line for number, line in enumerate(lines) if number not in kinds])
    if blocks.is_newspaper(texts, kinds):
        return cutting.cut(lines, kinds, texts, columns)
    # The page of a paper put on the web keeps its folio line: there it tells source and date.
    kept = {n: kind for n, kind in kinds.items() if kind != "folio" or imprint.read(lines[n].text) is None}
    return Page(lines, kept, edited=edited).read()


def _with_hints(cleaned: Cleaned, hints: Mapping[str, str]) -> Cleaned:
    if len(cleaned.articles) != 1 or not hints:
        return cleaned
    article = cleaned.articles[0]
    filled = replace(
        article,
        title=article.title or hints.get("title"),
        source=article.source or hints.get("source"),
        date=article.date or hints.get("date"),
    )
    return replace(cleaned, articles=(filled,))
