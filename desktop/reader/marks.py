"""What cleaning does to the raw text, as marks on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from corpus.model import Span
from corpus.model.span import merge_spans
from desktop.reader.page import Page


class MarkKind(StrEnum):
    DROPPED = "dropped"
    REPAIRED = "repaired"
    PROPOSED = "proposed"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of raw text that was dropped, repaired, might be, or is no part of this article.

    ``note`` says why: the reason of an edit, the kind of a piece of furniture.
    """

    span: Span
    kind: MarkKind
    note: str = ""


def raw_marks(page: Page) -> tuple[Mark, ...]:
    """The marks of a page's raw text, in its order; ranges of several kinds have several marks.

    Edits of white space alone are left out: a joined line shows itself.
    """
    found = [*_of_edits(page), *_of_furniture(page), *_elsewhere(page)]
    return tuple(sorted(found, key=lambda mark: mark.span))


def _of_edits(page: Page) -> Iterator[Mark]:
    for edit in page.edits:
        if not edit.before.strip():
            continue
        if not edit.applied:
            kind = MarkKind.PROPOSED
        else:
            kind = MarkKind.REPAIRED if edit.after else MarkKind.DROPPED
        yield Mark(edit.span, kind, edit.reason or edit.step)


def _of_furniture(page: Page) -> Iterator[Mark]:
    for piece in page.furniture:
        for span in piece.spans:
            yield Mark(span, MarkKind.DROPPED, piece.kind)


def _elsewhere(page: Page) -> Iterator[Mark]:
    """The gaps between this article's ranges: other articles of the same source."""
    article = page.article
    own = [span for paragraph in article.paragraphs for span in paragraph.spans]
    own += [span for spans in article.read_at.values() for span in spans]
    own += [span for piece in page.furniture for span in piece.spans]
    position = 0
    for span in (*merge_spans(own), Span(len(page.raw), len(page.raw))):
        if span.start > position and page.raw[position : span.start].strip():
            yield Mark(Span(position, span.start), MarkKind.ELSEWHERE)
        position = span.end
