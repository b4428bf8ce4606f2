"""Newspaper pages of several articles in columns."""

from __future__ import annotations

import random
from typing import Any

from tests.quality.damage.page import Page, article_truth, headless, made
from tests.quality.damage.wrapped import wrap
from tests.quality.texts import Text, texts


def newspaper(number: int) -> Page:
    """Several articles on one page: heads before or after their texts, columns broken, a jump at the end."""
    rng = random.Random(5000 + number)
    chosen = rng.sample([text for text in texts() if text.byline and not text.kicker], 4)
    width = rng.choice([28, 34, 40])
    rows: list[str] = []
    articles: list[dict[str, Any]] = []
    furniture: list[str] = []
    for place, text in enumerate(chosen):
        after = place == 1 + number % 2
        head = _newspaper_head(rng, text)
        body = [
            row
            for kind, line in text.paragraphs
            for row in ([line] if kind == "heading" else wrap(line, width, indent=4, kept=""))
        ]
        rows += [*body, "", *head, ""] if after else [*head, "", *body, ""]
        articles.append(article_truth(text, source=None, date=None))
    if number % 2:
        rest = rng.choice([text for text in texts() if text not in chosen])
        lines = [line for _, line in rest.paragraphs[-2:]]
        rows += ["（上接第1版）", *(row for line in lines for row in wrap(line, width, indent=4, kept=""))]
        furniture.append("（上接第1版）")
        fragment = article_truth(rest, [("body", line) for line in lines], continuation=True)
        articles.append(headless(fragment, rest) | {"byline": []})
    return made(f"newspaper-{number:02}", "\n".join(rows) + "\n", articles, furniture, defects=["newspaper"])


def _newspaper_head(rng: random.Random, text: Text) -> list[str]:
    names: dict[str, list[str]] = {}
    for role, name in text.byline:
        names.setdefault(role, []).append(name)
    byline = "□ " + " ".join(f"{role} {' '.join(people)}" for role, people in names.items())
    return [text.title, *([text.subtitle] if text.subtitle else []), byline]
