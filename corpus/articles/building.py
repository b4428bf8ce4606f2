"""From ranges of the repaired text to articles and furniture with their places in the source."""

from __future__ import annotations

import re
from bisect import bisect_right

from corpus.articles.draft import Draft, Drafts
from corpus.cleaning import Repaired
from corpus.model import Article, Cleaned, Furniture, OffsetMap, Paragraph, ParagraphKind, Span
from corpus.model.span import merge_spans

_FIELDS = ("title", "kicker", "subtitle")


class Builder:
    """Builds articles over one repaired source."""

    def __init__(self, repaired: Repaired, *, recipe: str) -> None:
        self._repaired = repaired
        self._recipe = recipe
        self._starts = [segment.target.start for segment in repaired.offsets.segments]

    def cleaned(self, drafts: Drafts) -> Cleaned:
        articles = tuple(self._article(draft) for draft in drafts.articles)
        furniture = [
            Furniture(kind, (raw,), raw.slice(self._repaired.raw))
            for kind, span in drafts.furniture
            if len(raw := self.in_source(span))
        ]
        furniture += [
            Furniture("residue", (span,), span.slice(self._repaired.raw))
            for span in self._left_over(articles, furniture)
        ]
        furniture.sort(key=lambda piece: piece.spans)
        return Cleaned(articles, tuple(furniture), self._repaired.edits, self._recipe)

    def in_source(self, span: Span) -> Span:
        """The raw range of a range of the repaired text, without blanks at its ends.

        Characters that a step dropped belong to the range that they follow, or to the one that
        they precede where only blanks come before.
        """
        text, raw = self._repaired.text, self._repaired.raw
        before_is_blank = span.start == 0 or text[span.start - 1].isspace()
        start = self._place(span.start - 1, after=True) if before_is_blank else self._place(span.start)
        end = self._place(span.end)
        while start < end and raw[start].isspace():
            start += 1
        while start < end and raw[end - 1].isspace():
            end -= 1
        return Span(start, max(start, end))

    def _place(self, position: int, *, after: bool = False) -> int:
        """Where the character at ``position`` begins in the source, or ends."""
        if position < 0:
            return 0
        if position >= len(self._repaired.text):
            return len(self._repaired.raw)
        segment = self._repaired.offsets.segments[bisect_right(self._starts, position) - 1]
        if not segment.verbatim:
            return segment.source.end if after else segment.source.start
        return segment.source.start + position - segment.target.start + after

    def _article(self, draft: Draft) -> Article:
        values = {name: self._value(draft.read_at.get(name, [])) for name in _FIELDS}
        read_at = {
            name: tuple(raw for span in spans if len(raw := self.in_source(span)))
            for name, spans in draft.read_at.items()
        }
        return Article(
            tuple(self._paragraph(p.kind, p.pieces) for p in draft.paragraphs),
            title=values["title"],
            kicker=values["kicker"],
            subtitle=values["subtitle"],
            byline=tuple(dict.fromkeys(draft.credits)),
            source=draft.source,
            date=draft.date,
            continuation=draft.continuation,
            read_at={name: spans for name, spans in read_at.items() if spans},
        )

    def _paragraph(self, kind: ParagraphKind, pieces: list[Span]) -> Paragraph:
        spans = tuple(self.in_source(piece) for piece in pieces)
        text = "".join(piece.slice(self._repaired.text) for piece in pieces)
        maps = [self._repaired.offsets.slice(piece) for piece in pieces]
        offsets = maps[0] if len(maps) == 1 else OffsetMap.chain(maps)
        return Paragraph(kind, text, spans, offsets)

    def _value(self, spans: list[Span]) -> str | None:
        """What a field's lines say, on one line: two lines of a headline with a space between."""
        parts = (_on_one_line(span.slice(self._repaired.text)) for span in sorted(spans))
        return " ".join(part for part in parts if part) or None

    def _left_over(self, articles: tuple[Article, ...], furniture: list[Furniture]) -> list[Span]:
        """Characters that no piece holds, blanks aside."""
        taken = [span for a in articles for p in a.paragraphs for span in p.spans]
        taken += [span for a in articles for spans in a.read_at.values() for span in spans]
        taken += [span for piece in furniture for span in piece.spans]
        free: list[Span] = []
        position = 0
        for span in [*merge_spans(taken), Span(len(self._repaired.raw), len(self._repaired.raw))]:
            if position < span.start:
                free += self._words(Span(position, span.start))
            position = max(position, span.end)
        return free

    def _words(self, span: Span) -> list[Span]:
        found = re.compile(r"\S[^\n]*").finditer(self._repaired.raw, span.start, span.end)
        spans = [Span(one.start(), one.start() + len(one.group().rstrip())) for one in found]
        return [one for one in spans if not one.slice(self._repaired.raw).isspace() and len(one)]


def _on_one_line(text: str) -> str:
    """``text`` with single spaces; none at all where they only pad a short word (社 论)."""
    line = re.sub(r"\s+", " ", text).strip()
    return line.replace(" ", "") if re.fullmatch("[㐀-鿿](?: [㐀-鿿])+", line) else line
