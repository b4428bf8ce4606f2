"""A name, date, number … found in a text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from corpus.model.span import Span


class Label(StrEnum):
    """The twelve kinds of mention; the rules for each are in ``resources/help`` and the docs."""

    PER = "PER"
    GPE = "GPE"
    LOC = "LOC"
    ORG = "ORG"
    DATE = "DATE"
    MONEY = "MONEY"
    QUANTITY = "QUANTITY"
    PERCENT = "PERCENT"
    PROGRAMME = "PROGRAMME"
    TITLE = "TITLE"
    EVENT = "EVENT"
    WORK = "WORK"


@dataclass(frozen=True, slots=True)
class Mention:
    """``text`` at ``span`` names something of the kind ``label``.

    ``norm`` is the normal form (an ISO date, ``18000人``, a full official name), ``mod`` one of
    ``=``, ``+`` (more than), ``-`` (less than), ``~`` (about). ``level`` 0 is outermost; a nested
    mention names its parent's span in ``inside``. ``found_by`` is the recogniser, ``why`` a short
    readable ground. ``attributes`` carries what only some labels have (code, members, links …).
    """

    span: Span
    text: str
    label: Label
    norm: str | None = None
    mod: str | None = None
    level: int = 0
    inside: Span | None = None
    found_by: str = ""
    why: str = ""
    confidence: float = 1.0
    attributes: tuple[tuple[str, str], ...] = ()

    def shift(self, by: int) -> Mention:
        """The same mention in a text where it stands ``by`` code points further on."""
        inside = self.inside.shift(by) if self.inside else None
        return replace(self, span=self.span.shift(by), inside=inside)
