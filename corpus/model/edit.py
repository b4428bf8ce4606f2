"""One replacement of a range of text, with the reason for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from corpus.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """``before`` at ``span`` becomes ``after``, says ``step``, for ``reason``.

    ``confidence`` is 0..1. An edit below its step's floor, or one that the user rejected, has
    ``applied=False``: it is shown as a proposal and leaves the text alone.
    """

    span: Span
    before: str
    after: str
    step: str
    reason: str
    confidence: float = 1.0
    applied: bool = True

    def __post_init__(self) -> None:
        if len(self.before) != len(self.span):
            raise ValueError(f"{self.step}: {self.before!r} does not fill {self.span}")
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"{self.step}: confidence {self.confidence} is not within 0..1")

    def as_json(self) -> dict[str, object]:
        """All of it as JSON has it, in what is printed and exported."""
        return {
            "step": self.step,
            "start": self.span.start,
            "end": self.span.end,
            "before": self.before,
            "after": self.after,
            "reason": self.reason,
            "confidence": self.confidence,
            "applied": self.applied,
        }


def applied_edits(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits that take effect, in the order of the text.

    Raises ValueError when two of them overlap: which one wins is for the steps to settle.
    """
    kept = sorted((edit for edit in edits if edit.applied), key=lambda edit: edit.span)
    for left, right in pairwise(kept):
        if right.span.start < left.span.end or right.span == left.span:
            raise ValueError(f"edits overlap: {left.step} {left.span}, {right.step} {right.span}")
    return tuple(kept)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with the applied edits carried out.

    Raises ValueError when an edit does not fit the text or two overlap.
    """
    pieces: list[str] = []
    position = 0
    for edit in applied_edits(edits):
        if edit.span.slice(text) != edit.before:
            raise ValueError(f"{edit.step}: {edit.before!r} is not what stands at {edit.span}")
        pieces += (text[position : edit.span.start], edit.after)
        position = edit.span.end
    pieces.append(text[position:])
    return "".join(pieces)
