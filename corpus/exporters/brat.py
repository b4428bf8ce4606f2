"""Standoff files for brat: a text and an annotation file for each article, and the two configurations.

A type in brat is an ASCII word, so a code is ``C1``, ``C2`` …; ``visual.conf`` gives it its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO
from zipfile import ZipFile

from corpus.exporters.archive import archive, members
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.labels import UNCODED, Labelled, LayerOptions, labelled_spans
from corpus.exporters.losses import LABELLED_TEXT, Feature
from corpus.model import Label, Span
from corpus.model.titles import QT_TRANSLATE_NOOP

FRAGMENT_BREAK = ";"
LINE_BREAKS = re.compile(r"\n+")
TEXT_BOUND = re.compile(r"T\d+\t\S+ ([\d ;]+)\t(.*)")
COLOURS_OF_KINDS = dict.fromkeys(Label, "#dfe3ea")


def _fill(export: Export, file: BinaryIO, options: LayerOptions) -> None:
    types = {code.id: f"C{number}" for number, code in enumerate(export.codes, start=1)}
    with archive(file, export.time) as zip:
        zip.add("annotation.conf", _annotation_conf(types))
        zip.add("visual.conf", _visual_conf(export, types))
        for document in export.documents():
            name = document.file_stem
            lines: list[str] = []
            labels = labelled_spans(export, document, options.layer, uncoded=True)
            for number, label in enumerate(labels, start=1):
                lines += _lines(number, label, types, document)
                export.wrote(_reference(label.span, document), annotations=label.counts)
            zip.add(f"{name}.txt", document.article.text)
            zip.add(f"{name}.ann", "".join(line + "\n" for line in lines))


def _lines(number: int, label: Labelled, types: dict[str, str], document: Document) -> Iterator[str]:
    """The range, and the memo as a note on it. A note is one line: its line breaks become blanks."""
    kind = types[label.code] if label.code else label.label
    places = FRAGMENT_BREAK.join(f"{s.start} {s.end}" for s in fragments(label.span, document.article.text))
    yield f"T{number}\t{kind} {places}\t{_reference(label.span, document)}"
    if label.memo:
        yield f"#{number}\tAnnotatorNotes T{number}\t{' '.join(label.memo.split())}"


def fragments(span: Span, text: str) -> tuple[Span, ...]:
    """The pieces of a span that lie between line feeds: none of them may hold one."""
    pieces: list[Span] = []
    start = span.start
    for found in LINE_BREAKS.finditer(text, span.start, span.end):
        pieces.append(Span(start, found.start()))
        start = found.end()
    pieces.append(Span(start, span.end))
    return tuple(piece for piece in pieces if len(piece))


def _reference(span: Span, document: Document) -> str:
    """The words of the span as brat repeats them: its fragments, a blank between."""
    text = document.article.text
    return " ".join(piece.slice(text) for piece in fragments(span, text))


def _annotation_conf(types: dict[str, str]) -> str:
    kinds = [*types.values(), UNCODED, *Label]
    return "[entities]\n" + "\n".join(kinds) + "\n\n[relations]\n\n[events]\n\n[attributes]\n"


def _visual_conf(export: Export, types: dict[str, str]) -> str:
    labels = "".join(f"{kind} | {export.code_paths[code]}\n" for code, kind in types.items())
    colours = {kind: export.code[code].colour for code, kind in types.items()} | COLOURS_OF_KINDS
    drawing = "".join(f"{kind}\tbgColor:{colour}\n" for kind, colour in colours.items())
    return f"[labels]\n{labels}\n[drawing]\n{drawing}"


def _read_back(file: BinaryIO, options: LayerOptions) -> Iterator[str]:
    """What the ranges of each annotation file cover in the text beside it."""
    with ZipFile(file) as zip:
        for name, contents in members(file, ".ann"):
            text = zip.read(name.removesuffix(".ann") + ".txt").decode()
            for line in contents.decode().split("\n"):
                if found := TEXT_BOUND.fullmatch(line):
                    places = (place.split() for place in found[1].split(FRAGMENT_BREAK))
                    yield " ".join(text[int(start) : int(end)] for start, end in places)


BRAT = Exporter(
    name="brat",
    title=QT_TRANSLATE_NOOP("Export", "brat standoff (zip of texts and annotations)"),
    suffix=".zip",
    Options=LayerOptions,
    fill=_fill,
    read_back=_read_back,
    carries=LABELLED_TEXT - {Feature.METADATA} | {Feature.UNCODED, Feature.COLOURS, Feature.UNUSED_CODES},
    unit=Unit.CODE_POINTS,
    readers=("brat",),
    tested_with=("rules of the format",),
)
