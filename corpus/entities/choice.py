"""The choice among overlapping proposals: weights of features, and the best set by dynamic programming.

The model is a semi-Markov conditional random field over the proposals: a set of proposals that do
not overlap scores the sum of its weights, and a weight for each pair of labels that touch.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from corpus.entities.features import Proposal
from corpus.model import Label
from corpus.resources import resource

LABELS = tuple(Label)
BIAS = "bias"
MODEL = "choice.json.gz"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A proposal that was taken; ``confidence`` is 0..1, from its own score alone."""

    proposal: Proposal
    confidence: float


@dataclass(frozen=True)
class Model:
    """``weights`` of each label's features, and of labels that touch (``GPE`` then ``TITLE``)."""

    weights: Mapping[Label, Mapping[str, float]]
    touching: Mapping[tuple[Label, Label], float]

    def score(self, proposal: Proposal) -> float:
        """How much more likely than not the proposal is on its own, as log odds."""
        weights = self.weights[proposal.label]
        total = weights.get(BIAS, 0.0)
        for feature in proposal.features:
            total += weights.get(feature, 0.0)
        return total

    def choose(self, proposals: Sequence[Proposal], *, penalty: float = 0.0) -> list[Chosen]:
        """The best set of proposals that do not overlap, in the order of the text."""
        scored = [(p, self.score(p) - penalty) for p in proposals]
        return [Chosen(p, 1 / (1 + math.exp(-max(-30.0, min(30.0, s))))) for p, s in self._best(scored)]

    def _best(self, scored: Sequence[tuple[Proposal, float]]) -> list[tuple[Proposal, float]]:
        """Viterbi over the edges of the proposals.

        ``states[position]`` holds, for each label that may end just there (None: nothing does),
        the best score and how it came about.
        """
        by_start: dict[int, list[tuple[Proposal, float]]] = {}
        positions = {0}
        for proposal, score in scored:
            by_start.setdefault(proposal.span.start, []).append((proposal, score))
            positions |= {proposal.span.start, proposal.span.end}
        states: dict[int, dict[Label | None, tuple[float, _Step | None]]] = {p: {} for p in positions}
        states[0][None] = (0.0, None)
        best: tuple[float, _Step | None] = (0.0, None)
        for position in sorted(positions):
            here = states[position]
            if not here or max(v[0] for v in here.values()) < best[0]:
                here[None] = best
            best = max(here.values(), key=lambda v: v[0])
            here[None] = max(here.get(None, best), best, key=lambda v: v[0])
            for proposal, score in by_start.get(position, ()):
                label = proposal.label
                value, step = max(
                    (
                        (v + (self.touching.get((last, label), 0.0) if last else 0.0), s)
                        for last, (v, s) in here.items()
                    ),
                    key=lambda v: v[0],
                )
                there = states[proposal.span.end]
                if label not in there or there[label][0] < value + score:
                    there[label] = (value + score, _Step(proposal, score, step))
        chain = []
        node = best[1]
        while node is not None:
            chain.append((node.proposal, node.score))
            node = node.before
        return chain[::-1]

    def save(self, path: Path) -> None:
        """Writes the weights, rounded to three decimals; those that round to nothing are left out."""
        weights = {
            label.value: {k: round(v, 3) for k, v in sorted(self.weights[label].items()) if abs(v) >= 0.0005}
            for label in LABELS
        }
        touching = {
            f"{a} {b}": round(v, 3) for (a, b), v in sorted(self.touching.items()) if abs(v) >= 0.0005
        }
        text = json.dumps({"weights": weights, "touching": touching}, ensure_ascii=False)
        path.write_bytes(gzip.compress(text.encode(), mtime=0))

    @classmethod
    def load(cls, path: Path) -> Model:
        held = json.loads(gzip.decompress(path.read_bytes()))
        touching = {}
        for pair, value in held["touching"].items():
            first, _, second = pair.partition(" ")
            touching[Label(first), Label(second)] = value
        return cls({label: held["weights"].get(label.value, {}) for label in LABELS}, touching)


@dataclass(frozen=True, slots=True)
class _Step:
    """A proposal taken, and the steps before it."""

    proposal: Proposal
    score: float
    before: _Step | None


@cache
def model() -> Model:
    """The model that ships."""
    return Model.load(resource("models", MODEL))


def labels_touching(proposals: Iterable[Proposal]) -> list[tuple[Label, Label]]:
    """The pairs of labels of neighbours that touch, in order."""
    ordered = sorted(proposals, key=lambda p: p.span)
    return [
        (a.label, b.label) for a, b in zip(ordered, ordered[1:], strict=False) if a.span.end == b.span.start
    ]
