"""Codes given to, and taken from, many passages in one act."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from corpus.coding import clock
from corpus.coding.annotations import Annotations
from corpus.coding.codebook import Codebook, recoded
from corpus.coding.wording import shorten
from corpus.model import Annotation, AnnotationKind, Change, Code, Do, Replacement, Span, Touched

Place = tuple[int, Span]
"""An article, and a span of its text."""


class Bulk:
    """Acts on many annotations. Each is one change, which undo takes back whole."""

    def __init__(
        self, do: Do, annotations: Annotations, codebook: Codebook, *, coder: Callable[[], str]
    ) -> None:
        self._do = do
        self._annotations = annotations
        self._codebook = codebook
        self._coder = coder

    def code(
        self,
        places: Iterable[Place],
        codes: Sequence[str] = (),
        *,
        paths: Iterable[str] = (),
        origin: str = "manual",
        name: str = "annotate-all",
    ) -> list[str]:
        """Give codes to places, as one act; the ids of the annotations, in their order.

        What the coder has marked at just that place gets the codes; elsewhere an annotation of ``origin`` is
        made. ``codes`` are ids; codes at ``paths`` are made in the same act where they are missing.
        Raises MeipiError ``no-code``, ``bad-code-name``, or as ``corpus.coding.anchors.anchor`` does.
        """
        for code in codes:
            self._codebook.get(code)
        named, made = self._codebook.draft(paths)
        given = dict.fromkeys((*codes, *(code.id for code in named)))
        known: dict[int, dict[Span, Annotation]] = {}
        ids: list[str] = []
        replacements: list[Replacement] = []
        at = clock.now()
        for article, span in places:
            if article not in known:
                known[article] = self._own(article)
            there = known[article].get(span)
            if there is None:
                after = self._annotations.draft(article, span=span, origin=origin)
                after = replace(after, codes=tuple(given))
                replacements.append(Replacement(None, after))
            else:
                after = replace(there, codes=tuple(dict.fromkeys((*there.codes, *given))), modified=at)
                if after.codes != there.codes:
                    replacements.append(Replacement(there, after))
            ids.append(after.id)
        self._act(name, replacements, made)
        return ids

    def recode(self, ids: Iterable[str], codes: Iterable[str], *, path: str = "") -> Touched:
        """Put the code at ``path`` in the place of ``codes``, or nothing, as the act ``recode``.

        ``codes`` are ids; the code at ``path`` is made in the same act where it is missing. An annotation
        that is left without codes and without a memo goes; where all do, the act is ``delete-annotation``.
        Raises MeipiError ``no-annotation`` or ``bad-code-name``.
        """
        named, made = self._codebook.draft([path] if path else [])
        instead = dict.fromkeys(codes, named[0].id if named else None)
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
        return self._act("delete-annotation" if gone else "recode", replacements, made)

    def _own(self, article: int) -> dict[Span, Annotation]:
        """The coder's own spans in an article."""
        coder = self._coder()
        return {
            annotation.span: annotation
            for annotation in self._annotations.of_article(article)
            if annotation.kind is AnnotationKind.SPAN and annotation.coder == coder
        }

    def _act(self, name: str, replacements: Sequence[Replacement], made: Iterable[Code]) -> Touched:
        """One change of annotations, with the codes that it needs and that are new."""
        if not replacements:
            return Touched()
        first = replacements[0].record
        one = len(replacements) == 1 and isinstance(first, Annotation)
        detail = shorten(first.quote) if one and isinstance(first, Annotation) else str(len(replacements))
        new = (Replacement(None, code) for code in made)
        return self._do(Change.new(name, (*new, *replacements), detail))
