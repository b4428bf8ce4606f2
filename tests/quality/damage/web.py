"""Web pages with furniture, some cut by a jump line, with doubled signs or lines."""

from __future__ import annotations

import random

from tests.quality.damage.page import Page, article_truth, made, pick
from tests.quality.damage.surroundings import head_lines, tail_lines
from tests.quality.texts import with_folded_signs


def web(number: int) -> Page:
    """A simplified page with furniture around it, sometimes cut by a jump line or printed twice."""
    rng = random.Random(1000 + number)
    text = pick(number)
    if number % 3 == 0:
        text = with_folded_signs(text)
    furniture: list[str] = []
    head = head_lines(rng, text, furniture)
    tail, editors = tail_lines(rng, furniture)
    body = [line for _, line in text.paragraphs]
    defects = ["furniture"]
    if number % 5 == 1:
        body, jumps = _jumped(rng, body)
        furniture += jumps
        defects.append("jump")
    if number % 7 == 2:
        body = _doubled(rng, body)
        defects.append("doubled")
    if number % 6 == 4:
        number_of = rng.randrange(1, len(body))
        body.insert(*((number_of, body[number_of - 1]) if len(body[number_of - 1]) > 60 else (0, text.title)))
    indent = rng.choice(["", "　　", "    "])
    joint = rng.choice(["\n", "\n\n"])
    raw = joint.join([*head, *(indent + line for line in body), *tail]) + "\n"
    article = article_truth(text)
    article["byline"] += [{"role": role, "name": name} for role, name in editors]
    return made(f"web-{number:02}", raw, [article], furniture, defects=defects)


def _jumped(rng: random.Random, body: list[str]) -> tuple[list[str], list[str]]:
    """A paragraph cut in mid-sentence by the line that sends the reader to another page."""
    number = max(range(len(body)), key=lambda n: len(body[n]))
    line = body[number]
    place = rng.randrange(len(line) // 3, len(line) * 2 // 3)
    while line[place - 1] in "。！？!?”’…，,、；;：:" or line[place] in "，。！？,!?；;”、：:":
        place += 1
    turn, arrive = "（下转第三版）", "（上接第一版）"
    return [*body[:number], line[:place] + turn, arrive + line[place:], *body[number + 1 :]], [turn, arrive]


def _doubled(rng: random.Random, body: list[str]) -> list[str]:
    """Commas printed twice by a converter, three or more to a page."""
    found: list[str] = []
    for line in body:
        sign = "，" if "，" in line else ","
        parts = line.split(sign)
        found.append(parts[0] + "".join((sign * (1 + (rng.random() < 0.4))) + part for part in parts[1:]))
    return found
