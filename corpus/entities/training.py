"""Fitting the weights of the choice to annotated paragraphs."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from corpus.entities.choice import BIAS, LABELS, After, Model
from corpus.entities.features import Proposal
from corpus.model import Label

Numbers = npt.NDArray[np.float64]

EPOCHS = 12
RATE = 0.15
DECAY = 0.002
"""L2 weight on a feature each time that it is seen. Epochs 6..25, rates 0.05..0.3, decays 0..0.15 were tried,
leaving out one of the five documents or a third of our own at a time: within 0.02 of each other."""

_LISTED = len(LABELS)
_NONE = 2 * _LISTED
"""What stands before a proposal: a label touching it, the same behind a list mark, or nothing."""


@dataclass(frozen=True, slots=True)
class Example:
    """A paragraph's proposals, which of them are right, and the positions of its list marks."""

    proposals: tuple[Proposal, ...]
    right: frozenset[int]
    marks: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Problem:
    """An example in numbers.

    Rows of ``features`` begin at ``offsets``; positions are renumbered ``edges``; from an edge
    with ``jumps`` a list mark leads to the next one. ``follows`` are the right set's neighbours.
    """

    features: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.int64]
    starts: list[int]
    ends: list[int]
    labels: list[int]
    edges: int
    right: Numbers
    follows: list[tuple[int, int]]
    jumps: list[bool]


class Trainer:
    """AdaGrad on the likelihood of the right sets; weights are averaged over the rounds of the last half."""

    def __init__(self, examples: Sequence[Example], *, start: Model | None = None) -> None:
        """``start`` is a model to go on from, for which few epochs are enough."""
        self._numbers: dict[tuple[int, str], int] = {}
        self._problems = [self._problem(example) for example in examples if example.proposals]
        size = len(self._numbers)
        self._weights = np.zeros(size)
        self._squares = np.full(size, 1e-2)
        self._steps = np.zeros((_NONE + 1, _LISTED))
        self._step_squares = np.full((_NONE + 1, _LISTED), 1e-2)
        if start is not None:
            self._go_on_from(start)

    def fit(self, *, epochs: int = EPOCHS, seed: int = 1) -> Model:
        """The fitted model. The same examples and seed give the same model."""
        order = list(range(len(self._problems)))
        shuffle = random.Random(seed)
        total, total_steps, rounds = np.zeros_like(self._weights), np.zeros_like(self._steps), 0
        for epoch in range(epochs):
            shuffle.shuffle(order)
            for index in order:
                self._learn(self._problems[index])
            if epoch >= epochs // 2:
                total += self._weights
                total_steps += self._steps
                rounds += 1
        return self._model(total / rounds, total_steps / rounds)

    def _go_on_from(self, start: Model) -> None:
        for (label, feature), number in self._numbers.items():
            self._weights[number] = start.weights[LABELS[label]].get(feature, 0.0)
        for (before, then), value in start.follows.items():
            self._steps[LABELS.index(before.label) + _LISTED * before.listed, LABELS.index(then)] = value
        # Steps as long as the first ones would leave at once what was learnt.
        self._squares += 1
        self._step_squares += 1

    def _model(self, weights: Numbers, steps: Numbers) -> Model:
        by_label: dict[Label, dict[str, float]] = {label: {} for label in LABELS}
        for (label, feature), number in self._numbers.items():
            by_label[LABELS[label]][feature] = float(weights[number])
        follows = {
            (After(LABELS[before % _LISTED], listed=before >= _LISTED), LABELS[label]): float(
                steps[before, label]
            )
            for before in range(_NONE)
            for label in range(_LISTED)
            if steps[before, label]
        }
        return Model(by_label, follows)

    def _problem(self, example: Example) -> _Problem:
        edges = sorted({0, *(e for p in example.proposals for e in (p.span.start, p.span.end))})
        place = {edge: i for i, edge in enumerate(edges)}
        rows: list[int] = []
        offsets = []
        for proposal in example.proposals:
            label = LABELS.index(proposal.label)
            offsets.append(len(rows))
            for feature in (BIAS, *proposal.features):
                rows.append(self._numbers.setdefault((label, feature), len(self._numbers)))
        right = np.zeros(len(example.proposals))
        right[list(example.right)] = 1
        return _Problem(
            np.array(rows),
            np.array(offsets),
            [place[p.span.start] for p in example.proposals],
            [place[p.span.end] for p in example.proposals],
            [LABELS.index(p.label) for p in example.proposals],
            len(edges),
            right,
            list(_follows(example)),
            [*(a + 1 == b and a in example.marks for a, b in pairwise(edges)), False],
        )

    def _learn(self, problem: _Problem) -> None:
        """One step uphill on one paragraph."""
        scores = np.add.reduceat(self._weights[problem.features], problem.offsets)
        expected, steps = self._expected(problem, scores)
        counts = np.diff(np.append(problem.offsets, len(problem.features)))
        ids, inverse = np.unique(problem.features, return_inverse=True)
        surprise = np.bincount(inverse, weights=np.repeat(problem.right - expected, counts))
        gradient = surprise - DECAY * self._weights[ids]
        self._squares[ids] += gradient**2
        self._weights[ids] += RATE * gradient / np.sqrt(self._squares[ids])
        for before, label in problem.follows:
            steps[before, label] -= 1
        change = -steps - DECAY * self._steps
        change[_NONE] = 0
        self._step_squares += change**2
        self._steps += RATE * change / np.sqrt(self._step_squares)

    def _expected(self, problem: _Problem, scores: Numbers) -> tuple[Numbers, Numbers]:
        """How likely each proposal, and each pair of neighbours, is under the present weights."""
        by_start: list[list[int]] = [[] for _ in range(problem.edges)]
        for index, start in enumerate(problem.starts):
            by_start[start].append(index)
        forward, before = self._forward(problem, scores, by_start)
        total = np.logaddexp.reduce(forward[-1])
        backward = np.full((problem.edges, _NONE + 1), -np.inf)
        backward[-1] = 0
        steps = np.zeros_like(self._steps)
        for edge in range(problem.edges - 1, -1, -1):
            if edge < problem.edges - 1:
                backward[edge] = backward[edge + 1, _NONE]
                if problem.jumps[edge]:
                    backward[edge, :_LISTED] = backward[edge + 1, _LISTED:_NONE]
            for index in by_start[edge]:
                label, end = problem.labels[index], problem.ends[index]
                onward = self._steps[:, label] + scores[index] + backward[end, label]
                backward[edge] = np.logaddexp(backward[edge], onward)
                steps[:, label] += np.exp(forward[edge] + onward - total)
        ends = np.array([backward[e, label] for e, label in zip(problem.ends, problem.labels, strict=True)])
        return np.exp(before + scores + ends - total), steps

    def _forward(
        self, problem: _Problem, scores: Numbers, by_start: Sequence[Sequence[int]]
    ) -> tuple[Numbers, Numbers]:
        """Log weights of all ways to each edge, by what stands before it, and to each proposal."""
        forward = np.full((problem.edges, _NONE + 1), -np.inf)
        forward[0, _NONE] = 0
        before = np.empty(len(scores))
        for edge in range(problem.edges):
            if edge:
                listed = problem.jumps[edge - 1]
                others = forward[edge - 1, _LISTED:] if listed else forward[edge - 1]
                forward[edge, _NONE] = np.logaddexp.reduce(others)
                if listed:
                    forward[edge, _LISTED:_NONE] = forward[edge - 1, :_LISTED]
            for index in by_start[edge]:
                label, end = problem.labels[index], problem.ends[index]
                before[index] = np.logaddexp.reduce(forward[edge] + self._steps[:, label])
                forward[end, label] = np.logaddexp(forward[end, label], before[index] + scores[index])
        return forward, before


def _follows(example: Example) -> list[tuple[int, int]]:
    """The neighbours of the right set that touch or that one list mark parts."""
    taken = sorted((example.proposals[i] for i in example.right), key=lambda p: p.span)
    found = []
    for before, after in pairwise(taken):
        gap = after.span.start - before.span.end
        if gap == 0 or (gap == 1 and before.span.end in example.marks):
            found.append((LABELS.index(before.label) + gap * _LISTED, LABELS.index(after.label)))
    return found
