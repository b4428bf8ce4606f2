"""The word and name tagger that lies in the jieba wheel, run in numpy.

``jieba/lac_small`` holds the weights of a two-layer bidirectional GRU with a CRF on top (Baidu's
LAC; sources under Apache-2.0), which jieba itself can run only through the retired
``paddle.fluid``. The arithmetic is small enough to do here. It is one voter among several.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import accumulate, pairwise
from pathlib import Path

import numpy as np

from corpus.entities.gru import Layer, Matrix, Numbers, Packing, States
from corpus.model import Span

HIDDEN = 128
"""Width of one GRU layer, fixed by the weights."""
STATE = 2 * HIDDEN
"""Numbers of one state: the last layer reads forward and backward."""
BATCH = 8_000
"""Code points that are run side by side, in some 50 MB; almost any article of a paper is one batch."""
LONGEST = 60
"""Code points in one sequence. Longer sentences are cut at a comma where there is one: the time
taken stays linear, and a batch is not held up by one monster. With 120 it takes a tenth longer, and as much
is found right (fourfold cross-validation over the annotated articles)."""

_ENDS = frozenset("。!?;…\n")
_PAUSES = frozenset(",、: ")
_MARKS = ',。!?;:、()《》〈〉“”‘’「」『』"…— \n\t□■●▲|'
_ALIKE = str.maketrans("“”‘’「」『』—", "\"\"''\"\"''-")
"""Quotes and dashes that the vocabulary of the model writes in another way."""
_CODES = 0x10000
"""The vocabulary has nothing beyond the basic plane; its last code, no character, stands for the rest."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``span`` with LAC's tag: a part of speech (``n``, ``v`` …) or PER, LOC, ORG, TIME."""

    span: Span
    tag: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a text, without gaps, and for each code point the state of the last layer (``STATE``
    numbers in -1..1): all that the network knows of it, of which the tag is the gist."""

    words: list[Word]
    states: States


class Tagger:
    """LAC's weights and the forward pass through them."""

    def __init__(self, folder: Path) -> None:
        weights = folder / "model_baseline"
        vocabulary = {word: int(number) for number, word in _pairs(folder / "word.dic")}
        self._ids = np.full(_CODES, vocabulary["OOV"])
        for word, number in vocabulary.items():
            if len(word) == 1:
                self._ids[ord(word)] = number
        labels = [tag for _, tag in _pairs(folder / "tag.dic")]
        self._names = [label.split("-")[0] for label in labels]
        self._continues = np.array(
            [[b.endswith("-I") or (b == "O" and a == "O") for b in labels] for a in labels]
        )
        self._marks = np.zeros(_CODES, dtype=bool)
        self._marks[[ord(mark) for mark in _MARKS]] = True
        self._embedding = _tensor(weights / "word_emb")
        self._layers = [_layer(weights, 0), _layer(weights, 2)]
        self._last, self._last_bias = _tensor(weights / "fc_4.w_0"), _tensor(weights / "fc_4.b_0").ravel()
        crf = _tensor(weights / "crfw")
        self._start, self._stop, self._steps = crf[0], crf[1], crf[2:]

    def tag(self, text: str) -> list[Word]:
        """The words of folded (simplified, half-width) ``text``, without gaps."""
        return self.read([text])[0].words

    def read(self, texts: Sequence[str]) -> list[Reading]:
        """A reading of each of the folded ``texts``. Many short ones at once are several times faster."""
        joined = "".join(texts)
        ends = list(accumulate(map(len, texts)))
        sentences = [
            span for text, end in zip(texts, ends, strict=True) for span in _sentences(text, end - len(text))
        ]
        spelled = _codes(joined.translate(_ALIKE))
        tags: Numbers = np.zeros(len(joined), dtype=np.int64)
        states: States = np.zeros((len(joined), STATE), dtype=np.float16)
        for batch in _batches(sentences):
            starts, stops = np.array(batch).T
            packing = Packing.of(starts, stops - starts)
            last = self._states(self._ids[spelled[packing.positions]], packing)
            states[packing.positions] = last
            tags[packing.positions] = self._best_paths(last @ self._last + self._last_bias, packing)
        edges, names = self._words(_codes(joined), sentences, tags)
        return [
            Reading(_placed(edges, names, start, end), states[start:end])
            for start, end in pairwise([0, *ends])
        ]

    def _words(
        self, codes: Numbers, sentences: Sequence[tuple[int, int]], tags: Numbers
    ) -> tuple[list[int], list[str]]:
        """Tags of single characters, joined to words: where they begin, and the end; and their tags.

        Marks that no word holds are words of their own.
        """
        marks = self._marks[codes]
        first = np.ones(len(codes) + 1, dtype=bool)
        first[1:-1] = ~self._continues[tags[:-1], tags[1:]] | marks[:-1] | marks[1:]
        first[[start for start, _ in sentences]] = True
        edges = np.flatnonzero(first)
        names = [self._names[tag] for tag in tags[edges[:-1]].tolist()]
        for index in np.flatnonzero(marks[edges[:-1]]).tolist():
            names[index] = "w"
        return edges.tolist(), names

    def _states(self, ids: Numbers, packing: Packing) -> Matrix:
        """The states of the last layer for each row of ``packing``."""
        first, second = self._layers
        used, places = np.unique(ids, return_inverse=True)
        embedded = self._embedding[used]
        inputs = np.empty((2, len(ids), 3 * HIDDEN), dtype=np.float32)
        # In its usual mode numpy would fill a copy first.
        np.take(first.project(0, embedded), places, axis=0, out=inputs[0], mode="clip")
        np.take(first.project(1, embedded), places[packing.backwards], axis=0, out=inputs[1], mode="clip")
        hidden = first.run(inputs, packing)
        second.project(0, hidden, out=inputs[0])
        second.project(1, hidden[packing.backwards], out=inputs[1])
        return second.run(inputs, packing)

    def _best_paths(self, scores: Matrix, packing: Packing) -> Numbers:
        """Viterbi over all sentences at once: ``scores`` are made those of the best ways to each tag; then
        back along the best one."""
        steps = list(pairwise(packing.offsets))
        scores[: steps[0][1]] += self._start
        # From each tag, for each sentence, to each tag: the largest of the first axis is found fastest.
        ways = np.empty((scores.shape[1], steps[0][1], scores.shape[1]), dtype=np.float32)
        for (before, _), (start, end) in pairwise(steps):
            width = end - start
            np.add(
                scores[before : before + width].T[:, :, None], self._steps[:, None, :], out=ways[:, :width]
            )
            scores[start:end] += ways[:, :width].max(axis=0)
        tags: Numbers = np.empty(len(scores), dtype=np.int64)
        ended = 0
        after = np.empty(0, dtype=np.int64)
        for start, end in reversed(steps):
            scores[start : start + ended] += self._steps.T[after]
            scores[start + ended : end] += self._stop
            tags[start:end] = scores[start:end].argmax(axis=1)
            after, ended = tags[start:end], end - start
        return tags


def _layer(weights: Path, first: int) -> Layer:
    """Both directions of a layer, the first of which has the number ``first``.

    Paddle stores the two gate matrices and the state matrix one after the other, though the file calls
    them one matrix of 3 * HIDDEN columns.
    """
    numbers = (first, first + 1)
    flat = [_tensor(weights / f"gru_{n}.w_0").ravel() for n in numbers]
    cut = 2 * HIDDEN * HIDDEN
    return Layer.of(
        np.stack([_tensor(weights / f"fc_{n}.w_0") for n in numbers]),
        np.stack([_tensor(weights / f"{part}_{n}.b_0").ravel() for n in numbers for part in ("fc", "gru")])
        .reshape(2, 2, -1)
        .sum(axis=1),
        np.stack([weight[:cut].reshape(HIDDEN, 2 * HIDDEN) for weight in flat]),
        np.stack([weight[cut:].reshape(HIDDEN, HIDDEN) for weight in flat]),
    )


def _codes(text: str) -> Numbers:
    """The code points of ``text``; what lies beyond the vocabulary is the last one."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    known: Numbers = np.minimum(codes, _CODES - 1).astype(np.int64)
    return known


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


def _sentences(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Start and end, plus ``offset``, of consecutive stretches of at most ``LONGEST`` code points that
    fill ``text``."""
    start = pause = 0
    for position, character in enumerate(text, start=1):
        if character in _PAUSES:
            pause = position
        if character in _ENDS:
            yield offset + start, offset + position
            start = position
        elif position - start >= LONGEST:
            cut = pause if pause > start else position
            yield offset + start, offset + cut
            start = cut
    if start < len(text):
        yield offset + start, offset + len(text)


def _placed(edges: Sequence[int], names: Sequence[str], start: int, end: int) -> list[Word]:
    """The words of the text that stands from ``start`` to ``end``."""
    first, last = bisect_left(edges, start), bisect_left(edges, end)
    spans = pairwise(edges[first : last + 1])
    return [
        Word(Span(left - start, right - start), name)
        for (left, right), name in zip(spans, names[first:last], strict=True)
    ]


def _batches(sentences: Sequence[tuple[int, int]]) -> Iterator[Sequence[tuple[int, int]]]:
    """Consecutive sentences that are at most about ``BATCH`` code points together."""
    first = 0
    for index, (_, end) in enumerate(sentences):
        if end - sentences[first][0] >= BATCH or index == len(sentences) - 1:
            yield sentences[first : index + 1]
            first = index + 1


@cache
def tagger() -> Tagger:
    """The tagger, loaded when first asked for (about 30 ms)."""
    package = find_spec("jieba")  # the weights alone: to import it takes five times as long
    if package is None or package.origin is None:
        raise ModuleNotFoundError("jieba")
    return Tagger(Path(package.origin).parent / "lac_small")
