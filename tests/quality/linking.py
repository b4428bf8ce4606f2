"""How well places are linked: ``python -m tests.quality.linking`` prints the figures.

The gold of the five sample documents gives each place its official name, and each compound its members.
A place that is found where the gold has it may have the code of the unit of that name, or none; any other
code is wrong. ``tests/data/gold/links.tsv`` adds sentences with names that several places bear.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from corpus.entities import recognise
from corpus.entities.annotated import AnnotatedDocument, Marked
from corpus.entities.gazetteer import gazetteer
from corpus.entities.train import annotated_documents
from corpus.model import Label, Mention
from corpus.resources import resource
from tests.quality.entities import GOLD, SAMPLES

LINKS = GOLD / "links.tsv"
NOWHERE = "-"


@cache
def outcomes() -> tuple[tuple[str, str, str, str | None], ...]:
    """For each place of the gold: what came of it, its text, its right name, and what it was linked to.

    It is ``missed`` (not found at all), ``right``, ``unlinked``, ``wrong``, or ``members right`` and
    ``members wrong`` for a compound.
    """
    documents = annotated_documents(resource("models", "annotated"))
    samples = (d for d in documents if d.name.split(".")[0] in SAMPLES)
    return tuple(outcome for document in samples for outcome in _of(document))


def _of(document: AnnotatedDocument) -> Iterator[tuple[str, str, str, str | None]]:
    texts = [paragraph.text for paragraph in document.paragraphs]
    found = recognise(texts, published=document.published, outlet=document.outlet)
    for paragraph, mentions in zip(document.paragraphs, found, strict=True):
        places = {m.span: m for m in mentions if m.label is Label.GPE}
        for mark in (*paragraph.mentions, *paragraph.nested):
            if mark.label is Label.GPE and mark.norm is not None:
                mention = places.get(mark.span)
                text = mark.span.slice(paragraph.text)
                yield _outcome(mark, mention), text, mark.norm, mention.norm if mention else None


def _outcome(mark: Marked, mention: Mention | None) -> str:
    if mention is None:
        return "missed"
    if "+" in (mark.norm or ""):
        return "members right" if mention.norm == mark.norm else "members wrong"
    code = dict(mention.attributes).get("code")
    if code is None:
        return "unlinked"
    return "right" if gazetteer().units[code].name == mark.norm else "wrong"


def shared_names() -> Iterator[tuple[str, str, str, str | None]]:
    """The same for the names that several places bear; the last one where a sentence has it twice."""
    for line in LINKS.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        outlet, text, name, right = line.split("\t")
        [mentions] = recognise([text], outlet=outlet or None)
        places = [m for m in mentions if m.label is Label.GPE and m.text == name]
        given = _path(dict(places[-1].attributes).get("code")) if places else None
        if not places:
            kind = "right" if right == NOWHERE else "missed"
        else:
            kind = "right" if given == right else ("unlinked" if given == NOWHERE else "wrong")
        yield kind, name, right, given


def _path(code: str | None) -> str:
    """The unit and those above it, from the top down."""
    table = gazetteer()
    if code is None:
        return NOWHERE
    return "/".join(unit.name for unit in reversed(list(table.chain(table.units[code]))))


def main() -> int:
    for title, found in (("sample documents", list(outcomes())), ("shared names", list(shared_names()))):
        print(title)
        _print(found)
    return 0


def _print(found: Sequence[tuple[str, str, str, str | None]]) -> None:
    for kind, number in Counter(kind for kind, *_ in found).most_common():
        print(f"{number:5} {kind}")
    for (kind, text, right, given), number in Counter(found).most_common():
        if kind in ("wrong", "members wrong", "unlinked"):
            print(f"{kind}: {text} is {right}, was given {given} ({number})")


if __name__ == "__main__":
    sys.exit(main())
