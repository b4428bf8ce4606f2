"""What a user corrected, and what a newer cleaning found: the first wins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from corpus.arranging.fields import keep_fields
from corpus.model import ArrangedArticle, Arrangement, Span
from corpus.model.span import merge_spans


def renew(before: Arrangement, found: Arrangement, *, next_id: int) -> Arrangement:
    """The arrangement that cleaning ``found`` now, in the place of the one ``before``.

    One that was made by hand stays as it is. Otherwise an article keeps its number, and the fields that
    were set by hand, where most of its characters stand; others get numbers from ``next_id`` on. A source
    that had articles keeps one, be it empty: annotations may belong to it.
    """
    if before.by_hand:
        return before
    if not found.articles:
        return replace(found, articles=tuple(_emptied(article) for article in before.articles[:1]))
    old = {article.id: article for article in before.articles}
    kept = _matches(before.articles, found.articles)
    free = count(next_id)
    articles = []
    for number, article in enumerate(found.articles):
        id = kept[number] if number in kept else next(free)
        named = replace(article, head=replace(article.head, id=id))
        articles.append(keep_fields(named, old[id]) if id in old else named)
    return replace(found, articles=tuple(articles))


def renew_by_order(before: Arrangement, found: Arrangement, *, next_id: int) -> Arrangement:
    """The same where the text itself is another one, so that no ranges can be compared."""
    if not found.articles:
        return replace(found, articles=tuple(_emptied(article) for article in before.articles[:1]))
    old = list(before.articles)
    articles = []
    for number, article in enumerate(found.articles):
        id = old[number].id if number < len(old) else next_id + number - len(old)
        named = replace(article, head=replace(article.head, id=id))
        articles.append(keep_fields(named, old[number]) if number < len(old) else named)
    return replace(found, articles=tuple(articles))


def _emptied(article: ArrangedArticle) -> ArrangedArticle:
    return replace(article, head=replace(article.head, read_at={}), parts=())


def _matches(old: tuple[ArrangedArticle, ...], new: tuple[ArrangedArticle, ...]) -> dict[int, int]:
    """For places in ``new`` the ids of the old articles whose successors they are, the surest first."""
    places = [spans_of(article) for article in new]
    shares = [
        (shared(spans_of(article), spans), -number, article.id)
        for article in old
        for number, spans in enumerate(places)
    ]
    kept: dict[int, int] = {}
    for share, number, id in sorted(shares, reverse=True):
        if share and -number not in kept and id not in kept.values():
            kept[-number] = id
    return kept


def spans_of(article: ArrangedArticle) -> tuple[Span, ...]:
    """All raw ranges of an article, those of its fields among them, sorted and merged."""
    spans = [span for part in article.parts for span in part.spans]
    return merge_spans([*spans, *(span for places in article.head.read_at.values() for span in places)])


def shared(one: Iterable[Span], other: tuple[Span, ...]) -> int:
    """How many characters two lists of sorted ranges have in common."""
    total, at = 0, 0
    for span in one:
        while at < len(other) and other[at].end <= span.start:
            at += 1
        for rest in other[at:]:
            if rest.start >= span.end:
                break
            both = span.intersection(rest)
            total += len(both) if both else 0
    return total
