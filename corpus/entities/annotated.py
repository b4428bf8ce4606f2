"""Annotated paragraphs: reading the files that the model is trained and measured on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.model import Label, Span

_LETTERS = {
    "P": Label.PER, "G": Label.GPE, "L": Label.LOC, "O": Label.ORG, "D": Label.DATE, "M": Label.MONEY,
    "Q": Label.QUANTITY, "%": Label.PERCENT, "N": Label.PROGRAMME, "T": Label.TITLE, "E": Label.EVENT,
    "W": Label.WORK,
}  # fmt: skip
_MARK = re.compile(
    r"\[(?P<letter>[PGLODMQ%NTEW]) (?P<text>[^\[\]=]+?)(?:=(?P<norm>[^\[\]]*?)(?P<mod>[+\-~])?)?\]"
)
_HEADER = re.compile(r"# (?P<name>\S+)(?P<fields>.*)")


@dataclass(frozen=True, slots=True)
class Marked:
    """One mention of the gold; ``norm`` and ``mod`` only where the annotator gave a value.

    ``inside`` is the span of the mention that holds it, None for an outermost one.
    """

    span: Span
    label: Label
    norm: str | None = None
    mod: str = "="
    inside: Span | None = None


@dataclass(frozen=True, slots=True)
class AnnotatedParagraph:
    """A paragraph and its outermost mentions; ``nested`` ones only where the annotator marked them."""

    text: str
    mentions: tuple[Marked, ...]
    nested: tuple[Marked, ...] = ()


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """An article with its gold; ``published`` is ISO."""

    name: str
    published: str | None
    outlet: str | None
    paragraphs: tuple[AnnotatedParagraph, ...]


def read_marked(path: Path) -> Iterator[AnnotatedDocument]:
    """Documents of a file in our own mark-up: ``[P 李明]``, ``[M 1.8万余元=18000CNY+]``.

    A line ``# NAME published=2024-05-02 outlet=…`` begins a document; each further line is a
    paragraph. The letters are P person, G administrative place, L other place, O organisation,
    D date, M money, Q quantity, % percent, N programme, T title, E event, W work.
    """
    name = ""
    fields: dict[str, str] = {}
    paragraphs: list[AnnotatedParagraph] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        header = _HEADER.match(line)
        if header:
            if paragraphs:
                yield _document(name, fields, paragraphs)
            name, paragraphs = header["name"], []
            fields = dict(field.split("=", 1) for field in header["fields"].split())
        elif line.strip():
            paragraphs.append(_paragraph(line))
    if paragraphs:
        yield _document(name, fields, paragraphs)


def read_records(path: Path) -> Iterator[AnnotatedDocument]:
    """Documents of a JSON Lines file in the form that ``meipi recognise`` prints."""
    held: dict[tuple[str, int], list[AnnotatedParagraph]] = {}
    published: dict[tuple[str, int], str | None] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        key = (record["seed"], record["article"])
        published[key] = record.get("pub")
        marks = [_marked(entity) for entity in record["entities"]]
        outer = tuple(mark for mark in marks if mark.inside is None)
        nested = tuple(mark for mark in marks if mark.inside is not None)
        held.setdefault(key, []).append(AnnotatedParagraph(record["paragraph"], outer, nested))
    for key, paragraphs in held.items():
        yield AnnotatedDocument(f"{key[0]}.{key[1]}", published[key], None, tuple(paragraphs))


def _marked(entity: dict[str, Any]) -> Marked:
    inside = Span(*entity["in"]) if "in" in entity else None
    span = Span(entity["start"], entity["end"])
    return Marked(span, Label(entity["label"]), entity.get("norm"), entity.get("mod", "="), inside)


def _document(name: str, fields: dict[str, str], paragraphs: list[AnnotatedParagraph]) -> AnnotatedDocument:
    return AnnotatedDocument(name, fields.get("published"), fields.get("outlet"), tuple(paragraphs))


def _paragraph(line: str) -> AnnotatedParagraph:
    """Raises ValueError when a bracket is left over: a slip of the annotator."""
    text = ""
    mentions = []
    position = 0
    for match in _MARK.finditer(line):
        text += line[position : match.start()]
        span = Span(len(text), len(text) + len(match["text"]))
        mentions.append(Marked(span, _LETTERS[match["letter"]], match["norm"], match["mod"] or "="))
        text += match["text"]
        position = match.end()
    text += line[position:]
    if re.search(r"[\[\]]", text):
        raise ValueError(f"a bracket is left over in: {line}")
    return AnnotatedParagraph(text, tuple(mentions))
