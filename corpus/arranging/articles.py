"""What a user can do with the articles of a source: split, merge and order them."""

from __future__ import annotations

from dataclasses import replace

from corpus.arranging.paragraphs import article_of, furniture, part_at, unless_same, with_articles
from corpus.model import (
    ArrangedArticle,
    Arrangement,
    Article,
    Furniture,
    MeipiError,
    ParagraphKind,
    Part,
    Span,
)
from corpus.model.span import merge_spans

HEAD = "head"
"""The kind of furniture that the head of an article becomes when it has no article any more."""

_HEADINGS = ("kicker", "title", "subtitle")


def split(arrangement: Arrangement, article_id: int, number: int, *, new_id: int) -> Arrangement:
    """An article as two: the second, without a head, begins with paragraph ``number``.

    Raises MeipiError ``nothing-to-split`` when that is the first.
    """
    article = article_of(arrangement, article_id)
    part_at(article, number)
    if number == 1:
        raise MeipiError("nothing-to-split", "There is no text on one side of this place.")
    first = replace(article, parts=article.parts[: number - 1])
    second = ArrangedArticle(Article((), id=new_id, source_id=arrangement.id), article.parts[number - 1 :])
    at = arrangement.articles.index(article)
    articles = (*arrangement.articles[:at], first, second, *arrangement.articles[at + 1 :])
    return replace(arrangement, articles=articles, by_hand=True)


def merge(arrangement: Arrangement, first_id: int, second_id: int, *, raw: str) -> Arrangement:
    """Two articles as one, with the head of the first.

    The second one's headline becomes headings between them; its other fields go where the first knows
    nothing, or else become furniture. Raises MeipiError ``nothing-to-merge`` for an article and itself.
    """
    if first_id == second_id:
        raise MeipiError("nothing-to-merge", "An article cannot be merged with itself.")
    first, second = article_of(arrangement, first_id), article_of(arrangement, second_id)
    headings, pieces, head = _given(first.head, second.head, raw)
    merged = replace(first, head=head, parts=(*first.parts, *headings, *second.parts))
    rest = tuple(article for article in arrangement.articles if article.id != second_id)
    kept = sorted([*arrangement.furniture, *pieces], key=lambda piece: piece.spans)
    return with_articles(replace(arrangement, articles=rest, furniture=tuple(kept)), merged)


def _given(first: Article, second: Article, raw: str) -> tuple[list[Part], list[Furniture], Article]:
    """What the head of the second article becomes: headings, furniture, fields of the first."""
    taken: list[Span] = []
    headings: list[Part] = []
    pieces: list[Furniture] = []
    read_at = dict(first.read_at)
    values: dict[str, object] = {}
    for name, spans in sorted(second.read_at.items(), key=lambda item: item[1]):
        own = _free(spans, taken)
        if not own:
            continue
        taken += own
        if name in _HEADINGS:
            headings.append(Part(ParagraphKind.HEADING, own))
        elif name not in read_at and not getattr(first, name, True):
            read_at[name] = own
            values[name] = getattr(second, name)
        else:
            pieces.append(furniture(HEAD, own, raw))
    return headings, pieces, replace(first, read_at=read_at, **values)  # type: ignore[arg-type]


def _free(spans: tuple[Span, ...], taken: list[Span]) -> tuple[Span, ...]:
    """The parts of ``spans`` that are not ``taken``: two fields may have been read at one place."""
    free: list[Span] = []
    for span in spans:
        start = span.start
        for gone in merge_spans([t for one in taken if (t := one.intersection(span))]):
            free += [Span(start, gone.start)] if start < gone.start else []
            start = gone.end
        free += [Span(start, span.end)] if start < span.end else []
    return tuple(free)


def reorder(arrangement: Arrangement, article_id: int, position: int) -> Arrangement:
    """An article at another place among those of its source, counted from 0."""
    article = article_of(arrangement, article_id)
    others = [other for other in arrangement.articles if other.id != article_id]
    others.insert(position, article)
    return unless_same(arrangement, replace(arrangement, articles=tuple(others), by_hand=True))
