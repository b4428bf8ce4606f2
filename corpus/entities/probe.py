"""Names by the tagger's states: what its network knows of a character beyond the tag that it prints.

A softmax over the states of a character and of its neighbours gives the chances that a mention of
each label begins there or goes on. It is taught from the annotated articles (``probing``), and
counts as one more voter.
"""

from __future__ import annotations

import io
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from zlib import crc32

import numpy as np

from corpus.entities.gru import Matrix, States
from corpus.entities.lac import STATE
from corpus.model import Label, Span
from corpus.resources import resource

LABELS = tuple(Label)
CLASSES = 1 + 2 * len(LABELS)
"""Outside any mention; and for each label beginning one, and going on with it."""
INPUTS = 3 * STATE + 1
"""The state before, the state of the character, the state after, and a constant."""
FILE = "probes.npy"
HEARD = frozenset((Label.PER, Label.GPE, Label.LOC))
"""The labels that it votes on. Where it voted on all, organisations and titles lost 0.01 (fourfold cross-
validation over 1,900 own paragraphs), being told better by their endings."""
_STEPS = (0.003, 0.02, 0.08, 0.2, 0.4, 0.65, 0.88)
"""Chances between two of these are one feature; about equally many proposals lie between each two."""
_WHOLE, _SHARE, _OUTSIDE = (
    tuple(f"{name} {step}" for step in range(len(_STEPS) + 1)) for name in ("whole", "share", "outside")
)
_SEEN = (*(f"seen {label}" for label in LABELS), "seen nothing")
_NUMBERS = {label: number for number, label in enumerate(LABELS)}


def began(label: Label) -> int:
    """The class of the first character of a mention; that of the following ones is the next."""
    return 1 + 2 * LABELS.index(label)


@dataclass(frozen=True)
class Probe:
    """``weights`` has a row for each input and a column for each class."""

    weights: Matrix

    def chances(self, states: States) -> Matrix:
        """For each character of a paragraph the chances of the classes, from its ``states``."""
        parts = self._side_by_side
        sides = (states.astype(np.float32) @ parts).reshape(len(states), 3, CLASSES)
        scores = sides[:, 1] + self.weights[-1]
        scores[1:] += sides[:-1, 0]
        scores[:-1] += sides[1:, 2]
        return softmax(scores)

    @cached_property
    def _side_by_side(self) -> Matrix:
        """The weights for the state before, here and after, in one matrix: one product is enough."""
        return np.concatenate(np.split(self.weights[:-1], 3), axis=1)


@dataclass(frozen=True)
class Probes:
    """One probe for each part of the annotated articles, taught from all the other parts."""

    probes: tuple[Probe, ...]

    def unseen(self, name: str) -> Probe:
        """The probe that has not been taught the article ``name``, one of those annotated."""
        return self.probes[part_of(name, len(self.probes))]

    @cached_property
    def mean(self) -> Probe:
        """For any other article."""
        return Probe(np.mean([probe.weights for probe in self.probes], axis=0))

    def packed(self) -> bytes:
        """The weights in numpy's file form, at half width; ``unpacked`` reads them."""
        file = io.BytesIO()
        np.save(file, np.stack([probe.weights for probe in self.probes]).astype(np.float16))
        return file.getvalue()

    @classmethod
    def unpacked(cls, data: bytes) -> Probes:
        weights = np.load(io.BytesIO(data), allow_pickle=False).astype(np.float32)
        return cls(tuple(Probe(one) for one in weights))


def part_of(name: str, parts: int) -> int:
    """The part that an article belongs to, by its name alone: the same whatever else is annotated."""
    return crc32(name.encode()) % parts


def softmax(scores: Matrix) -> Matrix:
    """The chances that go with ``scores``, row by row."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: Matrix = raised / raised.sum(axis=1, keepdims=True)
    return chances


class Heard:
    """The chances of one paragraph, ready to be asked about many spans."""

    def __init__(self, chances: Matrix) -> None:
        names = chances[:, 1::2] + chances[:, 2::2]
        shares = np.concatenate((names, chances[:, :1]), axis=1, dtype=np.float64)
        self._until: list[list[float]] = np.pad(shares.cumsum(axis=0), ((1, 0), (0, 0))).tolist()
        self._chances: dict[Label, tuple[list[float], list[float]]] = {
            label: (chances[:, began(label)].tolist(), chances[:, began(label) + 1].tolist())
            for label in HEARD
        }

    def seen(self, start: int, end: int) -> str:
        """The label that is given most of the characters from ``start`` to ``end``, or nothing."""
        shares = [until - before for before, until in zip(self._until[start], self._until[end], strict=True)]
        return _SEEN[shares.index(max(shares))]

    def hints(self, span: Span, label: Label) -> Sequence[str]:
        """What speaks for a mention of ``label`` at ``span``: how likely it is the whole and no more, how
        likely its characters belong to such a mention, and to none at all."""
        if label not in HEARD:
            return ()
        start, end = span.start, span.end
        begins, goes_on = self._chances[label]
        after = 1 - goes_on[end] if end < len(goes_on) else 1.0
        whole = min(begins[start], after, *goes_on[start + 1 : end])
        before, until, number = self._until[start], self._until[end], _NUMBERS[label]
        share, outside = until[number] - before[number], until[-1] - before[-1]
        length = end - start
        return (
            _WHOLE[bisect_left(_STEPS, whole)],
            _SHARE[bisect_left(_STEPS, share / length)],
            _OUTSIDE[bisect_left(_STEPS, outside / length)],
        )


@cache
def shipped() -> Probes:
    """The probes that ship."""
    return Probes.unpacked(resource("models", FILE).read_bytes())
