"""The recognition of entities does not get worse: figures against floors that only rise."""

from __future__ import annotations

from tests.quality.entities import floors, held_out_scores, rules_score

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
