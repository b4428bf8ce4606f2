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
from functools import cache, cached_property
from itertools import repeat
from typing import NamedTuple

from corpus.entities.features import Proposal
from corpus.model import Label
from corpus.resources import resource

LABELS = tuple(Label)
_NUMBERS = {label: number for number, label in enumerate(LABELS)}
_LISTED = len(LABELS)
_NONE = 2 * _LISTED
BIAS = "bias"
RULE = "rule of the user"
_RULE_WEIGHT = 12.0
"""More than any name of the training articles scores against another reading of the same text."""
MODEL, NESTED_MODEL = "choice.json.gz", "nested.json.gz"
_LIST_MARKS = frozenset("、,和与及·—－- \u3000至")
_NOTHING = repeat(0.0)
"""The weight of a feature that the model does not know."""
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
        weight = self.weights[proposal.label].get
        total = weight(BIAS, 0.0) + sum(map(weight, proposal.features, _NOTHING))
        return total + _RULE_WEIGHT if RULE in proposal.features else total

    def choose(self, proposals: Sequence[Proposal], marks: frozenset[int] = frozenset()) -> list[Chosen]:
        """The best set of proposals that do not overlap, in the order of the text.

        ``marks`` are the positions of list marks.
        """
        floors = self._floors
        scored = [(p, s) for p in proposals if (s := self.score(p)) > floors[p.label]]
        return [
            Chosen(p, 1 / (1 + math.exp(-max(-30.0, min(30.0, s))))) for p, s in self._best(scored, marks)
        ]

    @cached_property
    def _into(self) -> Mapping[Label, Sequence[float]]:
        """For each label what is added after each state (see ``_best``)."""
        into = {label: [0.0] * (_NONE + 1) for label in LABELS}
        for (after, label), value in self.follows.items():
            into[label][LABELS.index(after.label) + _LISTED * after.listed] = value
        return into

    @cached_property
    def _floors(self) -> Mapping[Label, float]:
        """A proposal that scores no more than this cannot be in the best set, whatever its neighbours
        add: without it the others score as much. (One that covers just a list mark may keep apart two
        that do not go together: hence the last term.) Nine in ten fall here."""
        into = self._into
        worst = min(min(values[_LISTED:]) for values in into.values())
        gains = [max(0.0, *(max(v[i], v[i + _LISTED]) for v in into.values())) for i in range(_LISTED)]
        return {label: worst - max(into[label]) - gains[i] for i, label in enumerate(LABELS)}

    def _best(
        self, scored: Sequence[tuple[Proposal, float]], marks: frozenset[int]
    ) -> list[tuple[Proposal, float]]:
        """Viterbi over the edges of the proposals.

        ``states[position]`` holds, for what may stand just before it, the best score and how it came about:
        the number of a label, ``_LISTED`` more when a list mark lies between, ``_NONE`` for nothing of note.
        """
        by_start: dict[int, list[tuple[Proposal, float]]] = {}
        positions = {0}
        for proposal, score in scored:
            by_start.setdefault(proposal.span.start, []).append((proposal, score))
            positions |= {proposal.span.start, proposal.span.end}
        states: dict[int, dict[int, _Way]] = {p: {} for p in positions}
        states[0][_NONE] = (0.0, None)
        ordered = sorted(positions)
        for position, following in zip(ordered, [*ordered[1:], None], strict=True):
            here = states[position]
            for proposal, score in by_start.get(position, ()):
                into = self._into[proposal.label]
                value, step = max(
                    ((way[0] + into[before], way[1]) for before, way in here.items()), key=_value
                )
                there, after = states[proposal.span.end], _NUMBERS[proposal.label]
                if after not in there or there[after][0] < value + score:
                    there[after] = (value + score, _Step(proposal, score, step))
            if following is not None:
                listed = following == position + 1 and position in marks
                _pass_on(here, states[following], listed=listed)
        return _steps(max(states[ordered[-1]].values(), key=_value)[1])

    def packed(self) -> bytes:
        """The weights as compressed JSON, rounded to three decimals; ``unpacked`` reads them."""
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
        return gzip.compress(text.encode(), mtime=0)

    @classmethod
    def unpacked(cls, data: bytes) -> Model:
        held = json.loads(gzip.decompress(data))
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


def _value(way: _Way) -> float:
    return way[0]


def _pass_on(here: Mapping[int, _Way], there: dict[int, _Way], *, listed: bool) -> None:
    """What holds at one edge, as seen from the next: over a list mark a mention is still remembered."""
    ways = []
    for before, way in here.items():
        if listed and before < _LISTED:
            there[before + _LISTED] = way
        else:
            ways.append(way)
    if ways:
        best = max(ways, key=_value)
        if _NONE not in there or there[_NONE][0] < best[0]:
            there[_NONE] = best


def _steps(last: _Step | None) -> list[tuple[Proposal, float]]:
    chain = []
    while last is not None:
        chain.append((last.proposal, last.score))
        last = last.before
    return chain[::-1]


class Models(NamedTuple):
    """One model for outermost mentions, one for mentions inside others."""

    outer: Model
    nested: Model


@cache
def shipped() -> Models:
    """The models that ship."""
    outer, nested = (resource("models", name).read_bytes() for name in (MODEL, NESTED_MODEL))
    return Models(Model.unpacked(outer), Model.unpacked(nested))
