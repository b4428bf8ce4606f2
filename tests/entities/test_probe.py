"""What the probe says of a character, and of a span."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.entities.annotated import AnnotatedDocument, AnnotatedParagraph, Marked
from corpus.entities.lac import STATE, tagger
from corpus.entities.probe import CLASSES, INPUTS, Heard, Probe, Probes, began, part_of, shipped
from corpus.entities.probing import PARTS, teach
from corpus.model import Label, Span

SENTENCES = (
    "村民[陈大山]说，水退了。",
    "[王秀英]和[李强]修好了桥。",
    "记者采访了[赵文博]。",
    "昨天[周晓兰]回到村里。",
)


def heard(*rows: dict[int, float]) -> Heard:
    """One row a character: the chances of the classes named, the rest outside."""
    chances = np.zeros((len(rows), CLASSES), dtype=np.float32)
    for number, row in enumerate(rows):
        for column, chance in row.items():
            chances[number, column] = chance
        chances[number, 0] = 1 - sum(row.values())
    return Heard(chances)


def marked(text: str) -> AnnotatedParagraph:
    plain, mentions = "", []
    for part in text.split("["):
        name, bracket, rest = part.partition("]")
        if bracket:
            mentions.append(Marked(Span(len(plain), len(plain) + len(name)), Label.PER))
        plain += name + rest
    return AnnotatedParagraph(plain, tuple(mentions))


def test_chances_add_up_and_see_no_further_than_the_neighbours() -> None:
    states = np.random.default_rng(1).normal(size=(6, STATE)).astype(np.float16)
    probe = Probe(np.random.default_rng(2).normal(size=(INPUTS, CLASSES)).astype(np.float32))
    chances = probe.chances(states)
    assert np.allclose(chances.sum(axis=1), 1, atol=1e-5)
    assert np.allclose(probe.chances(states[:3])[:2], chances[:2], atol=1e-4)
    assert not np.allclose(probe.chances(states[:3])[2], chances[2], atol=1e-4)


def test_a_whole_name_is_told_from_a_part_of_it() -> None:
    first = began(Label.PER)
    said = heard({first: 0.95}, {first + 1: 0.9}, {first + 1: 0.01})
    assert said.hints(Span(0, 2), Label.PER)[0] == "whole 7"
    assert said.hints(Span(0, 1), Label.PER)[0] == "whole 3"  # it goes on with a chance of 0.9
    assert said.hints(Span(1, 2), Label.PER)[0] == "whole 0"
    assert said.hints(Span(0, 2), Label.ORG) == ()
    assert said.seen(0, 2) == "seen PER"
    assert said.seen(2, 3) == "seen nothing"


def test_packed_probes_come_back() -> None:
    kept = Probes.unpacked(shipped().packed())
    for before, after in zip(shipped().probes, kept.probes, strict=True):
        assert np.array_equal(before.weights, after.weights)
    assert kept.unseen("000.1") is kept.probes[part_of("000.1", PARTS)]


def test_the_probe_that_ships_knows_a_person_and_a_place() -> None:
    text = "荆州市民张秀兰说。"
    [reading] = tagger().read([text])
    chances = shipped().mean.chances(reading.states)
    assert chances[text.index("张"), began(Label.PER)] > 0.8
    assert chances[0, began(Label.GPE)] > chances[0, began(Label.PER)]


@pytest.fixture(scope="module")
def documents() -> list[AnnotatedDocument]:
    paragraphs = tuple(marked(sentence) for sentence in SENTENCES)
    return [AnnotatedDocument(f"{number}", None, None, paragraphs) for number in range(12)]


def test_a_probe_is_taught_all_parts_but_its_own(documents: list[AnnotatedDocument]) -> None:
    taught = teach(documents)
    again = teach(documents)
    assert taught.packed() == again.packed()
    own = [d for d in documents if part_of(d.name, PARTS) != 0]
    assert np.array_equal(teach(own).probes[0].weights, taught.probes[0].weights)
    [reading] = tagger().read(["县长孙立新来了。"])
    chances = taught.mean.chances(reading.states)
    assert chances[2, began(Label.PER)] > chances[5, began(Label.PER)]
