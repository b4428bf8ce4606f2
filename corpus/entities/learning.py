"""The small models trained anew on what a user has corrected. Runs in a worker: it takes some 20 s."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.entities.annotated import AnnotatedDocument
from corpus.entities.choice import Model, Models, shipped
from corpus.entities.probe import shipped as shipped_probes
from corpus.entities.train import REAL, annotated_documents, examples, nested_examples, training_examples
from corpus.entities.training import Example, Trainer
from corpus.resources import resource

_PARTED = "\n"

EPOCHS = 3
"""The training begins at the models that ship, so a quarter of the rounds that made those will do."""

KEPT = 3
"""Each third of the articles that the models come from is trained on once more, lest it be forgotten."""

HELD_OUT = 3
"""Each third corrected paragraph is what the two models are compared on."""


@dataclass(frozen=True, slots=True)
class Learned:
    """``before`` and ``after`` are the strict F1 (0 to 1) of the model that ships, and of one that has
    learned, on corrected paragraphs that neither has seen. ``weights`` are those of models that
    have learned from all of them; ``load`` reads them."""

    before: float
    after: float
    weights: str


def learn(documents: Sequence[AnnotatedDocument]) -> Learned:
    """Train further, on the paragraphs of ``documents``, of which there are three at least."""
    probes = shipped_probes()
    own = list(examples(documents))
    wanted = [len(paragraph.mentions) for document in documents for paragraph in document.paragraphs]
    ours = list(annotated_documents(resource("models", "annotated")))[::KEPT]
    known = list(training_examples(ours, probes))
    held_out, most = own[::HELD_OUT], sum(wanted[::HELD_OUT])
    others = [example for number, example in enumerate(own) if number % HELD_OUT]
    before = shipped()
    trial = Trainer([*known, *others * REAL], start=before.outer).fit(epochs=EPOCHS)
    final = Models(
        Trainer([*known, *own * REAL], start=before.outer).fit(epochs=EPOCHS),
        Trainer([*nested_examples(ours, probes), *nested_examples(documents)], start=before.nested).fit(
            epochs=EPOCHS
        ),
    )
    return Learned(_score(before.outer, held_out, most), _score(trial, held_out, most), _packed(final))


def _score(weighed: Model, held_out: Sequence[Example], wanted: int) -> float:
    """Strict F1 of what the model chooses, where ``wanted`` are right; 1 where there is nothing to find."""
    right = found = 0
    for example in held_out:
        chosen = {c.proposal for c in weighed.choose(example.proposals, example.marks)}
        good = {example.proposals[number] for number in example.right}
        right += len(chosen & good)
        found += len(chosen)
    return 2 * right / (found + wanted) if found + wanted else 1.0


def _packed(learned: Models) -> str:
    return _PARTED.join(base64.b64encode(model.packed()).decode("ascii") for model in learned)


@lru_cache(maxsize=1)
def load(weights: str) -> Models:
    """The models that ``learn`` made. The last ones are remembered.

    Projects of earlier versions hold the first one only.
    """
    models = [Model.unpacked(base64.b64decode(part)) for part in weights.split(_PARTED)]
    return Models(models[0], models[1] if len(models) > 1 else shipped().nested)
