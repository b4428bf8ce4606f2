"""Which annotations: what the reader shows, the panel lists and an export takes along."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.annotation import Annotation, Status


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """Conditions that all have to hold; None sets no condition.

    ``codes`` are ids: one of them is enough, and those below a code are not meant with it
    (``codes_below`` adds them). ``coders`` are names. ``made_from`` and ``made_before`` are moments or
    days in ISO 8601 UTC, a half-open range of ``Annotation.created``.
    """

    codes: frozenset[str] | None = None
    coders: frozenset[str] | None = None
    statuses: frozenset[Status] | None = None
    made_from: str | None = None
    made_before: str | None = None

    def holds(self, annotation: Annotation) -> bool:
        return (
            (self.codes is None or not self.codes.isdisjoint(annotation.codes))
            and (self.coders is None or annotation.coder in self.coders)
            and (self.statuses is None or annotation.status in self.statuses)
            and (self.made_from is None or annotation.created >= self.made_from)
            and (self.made_before is None or annotation.created < self.made_before)
        )


EVERY_ANNOTATION = AnnotationFilter()
"""No condition."""
