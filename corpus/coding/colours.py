"""Colours for new codes, chosen to stay apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

SEQUENCE = (
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9",
    "#882255", "#999933", "#332288", "#44aa99", "#aa4499", "#ddcc77",
)  # fmt: skip
"""The hues of Okabe and Ito (2008) and of Tol's muted scheme (2021), which stay apart for
colour-blind readers; without their yellow, black and grey, which paper or ink would swallow."""


def next_colour(taken: Iterable[str]) -> str:
    """The first colour of the sequence among those used least."""
    uses = Counter(colour.lower() for colour in taken)
    return min(SEQUENCE, key=lambda colour: uses[colour])
