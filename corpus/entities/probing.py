"""Teaching the probes from annotated articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from corpus.entities.annotated import AnnotatedDocument, AnnotatedParagraph
from corpus.entities.gru import Matrix, Numbers
from corpus.entities.lac import tagger
from corpus.entities.probe import CLASSES, INPUTS, Probe, Probes, began, part_of, softmax
from corpus.text.script import fold

PARTS = 5
EPOCHS = 8
RATE = 0.003
DECAY = 0.001
"""Adam's step, and how much of each weight is lost a step; 5 epochs or a tenth of the decay give the same
(fourfold cross-validation over 1,900 own paragraphs: within 0.002 of each other)."""
_BATCH = 256


def teach(documents: Iterable[AnnotatedDocument]) -> Probes:
    """Probes from ``documents``, each from all but one part of them. The same ones give the same probes."""
    parts: list[tuple[list[Matrix], list[Numbers]]] = [([], []) for _ in range(PARTS)]
    for document in documents:
        inputs, classes = parts[part_of(document.name, PARTS)]
        readings = tagger().read([fold(paragraph.text) for paragraph in document.paragraphs])
        for paragraph, reading in zip(document.paragraphs, readings, strict=True):
            inputs.append(_with_neighbours(reading.states.astype(np.float32)))
            classes.append(_classes(paragraph))
    return Probes(tuple(_fitted(_all_but(parts, number)) for number in range(PARTS)))


def _all_but(
    parts: Sequence[tuple[Sequence[Matrix], Sequence[Numbers]]], left_out: int
) -> tuple[Matrix, Numbers]:
    kept = [part for number, part in enumerate(parts) if number != left_out]
    return (
        np.concatenate([rows for inputs, _ in kept for rows in inputs]),
        np.concatenate([rows for _, classes in kept for rows in classes]),
    )


def _with_neighbours(states: Matrix) -> Matrix:
    inputs = np.zeros((len(states), INPUTS), dtype=np.float32)
    before, here, after, constant = np.split(inputs, (*np.arange(1, 4) * states.shape[1],), axis=1)
    before[1:], here[:], after[:-1] = states[:-1], states, states[1:]
    constant[:] = 1
    return inputs


def _classes(paragraph: AnnotatedParagraph) -> Numbers:
    """The class of each character, by the outermost mentions."""
    classes: Numbers = np.zeros(len(paragraph.text), dtype=np.int64)
    for mention in paragraph.mentions:
        classes[mention.span.start : mention.span.end] = began(mention.label) + 1
        classes[mention.span.start] = began(mention.label)
    return classes


def _fitted(examples: tuple[Matrix, Numbers]) -> Probe:
    """Adam on the likelihood of the classes, with steps that shrink to nothing."""
    inputs, classes = examples
    order = np.random.default_rng(1)
    weights = np.zeros((INPUTS, CLASSES), dtype=np.float32)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    batches = -(-len(inputs) // _BATCH)
    for step in range(EPOCHS * batches):
        if step % batches == 0:
            shuffled = order.permutation(len(inputs))
        rows = shuffled[step % batches * _BATCH :][:_BATCH]
        surprise = softmax(inputs[rows] @ weights)
        surprise[np.arange(len(rows)), classes[rows]] -= 1
        gradient = inputs[rows].T @ surprise / len(rows)
        mean += 0.1 * (gradient - mean)
        square += 0.001 * (gradient**2 - square)
        rate = RATE * (1 - step / (EPOCHS * batches))
        change = mean / (1 - 0.9 ** (step + 1)) / (np.sqrt(square / (1 - 0.999 ** (step + 1))) + 1e-8)
        weights -= rate * (change + DECAY * weights)
    return Probe(weights)
