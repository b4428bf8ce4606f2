"""A damaged page and its truth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.quality.texts import Text, texts


@dataclass
class Page:
    """One damaged page: what a reader gets, and the truth in the form of the gold."""

    name: str
    raw: str
    truth: dict[str, Any]
    defects: list[str] = field(default_factory=list)


def pick(number: int) -> Text:
    """One of the clean texts; all come in turn."""
    return texts()[number % len(texts())]


def article_truth(
    text: Text, paragraphs: Sequence[tuple[str, str]] | None = None, **more: Any
) -> dict[str, Any]:
    """What cleaning should find of ``text``, in the form of the gold; ``more`` replaces or adds fields."""
    opening = re.search(r"本[报報][讯訊][（(](.+?)[）)]", text.paragraphs[0][1])
    byline = list(text.byline)
    if opening:
        role = ""
        for word in opening[1].split():
            if word in ("记者", "通讯员", "实习生", "記者", "通訊員", "實習生"):
                role = word
            else:
                byline.append((role, word))
    return {
        "kicker": text.kicker,
        "title": text.title,
        "subtitle": text.subtitle,
        "byline": [{"role": role, "name": name} for role, name in byline],
        "source": text.source or None,
        "date": text.date or None,
        "paragraphs": [{"kind": kind, "text": line} for kind, line in (paragraphs or text.paragraphs)],
        **more,
    }


def headless(article: dict[str, Any], text: Text) -> dict[str, Any]:
    """The truth of an article whose head is not on the page; names that open its text still are."""
    byline = [credit for credit in article["byline"] if (credit["role"], credit["name"]) not in text.byline]
    return article | dict.fromkeys(("title", "kicker", "subtitle", "source", "date")) | {"byline": byline}


def made(
    name: str,
    raw: str,
    articles: list[dict[str, Any]],
    furniture: list[str],
    *,
    defects: list[str],
    **more: Any,
) -> Page:
    return Page(name, raw, {"seed": name, "articles": articles, "furniture": furniture, **more}, defects)
