"""The articles themselves, as clean text: in one file, or one file each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from corpus.exporters.archive import archive, members
from corpus.exporters.documents import head_lines
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import Feature
from corpus.exporters.options import switch
from corpus.model import Article
from corpus.model.titles import QT_TRANSLATE_NOOP

BETWEEN_ARTICLES = "\n\f\n"
"""A form feed begins a new page for each article, and stands in no text of a newspaper."""


@dataclass(frozen=True, slots=True)
class TextOptions:
    head: bool = switch(
        True,
        title=QT_TRANSLATE_NOOP("Export", "Headline and imprint"),
        help=QT_TRANSLATE_NOOP("Export", "Kicker, title, deck, outlet, date and byline first"),
    )


def article_text(article: Article, *, head: bool) -> str:
    """The article as text: an empty line after each paragraph but the last."""
    lines = [*(head_lines(article) if head else ()), *(p.text for p in article.paragraphs)]
    return "\n\n".join(line.replace("\f", " ") for line in lines)


def _fill_one(export: Export, file: BinaryIO, options: TextOptions) -> None:
    for number, document in enumerate(export.documents()):
        text = article_text(document.article, head=options.head)
        file.write(((BETWEEN_ARTICLES if number else "") + text).encode())
        export.wrote(text, annotations=0)


def _read_one(file: BinaryIO, options: TextOptions) -> Iterator[str]:
    text = file.read().decode()
    return iter(text.split(BETWEEN_ARTICLES) if text else [])


def _fill_each(export: Export, file: BinaryIO, options: TextOptions) -> None:
    with archive(file, export.time) as zip:
        for document in export.documents():
            text = article_text(document.article, head=options.head)
            zip.add(f"{document.file_stem}.txt", text)
            export.wrote(text, annotations=0)


def _read_each(file: BinaryIO, options: TextOptions) -> Iterator[str]:
    return (contents.decode() for _, contents in members(file, ".txt"))


TEXT = Exporter(
    name="text",
    title=QT_TRANSLATE_NOOP("Export", "Clean text, all in one file"),
    suffix=".txt",
    Options=TextOptions,
    fill=_fill_one,
    read_back=_read_one,
    carries=frozenset({Feature.TEXT, Feature.METADATA}),
    readers=("any program",),
)
TEXTS = Exporter(
    name="texts",
    title=QT_TRANSLATE_NOOP("Export", "Clean texts, one file an article (zip)"),
    suffix=".zip",
    Options=TextOptions,
    fill=_fill_each,
    read_back=_read_each,
    carries=frozenset({Feature.TEXT, Feature.METADATA}),
    readers=("AntConc", "quanteda", "any program"),
)
