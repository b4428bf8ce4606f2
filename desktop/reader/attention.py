"""Where the reader's attention is."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Span


@dataclass(frozen=True, slots=True)
class Attention:
    """Where the reader's attention is: selection and caret (positions of the sheet), the current
    paragraph, the annotation that was activated, and the one under the pointer. ``repairs`` says
    whether clean text shows what was repaired in it, ``bookmarks`` are the paragraphs that have one."""

    selection: Span | None = None
    caret: int | None = None
    paragraph: int = 0
    active: str | None = None
    hovered: str | None = None
    repairs: bool = True
    bookmarks: frozenset[int] = frozenset()
