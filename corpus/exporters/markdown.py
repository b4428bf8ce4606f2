"""A reading copy in Markdown (CommonMark with footnotes): each annotation is a footnote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from corpus.exporters.documents import Document, head_lines
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import READING_COPY
from corpus.exporters.options import NoOptions
from corpus.exporters.pieces import Piece, paragraph_pieces, whole_article
from corpus.model import Annotation
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.markdown import Emphasis, styled

SPECIAL = re.compile(r"([\\`*_\[\]{}<>&~|$^#=]|^[-+])")
"""What CommonMark and its usual extensions read as markup, in a line or at its start."""

WRITTEN = re.compile(r"\\(.)|\[\^\d+\]")
PARAGRAPH = re.compile(r"\*\*\d+\*\* ")
"""The number that begins each paragraph of the article, as the reader shows it."""

SIGNS = {Emphasis.STRONG: "**", Emphasis.HEADING: "**", Emphasis.STRESSED: "*", Emphasis.CODE: "`"}
"""What stands on either side of emphasised words; a quotation keeps its bar."""

EDGES = re.compile(r"(\W*)(.*?)(\W*)", re.DOTALL)
"""Words without the signs and spaces around them, next to which CommonMark sees no emphasis."""


def escaped(text: str) -> str:
    """The text on one line, no character of it read as markup."""
    return SPECIAL.sub(r"\\\1", " ".join(text.splitlines()))


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    file.write(f"# {escaped(export.project.name)}\n".encode())
    footnote = 0
    for document in export.documents():
        numbers: dict[str, int] = {}
        for annotation in [*whole_article(document), *document.annotations]:
            if annotation.id not in numbers:
                footnote += 1
                numbers[annotation.id] = footnote
        export.annotations += len(numbers)
        blocks = [*_head(document, numbers), *_body(export, document, numbers)]
        blocks += (_footnote(export, each, numbers[each.id]) for each in document.annotations)
        file.write("".join(f"\n{block}\n" for block in blocks).encode())


def _head(document: Document, numbers: dict[str, int]) -> Iterator[str]:
    whole = "".join(f"[^{numbers[each.id]}]" for each in whole_article(document))
    yield f"## {escaped(document.title)}{whole}"
    yield from (escaped(line) for line in head_lines(document.article, title=False))


def _body(export: Export, document: Document, numbers: dict[str, int]) -> Iterator[str]:
    for number, pieces in enumerate(paragraph_pieces(document), start=1):
        export.wrote("".join(" ".join(piece.text.splitlines()) for piece in pieces), annotations=0)
        yield f"**{number}** " + "".join(_piece(piece, numbers) for piece in pieces)


def _piece(piece: Piece, numbers: dict[str, int]) -> str:
    return escaped(piece.text) + "".join(f"[^{numbers[each.id]}]" for each in piece.ending)


def _footnote(export: Export, annotation: Annotation, number: int) -> str:
    """The quote, the codes, who and when, and the memo, whose further lines are indented below it."""
    quote = f"「{escaped(annotation.quote)}」" if annotation.quote else ""
    codes = "; ".join(escaped(export.code_paths[code]) for code in annotation.codes)
    by = escaped(" ".join(part for part in (annotation.coder, annotation.modified[:10]) if part))
    memo = "\n\n    ".join(line for line in _memo(annotation.memo).split("\n") if line.strip())
    parts = (quote, f"**{codes}**" if codes else "", f"({by})" if by else "", memo)
    return f"[^{number}]: " + " ".join(part for part in parts if part)


def _memo(memo: str) -> str:
    """The memo with its outermost emphasis; everything else in it is text, its lines as they were."""
    told = styled(memo)
    text, end = "", 0
    for span, emphasis in told.marks:
        if emphasis in SIGNS and span.start >= end:
            text += _lines(told.text[end : span.start]) + _emphasised(span.slice(told.text), emphasis)
            end = span.end
    return text + _lines(told.text[end:])


def _lines(text: str) -> str:
    return "\n".join(escaped(line) for line in text.split("\n"))


def _emphasised(words: str, emphasis: Emphasis) -> str:
    sign = SIGNS[emphasis]
    if emphasis is Emphasis.CODE:
        return escaped(words) if "`" in words else f"{sign}{' '.join(words.splitlines())}{sign}"
    edges = EDGES.fullmatch(words)
    if edges is None or not edges[2]:
        return escaped(words)
    return f"{escaped(edges[1])}{sign}{escaped(edges[2])}{sign}{escaped(edges[3])}"


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    """The paragraphs without the signs of footnotes."""
    for line in file:
        text = line.decode().rstrip("\n")
        if number := PARAGRAPH.match(text):
            yield WRITTEN.sub(lambda found: found[1] or "", text[number.end() :])


MARKDOWN = Exporter(
    name="markdown",
    title=QT_TRANSLATE_NOOP("Export", "Reading copy (Markdown)"),
    suffix=".md",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=READING_COPY,
    readers=("pandoc", "Obsidian", "any text editor"),
    tested_with=("markdown-it-py 4.3",),
)
