"""Where words or a pattern stand in the articles: what the user may want to mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.model import Annotation, AnnotationKind, Article, MeipiError, Span
from corpus.model.annotation import CONTEXT
from corpus.store import ArticleQuery
from corpus.store.articles import ArticleTable
from corpus.text import script

SHORTEST = 2
"""Code points that the words of an annotation must have to be looked for: one character stands everywhere."""

PATIENCE = 0.5
"""Seconds that a pattern may take in one article. A harmless one takes 2 ms in 100,000 characters; one that
backtracks without end would hold the window."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place in an article that was found, with what stands before and after it."""

    article_id: int
    title: str
    span: Span
    quote: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: any of ``words``, in either script and width; or else a ``pattern``, which is a
    regular expression.

    ``marked`` is the annotation whose words they are: its article comes first, its own place is left out.
    """

    words: tuple[str, ...] = ()
    pattern: str = ""
    marked: Annotation | None = None

    @classmethod
    def like(cls, marked: Annotation, aliases: Sequence[str] = ()) -> Sought:
        """The words of an annotation, and other words for the same.

        Whole articles and words shorter than ``SHORTEST`` are looked for nowhere.
        """
        if marked.kind is AnnotationKind.ARTICLE:
            return cls(marked=marked)
        words = (marked.quote.strip(), *aliases)
        return cls(tuple(dict.fromkeys(each for each in words if len(each) >= SHORTEST)), marked=marked)


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


def matches(text: str, pattern: str) -> Iterator[Span]:
    """Where a regular expression matches ``text`` in either script and width; empty matches are left out.

    Raises MeipiError ``bad-pattern``, or ``slow-pattern`` after ``PATIENCE`` seconds.
    """
    import regex  # only now: few projects are searched by patterns

    try:
        found = regex.finditer(_folded_pattern(pattern), script.fold(text), timeout=PATIENCE)
        for match in found:
            if match.end() > match.start():
                yield Span(match.start(), match.end())
    except regex.error as error:
        raise MeipiError(
            "bad-pattern", "This is no regular expression: {problem}.", problem=error.msg
        ) from error
    except TimeoutError as error:
        raise MeipiError(
            "slow-pattern", "This pattern takes too long; make it simpler, or search for words."
        ) from error


def find(articles: ArticleTable, sought: Sought) -> Iterator[Occurrence | None]:
    """What is ``sought`` in all articles, in the order of the import, after the article it was marked in.

    None stands for an article that was looked through: the caller may rest after it. Raises MeipiError; see
    ``matches``.
    """
    marked = sought.marked
    for id in _articles(articles, sought):
        article = articles.get(id)
        yield None
        for span in _spans(article.text, sought):
            own = marked is not None and id == marked.article_id and span.overlaps(marked.span)
            if not own:
                yield _occurrence(article, span)


def _articles(articles: ArticleTable, sought: Sought) -> list[int]:
    """The articles that may hold it, the one that it was marked in first."""
    if sought.pattern:
        next(matches("", sought.pattern), None)  # a mistake in it is told even of an empty project
        return articles.ids()
    forms = {form for words in sought.words for form in variants(words)}
    found = {id for form in forms for id in articles.ids(ArticleQuery(text=form))}
    if sought.marked is not None and sought.words:
        found.add(sought.marked.article_id)
    first = sought.marked.article_id if sought.marked is not None else None
    return sorted(found, key=lambda id: (id != first, id))


def _spans(text: str, sought: Sought) -> Iterator[Span]:
    """Where it stands, in order; of places that overlap, the first and longest."""
    if sought.pattern:
        yield from matches(text, sought.pattern)
        return
    found = {span for words in sought.words for span in places(text, words)}
    end = 0
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            yield span
            end = span.end


def _folded_pattern(pattern: str) -> str:
    """The pattern for folded text. A full-width sign becomes the half-width sign itself, not an operator."""
    import regex

    pairs = zip(pattern, script.fold(pattern), strict=True)
    return "".join(after if after == before else regex.escape(after) for before, after in pairs)


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
