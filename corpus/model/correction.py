"""What the user says of mentions: of one place, or of a text wherever it stands."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.mention import Label
from corpus.model.span import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """At one place of a source stands a mention of ``label``; or, when that is None, none.

    ``raw_spans`` are the raw ranges of the place, ``text`` what stands there in the clean text: it
    counts only where both agree. ``norm`` and ``code`` are the normal form and the code of the
    division; None leaves them as recognition has them, an empty ``code`` takes a link away. ``id`` is a
    UUID (hex), ``at`` ISO 8601 UTC.
    """

    id: str
    source_id: int
    raw_spans: tuple[Span, ...]
    text: str
    label: Label | None
    norm: str | None = None
    code: str | None = None
    coder: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """``text`` is always, or never, a mention of ``label``, wherever it stands, in either script.

    A rule that forbids has no ``norm`` and no ``code``; without a ``label`` it forbids all. ``id`` is a
    UUID (hex), ``at`` ISO 8601 UTC. Raises ValueError for an ``always`` without a label, or no text.
    """

    id: str
    text: str
    label: Label | None
    always: bool = True
    norm: str | None = None
    code: str | None = None
    coder: str = ""
    at: str = ""

    def __post_init__(self) -> None:
        if not self.text or (self.always and self.label is None):
            raise ValueError("a rule needs a text, and what it is")
