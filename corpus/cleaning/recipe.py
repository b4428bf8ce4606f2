"""The steps there are, in the order in which they must run."""

from __future__ import annotations

from corpus.cleaning import flattening, invisible, marks, markup, pinyin, punctuation, slips, spaces, wraps
from corpus.cleaning.pipeline import Step

STEPS: tuple[Step, ...] = (
    slips.STEP,
    invisible.STEP,
    pinyin.STEP,
    markup.STEP,
    marks.STEP,
    punctuation.STEP,
    flattening.STEP,
    spaces.STEP,
    wraps.STEP,
)
"""Slips come first: their evidence is what the steps after them take away."""

RECIPE = " ".join(f"{step.name}-{step.version}" for step in STEPS)
"""Which steps in which versions: two texts of one source with the same recipe are equal."""
