"""What is selected, and by which end it moves."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Span


@dataclass(frozen=True, slots=True)
class Selection:
    """From the unit that was taken first to the one that was reached.

    A unit is an empty span (a place), a word or a paragraph, so that a drag that began with a
    double click goes on word by word, and never gives up the first one.
    """

    anchor: Span
    focus: Span

    @classmethod
    def at(cls, position: int) -> Selection:
        """The bare caret."""
        return cls(Span(position, position), Span(position, position))

    @classmethod
    def of(cls, span: Span) -> Selection:
        """A span with the caret at its end."""
        return cls(Span(span.start, span.start), Span(span.end, span.end))

    @property
    def span(self) -> Span:
        return Span(min(self.anchor.start, self.focus.start), max(self.anchor.end, self.focus.end))

    @property
    def caret(self) -> int:
        """The end that moves."""
        return self.focus.start if self.focus.start < self.anchor.start else self.focus.end

    def reach(self, unit: Span) -> Selection:
        """The same beginning with another end."""
        return Selection(self.anchor, unit)

    def extend(self, position: int) -> Selection:
        """The caret moved by a key: the end that stands still becomes a bare place."""
        span = self.span
        still = span.end if self.caret == span.start else span.start
        return Selection(Span(still, still), Span(position, position))

    def within(self, length: int) -> Selection:
        """The same in a text of ``length`` code points."""
        anchor, focus = (
            Span(min(unit.start, length), min(unit.end, length)) for unit in (self.anchor, self.focus)
        )
        return Selection(anchor, focus)
