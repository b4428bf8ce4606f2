"""Mentions inside mentions: 良田镇 inside 良田镇石垌村党总支."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.entities.choice import Chosen, Model
from corpus.entities.features import Proposal
from corpus.model import Label, Span

_HOLDS = {
    Label.ORG: frozenset({Label.GPE, Label.LOC, Label.PER}),
    Label.LOC: frozenset({Label.GPE, Label.PER}),
    Label.GPE: frozenset({Label.PER}),
    Label.PROGRAMME: frozenset({Label.GPE, Label.LOC, Label.PER, Label.ORG}),
    Label.EVENT: frozenset({Label.GPE, Label.LOC, Label.PER, Label.ORG, Label.PROGRAMME}),
    Label.WORK: frozenset({Label.GPE, Label.LOC, Label.PER, Label.ORG, Label.PROGRAMME, Label.EVENT}),
}
"""What may stand inside what; numbers and dates inside a name are not annotated."""


@dataclass(frozen=True, slots=True)
class Nested:
    """A chosen mention, how deep it lies and inside which span."""

    chosen: Chosen
    level: int
    inside: Span | None


def inner_proposals(proposals: Sequence[Proposal], span: Span, label: Label) -> list[Proposal]:
    """The proposals that may be nested in a mention of ``label`` at ``span``.

    ``proposals`` are sorted by where they end.
    """
    allowed = _HOLDS.get(label)
    if allowed is None:
        return []
    first = bisect_left(proposals, span.start, key=_end)
    last = bisect_right(proposals, span.end, key=_end)
    near = proposals[first:last]
    return [p.within(label) for p in near if p.label in allowed and span.contains(p.span) and p.span != span]


def _end(proposal: Proposal) -> int:
    return proposal.span.end


def nest(outermost: Sequence[Chosen], proposals: Sequence[Proposal], model: Model) -> Iterator[Nested]:
    """The outermost mentions in the order of the text, each followed by what stands inside it."""
    for chosen in outermost:
        yield from _with_inner(chosen, proposals, model, level=0, inside=None)


def _with_inner(
    chosen: Chosen, proposals: Sequence[Proposal], model: Model, *, level: int, inside: Span | None
) -> Iterator[Nested]:
    yield Nested(chosen, level, inside)
    span, label = chosen.proposal.span, chosen.proposal.label
    inner = inner_proposals(proposals, span, label)
    for found in model.choose(inner):
        yield from _with_inner(found, proposals, model, level=level + 1, inside=span)
