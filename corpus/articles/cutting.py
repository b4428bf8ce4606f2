"""A newspaper page cut into its articles.

Heads stand before their texts, after them, or, over a text that goes on from another page, anywhere; two
texts may follow each other with no head between. Which belongs to which is chosen for the page as a
whole, by the words that heads and texts share.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from corpus.articles import bodies, bylines, headlines, imprint
from corpus.articles.blocks import Head, Text, leads_away
from corpus.articles.bodies import CAPTION
from corpus.articles.draft import Draft, Drafts
from corpus.articles.furniture import is_prose
from corpus.articles.matching import Division, Words
from corpus.cleaning import labels
from corpus.cleaning.lines import Line
from corpus.model import Span

_FRONT = 0.08
_NEAR = 0.1
"""A head stands before its text rather than after it, and beside it rather than far away: what that is
worth against the share of its words that the text has."""

_OPENS = 0.5
"""The same for a text that opens as news do, or under a head that names a genre."""

_SURE = 4.0
"""The same for a text that stands alone with its head between two gaps: more than all else together."""

_REACH = 24
"""Texts on either side among which a continuation or a lead that lost its head is looked for: more than
a newspaper page holds."""

_HEADLESS = 0.25
_UNPLACED = 0.4
"""What it costs a text that continues nothing to have no head, and a head to have no text."""


_SECTION = 3
"""Characters of a line over a headline that names a section (天气)."""

_SAME = 0.25
"""The share of a headline's words that shows a text from elsewhere on the page to be its rest."""


@dataclass
class _Part:
    """One article in the making: its head, the lines of its text, whether it goes on from elsewhere."""

    head: Head | None = None
    lines: list[Line] = field(default_factory=list)
    jump: Line | None = None


def cut(lines: Sequence[Line], kinds: Mapping[int, str], texts: Sequence[Text]) -> Drafts:
    drafts = Drafts(
        furniture=[(kind, Span(lines[number].start, lines[number].end)) for number, kind in kinds.items()]
    )
    words = Words(line.text for text in texts for line in text.lines)
    parts = _continued(_merged(_Assignment(texts, words).parts(), words), words, drafts)
    drafts.articles += [_draft(part, drafts) for part in parts]
    placed = {id(part.head) for part in parts}
    unplaced = [head for text in texts for head in text.heads if id(head) not in placed]
    for line in (line for head in unplaced for line in head.lines):
        drafts.drop("head", Span(line.start, line.end))
    return drafts


class _Assignment:
    """Heads given to texts, the best way over the whole page."""

    def __init__(self, texts: Sequence[Text], words: Words) -> None:
        self._texts = texts
        self._words = words

    def parts(self) -> list[_Part]:
        """The texts with their heads; a text between two heads that both claim it is divided."""
        chosen, far = self._choose()
        parts: list[_Part] = []
        for number, text in enumerate(self._texts):
            front, back = chosen[number]
            if front and back and len(text.lines) > 1:
                division = Division(self._words, front.text, text.lines, back.text)
                parts.append(_Part(front, text.lines[: division.place], text.jump))
                parts.append(_Part(back, text.lines[division.place :]))
            elif text.lines:
                parts.append(_Part(front or back, list(text.lines), text.jump))
        self._give_far(far, parts)
        return parts

    def _choose(self) -> tuple[list[tuple[Head | None, Head | None]], list[Head]]:
        """For each text its head before and after it, by dynamic programming over the gaps; the heads
        that are left for texts further away."""
        gaps = [text.heads for text in self._texts] + [[]]
        states: list[tuple[float, list[Head | None], list[Head | None], list[Head]]] = [(0.0, [], [], [])]
        for number, heads in enumerate(gaps):
            grown: dict[int | None, tuple[float, list[Head | None], list[Head | None], list[Head]]] = {}
            for value, fronts, backs, far in states:
                for back, front, left in _options(heads):
                    worth = value + self._worth(number, fronts[-1] if fronts else None, back, front, left)
                    key = id(front) if front else None
                    if key not in grown or worth > grown[key][0]:
                        grown[key] = (worth, [*fronts, front], [*backs, back], [*far, *left])
            states = list(grown.values())
        _, fronts, backs, far = max(states, key=lambda state: state[0])
        return list(zip(fronts[:-1], backs[1:], strict=True)), far

    def _worth(
        self, number: int, before: Head | None, back: Head | None, front: Head | None, left: Sequence[Head]
    ) -> float:
        """What the heads of the gap before text ``number`` are worth, given the head before the last text."""
        worth = 0.0
        if number:
            text = self._texts[number - 1]
            paragraphs = [line.text for line in text.lines]
            if back is not None:
                if not paragraphs or text.sure or (before and len(paragraphs) < 2):
                    return -10.0
                worth += self._words.share(back.text, paragraphs)
            elif before is None and text.jump is None and not _is_caption(text):
                worth -= _HEADLESS
        if front is not None:
            text = self._texts[number]
            if not text.lines:
                return -10.0
            worth += self._words.share(front.text, [line.text for line in text.lines]) + _FRONT
            worth += _OPENS * (text.opens_news or bool(front.genres)) + _SURE * text.sure
        if left:
            jumps = number < len(self._texts) and self._texts[number].jump is not None
            worth -= _UNPLACED * (len(left) - jumps) + (jumps and _NEAR)
            worth += self._farthest(number, left[-1]) if jumps else 0.0
        return worth

    def _farthest(self, number: int, head: Head) -> float:
        """What a head is worth over the continuation elsewhere on the page that shares most words with it."""
        nearby = self._texts[max(0, number - _REACH) : number + _REACH]
        away = [text for text in nearby if text.jump is not None]
        return max(
            (self._words.share(head.text, [line.text for line in text.lines]) for text in away), default=0.0
        )

    def _give_far(self, heads: Sequence[Head], parts: list[_Part]) -> None:
        """Heads that fit neither neighbour: to the continuation whose words they share."""
        for head in heads:
            free = [part for part in parts if part.jump is not None and part.head is None]
            if not free:
                continue
            best = max(
                free, key=lambda part: self._words.share(head.text, [line.text for line in part.lines])
            )
            if self._words.share(head.text, [line.text for line in best.lines]) > 0:
                best.head = head


def _options(heads: Sequence[Head]) -> list[tuple[Head | None, Head | None, list[Head]]]:
    """The ways to give the heads of a gap to the text before, the text after, or to neither."""
    if not heads:
        return [(None, None, [])]
    first, last = heads[0], heads[-1]
    options: list[tuple[Head | None, Head | None, list[Head]]] = [
        (None, last, list(heads[:-1])),
        (first, None, list(heads[1:])),
        (None, None, list(heads)),
    ]
    if len(heads) > 1:
        options.append((first, last, list(heads[1:-1])))
    return options


def _is_caption(text: Text) -> bool:
    return all(CAPTION.search(line.text) for line in text.lines)


def _merged(parts: list[_Part], words: Words) -> list[_Part]:
    """Texts without a head that continue nothing, given to the article whose words they share."""
    headed = [part for part in parts if part.head is not None]
    kept: list[_Part] = []
    for part in parts:
        captions = all(CAPTION.search(line.text) for line in part.lines)
        if part.head is not None or part.jump is not None or not headed or captions:
            kept.append(part)
            continue
        own = [line.text for line in part.lines]
        nearby = sorted(headed, key=lambda other: abs(other.lines[0].start - part.lines[0].start))[:_REACH]
        best = max(nearby, key=lambda other: words.likeness(own, [line.text for line in other.lines]))
        best.lines = sorted([*best.lines, *part.lines], key=lambda line: line.start)
    return sorted(kept, key=lambda part: part.lines[0].start)


def _continued(parts: list[_Part], words: Words, drafts: Drafts) -> list[_Part]:
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


def _take_own_title(part: _Part) -> None:
    """The headline that stands between the jump line and the text that goes on from elsewhere."""
    headings = [line for line in part.lines if not is_prose(line.text) and headlines.looks_like(line.text)]
    if part.jump is not None and part.head is None and headings == part.lines[:1] and len(part.lines) > 1:
        part.head = Head(titles=headings)
        part.lines = part.lines[1:]


def _draft(part: _Part, drafts: Drafts) -> Draft:
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
    else:
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
