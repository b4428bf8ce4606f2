"""How well entities are found: ``python -m tests.quality.entities`` prints the table and raises the floors.

- ``held out``: articles of our own that the shipped model has never seen (``tests/data/gold/entities``), all
  of them, and those in simplified and in traditional characters alone;
- ``held-out 2`` and ``held-out 3``: the same with longer sets (``tests/data/gold/entities2``, ``entities3``),
  each by an author who has not seen the recognisers, and which nobody who works on them has read, so that
  neither rules nor features are fitted to them;
- ``left out``: the five sample documents, each by a model trained on everything but itself;
- ``rules alone``: the same five by the recognisers' most trusted proposals, without model or tagger names.

The floors in ``entities_floor.json`` only rise for all labels together, and are the last figures of each
label; a figure below its floor fails the test suite.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from corpus.entities import recognise
from corpus.entities.annotated import AnnotatedDocument, Marked
from corpus.entities.choice import Model, list_marks
from corpus.entities.features import Proposal
from corpus.entities.probe import Probe
from corpus.entities.probing import teach
from corpus.entities.proposals import proposals
from corpus.entities.train import annotated_documents, training_examples
from corpus.entities.training import Trainer
from corpus.entities.view import look
from corpus.model import Label
from corpus.resources import resource
from corpus.text.script import is_traditional
from tests.quality.figures import keep, kept
from tests.quality.score_entities import Counts, Found, total

FLOOR = Path(__file__).with_name("entities_floor.json")
GOLD = Path(__file__).parent.parent / "data" / "gold"
HELD_OUT = {"held out": GOLD / "entities"} | {f"held-out {n}": GOLD / f"entities{n}" for n in (2, 3)}
SAMPLES = ("000", "001", "002", "003", "004")

TRUSTED = (
    (Label.WORK, {"brackets"}),
    (Label.DATE, {"calendar"}),
    (Label.MONEY, {"currency", "sign", "sum"}),
    (Label.PERCENT, {"percent sign", "fraction", "tenths"}),
    (Label.PER, {"dotted", "padded", "byline"}),
    (Label.ORG, {"known body", "declared short name"}),
    (
        Label.GPE,
        {"full state", "full province", "full prefecture", "full county", "full town", "known compound"},
    ),
    (Label.GPE, {"short state", "short province", "short prefecture", "provinces", "before a title"}),
    (Label.TITLE, {"known title"}),
    (Label.QUANTITY, {"measure"}),
    (Label.LOC, {"known place"}),
    (Label.PROGRAMME, {"formula", "quoted with suffix"}),
    (Label.EVENT, {"session"}),
)
"""What a reader would believe of the recognisers without weighing it, most trusted first."""


def held_out_scores() -> dict[str, Counts]:
    """The shipped model on the articles of each held-out set: all, simplified and traditional ones."""
    return {
        name + part: counts
        for name, folder in HELD_OUT.items()
        for part, counts in _scores(list(annotated_documents(folder))).items()
    }


def _scores(documents: Sequence[AnnotatedDocument]) -> dict[str, Counts]:
    traditional = [d for d in documents if is_traditional("".join(p.text for p in d.paragraphs))]
    simplified = [d for d in documents if d not in traditional]
    parts = {"": documents, ", simplified": simplified, ", traditional": traditional}
    found = {d.name: _recognised(d) for d in documents}
    return {
        part: total((p.mentions, f) for d in chosen for p, f in zip(d.paragraphs, found[d.name], strict=True))
        for part, chosen in parts.items()
    }


def _recognised(document: AnnotatedDocument) -> list[list[Found]]:
    texts = [p.text for p in document.paragraphs]
    mentions = recognise(texts, published=document.published, outlet=document.outlet)
    return [[Found(m.span, m.label, m.norm) for m in some if m.level == 0] for some in mentions]


def left_out_score() -> Counts:
    """Each of the five documents by a model that was trained on all the others."""
    documents = list(annotated_documents(resource("models", "annotated")))
    counts = Counts()
    for sample in SAMPLES:
        known = [d for d in documents if d.name.split(".")[0] != sample]
        probes = teach(known)
        fitted = Trainer(list(training_examples(known, probes))).fit()
        for document in documents:
            if document not in known:
                for gold, found in _chosen(document, fitted, probes.mean):
                    counts.add(gold, found)
    return counts


def rules_score() -> Counts:
    """The five documents by the recognisers' most trusted proposals alone."""
    documents = annotated_documents(resource("models", "annotated"))
    return total(pair for d in documents if d.name.split(".")[0] in SAMPLES for pair in _chosen(d, None))


def _chosen(
    document: AnnotatedDocument, weights: Model | None, probe: Probe | None = None
) -> Iterator[tuple[Sequence[Marked], list[Found]]]:
    """The gold of each paragraph and what was chosen; by the trusted rules where there are no weights."""
    published = date.fromisoformat(document.published) if document.published else None
    texts = [p.text for p in document.paragraphs]
    looked = look(texts, published=published, outlet=document.outlet, probed_by=probe)
    for view, paragraph in zip(looked.views, document.paragraphs, strict=True):
        offered = proposals(view, looked)
        taken: Iterable[Proposal] = trusted(offered)
        if weights is not None:
            taken = (chosen.proposal for chosen in weights.choose(offered, list_marks(view.folded)))
        yield paragraph.mentions, [Found(p.span, p.label, p.norm) for p in taken]


def trusted(offered: Sequence[Proposal]) -> list[Proposal]:
    """The trusted proposals that do not overlap a more trusted or a longer one."""
    ranked = [
        (rank, -len(p.span), p.span.start, number)
        for number, p in enumerate(offered)
        for rank, (label, grounds) in enumerate(TRUSTED)
        if p.label is label and grounds & set(p.grounds)
    ]
    taken: list[Proposal] = []
    for *_, number in sorted(ranked):
        if not any(other.span.overlaps(offered[number].span) for other in taken):
            taken.append(offered[number])
    return taken


def measure() -> dict[str, dict[str, float]]:
    scores = held_out_scores() | {"left out": left_out_score(), "rules alone": rules_score()}
    return {name: counts.figures() for name, counts in scores.items()}


def floors() -> dict[str, dict[str, float]]:
    return kept(FLOOR)


def _raised(now: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """What counts all labels only rises. A single label has few mentions in a set, sometimes ten:
    its floor is what was measured last."""
    old = floors()
    return {
        name: {
            figure: max(value, old.get(name, {}).get(figure, value)) if figure.startswith("all") else value
            for figure, value in figures.items()
        }
        for name, figures in now.items()
    }


def main() -> int:
    now = measure()
    columns = list(dict.fromkeys(column for figures in now.values() for column in figures))
    print(f"{'':18}" + "".join(f"{name:>25}" for name in now))
    for column in columns:
        print(
            f"{column:18}" + "".join(f"{figures.get(column, float('nan')):25.3f}" for figures in now.values())
        )
    keep(FLOOR, _raised(now))
    return 0


if __name__ == "__main__":
    sys.exit(main())
