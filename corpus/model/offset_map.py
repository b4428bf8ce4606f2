"""Where every character of one text stands in another, and back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from corpus.model.edit import Edit, applied_edits
from corpus.model.span import Span, merge_spans


@dataclass(frozen=True, slots=True, order=True)
class Segment:
    """``source`` of the one text is ``target`` of the other.

    A verbatim segment is the same characters, one to one. Any other one is atomic: a position
    inside it has no finer counterpart than the whole of the other side, which may be empty.
    """

    target: Span
    source: Span
    verbatim: bool = True

    def __post_init__(self) -> None:
        if self.verbatim and len(self.source) != len(self.target):
            raise ValueError(f"verbatim, but {self.source} and {self.target} differ in length")


@dataclass(frozen=True)
class OffsetMap:
    """An ordered list of segments that fills the target text from 0 to its end without a gap.

    A source range that no segment covers was dropped, or went elsewhere. Source ranges never
    overlap, but may stand in any order: an article may take up a column that stands earlier.
    """

    segments: tuple[Segment, ...] = ()
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _by_source: tuple[Segment, ...] = field(init=False, repr=False, compare=False)
    _reach: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        position = 0
        for segment in self.segments:
            if segment.target.start != position:
                raise ValueError(f"the target has a gap or an overlap at {position}")
            position = segment.target.end
        by_source = tuple(sorted(self.segments, key=lambda s: (s.source, s.target)))
        for left, right in pairwise(by_source):
            if right.source.start < left.source.end:
                raise ValueError(f"source ranges {left.source} and {right.source} overlap")
        reach = tuple(accumulate((s.source.end for s in by_source), max))
        object.__setattr__(self, "_starts", tuple(s.target.start for s in self.segments))
        object.__setattr__(self, "_by_source", by_source)
        object.__setattr__(self, "_reach", reach)

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        """The map of a text of ``length`` code points to itself."""
        return cls((Segment(Span(0, length), Span(0, length)),)) if length else cls()

    @classmethod
    def from_edits(cls, length: int, edits: Iterable[Edit]) -> OffsetMap:
        """The map from a text of ``length`` code points to the same text after ``edits``.

        Edits that are not applied count for nothing. Raises ValueError when two overlap.
        """
        segments: list[Segment] = []
        source = target = 0
        for edit in applied_edits(edits):
            kept = edit.span.start - source
            if kept:
                segments.append(_segment(source, source + kept, target, target + kept, True))
                target += kept
            if edit.after:
                end = target + len(edit.after)
                segments.append(_segment(edit.span.start, edit.span.end, target, end, False))
                target = end
            source = edit.span.end
        if source < length:
            segments.append(_segment(source, length, target, target + length - source, True))
        return cls(tuple(segments))

    @property
    def length(self) -> int:
        """The length of the target text."""
        return self.segments[-1].target.end if self.segments else 0

    def to_source(self, span: Span) -> tuple[Span, ...]:
        """The source ranges that the characters of a target span came from, sorted and merged.

        A span that touches an atomic segment takes the whole of it. Inserted characters have no
        source, so the answer may be empty.
        """
        found: list[Span] = []
        for segment in self._over_target(span):
            part = segment.target.intersection(span)
            if part is None or not len(segment.source):
                continue
            by = segment.source.start - segment.target.start
            found.append(part.shift(by) if segment.verbatim else segment.source)
        return merge_spans(found)

    def to_target(self, span: Span) -> tuple[Span, ...]:
        """The target ranges that hold the characters of a source span, sorted and merged."""
        found: list[Span] = []
        for segment in self._over_source(span):
            part = segment.source.intersection(span)
            if part is None or not len(segment.target):
                continue
            by = segment.target.start - segment.source.start
            found.append(part.shift(by) if segment.verbatim else segment.target)
        return merge_spans(found)

    def compose(self, following: OffsetMap) -> OffsetMap:
        """The map from this map's source to the target of ``following``, whose source is our target."""
        segments: list[Segment] = []
        for outer in following.segments:
            if outer.verbatim and len(outer.target):
                segments += self._through(outer)
            else:
                segments.append(Segment(outer.target, self._hull(outer.source), verbatim=False))
        return OffsetMap(_joined(_disjoint(segments)))

    def _hull(self, span: Span) -> Span:
        """One source range for a replaced target span; its first piece if other columns lie between."""
        sources = self.to_source(span)
        if not sources:
            return Span(0, 0)
        hull = Span(sources[0].start, sources[-1].end)
        alone = all(span.contains(target) for target in self.to_target(hull))
        return hull if alone else sources[0]

    def _through(self, outer: Segment) -> list[Segment]:
        """One verbatim segment of the outer map, cut along the segments of this one."""
        by = outer.target.start - outer.source.start
        parts: list[Segment] = []
        for inner in self._over_target(outer.source):
            part = inner.target.intersection(outer.source)
            if part is None:
                continue
            source = inner.source
            if inner.verbatim:
                source = part.shift(inner.source.start - inner.target.start)
            parts.append(Segment(part.shift(by), source, inner.verbatim))
        return parts

    def slice(self, span: Span) -> OffsetMap:
        """The map of the part ``span`` of the target, counted from the start of the part.

        An atomic segment that the span cuts stays atomic and keeps its whole source.
        """
        segments: list[Segment] = []
        for segment in self._over_target(span):
            part = segment.target.intersection(span)
            if part is None:
                continue
            source = segment.source
            if segment.verbatim:
                source = part.shift(segment.source.start - segment.target.start)
            segments.append(Segment(part.shift(-span.start), source, segment.verbatim))
        return OffsetMap(tuple(segments))

    def shift_source(self, by: int) -> OffsetMap:
        """The same map onto a source that stands ``by`` code points further on."""
        return OffsetMap(tuple(Segment(s.target, s.source.shift(by), s.verbatim) for s in self.segments))

    @classmethod
    def chain(cls, maps: Iterable[OffsetMap], *, between: int = 0) -> OffsetMap:
        """The targets of ``maps`` one after the other, ``between`` inserted characters apart."""
        segments: list[Segment] = []
        position = 0
        for number, part in enumerate(maps):
            if number and between:
                segments.append(_hole(position, position + between))
                position += between
            for segment in part.segments:
                target = segment.target.shift(position)
                segments.append(Segment(target, segment.source, segment.verbatim))
            position += part.length
        return cls(_joined(segments))

    def _over_target(self, span: Span) -> tuple[Segment, ...]:
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_right(self._starts, max(span.end - 1, span.start))
        return self.segments[first:last]

    def _over_source(self, span: Span) -> tuple[Segment, ...]:
        first = bisect_right(self._reach, span.start)
        found: list[Segment] = []
        for segment in self._by_source[first:]:
            if segment.source.start >= span.end:
                break
            found.append(segment)
        return tuple(found)


def _segment(source: int, source_end: int, target: int, target_end: int, same: bool) -> Segment:
    return Segment(Span(target, target_end), Span(source, source_end), same)


def _hole(start: int, end: int) -> Segment:
    return Segment(Span(start, end), Span(0, 0), verbatim=False)


def _disjoint(segments: list[Segment]) -> list[Segment]:
    """Replacements that came to share source characters, made one atomic segment.

    It happens when a later edit cuts through the text that an earlier one put in. They are
    neighbours in the target, with at most insertions between them.
    """
    kept: list[Segment] = []
    for segment in segments:
        if len(segment.source):
            last = len(kept) - 1
            while last >= 0 and not len(kept[last].source):
                last -= 1
            if last >= 0 and kept[last].source.overlaps(segment.source):
                segment = _atomic(kept[last], segment)
                del kept[last:]
        kept.append(segment)
    return kept


def _atomic(left: Segment, right: Segment) -> Segment:
    """The stretch from ``left`` to ``right`` as one replacement."""
    start = min(left.source.start, right.source.start)
    end = max(left.source.end, right.source.end)
    return Segment(Span(left.target.start, right.target.end), Span(start, end), verbatim=False)


def _joined(segments: list[Segment]) -> tuple[Segment, ...]:
    """Verbatim neighbours that continue each other, as one."""
    kept: list[Segment] = []
    for segment in segments:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.verbatim
            and segment.verbatim
            and last.source.end == segment.source.start
        ):
            kept[-1] = Segment(
                Span(last.target.start, segment.target.end),
                Span(last.source.start, segment.source.end),
            )
        elif len(segment.target):
            kept.append(segment)
    return tuple(kept)
