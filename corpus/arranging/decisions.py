"""What the user decides on the edits of a source, and how it stays so when the source is cleaned again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from corpus.model import Decision, Edit, Repairs, Span


def decide(repairs: Repairs, chosen: Iterable[Edit], *, accept: bool) -> Repairs:
    """The repairs with the edits ``chosen`` among them applied, or left as proposals.

    An edit that is applied takes the place of those that it overlaps.
    """
    wanted = {_key(edit) for edit in chosen}
    decisions = [Decision(edit.step, edit.span, accept) for edit in repairs.edits if _key(edit) in wanted]
    return _with(repairs, decisions)


def decide_step(repairs: Repairs, step: str, *, accept: bool) -> Repairs:
    """The same for all edits of a step, those that a later cleaning finds among them."""
    return _with(repairs, [Decision(step, None, accept)])


def renew(found: Repairs, before: Repairs) -> Repairs:
    """The repairs that cleaning found now, with what the user decided on those it found ``before``.

    An edit that the user wanted stays although cleaning no longer proposes it.
    """
    there = {_key(edit) for edit in found.edits}
    wanted = {(d.step, d.span) for d in before.decisions if d.accepted and d.span is not None}
    kept = [edit for edit in before.edits if _key(edit) in wanted - there]
    edits = tuple(sorted([*found.edits, *(replace(e, applied=False) for e in kept)], key=_place))
    return replace(found, edits=_decided(edits, before.decisions), decisions=before.decisions)


def _with(repairs: Repairs, new: Sequence[Decision]) -> Repairs:
    """The new decisions take the place of those on the same edits."""
    steps = {decision.step for decision in new if decision.span is None}
    places = {(decision.step, decision.span) for decision in new}
    kept = [d for d in repairs.decisions if d.step not in steps and (d.step, d.span) not in places]
    decisions = (*kept, *new)
    return replace(repairs, edits=_decided(repairs.edits, new), decisions=decisions)


def _decided(edits: Sequence[Edit], decisions: Sequence[Decision]) -> tuple[Edit, ...]:
    """The edits as the decisions have it. Of applied edits that overlap one stays: the one that the user
    named, or one of a step that the user wants, or the earlier one."""
    steps = {d.step: d.accepted for d in decisions if d.span is None}
    places: dict[tuple[str, Span | None], bool] = {
        (d.step, d.span): d.accepted for d in decisions if d.span is not None
    }
    ranked: list[tuple[int, int]] = []
    for number, edit in enumerate(edits):
        named, of_step = places.get(_key(edit)), steps.get(edit.step)
        answer = of_step if named is None else named
        if answer or (answer is None and edit.applied):
            ranked.append((0 if named else 1 if answer else 2, number))
    applied = _free_of_overlaps(edits, [number for _, number in sorted(ranked)])
    return tuple(replace(edit, applied=number in applied) for number, edit in enumerate(edits))


def _free_of_overlaps(edits: Sequence[Edit], order: Sequence[int]) -> set[int]:
    """The numbers of the edits that can be applied together when they are taken in this order."""
    taken: list[Span] = []
    kept: set[int] = set()
    for number in order:
        span = edits[number].span
        at = bisect_left(taken, span)
        before, after = taken[at - 1 : at] if at else [], taken[at : at + 1]
        if any(one.end > span.start for one in before) or any(
            one.start < span.end or one == span for one in after
        ):
            continue
        taken.insert(at, span)
        kept.add(number)
    return kept


def _key(edit: Edit) -> tuple[str, Span | None]:
    return edit.step, edit.span


def _place(edit: Edit) -> tuple[Span, str]:
    return edit.span, edit.step
