"""Cleaning does not get worse on pages that it was not built on."""

from __future__ import annotations

from tests.quality.blind import CONTROLS, changed_controls, guarded, page_scores, results

SLACK = 0.0005
"""For figures that are kept rounded."""


def test_the_blind_pages_stay_above_their_floors() -> None:
    floor = results()["floor"]
    for name, score in guarded(page_scores()).items():
        for figure, value in score.figures().items():
            assert value >= floor[name][figure] - SLACK, f"{name}: {figure}"


def test_the_blind_controls_stay_unchanged() -> None:
    changed = changed_controls()
    unchanged = len(list(CONTROLS.glob("*.txt"))) - len(changed)
    assert unchanged >= results()["floor"]["controls"]["unchanged"], changed
