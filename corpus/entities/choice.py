"""The choice among overlapping proposals: weights of features, and the best set by dynamic programming.

The model is a semi-Markov conditional random field over the proposals: a set of proposals that do
not overlap scores the sum of its weights, and a weight for each pair of neighbours that touch
(市委 | 书记) or that one list mark parts (广元、绵阳).
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from corpus.entities.features import Proposal
from corpus.model import Label
from corpus.resources import resource

LABELS = tuple(Label)
BIAS = "bias"
RULE = "rule of the user"
_RULE_WEIGHT = 12.0
"""More than any name of the training articles scores against another reading of the same text."""
MODEL, NESTED_MODEL = "choice.json.gz", "nested.json.gz"
_LIST_MARKS = frozenset("、,和与及·—－- \u3000至")
_SMALLEST = 0.0005
"""Weights below this round to nothing in the file."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A proposal that was taken; ``confidence`` is 0..1, from its own score alone."""

    proposal: Proposal
    confidence: float


@dataclass(frozen=True, slots=True)
class After:
    """What stands just before a proposal: a mention of ``label``, right there or, when ``listed``,
    behind a list mark."""

    label: Label
    listed: bool


def list_marks(text: str) -> frozenset[int]:
    """The positions of list marks in folded ``text``."""
    return frozenset(i for i, character in enumerate(text) if character in _LIST_MARKS)


@dataclass(frozen=True)
class Model:
    """``weights`` of each label's features, and ``follows`` of a label after what stands before it."""

    weights: Mapping[Label, Mapping[str, float]]
    follows: Mapping[tuple[After, Label], float]

    def score(self, proposal: Proposal) -> float:
        """How much more likely than not the proposal is on its own, as log odds."""
        weights = self.weights[proposal.label]
        total = weights.get(BIAS, 0.0)
        for feature in proposal.features:
            total += weights.get(feature, 0.0) if feature != RULE else _RULE_WEIGHT
        return total

    def choose(self, proposals: Sequence[Proposal], marks: frozenset[int] = frozenset()) -> list[Chosen]:
        """The best set of proposals that do not overlap, in the order of the text.

        ``marks`` are the positions of list marks.
        """
        scored = [(p, self.score(p)) for p in proposals]
        return [
            Chosen(p, 1 / (1 + math.exp(-max(-30.0, min(30.0, s))))) for p, s in self._best(scored, marks)
        ]

    def _best(
        self, scored: Sequence[tuple[Proposal, float]], marks: frozenset[int]
    ) -> list[tuple[Proposal, float]]:
        """Viterbi over the edges of the proposals.

        ``states[position]`` holds, for what may stand just before it (None: nothing of note), the
        best score and how it came about.
        """
        by_start: dict[int, list[tuple[Proposal, float]]] = {}
        positions = {0}
        for proposal, score in scored:
            by_start.setdefault(proposal.span.start, []).append((proposal, score))
            positions |= {proposal.span.start, proposal.span.end}
        states: dict[int, dict[After | None, _Way]] = {p: {} for p in positions}
        states[0][None] = (0.0, None)
        ordered = sorted(positions)
        for position, following in zip(ordered, [*ordered[1:], None], strict=True):
            here = states[position]
            for proposal, score in by_start.get(position, ()):
                value, step = self._before(here, proposal.label)
                there, after = states[proposal.span.end], _RIGHT_AFTER[proposal.label]
                if after not in there or there[after][0] < value + score:
                    there[after] = (value + score, _Step(proposal, score, step))
            if following is not None:
                listed = following == position + 1 and position in marks
                _pass_on(here, states[following], listed=listed)
        return _steps(max(states[ordered[-1]].values(), key=_value)[1])

    def _before(self, here: Mapping[After | None, _Way], label: Label) -> _Way:
        """The best way to come to a proposal of ``label``."""
        best: _Way | None = None
        for before, (score, step) in here.items():
            if before is not None:
                score += self.follows.get((before, label), 0.0)
            if best is None or score > best[0]:
                best = score, step
        assert best is not None
        return best

    def save(self, path: Path) -> None:
        """Writes the weights, rounded to three decimals."""
        weights = {
            label.value: {
                k: round(v, 3) for k, v in sorted(self.weights[label].items()) if abs(v) >= _SMALLEST
            }
            for label in LABELS
        }
        follows = {
            f"{after.label}{' listed' if after.listed else ''} {label}": round(value, 3)
            for (after, label), value in self.follows.items()
            if abs(value) >= _SMALLEST
        }
        text = json.dumps({"weights": weights, "follows": dict(sorted(follows.items()))}, ensure_ascii=False)
        path.write_bytes(gzip.compress(text.encode(), mtime=0))

    @classmethod
    def load(cls, path: Path) -> Model:
        held = json.loads(gzip.decompress(path.read_bytes()))
        follows = {}
        for pair, value in held["follows"].items():
            first, *listed, second = pair.split(" ")
            follows[After(Label(first), bool(listed)), Label(second)] = value
        return cls({label: held["weights"].get(label.value, {}) for label in LABELS}, follows)


@dataclass(frozen=True, slots=True)
class _Step:
    """A proposal taken, and the steps before it."""

    proposal: Proposal
    score: float
    before: _Step | None


_Way = tuple[float, _Step | None]
_RIGHT_AFTER = {label: After(label, listed=False) for label in LABELS}
_LISTED_AFTER = {label: After(label, listed=True) for label in LABELS}


def _value(way: _Way) -> float:
    return way[0]


def _pass_on(here: Mapping[After | None, _Way], there: dict[After | None, _Way], *, listed: bool) -> None:
    """What holds at one edge, as seen from the next: over a list mark a mention is still remembered."""
    ways = []
    for before, way in here.items():
        if listed and before is not None and not before.listed:
            there[_LISTED_AFTER[before.label]] = way
        else:
            ways.append(way)
    if ways:
        best = max(ways, key=_value)
        if None not in there or there[None][0] < best[0]:
            there[None] = best


def _steps(last: _Step | None) -> list[tuple[Proposal, float]]:
    chain = []
    while last is not None:
        chain.append((last.proposal, last.score))
        last = last.before
    return chain[::-1]


@cache
def model() -> Model:
    """The model that ships, for outermost mentions."""
    return Model.load(resource("models", MODEL))


@cache
def nested_model() -> Model:
    """The model that ships, for mentions inside others."""
    return Model.load(resource("models", NESTED_MODEL))
