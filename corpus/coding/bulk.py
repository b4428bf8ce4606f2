"""Codes given to, and taken from, many passages in one act."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from corpus.coding import clock
from corpus.coding.annotations import Annotations
from corpus.coding.codebook import recoded
from corpus.coding.wording import shorten
from corpus.model import Annotation, AnnotationKind, Change, Replacement, Span, Touched

Do = Callable[[Change], Touched]

Place = tuple[int, Span]
"""An article, and a span of its text."""


class Bulk:
    """Acts on many annotations. Each is one change, which undo takes back whole."""

    def __init__(self, do: Do, annotations: Annotations, *, coder: Callable[[], str]) -> None:
        self._do = do
        self._annotations = annotations
        self._coder = coder

    def code(
        self,
        places: Iterable[Place],
        codes: Sequence[str],
        *,
        origin: str = "manual",
        name: str = "annotate-all",
    ) -> list[str]:
        """Give codes to places, as one act; the ids of the annotations, in their order.

        What the coder has marked at just that place gets the codes; elsewhere an annotation of ``origin`` is
        made. Raises MeipiError ``no-code``; see ``corpus.coding.anchors.anchor`` for the others.
        """
        known: dict[int, dict[Span, Annotation]] = {}
        ids: list[str] = []
        replacements: list[Replacement] = []
        at = clock.now()
        for article, span in places:
            if article not in known:
                known[article] = self._own(article)
            there = known[article].get(span)
            if there is None:
                after = self._annotations.draft(article, span=span, codes=codes, origin=origin)
                replacements.append(Replacement(None, after))
            else:
                after = replace(there, codes=tuple(dict.fromkeys((*there.codes, *codes))), modified=at)
                if after.codes != there.codes:
                    replacements.append(Replacement(there, after))
            ids.append(after.id)
        self._act(name, replacements)
        return ids

    def recode(self, ids: Iterable[str], instead: Mapping[str, str | None]) -> Touched:
        """Put other codes in the place of some, or none, as the act ``recode``.

        An annotation that is left without codes and without a memo goes; where all do, the act is
        ``delete-annotation``. Raises MeipiError ``no-annotation``
        or ``no-code``.
        """
        at = clock.now()
        replacements: list[Replacement] = []
        for id in dict.fromkeys(ids):
            before = self._annotations.get(id)
            after = recoded(before, instead)
            if after.codes or after.memo:
                if after != before:
                    replacements.append(Replacement(before, replace(after, modified=at)))
            else:
                replacements.append(Replacement(before, None))
        gone = all(replacement.after is None for replacement in replacements)
        return self._act("delete-annotation" if gone else "recode", replacements)

    def _own(self, article: int) -> dict[Span, Annotation]:
        """The coder's own spans in an article."""
        coder = self._coder()
        return {
            annotation.span: annotation
            for annotation in self._annotations.of_article(article)
            if annotation.kind is AnnotationKind.SPAN and annotation.coder == coder
        }

    def _act(self, name: str, replacements: Sequence[Replacement]) -> Touched:
        if not replacements:
            return Touched()
        first = replacements[0].record
        one = len(replacements) == 1 and isinstance(first, Annotation)
        detail = shorten(first.quote) if one and isinstance(first, Annotation) else str(len(replacements))
        return self._do(Change(uuid.uuid4().hex, name, tuple(replacements), detail))
