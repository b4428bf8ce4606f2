from __future__ import annotations

import math
from itertools import combinations

import pytest

from corpus.model.colours import SEQUENCE, next_colour

Triple = tuple[float, float, float]

READERS: dict[str, tuple[Triple, Triple, Triple]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
"""How readers see linear light: the matrices of Machado, Oliveira and Fernandes (2009), severity 1."""


def linear(colour: str) -> Triple:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return (_linear(red), _linear(green), _linear(blue))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def seen(colour: str, reader: str) -> Triple:
    """The colour in OKLab as the reader sees it."""
    light = linear(colour)
    red, green, blue = (
        min(max(sum(weight * part for weight, part in zip(row, light, strict=True)), 0), 1)
        for row in READERS[reader]
    )
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (linear(one), linear(other))
    )
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("count", "apart"), [(6, 0.12), (8, 0.08), (12, 0.05)])
def test_colours_stay_apart_for_every_reader(reader: str, count: int, apart: float) -> None:
    pairs = combinations(SEQUENCE[:count], 2)
    assert min(math.dist(seen(one, reader), seen(other, reader)) for one, other in pairs) >= apart


@pytest.mark.parametrize("colour", SEQUENCE)
def test_colours_stand_out_from_both_papers(colour: str) -> None:
    assert contrast(colour, "#fcfaf5") >= 2.3
    assert contrast(colour, "#1d1b18") >= 2.6


def test_the_first_colour_that_is_used_least_comes_next() -> None:
    assert next_colour([]) == SEQUENCE[0]
    assert next_colour([SEQUENCE[0], "#123456"]) == SEQUENCE[1]
    assert next_colour([*SEQUENCE, SEQUENCE[0].upper()]) == SEQUENCE[1]
