"""Mentions in the form that ``meipi recognise --format json`` prints."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.model import Mention

_POST = re.compile(r"(?P<title>\d+-\d+)(?: of (?P<of>\d+-\d+))?(?P<inherited> inherited)?")


def as_json(
    seed: str, article_index: int, paragraph_text: str, mentions: Sequence[Mention]
) -> dict[str, object]:
    """One paragraph as an object: ``seed`` is the file's name, positions are code points of the paragraph."""
    ids = {
        (f"{m.span.start}-{m.span.end}", m.label): f"e{number}" for number, m in enumerate(mentions, start=1)
    }
    places: dict[str, str] = {}
    for (span, _), name in ids.items():
        places.setdefault(span, name)
    entities = [_entity(mention, f"e{number}", places) for number, mention in enumerate(mentions, start=1)]
    return {"seed": seed, "article": article_index, "paragraph": paragraph_text, "entities": entities}


def _entity(mention: Mention, name: str, ids: dict[str, str]) -> dict[str, object]:
    entity: dict[str, object] = {
        "id": name,
        "text": mention.text,
        "start": mention.span.start,
        "end": mention.span.end,
        "label": mention.label.value,
        "norm": mention.norm,
        "level": mention.level,
        "confidence": mention.confidence,
    }
    if mention.mod is not None:
        entity["mod"] = mention.mod
    if mention.inside is not None:
        entity["in"] = [mention.inside.start, mention.inside.end]
    links = []
    for key, value in mention.attributes:
        if key == "code":
            entity["code"] = value
        elif key == "members":
            entity["members"] = value.split("+")
        elif key == "post":
            links.append(_link(value, ids))
    if links:
        entity["links"] = links
    return entity


def _link(value: str, ids: dict[str, str]) -> dict[str, object]:
    match = _POST.fullmatch(value)
    assert match is not None
    link: dict[str, object] = {"title": ids[match["title"]]}
    if match["of"]:
        link["of"] = ids[match["of"]]
    if match["inherited"]:
        link["inherited"] = True
    return link
