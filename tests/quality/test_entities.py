"""The recognition of entities does not get worse: figures against floors that only rise."""

from __future__ import annotations

from corpus.entities.train import annotated_documents
from corpus.resources import resource
from tests.quality.entities import HELD_OUT, floors, held_out_scores, rules_score

SLACK = 0.0005
"""For figures that are kept rounded."""


def test_articles_that_were_not_trained_on_stay_above_their_floors() -> None:
    kept = floors()
    for name, counts in held_out_scores().items():
        for figure, value in counts.figures().items():
            assert value >= kept[name][figure] - SLACK, f"{name}: {figure}"


def test_the_rules_alone_stay_above_their_floor() -> None:
    kept = floors()["rules alone"]
    for figure, value in rules_score().figures().items():
        assert value >= kept[figure] - SLACK, figure


def test_the_goals_that_were_set() -> None:
    kept = floors()
    assert kept["left out"]["all"] >= 0.82
    assert kept["held out"]["all"] >= 0.81


def test_no_article_is_both_trained_on_and_held_out() -> None:
    folders = (resource("models", "annotated"), *HELD_OUT.values())
    documents = [document for folder in folders for document in annotated_documents(folder)]
    names = [document.name for document in documents]
    assert len(names) == len(set(names))
    told = [{p.text for d in annotated_documents(folder) for p in d.paragraphs} for folder in folders]
    assert len(set().union(*told)) == sum(len(texts) for texts in told)
