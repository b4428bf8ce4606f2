"""What a user can do with the paragraphs and the furniture of a source.

Each function takes an arrangement and returns another in which every raw character that is not blank
has its place, as it had before. Paragraphs count from 1, as the reader numbers them; pieces of
furniture from 0, as ``Arrangement.furniture`` holds them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from corpus.model import (
    ArrangedArticle,
    Arrangement,
    Furniture,
    MeipiError,
    Paragraph,
    ParagraphKind,
    Part,
    Span,
    paragraph_at,
)


def article_of(arrangement: Arrangement, id: int) -> ArrangedArticle:
    """Raises MeipiError ``other-source``."""
    for article in arrangement.articles:
        if article.id == id:
            return article
    raise MeipiError(
        "other-source", "Article {article} stands in another source, so this cannot be done.", article=id
    )


def part_at(article: ArrangedArticle, number: int) -> Part:
    """Raises MeipiError ``no-paragraph``."""
    return paragraph_at(article.parts, number, article=article.id)


def with_articles(arrangement: Arrangement, *changed: ArrangedArticle) -> Arrangement:
    """The arrangement with articles in the place of those of the same number, made by hand."""
    new = {article.id: article for article in changed}
    articles = tuple(new.get(article.id, article) for article in arrangement.articles)
    return replace(arrangement, articles=articles, by_hand=True)


def unless_same(before: Arrangement, after: Arrangement) -> Arrangement:
    """``before`` where nothing stands elsewhere in ``after``: then the user has cut nothing."""
    return before if before.articles == after.articles else after


def with_parts(article: ArrangedArticle, number: int, count: int, parts: Iterable[Part]) -> ArrangedArticle:
    """The article with ``parts`` in the place of ``count`` paragraphs from ``number`` on."""
    at = number - 1
    return replace(article, parts=(*article.parts[:at], *parts, *article.parts[at + count :]))


def without(article: ArrangedArticle, numbers: Collection[int]) -> ArrangedArticle:
    """The article without some of its paragraphs."""
    left = [part for number, part in enumerate(article.parts, 1) if number not in numbers]
    return replace(article, parts=tuple(left))


def set_kind(
    arrangement: Arrangement, article_id: int, numbers: Iterable[int], kind: ParagraphKind
) -> Arrangement:
    """Paragraphs of another kind."""
    article = article_of(arrangement, article_id)
    parts = list(article.parts)
    for number in numbers:
        parts[number - 1] = replace(part_at(article, number), kind=kind)
    return unless_same(arrangement, with_articles(arrangement, replace(article, parts=tuple(parts))))


def join(arrangement: Arrangement, article_id: int, number: int) -> Arrangement:
    """A paragraph and the next one as one, of the kind of the first."""
    article = article_of(arrangement, article_id)
    first, second = part_at(article, number), part_at(article, number + 1)
    return with_articles(
        arrangement, with_parts(article, number, 2, [replace(first, spans=first.spans + second.spans)])
    )


def split(
    arrangement: Arrangement, article_id: int, number: int, *, at: int, paragraph: Paragraph, raw: str
) -> Arrangement:
    """A paragraph as two; ``paragraph`` is it with its text, and ``at`` is a place in that text.

    A place within a repair is taken as its beginning. Raises MeipiError ``nothing-to-split`` when one of
    the two would be empty.
    """
    article = article_of(arrangement, article_id)
    part = part_at(article, number)
    before, after = _halves(part.spans, _raw_place(paragraph, at), raw)
    if not before or not after:
        raise MeipiError("nothing-to-split", "There is no text on one side of this place.")
    halves = [replace(part, spans=before), replace(part, spans=after)]
    return with_articles(arrangement, with_parts(article, number, 1, halves))


def _raw_place(paragraph: Paragraph, at: int) -> int | None:
    """Where the character at ``at``, or the first one after it that the source has, begins in the source."""
    for segment in paragraph.offsets.segments:
        if segment.target.end > at and len(segment.source):
            within = max(at - segment.target.start, 0) if segment.verbatim else 0
            return segment.source.start + within
    return None


def _halves(spans: Sequence[Span], place: int | None, raw: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The ranges before ``place`` and from it on, in reading order, without blanks where they were cut."""
    for number, span in enumerate(spans):
        if place is not None and span.start <= place < span.end:
            first = trimmed(Span(span.start, place), raw)
            second = trimmed(Span(place, span.end), raw)
            before = (*spans[:number], *([first] if len(first) else []))
            return before, (*([second] if len(second) else []), *spans[number + 1 :])
    return tuple(spans), ()


def trimmed(span: Span, raw: str) -> Span:
    """The range without the blanks at its ends."""
    text = span.slice(raw)
    if not text.strip():
        return Span(span.start, span.start)
    lead, rest = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    return Span(span.start + lead, span.end - rest)


def move(
    arrangement: Arrangement,
    article_id: int,
    numbers: Iterable[int],
    *,
    to_article: int,
    to_number: int | None,
) -> Arrangement:
    """Paragraphs to another place, one after the other in the order of the text: the first of them becomes
    paragraph ``to_number`` of article ``to_article``, as counted without them. None is the place where it
    stands in the source."""
    article = article_of(arrangement, article_id)
    chosen = sorted(set(numbers))
    parts = [part_at(article, number) for number in chosen]
    taken = with_articles(arrangement, without(article, chosen))
    target = article_of(taken, to_article)
    if to_number is None:
        to_number = _in_order(target, parts[0]) if parts else 1
    moved = with_articles(taken, with_parts(target, _place(target, to_number), 0, parts))
    return unless_same(arrangement, moved)


def _in_order(article: ArrangedArticle, part: Part) -> int:
    """The number that a new paragraph has where it stands in the source."""
    return 1 + sum(1 for other in article.parts if other.spans and other.spans < part.spans)


def _place(article: ArrangedArticle, number: int) -> int:
    """Raises MeipiError ``no-paragraph`` for a number that a new paragraph cannot have."""
    if number != len(article.parts) + 1:
        part_at(article, number)
    return number


def to_furniture(
    arrangement: Arrangement, article_id: int, numbers: Iterable[int], kind: str, *, raw: str
) -> Arrangement:
    """Paragraphs out of the article, as pieces of furniture named ``kind``."""
    article = article_of(arrangement, article_id)
    chosen = sorted(set(numbers))
    pieces = [furniture(kind, part_at(article, number).spans, raw) for number in chosen]
    return _with_furniture(with_articles(arrangement, without(article, chosen)), pieces)


def from_furniture(
    arrangement: Arrangement, piece: int, *, article_id: int, number: int | None, kind: ParagraphKind
) -> Arrangement:
    """A piece of furniture as paragraph ``number`` of an article, or where it stands in the source.

    Raises MeipiError ``no-furniture``.
    """
    if not 0 <= piece < len(arrangement.furniture):
        raise MeipiError("no-furniture", "There is no such piece of furniture ({number}).", number=piece)
    article = article_of(arrangement, article_id)
    part = Part(kind, arrangement.furniture[piece].spans)
    rest = arrangement.furniture[:piece] + arrangement.furniture[piece + 1 :]
    if number is None:
        number = _in_order(article, part)
    filled = with_parts(article, _place(article, number), 0, [part])
    return replace(with_articles(arrangement, filled), furniture=rest)


def furniture(kind: str, spans: tuple[Span, ...], raw: str) -> Furniture:
    return Furniture(kind, spans, "".join(span.slice(raw) for span in spans))


def _with_furniture(arrangement: Arrangement, pieces: Iterable[Furniture]) -> Arrangement:
    pieces = sorted([*arrangement.furniture, *pieces], key=lambda piece: piece.spans)
    return replace(arrangement, furniture=tuple(pieces))
