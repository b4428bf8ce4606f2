"""Annotations: asking for them, and the acts that add, change and remove them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from corpus.coding import clock
from corpus.coding.anchors import anchor
from corpus.coding.codebook import Codebook
from corpus.coding.wording import annotated_words, storable
from corpus.model import (
    EVERY_ANNOTATION,
    Annotation,
    AnnotationFilter,
    Change,
    Do,
    Fit,
    MeipiError,
    Replacement,
    Span,
    Status,
    Touched,
)
from corpus.store import Store
from corpus.text.script import fold


class Annotations:
    """The annotations of a project."""

    def __init__(self, store: Store, do: Do, codebook: Codebook, *, coder: Callable[[], str]) -> None:
        self._store = store
        self._do = do
        self._codebook = codebook
        self._coder = coder

    def get(self, id: str) -> Annotation:
        """Raises MeipiError ``no-annotation``."""
        found = self._store.annotations.find(id)
        if found is None:
            raise MeipiError("no-annotation", "There is no such annotation ({annotation}).", annotation=id)
        return found

    def find(self, id: str) -> Annotation | None:
        """The annotation, or None where there is none."""
        return self._store.annotations.find(id)

    def of_article(self, article_id: int) -> tuple[Annotation, ...]:
        """In the order of the text; those that are to be reviewed, or were kept without a place, are not
        among them."""
        return tuple(a for a in self._store.annotations.of_article(article_id) if a.fit is Fit.FITS)

    def with_code(self, code_id: str) -> tuple[Annotation, ...]:
        """All passages of one code, in the order of the articles and their texts."""
        return tuple(a for a in self._store.annotations.with_code(code_id) if a.fit is Fit.FITS)

    def noted(
        self, words: str = "", shown: AnnotationFilter = EVERY_ANNOTATION, *, limit: int
    ) -> tuple[Annotation, ...]:
        """The first ``limit`` for which ``shown`` holds and that have a memo, with ``words`` in it or in the
        quote, in either script."""
        wanted = fold(words.strip())
        return self._store.annotations.noted(lambda text: wanted in fold(text), shown, limit=limit)

    def all(self) -> Iterator[Annotation]:
        """Every annotation, in the order of the articles and their texts; see ``Annotation.fit``."""
        return self._store.annotations.all()

    def count(self) -> int:
        return self._store.annotations.count()

    def add(
        self,
        article_id: int,
        *,
        span: Span | None = None,
        paragraph: int | None = None,
        codes: Sequence[str] = (),
        paths: Iterable[str] = (),
        memo: str = "",
        origin: str = "manual",
        status: Status = Status.ACCEPTED,
    ) -> Annotation:
        """Annotate ``span`` of the article's text, ``paragraph`` (from 1), or the whole article.

        ``codes`` are ids; codes at ``paths`` are made in the same act where they are missing.
        Raises MeipiError; see ``corpus.coding.anchors.anchor``.
        """
        new = self.draft(
            article_id, span=span, paragraph=paragraph, codes=codes, memo=memo, origin=origin, status=status
        )
        named, made = self._codebook.draft(paths)
        new = replace(new, codes=tuple(dict.fromkeys((*new.codes, *(code.id for code in named)))))
        missing = [Replacement(None, code) for code in made]
        self._do(self._change("annotate", [*missing, Replacement(None, new)], new))
        return new

    def add_all(
        self, drafts: Iterable[Annotation], *, name: str = "annotate-all", detail: str = ""
    ) -> Touched:
        """Many annotations made by ``draft``, as one act."""
        replacements = tuple(Replacement(None, draft) for draft in drafts)
        return self._do(Change.new(name, replacements, detail or str(len(replacements))))

    def draft(
        self,
        article_id: int,
        *,
        span: Span | None = None,
        paragraph: int | None = None,
        codes: Sequence[str] = (),
        memo: str = "",
        origin: str = "manual",
        status: Status = Status.ACCEPTED,
    ) -> Annotation:
        """The annotation that ``add`` would add, not yet stored."""
        place = anchor(self._store.articles.get(article_id), span=span, paragraph=paragraph)
        at = clock.now()
        return Annotation(
            id=uuid.uuid4().hex,
            article_id=article_id,
            **{name: getattr(place, name) for name in place.__slots__},
            codes=self._known(codes),
            memo=storable(memo),
            coder=self._coder(),
            created=at,
            modified=at,
            origin=origin,
            status=status,
        )

    def change(
        self,
        id: str,
        *,
        codes: Sequence[str] | None = None,
        paths: Iterable[str] = (),
        memo: str | None = None,
        span: Span | None = None,
        status: Status | None = None,
    ) -> Annotation:
        """Change what is given; what is not given stays. An annotation whose span changes becomes a span.

        ``codes`` take the place of those it has; those at ``paths`` are added to them, and made in the
        same act where they are missing.
        """
        before = self.get(id)
        after = before
        named, made = self._codebook.draft(paths)
        if span is not None:
            place = anchor(self._store.articles.get(before.article_id), span=span)
            after = replace(after, **{name: getattr(place, name) for name in place.__slots__})
        if codes is not None:
            after = replace(after, codes=self._known(codes))
        if named:
            after = replace(after, codes=tuple(dict.fromkeys((*after.codes, *(c.id for c in named)))))
        if memo is not None:
            after = replace(after, memo=storable(memo))
        if status is not None:
            after = replace(after, status=status)
        if after == before:
            return before
        after = replace(after, modified=clock.now())
        recoded = after.codes != before.codes
        name = "write-memo" if memo is not None else "recode" if recoded else "change-annotation"
        missing = [Replacement(None, code) for code in made]
        self._do(self._change(name, [*missing, Replacement(before, after)], after))
        return after

    def write_memo(self, id: str, memo: str) -> None:
        """Write a memo, or take it away; an annotation that is left without codes and memo goes with it."""
        if memo or self.get(id).codes:
            self.change(id, memo=memo)
        else:
            self.remove([id])

    def remove(self, ids: Iterable[str]) -> Touched:
        """Remove annotations, as one act."""
        gone = [self.get(id) for id in ids]
        if not gone:
            return Touched()
        return self._do(self._change("delete-annotation", [Replacement(a, None) for a in gone], *gone))

    def _known(self, codes: Sequence[str]) -> tuple[str, ...]:
        """The ids without repetition. Raises MeipiError ``no-code`` for one that is not in the codebook."""
        known = tuple(dict.fromkeys(codes))
        for id in known:
            self._codebook.get(id)
        return known

    def _change(self, name: str, replacements: Sequence[Replacement], *of: Annotation) -> Change:
        detail = annotated_words(of[0], self._store) if len(of) == 1 else str(len(of))
        return Change.new(name, replacements, detail)
