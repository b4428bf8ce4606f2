"""An article while it is being cut out: its parts as ranges of the repaired text."""

from __future__ import annotations

from dataclasses import dataclass, field

from corpus.model import Credit, ParagraphKind, Span


@dataclass
class DraftParagraph:
    kind: ParagraphKind
    pieces: list[Span]


@dataclass
class Draft:
    """What was found of one article. ``read_at`` has the ranges of every field, in the repaired text."""

    paragraphs: list[DraftParagraph] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)
    read_at: dict[str, list[Span]] = field(default_factory=dict)
    source: str | None = None
    date: str | None = None
    continuation: bool = False

    def note(self, name: str, span: Span) -> None:
        self.read_at.setdefault(name, []).append(span)


@dataclass
class Drafts:
    """A page while it is being cut: its articles and what belongs to none."""

    articles: list[Draft] = field(default_factory=list)
    furniture: list[tuple[str, Span]] = field(default_factory=list)

    def drop(self, kind: str, span: Span) -> None:
        self.furniture.append((kind, span))
