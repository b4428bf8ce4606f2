"""What ``recognise`` prints: a form that other programs rely on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from corpus.model import Mention, Span


def recognised_form(name: str, article: int, paragraph: str, mentions: Iterable[Mention]) -> dict[str, Any]:
    """One paragraph with what was found in it. Positions are half-open, in code points of ``paragraph``."""
    return {
        "seed": name,
        "article": article,
        "paragraph": paragraph,
        "entities": [_mention(mention) for mention in mentions],
    }


def _mention(mention: Mention) -> dict[str, Any]:
    form: dict[str, Any] = {
        "text": mention.text,
        "start": mention.span.start,
        "end": mention.span.end,
        "label": mention.label,
        "norm": mention.norm,
        "mod": mention.mod,
        "level": mention.level,
    }
    if mention.inside is not None:
        form["in"] = _range(mention.inside)
    return form | _attributes(mention)


def _attributes(mention: Mention) -> dict[str, Any]:
    """The attributes by name; one that is given several times becomes a list."""
    values: dict[str, list[str]] = {}
    for name, value in mention.attributes:
        values.setdefault(name, []).append(value)
    return {name: found[0] if len(found) == 1 else found for name, found in values.items()}


def _range(span: Span) -> list[int]:
    return [span.start, span.end]
