"""What the recognisers propose; the choice among overlapping proposals comes later."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Label, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """``span`` of one paragraph may be a mention of the kind ``label``.

    ``ground`` says in a word which rule proposes it (``full name``, ``tagger``, ``quoted`` …);
    ``hints`` are further facts that count for or against it. ``norm`` and ``mod`` are set by
    recognisers that read a value.
    """

    span: Span
    label: Label
    ground: str
    hints: tuple[str, ...] = ()
    norm: str | None = None
    mod: str | None = None
