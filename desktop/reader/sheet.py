"""The text that the reader lays out: an article, or the source that it was cut out of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from corpus.model import Article, OffsetMap, Span
from desktop.offsets import Utf16
from desktop.reader.marks import Mark, clean_marks, raw_marks
from desktop.reader.page import Page

LONGEST = 2000
"""Characters of one block. Longer paragraphs are folded in the view only (rule R23)."""
_SEARCHED = 200
_SENTENCE_ENDS = "。！？；…」”\n"


@dataclass(frozen=True, slots=True)
class Block:
    """What is laid out as one: a paragraph, or a fold of a long one.

    ``span`` is its place in the sheet, ``style`` names its type, ``paragraph`` is the index of the
    article's paragraph, None for a raw line that is no part of the article. ``number`` is printed
    in the margin. ``opens`` and ``closes`` tell the first and the last fold.
    """

    span: Span
    text: str
    style: str
    paragraph: int | None
    number: str = ""
    opens: bool = True
    closes: bool = True


@dataclass(frozen=True)
class Sheet:
    """Blocks in the order of ``text``, and the way from ``Article.text`` into it and back.

    ``offsets`` maps positions of the sheet (source) to ``Article.text`` (target); None where the
    two are one text.
    """

    text: str
    blocks: tuple[Block, ...]
    offsets: OffsetMap | None = None
    marks: tuple[Mark, ...] = ()
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple(block.span.start for block in self.blocks))

    def block_at(self, position: int) -> int:
        """The index of the block in which ``position`` stands."""
        return max(bisect_right(self.starts, position) - 1, 0)

    def to_article(self, span: Span) -> Span | None:
        """The part of the article that ``span`` shows, from its first to its last character."""
        if self.offsets is None:
            return span
        targets = self.offsets.to_target(span)
        return Span(targets[0].start, targets[-1].end) if targets else None

    def from_article(self, span: Span) -> tuple[Span, ...]:
        """Where the characters of ``span`` of the article stand here."""
        return (span,) if self.offsets is None else self.offsets.to_source(span)

    def block_of_paragraph(self, paragraph: int) -> int | None:
        """The index of the first block that shows a paragraph of the article."""
        return self._first_blocks.get(paragraph)

    @cached_property
    def units(self) -> Utf16:
        """Positions of ``text`` as Qt counts them."""
        return Utf16(self.text)

    @cached_property
    def _first_blocks(self) -> dict[int, int]:
        first: dict[int, int] = {}
        for index, block in enumerate(self.blocks):
            if block.paragraph is not None:
                first.setdefault(block.paragraph, index)
        return first


def clean_sheet(page: Page) -> Sheet:
    """The article as it is to be read."""
    article = page.article
    blocks: list[Block] = []
    for index, (paragraph, span) in enumerate(zip(article.paragraphs, article.paragraph_spans, strict=True)):
        style = paragraph.kind
        if len(span) <= LONGEST:
            blocks.append(Block(span, paragraph.text, style, index, str(index + 1)))
        else:
            blocks += _folded(paragraph.text, span.start, style, index, str(index + 1))
    return Sheet(article.text, tuple(blocks), marks=clean_marks(page))


def raw_sheet(page: Page) -> Sheet:
    """The source as it came, line by line, with what cleaning does to it marked."""
    owners = _Owners(page.article)
    blocks: list[Block] = []
    start = 0
    for number, line in enumerate(page.raw.split("\n"), 1):
        paragraph = owners.of(Span(start, start + len(line)))
        if line.strip():
            blocks += _folded(line, start, "raw", paragraph, str(number))
        else:
            blocks += _folded(line, start, "blank", None, "")
        start += len(line) + 1
    return Sheet(page.raw, tuple(blocks), page.article.offsets, raw_marks(page))


def _folded(text: str, start: int, style: str, paragraph: int | None, number: str) -> Iterator[Block]:
    if len(text) <= LONGEST:
        yield Block(Span(start, start + len(text)), text, style, paragraph, number)
        return
    position = 0
    while position < len(text):
        end = _fold(text, position)
        span = Span(start + position, start + end)
        first = position == 0
        part = text[position:end]
        yield Block(span, part, style, paragraph, number if first else "", first, end == len(text))
        position = end


def _fold(text: str, start: int) -> int:
    """Where the fold that begins at ``start`` ends: after a sentence, if one ends nearby."""
    limit = start + LONGEST
    if limit >= len(text):
        return len(text)
    sentence = max(text.rfind(mark, limit - _SEARCHED, limit) for mark in _SENTENCE_ENDS)
    return sentence + 1 if sentence >= 0 else limit


class _Owners:
    """Which paragraph of an article a raw range belongs to."""

    def __init__(self, article: Article) -> None:
        found = sorted(
            (span.start, span.end, index)
            for index, paragraph in enumerate(article.paragraphs)
            for span in paragraph.spans
        )
        self._starts = [start for start, _, _ in found]
        self._found = found

    def of(self, span: Span) -> int | None:
        place = bisect_right(self._starts, max(span.end - 1, span.start)) - 1
        if place < 0:
            return None
        _, end, index = self._found[place]
        return index if end > span.start else None
