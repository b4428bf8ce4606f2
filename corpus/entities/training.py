"""Fitting the weights of the choice to annotated paragraphs."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from corpus.entities.choice import BIAS, LABELS, Model
from corpus.entities.features import Proposal
from corpus.model import Label

Numbers = npt.NDArray[np.float64]

EPOCHS = 12
RATE = 0.15
DECAY = 0.002
"""L2 weight on a feature each time that it is seen. These three were tuned by leaving out one of the
five documents at a time."""

_NONE = len(LABELS)


@dataclass(frozen=True, slots=True)
class Example:
    """A paragraph's proposals, and which of them are right (outermost mentions only)."""

    proposals: tuple[Proposal, ...]
    right: frozenset[int]


@dataclass(slots=True)
class _Problem:
    """An example in numbers. Rows of ``features`` begin at ``offsets``; positions are renumbered edges."""

    features: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.int64]
    starts: list[int]
    ends: list[int]
    labels: list[int]
    edges: int
    right: Numbers
    touching: list[tuple[int, int]]


class Trainer:
    """AdaGrad on the likelihood of the right sets; weights are averaged over all steps of the last half."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self._numbers: dict[tuple[int, str], int] = {}
        self._problems = [self._problem(example) for example in examples if example.proposals]
        size = len(self._numbers)
        self._weights = np.zeros(size)
        self._squares = np.full(size, 1e-2)
        self._steps = np.zeros((_NONE + 1, _NONE))
        self._step_squares = np.full((_NONE + 1, _NONE), 1e-2)

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

    def _model(self, weights: Numbers, steps: Numbers) -> Model:
        by_label: dict[Label, dict[str, float]] = {label: {} for label in LABELS}
        for (label, feature), number in self._numbers.items():
            by_label[LABELS[label]][feature] = float(weights[number])
        touching = {
            (LABELS[a], LABELS[b]): float(steps[a, b])
            for a in range(_NONE)
            for b in range(_NONE)
            if steps[a, b]
        }
        return Model(by_label, touching)

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
        taken = sorted((example.proposals[i] for i in example.right), key=lambda p: p.span)
        touching = [
            (LABELS.index(a.label), LABELS.index(b.label))
            for a, b in zip(taken, taken[1:], strict=False)
            if a.span.end == b.span.start
        ]
        return _Problem(
            np.array(rows),
            np.array(offsets),
            [place[p.span.start] for p in example.proposals],
            [place[p.span.end] for p in example.proposals],
            [LABELS.index(p.label) for p in example.proposals],
            len(edges),
            right,
            touching,
        )

    def _learn(self, problem: _Problem) -> None:
        scores = np.add.reduceat(self._weights[problem.features], problem.offsets)
        expected, steps = self._expected(problem, scores)
        counts = np.diff(np.append(problem.offsets, len(problem.features)))
        gradient = np.zeros(0)
        ids, inverse = np.unique(problem.features, return_inverse=True)
        gradient = np.bincount(inverse, weights=np.repeat(problem.right - expected, counts))
        gradient -= DECAY * self._weights[ids]
        self._squares[ids] += gradient**2
        self._weights[ids] += RATE * gradient / np.sqrt(self._squares[ids])
        for a, b in problem.touching:
            steps[a, b] -= 1
        change = -steps - DECAY * self._steps
        change[_NONE] = 0
        self._step_squares += change**2
        self._steps += RATE * change / np.sqrt(self._step_squares)

    def _expected(self, problem: _Problem, scores: Numbers) -> tuple[Numbers, Numbers]:
        """How likely each proposal, and each pair of touching labels, is under the present weights."""
        by_start: list[list[int]] = [[] for _ in range(problem.edges)]
        for index, start in enumerate(problem.starts):
            by_start[start].append(index)
        forward = np.full((problem.edges, _NONE + 1), -np.inf)
        forward[0, _NONE] = 0
        before = np.empty(len(scores))
        steps = self._steps
        for edge in range(problem.edges):
            if edge:
                forward[edge, _NONE] = np.logaddexp.reduce(forward[edge - 1])
            for index in by_start[edge]:
                label, end = problem.labels[index], problem.ends[index]
                before[index] = np.logaddexp.reduce(forward[edge] + steps[:, label])
                forward[end, label] = np.logaddexp(forward[end, label], before[index] + scores[index])
        backward = np.full((problem.edges, _NONE + 1), -np.inf)
        backward[-1] = 0
        total = np.logaddexp.reduce(forward[-1])
        expected_steps = np.zeros_like(steps)
        for edge in range(problem.edges - 1, -1, -1):
            if edge < problem.edges - 1:
                backward[edge] = backward[edge + 1, _NONE]
            for index in by_start[edge]:
                label, end = problem.labels[index], problem.ends[index]
                onward = steps[:, label] + scores[index] + backward[end, label]
                backward[edge] = np.logaddexp(backward[edge], onward)
                expected_steps[:, label] += np.exp(forward[edge] + onward - total)
        ends = np.array([backward[e, label] for e, label in zip(problem.ends, problem.labels, strict=True)])
        return np.exp(before + scores + ends - total), expected_steps
