"""A newspaper page cut into its articles: its pieces with what belongs to them elsewhere on the page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from corpus.articles import bodies, bylines, headlines, imprint
from corpus.articles.blocks import Head, Text, leads_away
from corpus.articles.bodies import are_captions
from corpus.articles.draft import Draft, Drafts
from corpus.articles.furniture import is_prose
from corpus.articles.matching import Words
from corpus.articles.pieces import Piece, pieces
from corpus.cleaning import labels
from corpus.cleaning.lines import Line
from corpus.model import Span

_REACH = 24
"""Texts on either side among which a continuation or a lead that lost its head is looked for: more than
a newspaper page holds."""

_SECTION = 3
"""Characters of a line over a headline that names a section (天气)."""

_SAME = 0.25
"""The share of a headline's words that shows a text from elsewhere on the page to be its rest."""


def cut(
    lines: Sequence[Line], kinds: Mapping[int, str], texts: Sequence[Text], columns: Mapping[int, int]
) -> Drafts:
    drafts = Drafts(
        furniture=[(kind, Span(lines[number].start, lines[number].end)) for number, kind in kinds.items()]
    )
    words = Words(line.text for text in texts for line in text.lines)
    parts = _continued(_merged(pieces(texts, columns), words), words, drafts)
    drafts.articles += [_draft(part, drafts) for part in parts]
    placed = {line.start for part in parts if part.head for line in part.head.lines}
    placed |= {line.start for part in parts for line in part.lines}
    for line in (line for text in texts for head in text.heads for line in head.lines):
        if line.start not in placed:
            drafts.drop("head", Span(line.start, line.end))
    return drafts


def _merged(parts: list[Piece], words: Words) -> list[Piece]:
    """Texts without a head that continue nothing, given to the article whose words they share."""
    headed = [part for part in parts if part.head is not None]
    kept: list[Piece] = []
    for part in parts:
        if part.head is not None or part.jump is not None or not headed or are_captions(part.lines):
            kept.append(part)
            continue
        own = [line.text for line in part.lines]
        nearby = sorted(headed, key=lambda other: abs(other.lines[0].start - part.lines[0].start))[:_REACH]
        best = max(nearby, key=lambda other: words.likeness(own, [line.text for line in other.lines]))
        best.lines = sorted([*best.lines, *part.lines], key=lambda line: line.start)
    return sorted(kept, key=lambda part: part.lines[0].start)


def _continued(parts: list[Piece], words: Words, drafts: Drafts) -> list[Piece]:
    """Texts that go on from elsewhere, given to the article that breaks off on the page and shares the
    words of its headline with them."""
    kept = list(parts)
    for part in parts:
        leaving = [one for one in kept if one is not part and one.head and leads_away(one.lines[-1].text)]
        if part.jump is None or part.head is not None or not leaving:
            continue
        own = [line.text for line in part.lines]
        best = max(leaving, key=lambda one: words.share(one.head.text if one.head else "", own))
        if best.head and words.share(best.head.text, own) >= _SAME:
            drafts.drop("jump-line", Span(part.jump.start, part.jump.end))
            best.lines += part.lines
            kept.remove(part)
    for part in kept:
        _take_own_title(part)
    return kept


def _take_own_title(part: Piece) -> None:
    """The headline that stands between the jump line and the text that goes on from elsewhere."""
    headings = [line for line in part.lines if not is_prose(line.text) and headlines.looks_like(line.text)]
    if part.jump is not None and part.head is None and headings == part.lines[:1] and len(part.lines) > 1:
        part.head = Head(titles=headings)
        part.lines = part.lines[1:]


def _draft(part: Piece, drafts: Drafts) -> Draft:
    draft = Draft(continuation=part.jump is not None)
    if part.jump is not None:
        _take_jump(part.jump, draft, drafts, titled=part.head is not None)
    if part.head is not None:
        _take_head(part.head, draft, drafts)
    bodies.read(part.lines, draft, drafts)
    draft.continuation |= part.jump is not None
    return draft


def _take_jump(jump: Line, draft: Draft, drafts: Drafts, *, titled: bool) -> None:
    """The jump line goes, but for the headline that it repeats: （上接第1版《三个村合修一条渠》）."""
    named = None if titled else re.search("《(.{4,})》", jump.text)
    if named is None:
        drafts.drop("jump-line", Span(jump.start, jump.end))
        return
    title = Span(*named.span(1)).shift(jump.start)
    draft.note("title", title)
    drafts.drop("jump-line", Span(jump.start, title.start))
    drafts.drop("jump-line", Span(title.end, jump.end))


def _take_head(head: Head, draft: Draft, drafts: Drafts) -> None:
    if len(head.titles) == 1:
        parts = headlines.split(head.titles[0].text)
        start = head.titles[0].start
        for name, span in (("title", parts.title), ("kicker", parts.kicker), ("subtitle", parts.subtitle)):
            if span is not None:
                draft.note(name, span.shift(start))
        for rest in parts.rest:
            drafts.drop("rule", rest.shift(start))
    elif head.titles:
        leads_on = headlines.leads_on(head.titles[0].text)
        section = len(head.titles[0].text) <= _SECTION
        if section:
            drafts.drop("head", Span(head.titles[0].start, head.titles[0].end))
        for line in head.titles[section:]:
            name = "kicker" if leads_on and line is head.titles[0] else "title"
            draft.note(name, Span(line.start, line.end))
    for name, lines in (("subtitle", head.decks), ("byline", head.bylines)):
        for line in lines:
            draft.note(name, Span(line.start, line.end))
    for line in head.genres:
        if labels.is_column(line.text):
            drafts.drop("head", Span(line.start, line.end))
        else:
            draft.note("kicker", Span(line.start, line.end))
    for line in head.bylines:
        named = bylines.whole_line(line.text) or bylines.pen_name(line.text)
        draft.credits += [credit for credit in named if credit not in draft.credits]
    for line in head.imprints:
        found = imprint.read(line.text)
        if found is None:
            continue
        draft.source, draft.date = draft.source or found.source, draft.date or found.date
        draft.credits += found.credits
        for name, span in found.places:
            draft.note(name, span.shift(line.start))
