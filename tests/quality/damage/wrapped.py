"""Lines broken at a width, and line ends turned into spaces."""

from __future__ import annotations

import random
import re

from tests.quality.damage.page import Page, article_truth, headless, made, pick
from tests.quality.damage.surroundings import bylines, imprint, titles


def wrap(line: str, width: int, *, indent: int, kept: str) -> list[str]:
    """``line`` broken at ``width`` half-width cells, signs never at the beginning of a line.

    The first line is ``indent`` cells shorter; ``kept`` is what stands for the indent.
    """
    rows: list[str] = []
    row, room = "", width - indent
    for character in line:
        cells = 1 if character.isascii() else 2
        if room < cells and character not in "，。、；：？！”’）》…":
            rows.append(row)
            row, room = "", width
        row += character
        room -= cells
    return [kept + rows[0], *rows[1:], row] if rows else [kept + row]


def wrapped(number: int) -> Page:
    """An article in lines of a width, its indents lost or kept, sometimes with its head."""
    rng = random.Random(3000 + number)
    text = pick(number * 3 + 1)
    width = rng.choice([28, 34, 36, 40, 56, 72, 80])
    mode = ("lost", "kept", "blank", "lost")[number % 4]
    rows: list[str] = []
    for kind, line in text.paragraphs:
        if rows and mode == "blank":
            rows.append("")
        if kind == "heading":
            rows += ["", line, ""]
        else:
            rows += wrap(line, width, indent=4, kept="　　" if mode == "kept" else "")
    head: list[str] = []
    if number % 2:
        head = [*titles(rng, text), imprint(rng, text), *([bylines(rng, text)] if text.byline else []), ""]
    if number % 3 == 0:
        rows = [_spaced(rng, row) for row in rows]
    article = article_truth(text) if head else headless(article_truth(text), text)
    raw = "\n".join([*head, *rows]) + "\n"
    return made(f"wrapped-{number:02}", raw, [article], [], defects=["wrap", mode])


def _spaced(rng: random.Random, row: str) -> str:
    """Spaces between characters and figures on about half of the places."""
    return re.sub(r"(?<=[一-鿿])(?=\d)|(?<=\d)(?=[一-鿿])", lambda _: " " if rng.random() < 0.5 else "", row)


def flat(number: int) -> Page:
    """Line ends turned into spaces: those of a width, or those between paragraphs."""
    text = pick(number * 4 + 3)
    lines = [line for kind, line in text.paragraphs if kind != "heading"]
    if number % 2:
        raw = "\n".join(" ".join(wrap(line, 80, indent=0, kept="")) for line in lines)
    else:
        raw = " ".join(lines)
    article = headless(article_truth(text, [("body", line) for line in lines]), text)
    return made(f"flat-{number:02}", raw + "\n", [article], [], defects=["flat"])
