"""The word and name tagger that lies in the jieba wheel, run in numpy.

``jieba/lac_small`` holds the weights of a two-layer bidirectional GRU with a CRF on top (Baidu's
LAC; sources under Apache-2.0), which jieba itself can run only through the retired
``paddle.fluid``. The arithmetic is small enough to do here. It is one voter among several.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jieba
import numpy as np
import numpy.typing as npt

from corpus.model import Span

Matrix = npt.NDArray[np.floating[Any]]

HIDDEN = 128
"""Width of one GRU layer, fixed by the weights."""
BATCH = 64
"""Sentences that are run side by side; 32..128 were equally fast on 2,000-character articles."""
LONGEST = 120
"""Code points in one sequence. Longer sentences are cut at a comma where there is one: the time
taken stays linear, and a batch is not held up by one monster."""

_ENDS = frozenset("。!?;…\n")
_PAUSES = frozenset(",、: ")
_MARKS = frozenset(',。!?;:、()《》〈〉“”‘’「」『』"…— \n\t□■●▲|')
_ALIKE = str.maketrans("“”‘’「」『』—", "\"\"''\"\"''-")
"""Quotes and dashes that the vocabulary of the model writes in another way."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``span`` with LAC's tag: a part of speech (``n``, ``v`` …) or PER, LOC, ORG, TIME."""

    span: Span
    tag: str


class Tagger:
    """LAC's weights and the forward pass through them."""

    def __init__(self, folder: Path) -> None:
        weights = folder / "model_baseline"
        self._ids = {word: int(number) for number, word in _pairs(folder / "word.dic")}
        self._labels = [tag for _, tag in _pairs(folder / "tag.dic")]
        self._unknown = self._ids["OOV"]
        self._embedding = _tensor(weights / "word_emb")
        self._projections = [
            (_tensor(weights / f"fc_{i}.w_0"), _tensor(weights / f"fc_{i}.b_0")) for i in range(5)
        ]
        self._cells = [_Cell.load(weights, number) for number in range(4)]
        crf = _tensor(weights / "crfw")
        self._start, self._stop, self._steps = crf[0], crf[1], crf[2:]

    def tag(self, text: str) -> list[Word]:
        """The words of folded (simplified, half-width) ``text``, without gaps."""
        sentences = list(_sentences(text))
        order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i]))
        found: list[list[Word]] = [[] for _ in sentences]
        spelled = text.translate(_ALIKE)
        for first in range(0, len(order), BATCH):
            batch = order[first : first + BATCH]
            tags = self._tag_batch([sentences[i].slice(spelled) for i in batch])
            for index, path in zip(batch, tags, strict=True):
                found[index] = self._words(sentences[index].slice(text), sentences[index].start, path)
        return [word for words in found for word in words]

    def _words(self, text: str, offset: int, path: Sequence[int]) -> list[Word]:
        """Tags of single characters, joined to words. Marks that no word holds are words of their own."""
        words: list[Word] = []
        start = 0
        for position in range(1, len(path) + 1):
            inside = position < len(path) and self._continues(path[position - 1], path[position])
            if inside and text[position] not in _MARKS and text[position - 1] not in _MARKS:
                continue
            mark = text[start] in _MARKS
            tag = "w" if mark else self._labels[path[start]].split("-")[0]
            words.append(Word(Span(offset + start, offset + position), tag))
            start = position
        return words

    def _continues(self, left: int, right: int) -> bool:
        tag = self._labels[right]
        return tag.endswith("-I") or (tag == "O" and self._labels[left] == "O")

    def _tag_batch(self, sentences: Sequence[str]) -> list[list[int]]:
        """The best tag path of each sentence; the longest sentence comes first."""
        lengths = np.array([len(sentence) for sentence in sentences])
        steps = int(lengths[0])
        ids = np.full((steps, len(sentences)), self._unknown, dtype=np.int64)
        for column, sentence in enumerate(sentences):
            ids[: len(sentence), column] = [self._ids.get(c, self._unknown) for c in sentence]
        active = (lengths[None, :] > np.arange(steps)[:, None]).sum(axis=1)
        used, places = np.unique(ids, return_inverse=True)
        places = places.reshape(ids.shape)
        embedded = self._embedding[used]
        hidden = self._layer(0, [self._project(i, embedded)[places] for i in (0, 1)], lengths, active)
        hidden = self._layer(2, [self._project(i, hidden) for i in (2, 3)], lengths, active)
        return self._best_paths(self._project(4, hidden), lengths, active)

    def _project(self, number: int, values: Matrix) -> Matrix:
        weight, bias = self._projections[number]
        # One product over all rows is several times faster than one a step.
        projected: Matrix = values.reshape(-1, values.shape[-1]) @ weight
        projected += bias
        return projected.reshape(*values.shape[:-1], -1)

    def _layer(
        self, first: int, inputs: Sequence[Matrix], lengths: npt.NDArray[np.int64], active: Matrix
    ) -> Matrix:
        """Both directions of one layer, side by side. The second one reads each sentence backwards."""
        steps, width = inputs[0].shape[:2]
        rows = np.arange(steps)[:, None]
        backwards = np.where(rows < lengths[None, :], lengths[None, :] - 1 - rows, rows)
        columns = np.arange(width)[None, :]
        forth = self._cells[first].run(inputs[0], active)
        back = self._cells[first + 1].run(inputs[1][backwards, columns], active)
        return np.concatenate([forth, back[backwards, columns]], axis=2)

    def _best_paths(
        self, emissions: Matrix, lengths: npt.NDArray[np.int64], active: Matrix
    ) -> list[list[int]]:
        """Viterbi over the whole batch at once."""
        steps, width, labels = emissions.shape
        back = np.zeros((steps, width, labels), dtype=np.int16)
        into = np.ascontiguousarray(self._steps.T)
        score = emissions[0] + self._start
        for step in range(1, steps):
            n = int(active[step])
            routes = score[:n, None, :] + into[None, :, :]
            best = routes.argmax(axis=2)
            back[step, :n] = best
            score[:n] = np.take_along_axis(routes, best[:, :, None], axis=2)[:, :, 0] + emissions[step, :n]
        last = (score + self._stop).argmax(axis=1)
        paths = []
        for column, length in enumerate(lengths.tolist()):
            path = [int(last[column])]
            for step in range(length - 1, 0, -1):
                path.append(int(back[step, column, path[-1]]))
            paths.append(path[::-1])
        return paths


@dataclass(frozen=True)
class _Cell:
    """One GRU direction: update and reset gates, candidate state."""

    gates: Matrix
    state: Matrix
    bias: Matrix

    @classmethod
    def load(cls, weights: Path, number: int) -> _Cell:
        # Paddle stores the two gate matrices and the state matrix one after the other,
        # though the file calls them one matrix of 3 * HIDDEN columns.
        flat = _tensor(weights / f"gru_{number}.w_0").ravel()
        cut = 2 * HIDDEN * HIDDEN
        return cls(
            flat[:cut].reshape(HIDDEN, 2 * HIDDEN),
            flat[cut:].reshape(HIDDEN, HIDDEN),
            _tensor(weights / f"gru_{number}.b_0").ravel(),
        )

    def run(self, inputs: Matrix, active: Matrix) -> Matrix:
        """The states after each step; at step ``t`` only the first ``active[t]`` sentences go on."""
        steps, width = inputs.shape[:2]
        biased = inputs + self.bias
        states = np.zeros((steps, width, HIDDEN), dtype=np.float32)
        previous: Matrix = np.zeros((width, HIDDEN), dtype=np.float32)
        for step in range(steps):
            n = int(active[step])
            before, given = previous[:n], biased[step, :n]
            gates = np.tanh(0.5 * (given[:, : 2 * HIDDEN] + before @ self.gates)) * 0.5 + 0.5
            update, reset = gates[:, :HIDDEN], gates[:, HIDDEN:]
            proposed = np.tanh(given[:, 2 * HIDDEN :] + (reset * before) @ self.state)
            previous = before + update * (proposed - before)
            states[step, :n] = previous
        return states


def _tensor(path: Path) -> Matrix:
    """One variable in Paddle's file form: versions, a protobuf with the dimensions, the numbers."""
    data = path.read_bytes()
    (size,) = struct.unpack_from("<i", data, 16)
    described = data[20 : 20 + size]
    dimensions: list[int] = []
    position = 2  # past the field that says float32
    while position < size:
        position += 1
        value = shift = 0
        while True:
            byte = described[position]
            position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        dimensions.append(value)
    return np.frombuffer(data, dtype="<f4", offset=20 + size).reshape(dimensions)


def _pairs(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [(a, b) for a, _, b in (line.partition("\t") for line in lines) if b]


def _sentences(text: str) -> Iterator[Span]:
    """Consecutive spans of at most ``LONGEST`` code points that fill ``text``."""
    start = 0
    pause = 0
    for position, character in enumerate(text, start=1):
        if character in _PAUSES:
            pause = position
        if character in _ENDS:
            yield Span(start, position)
            start = position
        elif position - start >= LONGEST:
            cut = pause if pause > start else position
            yield Span(start, cut)
            start = cut
    if start < len(text):
        yield Span(start, len(text))


@cache
def tagger() -> Tagger:
    """The tagger, loaded when first asked for (about 30 ms)."""
    return Tagger(Path(jieba.__file__).parent / "lac_small")
