"""Where else the words of an annotation stand: what the user may want to mark too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.model import Annotation, AnnotationKind, Article, Span
from corpus.model.annotation import CONTEXT
from corpus.store import ArticleQuery
from corpus.store.articles import ArticleTable
from corpus.text import script

SHORTEST = 2
"""Code points that words must have to be looked for: one character stands everywhere."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place in an article where the same words stand, with what stands before and after them."""

    article_id: int
    title: str
    span: Span
    quote: str
    before: str
    after: str


def variants(words: str) -> tuple[str, ...]:
    """``words`` as they are, in simplified and in traditional characters, each once."""
    forms = (words, script.convert(words, "t2s")[0], script.convert(words, "s2t")[0])
    return tuple(dict.fromkeys(forms))


def places(text: str, words: str) -> Iterator[Span]:
    """Where ``words`` stand in ``text`` in either script and width, one place after the other."""
    folded, wanted = script.fold(text), script.fold(words)
    start = folded.find(wanted) if wanted else -1
    while start >= 0:
        yield Span(start, start + len(wanted))
        start = folded.find(wanted, start + len(wanted))


def further(articles: ArticleTable, marked: Annotation) -> Iterator[Occurrence | None]:
    """The words of ``marked`` in all articles but where they are marked, its own article first.

    None stands for an article in which nothing was found: the caller may rest after it. Whole
    articles and words shorter than ``SHORTEST`` are looked for nowhere.
    """
    words = marked.quote.strip()
    if marked.kind is AnnotationKind.ARTICLE or len(words) < SHORTEST:
        return
    found = {id for form in variants(words) for id in articles.ids(ArticleQuery(text=form))}
    others = sorted(found - {marked.article_id})
    for id in (marked.article_id, *others):
        article = articles.get(id)
        yield None
        for span in places(article.text, words):
            if id != marked.article_id or not span.overlaps(marked.span):
                yield _occurrence(article, span)


def _occurrence(article: Article, span: Span) -> Occurrence:
    text = article.text
    return Occurrence(
        article_id=article.id,
        title=article.title or text[:CONTEXT],
        span=span,
        quote=span.slice(text),
        before=text[max(span.start - CONTEXT, 0) : span.start],
        after=text[span.end : span.end + CONTEXT],
    )
