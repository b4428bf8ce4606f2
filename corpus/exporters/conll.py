"""One token a line with its tag: CoNLL-2002 (two columns) or CoNLL-2003 (four)."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.labels import Labelled, LayerOptions, labelled_spans, without_overlaps
from corpus.exporters.losses import Feature
from corpus.exporters.options import choice, switch
from corpus.exporters.tokens import sentences, token_choice, tokens
from corpus.model import Span
from corpus.model.titles import QT_TRANSLATE_NOOP

DOCUMENT_START = "-DOCSTART-"
OUTSIDE = "O"


@dataclass(frozen=True, slots=True)
class ConllOptions(LayerOptions):
    token: str = token_choice()
    scheme: str = choice(
        "BIO",
        ("BIO", QT_TRANSLATE_NOOP("Export", "BIO: beginning, inside, outside (IOB2)")),
        ("BIOES", QT_TRANSLATE_NOOP("Export", "BIOES: also end and single")),
        title=QT_TRANSLATE_NOOP("Export", "Tags"),
        help=QT_TRANSLATE_NOOP("Export", "How a tag says where a label begins and ends"),
    )
    columns: str = choice(
        "2002",
        ("2002", QT_TRANSLATE_NOOP("Export", "CoNLL-2002: token and tag")),
        ("2003", QT_TRANSLATE_NOOP("Export", "CoNLL-2003: token, two empty columns, tag")),
        title=QT_TRANSLATE_NOOP("Export", "Columns"),
        help=QT_TRANSLATE_NOOP("Export", "What stands on a line beside the token"),
    )
    tab: bool = switch(
        False,
        title=QT_TRANSLATE_NOOP("Export", "Tab between columns"),
        help=QT_TRANSLATE_NOOP("Export", "doccano wants a tab, most other programs a blank"),
    )


def _fill(export: Export, file: BinaryIO, options: ConllOptions) -> None:
    empty = ["-X-", "-X-"] if options.columns == "2003" else []
    separator = "\t" if options.tab else " "
    for document in export.documents():
        if empty:
            file.write(f"{separator.join([DOCUMENT_START, *empty, OUTSIDE])}\n\n".encode())
        for sentence, labels in _labelled_sentences(export, document, options):
            cut = tokens(document.article.text, sentence, by=options.token, labels=labels)
            for token, tag in zip(cut, _tags(cut, labels, options.scheme), strict=True):
                word = token.slice(document.article.text)
                file.write(f"{separator.join([word, *empty, tag])}\n".encode())
            file.write(b"\n")
            for label in labels:
                words = (t.slice(document.article.text) for t in cut if label.span.contains(t))
                export.wrote("".join(words), annotations=label.counts)


def _labelled_sentences(
    export: Export, document: Document, options: ConllOptions
) -> Iterator[tuple[Span, tuple[Labelled, ...]]]:
    """Each sentence with the labels in it. One that reaches over several makes them one."""
    text = document.article.text
    found = (
        label for label in labelled_spans(export, document, options.layer) if label.span.slice(text).strip()
    )
    labels = without_overlaps(tuple(found))
    pending: Span | None = None
    for sentence in sentences(text):
        span = Span(pending.start, sentence.end) if pending else sentence
        if any(label.span.start < span.end < label.span.end for label in labels):
            pending = span
            continue
        pending = None
        yield span, tuple(label for label in labels if label.span.overlaps(span))


def _tags(cut: Sequence[Span], labels: Sequence[Labelled], scheme: str) -> list[str]:
    tags = [OUTSIDE] * len(cut)
    for label in labels:
        inside = [i for i, token in enumerate(cut) if label.span.contains(token)]
        name = tag_name(label.label)
        for i in inside:
            tags[i] = f"I-{name}"
        if scheme == "BIOES":
            tags[inside[-1]] = f"E-{name}"
        single = scheme == "BIOES" and len(inside) == 1
        tags[inside[0]] = f"S-{name}" if single else f"B-{name}"
    return tags


def tag_name(label: str) -> str:
    """The label as one column: a blank in it would begin the next."""
    return "_".join(label.split())


def _read_back(file: BinaryIO, options: ConllOptions) -> Iterator[str]:
    """The labelled tokens, joined again by their tags."""
    words: list[str] = []
    text = io.TextIOWrapper(file, "utf-8", newline="\n")
    for line in chain(text, [""]):
        columns = line.rstrip("\n").split("\t" if options.tab else " ")
        position = columns[-1][:2] if len(columns) > 1 else OUTSIDE
        if words and position not in ("I-", "E-"):
            yield "".join(words)
            words = []
        if position != OUTSIDE:
            words.append(columns[0])
    text.detach()


CONLL = Exporter(
    name="conll",
    title=QT_TRANSLATE_NOOP("Export", "One token a line with its tag (CoNLL)"),
    suffix=".conll",
    Options=ConllOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset({Feature.TEXT}),
    readers=("seqeval", "doccano", "most taggers"),
    tested_with=("seqeval 1.2",),
)
