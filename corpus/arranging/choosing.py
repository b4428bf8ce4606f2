"""What a newer cleaning found, taken for some articles of a source and left for others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.arranging.building import within
from corpus.arranging.renewing import spans_of
from corpus.model import ArrangedArticle, Arrangement, Edit, Furniture, Repairs, Span
from corpus.model.span import merge_spans

Piece = ArrangedArticle | Furniture


@dataclass(frozen=True, slots=True)
class Group:
    """Articles and furniture that take up the same characters before and after: they are taken or left
    together, so that every character keeps having one place."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def articles(self) -> frozenset[int]:
        """The articles that it is about, those that go or come among them."""
        return frozenset(p.id for p in (*self.before, *self.after) if isinstance(p, ArrangedArticle))


def groups(before: Arrangement, after: Arrangement) -> tuple[Group, ...]:
    """All articles and furniture of two arrangements of one source, in groups as small as can be."""
    old: list[Piece] = [*before.articles, *before.furniture]
    pieces: list[Piece] = [*old, *after.articles, *after.furniture]
    owner = list(range(len(pieces)))

    def root(number: int) -> int:
        while owner[number] != number:
            owner[number] = owner[owner[number]]
            number = owner[number]
        return number

    for one, other in _pairs(pieces):
        owner[root(other)] = root(one)
    members: dict[int, list[int]] = {}
    for number in range(len(pieces)):
        members.setdefault(root(number), []).append(number)
    return tuple(
        Group(
            tuple(pieces[number] for number in numbers if number < len(old)),
            tuple(pieces[number] for number in numbers if number >= len(old)),
        )
        for numbers in members.values()
    )


def _pairs(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """The numbers of pieces that belong together: they share characters, or are the same article."""
    places = sorted((span, number) for number, piece in enumerate(pieces) for span in _spans(piece))
    last, end = -1, -1
    for span, number in places:
        if span.start < end:
            yield last, number
        if span.end > end:
            last, end = number, span.end
    known: dict[int, int] = {}
    for number, piece in enumerate(pieces):
        if isinstance(piece, ArrangedArticle):
            yield known.setdefault(piece.id, number), number


def _spans(piece: Piece) -> tuple[Span, ...]:
    return spans_of(piece) if isinstance(piece, ArrangedArticle) else piece.spans


def chosen(
    before: tuple[Repairs, Arrangement], after: tuple[Repairs, Arrangement], articles: Collection[int]
) -> tuple[Repairs, Arrangement]:
    """``after`` for the groups of ``articles``, ``before`` for all others. The recipe stays the old one
    where anything of it stays: the rest is offered again."""
    every = groups(before[1], after[1])
    left = [group for group in every if group.articles and group.articles.isdisjoint(articles)]
    if not left:
        return after
    old = [piece for group in left for piece in group.before]
    gone = {id(piece) for group in left for piece in group.after}
    kept = merge_spans([span for group in left for p in (*group.before, *group.after) for span in _spans(p)])
    edits = _edits(before[0].edits, after[0].edits, kept)
    furniture = [p for p in after[1].furniture if id(p) not in gone]
    furniture += [p for p in old if isinstance(p, Furniture)]
    arrangement = replace(
        after[1],
        articles=tuple(_in_order(after[1].articles, left)),
        furniture=tuple(sorted(furniture, key=lambda piece: piece.spans)),
    )
    return replace(after[0], recipe=before[0].recipe, edits=edits), arrangement


def _in_order(after: Iterable[ArrangedArticle], left: Iterable[Group]) -> Iterator[ArrangedArticle]:
    """The articles in their new order; what is left as it was stands where its first article would."""
    groups_of = {id(piece): group for group in left for piece in group.after}
    waiting = {id(group): group for group in left}
    for article in after:
        group = groups_of.get(id(article))
        if group is None:
            yield article
        elif waiting.pop(id(group), None) is not None:
            yield from (piece for piece in group.before if isinstance(piece, ArrangedArticle))
    for group in waiting.values():
        yield from (piece for piece in group.before if isinstance(piece, ArrangedArticle))


def _edits(before: Sequence[Edit], after: Sequence[Edit], kept: Sequence[Span]) -> tuple[Edit, ...]:
    """The old edits within ``kept``, and the new ones that do not touch it."""
    inside = within([edit.span for edit in before], kept)
    old = [edit for edit, is_kept in zip(before, inside, strict=True) if is_kept]
    new = [edit for edit in after if not _touches(edit.span, kept)]
    return tuple(sorted([*old, *new], key=lambda edit: (edit.span, edit.step)))


def _touches(place: Span, spans: Sequence[Span]) -> bool:
    """Whether ``place``, be it empty, lies in one of the sorted ``spans`` or shares a character with it."""
    at = bisect_left(spans, Span(place.start, place.start))
    near = spans[max(at - 1, 0) : at + 2]
    return any(span.contains(place) or span.overlaps(place) for span in near)
