"""Where a correction stands in an article, which may have been cleaned or cut anew since."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from corpus.model import Article, Correction, Span

Placed = tuple[int, Span, Correction]
"""The index of a paragraph, a span in it, and what is said of it."""


def placed(article: Article, corrections: Iterable[Correction]) -> list[Placed]:
    """The corrections whose characters stand in the article, as they were; the others are passed over."""
    starts = [span.start for span in article.paragraph_spans]
    found: list[Placed] = []
    for correction in corrections:
        span = place(article, correction)
        if span is None:
            continue
        number = bisect_right(starts, span.start) - 1
        if article.paragraph_spans[number].contains(span):
            found.append((number, span.shift(-starts[number]), correction))
    return found


def place(article: Article, correction: Correction) -> Span | None:
    """The span in ``Article.text``; None where the place is not there, or holds another text."""
    targets = [target for raw in correction.raw_spans for target in article.offsets.to_target(raw)]
    if not targets:
        return None
    span = Span(min(t.start for t in targets), max(t.end for t in targets))
    return span if span.slice(article.text) == correction.text else None
