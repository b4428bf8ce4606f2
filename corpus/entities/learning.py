"""The small model trained anew on what a user has corrected. Runs in a worker: it takes some 20 s."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from corpus.entities.annotated import AnnotatedDocument
from corpus.entities.choice import Model, model
from corpus.entities.train import annotated_documents, examples
from corpus.entities.training import Example, Trainer
from corpus.resources import resource

HELD_OUT = 3
"""Each third corrected paragraph is what the two models are compared on."""


@dataclass(frozen=True, slots=True)
class Learned:
    """``before`` and ``after`` are the strict F1 (0 to 1) of the model that ships, and of one that has
    learned, on corrected paragraphs that neither has seen. ``weights`` are those of a model that has
    learned from all of them; ``load`` reads them."""

    before: float
    after: float
    weights: str


def learn(documents: Sequence[AnnotatedDocument]) -> Learned:
    """Train on the paragraphs that ship and on those of ``documents``, of which there are three at least."""
    own = list(examples(documents))
    wanted = [len(paragraph.mentions) for document in documents for paragraph in document.paragraphs]
    shipped = list(examples(annotated_documents(resource("models", "annotated"))))
    held_out, most = own[::HELD_OUT], sum(wanted[::HELD_OUT])
    others = [example for number, example in enumerate(own) if number % HELD_OUT]
    trial = Trainer([*shipped, *others]).fit()
    final = Trainer([*shipped, *own]).fit()
    return Learned(_score(model(), held_out, most), _score(trial, held_out, most), _packed(final))


def _score(weighed: Model, held_out: Sequence[Example], wanted: int) -> float:
    """Strict F1 of what the model chooses, where ``wanted`` are right; 1 where there is nothing to find."""
    right = found = 0
    for example in held_out:
        chosen = {c.proposal for c in weighed.choose(example.proposals, example.marks)}
        good = {example.proposals[number] for number in example.right}
        right += len(chosen & good)
        found += len(chosen)
    return 2 * right / (found + wanted) if found + wanted else 1.0


def _packed(learned: Model) -> str:
    with tempfile.TemporaryDirectory(prefix="meipi-") as folder:
        path = Path(folder) / "learned.json.gz"
        learned.save(path)
        return base64.b64encode(path.read_bytes()).decode("ascii")


@lru_cache(maxsize=1)
def load(weights: str) -> Model:
    """The model that ``learn`` made. The last one is remembered."""
    with tempfile.TemporaryDirectory(prefix="meipi-") as folder:
        path = Path(folder) / "learned.json.gz"
        path.write_bytes(base64.b64decode(weights))
        return Model.load(path)
