"""What cleaning does, as marks on the raw text and on the clean one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from corpus.model import Edit, OffsetMap, Span
from corpus.model.span import merge_spans
from desktop.reader.page import Page


class MarkKind(StrEnum):
    DROPPED = "dropped"
    REPAIRED = "repaired"
    PROPOSED = "proposed"
    ELSEWHERE = "elsewhere"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of text that was dropped, repaired, might be, or is no part of this article.

    In clean text, what was removed has left an empty span, a place. ``note`` says why: the reason
    of an edit, the kind of a piece of furniture. ``edit`` is the edit, if it is one.
    """

    span: Span
    kind: MarkKind
    note: str = ""
    edit: Edit | None = None


def raw_marks(page: Page) -> tuple[Mark, ...]:
    """The marks of a page's raw text, in its order; ranges of several kinds have several marks.

    Edits of white space alone are left out: a joined line shows itself.
    """
    found = [*_of_edits(page), *_of_furniture(page), *_elsewhere(page)]
    return tuple(sorted(found, key=lambda mark: mark.span))


def clean_marks(page: Page) -> tuple[Mark, ...]:
    """The marks of the article's text: what was repaired, removed, or is only proposed."""
    offsets = page.article.offsets
    found: list[Mark] = []
    for mark in _of_edits(page):
        if mark.kind is MarkKind.DROPPED:
            place = _place(offsets, mark.span)
            found += [replace(mark, span=place, kind=MarkKind.REMOVED)] if place is not None else []
        else:
            found += (replace(mark, span=span) for span in offsets.to_target(mark.span))
    return tuple(sorted(found, key=lambda mark: mark.span))


def _place(offsets: OffsetMap, removed: Span) -> Span | None:
    """Where in the clean text a removed range was: after what stood before it, or before what followed."""
    before = offsets.to_target(Span(removed.start - 1, removed.start)) if removed.start else ()
    if before:
        return Span(before[-1].end, before[-1].end)
    after = offsets.to_target(Span(removed.end, removed.end + 1))
    return Span(after[0].start, after[0].start) if after else None


def _of_edits(page: Page) -> Iterator[Mark]:
    for edit in page.edits:
        if not edit.before.strip():
            continue
        if not edit.applied:
            kind = MarkKind.PROPOSED
        else:
            kind = MarkKind.REPAIRED if edit.after.strip() else MarkKind.DROPPED
        yield Mark(edit.span, kind, edit.reason or edit.step, edit)


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
