"""Web pages do not come out worse than they did."""

from __future__ import annotations

from tests.quality.html import ALL, page_scores, results

SLACK = 0.0005
"""For figures that are kept rounded."""


def test_the_web_pages_stay_above_their_floor() -> None:
    floor = results()["floor"]
    for figure, value in page_scores()[ALL].figures().items():
        assert value >= floor[figure] - SLACK, figure
