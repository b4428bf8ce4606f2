"""Steps carried out one after the other, and their edits expressed in the source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from corpus.model import Edit, OffsetMap, Span, apply_edits


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a title that the window translates."""
    return text


@dataclass(frozen=True, slots=True)
class Step:
    """One kind of repair: finds edits in a text, in positions of that text.

    ``version`` rises whenever the step would find other edits in the same text.
    """

    name: str
    title: str
    version: int
    edits: Callable[[str], list[Edit]]


@dataclass(frozen=True)
class Repaired:
    """A source after all steps: ``text`` is ``raw`` with the applied ``edits``, mapped by ``offsets``."""

    raw: str
    text: str
    edits: tuple[Edit, ...]
    offsets: OffsetMap


def repair(raw: str, steps: Sequence[Step]) -> Repaired:
    """Carry out ``steps`` in order; every edit comes back in positions of ``raw``."""
    applied: list[Edit] = []
    proposed: list[Edit] = []
    text, offsets = raw, OffsetMap.identity(len(raw))
    for step in steps:
        found = step.edits(text)
        if not found:
            continue
        placed = _Placed(raw, text, applied, offsets)
        for edit in found:
            if edit.applied:
                placed.take(placed.in_source(edit))
            else:
                proposed.append(placed.shown(edit))
        applied = placed.merged()
        text, offsets = apply_edits(raw, applied), OffsetMap.from_edits(len(raw), applied)
    edits = sorted([*applied, *proposed], key=lambda edit: edit.span)
    return Repaired(raw, text, tuple(edits), offsets)


class _Placed:
    """The edits of earlier steps, and those of one more step as they are moved into the source."""

    def __init__(self, raw: str, text: str, earlier: list[Edit], offsets: OffsetMap) -> None:
        self._raw = raw
        self._text = text
        self._earlier = earlier
        self._starts = [edit.span.start for edit in earlier]
        self._ends = [edit.span.end for edit in earlier]
        self._offsets = offsets
        self._swallowed: set[int] = set()
        self._taken: list[Edit] = []

    def shown(self, edit: Edit) -> Edit:
        """The same edit over the stretch of the source that its characters came from."""
        if not self._earlier:
            return edit
        sources = self._offsets.to_source(edit.span)
        span = Span(sources[0].start, sources[-1].end) if sources else Span(0, 0)
        return _moved(edit, span, self._raw)

    def in_source(self, edit: Edit) -> Edit:
        """The same edit, widened over the earlier ones that it touches, so that it holds their work."""
        shown = self.shown(edit)
        span, touched = shown.span, self._touched(shown.span)
        if not touched:
            return shown
        earlier = [self._earlier[number] for number in touched]
        whole = Span(min(span.start, earlier[0].span.start), max(span.end, earlier[-1].span.end))
        now = self._offsets.to_target(whole) or (edit.span,)
        start, end = min(now[0].start, edit.span.start), max(now[-1].end, edit.span.end)
        after = self._text[start : edit.span.start] + edit.after + self._text[edit.span.end : end]
        reasons = dict.fromkeys([*(one.reason for one in earlier), edit.reason])
        return replace(
            edit, span=whole, before=whole.slice(self._raw), after=after, reason="; ".join(reasons)
        )

    def take(self, moved: Edit) -> None:
        self._swallowed.update(self._touched(moved.span))
        self._taken.append(moved)

    def merged(self) -> list[Edit]:
        """The earlier edits and the new ones, in the order of the source, none overlapping another."""
        kept: Iterable[Edit] = (
            edit for number, edit in enumerate(self._earlier) if number not in self._swallowed
        )
        merged: list[Edit] = []
        for edit in sorted([*kept, *self._taken], key=lambda one: (one.span, one.step)):
            # Two edits of one step that came to touch the same earlier edit: the first one stands.
            if not merged or edit.span.start >= merged[-1].span.end:
                merged.append(edit)
        return merged

    def _touched(self, span: Span) -> range:
        first = bisect_left(self._ends, span.start + 1)
        last = bisect_left(self._starts, span.end)
        return range(first, max(first, last))


def _moved(edit: Edit, span: Span, raw: str) -> Edit:
    return Edit(span, span.slice(raw), edit.after, edit.step, edit.reason, edit.confidence, edit.applied)
