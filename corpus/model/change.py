"""One undoable act, as a value that knows its inverse."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.annotation import Annotation
from corpus.model.code import Code

Record = Annotation | Code
"""What an act can put, replace or take away. A kind that becomes editable is added here."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """``before`` becomes ``after``; None stands for "is not there".

    Raises ValueError when both are None or the two are not the same record.
    """

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a replacement of nothing by nothing")
        if self.before is not None and self.after is not None:
            same = type(self.before) is type(self.after) and self.before.id == self.after.id
            if not same:
                raise ValueError("a replacement of one record by another")

    @property
    def record(self) -> Record:
        """The record as it is afterwards, or was before it went."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    def inverse(self) -> Replacement:
        return Replacement(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """One act of the user: its replacements happen together or not at all.

    ``name`` is a message id (``annotate``, ``recode``, ``delete-annotation``, ``rename-code`` …)
    that the window translates; ``detail`` is what it was done to, for the history list.
    ``id`` is a UUID (hex): a change that arrives twice is carried out once (rule R5).
    """

    id: str
    name: str
    replacements: tuple[Replacement, ...]
    detail: str = ""

    def inverse(self) -> tuple[Replacement, ...]:
        """The replacements that undo this change, last one first."""
        return tuple(r.inverse() for r in reversed(self.replacements))
