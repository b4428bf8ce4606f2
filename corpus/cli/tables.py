"""Tables for the terminal, in which a Chinese character is two columns wide."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence

import click

WIDEST = 48
"""Columns of a cell: four such and a number fit a terminal of 200, one and its number one of 80."""


def print_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Prints the rows under their head, each column as wide as its widest cell."""
    lines = [list(head), *([_cell(value) for value in row] for row in rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        padded = (cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True))
        click.echo("  ".join(padded).rstrip())


def print_json(value: object) -> None:
    """Prints a value as JSON, Chinese as it is."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def _cell(value: object) -> str:
    """The value on one line, cut with an ellipsis where it is wider than a cell may be."""
    text = "" if value is None else " ".join(str(value).split())
    if _width(text) <= WIDEST:
        return text
    while _width(text) > WIDEST - 1:
        text = text[:-1]
    return text + "…"


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    unseen = sum(unicodedata.category(character) in ("Mn", "Me", "Cf") for character in text)
    return len(text) + wide - unseen
