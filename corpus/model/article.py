"""Articles, their paragraphs, and what a cleaned source consists of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import TypeVar

from corpus.model.edit import Edit
from corpus.model.errors import MeipiError
from corpus.model.offset_map import OffsetMap
from corpus.model.span import Span

PARAGRAPH_BREAK = "\n"
"""What stands between two paragraphs in ``Article.text``."""


class ParagraphKind(StrEnum):
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    VERSE = "verse"
    SIGNATURE = "signature"


T = TypeVar("T")


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of clean text.

    ``spans`` are the raw ranges it was printed on, in reading order: more than one where a jump
    line or a column cut it. Its text is those ranges with the applied edits carried out, one
    after the other. ``offsets`` maps raw positions (source) to positions in ``text`` (target).
    """

    kind: ParagraphKind
    text: str
    spans: tuple[Span, ...]
    offsets: OffsetMap


@dataclass(frozen=True, slots=True)
class Credit:
    """One name of a byline with its role as printed (记者, 通讯员, 摄 …); None when none is given."""

    name: str
    role: str | None = None


@dataclass(frozen=True)
class Article:
    """One article cut out of a source. A field that could not be read is None, never a guess.

    ``date`` is ISO ``YYYY-MM-DD``. ``read_at`` says for a field's name on which raw ranges it was
    read. A continuation is a fragment whose beginning stands on another page. ``id`` is the
    article's number in its project, 0 before it is stored.
    """

    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    kicker: str | None = None
    subtitle: str | None = None
    byline: tuple[Credit, ...] = ()
    source: str | None = None
    date: str | None = None
    continuation: bool = False
    read_at: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    id: int = 0
    source_id: int = 0

    @cached_property
    def text(self) -> str:
        """The paragraphs, joined by line feeds: the text that annotations are placed in."""
        return PARAGRAPH_BREAK.join(paragraph.text for paragraph in self.paragraphs)

    @cached_property
    def paragraph_spans(self) -> tuple[Span, ...]:
        """Where each paragraph stands in ``text``."""
        ends = accumulate(len(p.text) + len(PARAGRAPH_BREAK) for p in self.paragraphs)
        return tuple(
            Span(end - len(PARAGRAPH_BREAK) - len(p.text), end - len(PARAGRAPH_BREAK))
            for p, end in zip(self.paragraphs, ends, strict=True)
        )

    @cached_property
    def offsets(self) -> OffsetMap:
        """The map from raw positions to positions in ``text``."""
        return OffsetMap.chain((p.offsets for p in self.paragraphs), between=len(PARAGRAPH_BREAK))


@dataclass(frozen=True, slots=True)
class Furniture:
    """A piece of the page that is no article: kept and named, never lost.

    ``kind`` names it: navigation, crumbs, share, related, hot-list, jump-line, spam, footer, rule …
    """

    kind: str
    spans: tuple[Span, ...]
    text: str


@dataclass(frozen=True)
class Cleaned:
    """What cleaning made of one source: edits in raw positions, the articles, the furniture.

    Every raw character that is not white space stands in exactly one paragraph, one metadata
    field (``Article.read_at``) or one piece of furniture.
    """

    articles: tuple[Article, ...]
    furniture: tuple[Furniture, ...] = ()
    edits: tuple[Edit, ...] = ()
    recipe: str = ""


def paragraph_at(paragraphs: Sequence[T], number: int, *, article: int) -> T:
    """What stands for paragraph ``number``, counted from 1, of the article with that id.

    Raises MeipiError ``no-paragraph``.
    """
    if not 1 <= number <= len(paragraphs):
        raise MeipiError(
            "no-paragraph",
            "Article {article} has no paragraph {number}; it has {count}.",
            article=article,
            number=number,
            count=len(paragraphs),
        )
    return paragraphs[number - 1]
