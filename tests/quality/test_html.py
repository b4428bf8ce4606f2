"""Web pages do not come out worse than they did."""

from __future__ import annotations

from tests.quality.html import ALL, floor, page_scores

SLACK = 0.0005
"""For figures that are kept rounded."""


def test_the_web_pages_stay_above_their_floor() -> None:
    least = floor()
    for figure, value in page_scores()[ALL].figures().items():
        assert value >= least[figure] - SLACK, figure


def test_the_markup_tells_more_than_the_words() -> None:
    pages, by_words = page_scores()[ALL].figures(), page_scores(with_markup=False)[ALL].figures()
    assert pages["body F1"] > by_words["body F1"]
    assert pages["leaked"] > by_words["leaked"]
