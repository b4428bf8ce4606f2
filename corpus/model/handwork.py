"""What was done by hand on one source, beside annotating it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.model.annotation import Annotation
from corpus.model.arrangement import Decision, FieldValue
from corpus.model.correction import Correction
from corpus.model.study import Bookmark, Progress


@dataclass(frozen=True)
class ArticleHandwork:
    """``machine`` has the fields that the user set, with what cleaning had read there (see
    ``ArrangedArticle``). ``unplaced`` are the annotations that stand in no text (see ``Fit``)."""

    machine: Mapping[str, FieldValue]
    progress: Progress = Progress.UNREAD
    unplaced: tuple[Annotation, ...] = ()


@dataclass(frozen=True)
class Handwork:
    """``articles`` are in the order of the source. ``by_hand`` says that the user cut it otherwise."""

    articles: tuple[ArticleHandwork, ...] = ()
    decisions: tuple[Decision, ...] = ()
    by_hand: bool = False
    corrections: tuple[Correction, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
