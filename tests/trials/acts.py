"""An endless, repeatable run of acts on a project, with the state that each of them leads to."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from corpus.model import Annotation, Change, Code, Replacement, Span
from corpus.project import Project

State = Mapping[str, Annotation]
"""The annotations of a project by id."""


@dataclass(frozen=True)
class Act:
    """One act, and the annotations there are after it. ``change`` None stands for an undo."""

    change: Change | None
    after: State


def first_act(code: Code) -> Change:
    """Makes the code that the annotations carry."""
    return Change("c" * 32, "new-code", (Replacement(None, code),))


CODE = Code("0" * 31 + "1", "桥", "#0072b2")


def acts(draft: Annotation, seed: int) -> Iterator[Act]:
    """Adding one or many, writing memos, removing, undoing. ``draft`` is an annotation to vary."""
    dice = random.Random(seed)
    state: dict[str, Annotation] = {}
    done: list[Change] = []
    number = 0
    while True:
        number += 1
        if done and dice.random() < 0.1:
            state = _carried_out(state, done.pop().inverse())
            yield Act(None, state)
            continue
        change = Change(f"{seed:016x}{number:016x}", "trial", _replacements(dice, state, draft, number))
        state = _carried_out(state, change.replacements)
        done.append(change)
        yield Act(change, state)


def carry_out(project: Project, act: Act) -> None:
    if act.change is None:
        project.undo()
    else:
        project.do(act.change)


def _replacements(
    dice: random.Random, state: State, draft: Annotation, number: int
) -> tuple[Replacement, ...]:
    kind = dice.random()
    if kind < 0.2 and state:
        before = state[dice.choice(sorted(state))]
        return (Replacement(before, replace(before, memo=f"第{number}次")),)
    if kind < 0.4 and len(state) > 20:
        return tuple(Replacement(state[id], None) for id in dice.sample(sorted(state), dice.choice((1, 7))))
    count = dice.choice((1, 1, 1, 12))
    return tuple(
        Replacement(None, replace(draft, id=f"{number:024x}{index:08x}", codes=(CODE.id,)))
        for index in range(count)
    )


def _carried_out(state: State, replacements: tuple[Replacement, ...]) -> dict[str, Annotation]:
    after = dict(state)
    for replacement in replacements:
        if isinstance(replacement.after, Annotation):
            after[replacement.after.id] = replacement.after
        else:
            del after[replacement.record.id]
    return after


SPAN = Span(0, 5)
