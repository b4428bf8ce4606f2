"""Colours for new codes and coders, chosen to stay apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

SEQUENCE = (
    "#ec7b38", "#4fb39c", "#2570cc", "#a4397f", "#6a6309", "#be8cf9",
    "#a97275", "#708eb7", "#84504d", "#b27402", "#6e5c9c", "#ab9f6c",
)  # fmt: skip
"""Picked one after the other from a grid of OKLCH colours (lightness 0.46 to 0.79, chroma 0.07 to
0.16), each time the colour farthest from those before it, as readers without and with red or green
blindness see them (Machado, Oliveira and Fernandes 2009). All stand out from light paper (contrast
2.3 at least) and dark paper (2.6). ``tests/model/test_colours.py`` measures the distances: the
first six stay 0.12 apart in OKLab for every reader, the first eight 0.08, all twelve 0.05; the
first twelve of Okabe and Ito (2008) and Tol (2021) come to 0.076, 0.039 and 0.015."""


def next_colour(taken: Iterable[str]) -> str:
    """The first colour of the sequence among those used least."""
    uses = Counter(colour.lower() for colour in taken)
    return min(SEQUENCE, key=lambda colour: uses[colour])
