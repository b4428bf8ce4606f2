"""What a study keeps beside codes and annotations: its coders, how far each article is, bookmarks, a memo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Coder:
    """Somebody who annotates. ``colour`` is ``#rrggbb``.

    Annotations carry the name itself, so that one that is copied elsewhere still says whose it is: the
    name is the id.
    """

    name: str
    colour: str

    @property
    def id(self) -> str:
        return self.name


class Progress(StrEnum):
    """How far the work on an article is."""

    UNREAD = "unread"
    IN_WORK = "in-work"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ArticleProgress:
    """How far the article ``id`` is. Where there is no such record it is unread."""

    id: int
    progress: Progress


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A mark at a paragraph, to come back to. ``id`` is a UUID (hex).

    ``position`` is a raw code point of the source: the mark stays with its paragraph when articles are
    cut or cleaned anew. ``quote`` are the first words of the paragraph, ``at`` is ISO 8601 UTC.
    """

    id: str
    source_id: int
    position: int
    quote: str
    at: str


@dataclass(frozen=True, slots=True)
class ProjectMemo:
    """The note on the project as a whole."""

    text: str
    id: str = "project"
