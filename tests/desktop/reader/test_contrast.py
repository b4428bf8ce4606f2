from __future__ import annotations

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model.colours import SEQUENCE
from desktop.reader.contrast import LEAST, contrast, visible_on
from desktop.theme import THEMES

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
PAPERS = [theme.paper for theme in THEMES]


def hue(colour: str) -> float:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)[0]


def test_black_on_white_is_as_far_as_it_goes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


@pytest.mark.parametrize("paper", PAPERS)
@given(colour=COLOURS)
def test_any_colour_a_user_picks_stands_out_from_the_paper(paper: str, colour: str) -> None:
    assert contrast(visible_on(paper, colour), paper) >= LEAST - 0.05


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("colour", SEQUENCE)
def test_it_stays_the_hue_that_was_picked(paper: str, colour: str) -> None:
    shown = visible_on(paper, colour)
    assert abs(hue(colour) - hue(shown)) < 0.02
    if contrast(colour, paper) >= LEAST:
        assert shown == colour
