"""A reading copy as one page of HTML: memos in the margin, codes as washes, nothing fetched, no script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import BinaryIO

from lxml import etree

from corpus import __version__
from corpus.exporters.documents import Document, head_lines
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import READING_COPY, Feature
from corpus.exporters.options import NoOptions
from corpus.exporters.pieces import Piece, paragraph_pieces, whole_article
from corpus.exporters.xml_text import xml_safe
from corpus.model import Annotation
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.markdown import Emphasis, styled

UNCODED_COLOUR = "#c0392b"
"""Vermilion, as in the window, for what has a memo and no code."""

PARAGRAPH = "paragraph"

ELEMENTS = {
    Emphasis.STRONG: "strong",
    Emphasis.HEADING: "strong",
    Emphasis.STRESSED: "em",
    Emphasis.CODE: "code",
    Emphasis.QUOTE: "cite",
}
"""The element of each emphasis in a memo."""

STYLE = """
:root { --paper: #faf8f3; --ink: #26231e; --hair: #ddd6c8; --vermilion: #c0392b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1f1d1a; --ink: #e4dfd5; --hair: #45413a; --vermilion: #e8705c; }
}
body { background: var(--paper); color: var(--ink); margin: 3rem auto; max-width: 64rem; padding: 0 1.5rem;
  font: 1.05rem/1.9 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  line-break: strict; }
header, article { margin-bottom: 4rem; }
article { border-top: 1px solid var(--hair); padding-top: 2rem; }
h1, h2 { font-weight: 600; line-height: 1.4; }
.head { color: color-mix(in srgb, var(--ink) 65%, transparent); font-size: .9em; }
.row { display: grid; grid-template-columns: minmax(0, 36em) minmax(0, 1fr); column-gap: 2.5rem; }
.paragraph { margin: 0 0 1em; white-space: pre-wrap; }
aside { color: var(--vermilion); font-size: .85em; line-height: 1.6; }
aside div { margin-bottom: .8em; overflow-wrap: anywhere; white-space: pre-wrap; }
aside em { font-style: normal; text-emphasis: dot; text-emphasis-position: under right; }
aside cite { color: color-mix(in srgb, var(--vermilion) 75%, var(--ink)); font-style: normal; }
mark { background: color-mix(in srgb, var(--code) 22%, transparent); color: inherit; }
.codes span, .key span { border-left: .3em solid var(--code); color: var(--ink);
  margin-right: .8em; padding-left: .4em; }
.by { color: color-mix(in srgb, var(--ink) 55%, transparent); font-size: .9em; }
@media (max-width: 48rem) { .row { display: block; } aside { margin-bottom: 1.5em; padding-left: 1em; } }
@media print { body { background: none; margin: 0; max-width: none; } article { break-before: page; } }
"""


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    file.write(_head(export).encode())
    for document in export.documents():
        file.write(_article(export, document).encode())
        export.annotations += len(document.annotations)
    file.write(b"</body>\n</html>\n")


def shown(text: str) -> str:
    """Text as it stands in the page: no character of it is markup, none is forbidden."""
    return escape(xml_safe(text)).replace("\r", "&#13;")


def _head(export: Export) -> str:
    name = shown(export.project.name)
    codes = "".join(_code(export, code.id) for code in export.codes)
    return f"""<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Meipi {__version__}">
<title>{name}</title>
<style>{STYLE}</style>
</head>
<body>
<header><h1>{name}</h1>
<p class="by">{export.time[:10]}</p>
<p class="key">{codes}</p></header>
"""


def _article(export: Export, document: Document) -> str:
    head = "".join(
        f'<p class="head">{shown(line)}</p>\n' for line in head_lines(document.article, title=False)
    )
    rows = [_row(f"<h2>{shown(document.title)}</h2>\n{head}", _notes(export, whole_article(document)))]
    for pieces in paragraph_pieces(document):
        export.wrote(xml_safe("".join(piece.text for piece in pieces)), annotations=0)
        text = "".join(_piece(export, piece) for piece in pieces)
        starting = [annotation for piece in pieces for annotation in piece.starting]
        rows.append(_row(f'<p class="{PARAGRAPH}">{text}</p>', _notes(export, starting)))
    return f"<article>\n{''.join(rows)}</article>\n"


def _row(text: str, notes: str) -> str:
    return f'<div class="row"><div>{text}</div>\n<aside>{notes}</aside></div>\n'


def _piece(export: Export, piece: Piece) -> str:
    """A mark for each annotation, the widest outside, each wash over the one below."""
    text = shown(piece.text)
    for annotation in reversed(piece.covering):
        colour = export.code[annotation.codes[0]].colour if annotation.codes else UNCODED_COLOUR
        text = f'<mark style="--code: {colour}">{text}</mark>'
    return text


def _notes(export: Export, annotations: Sequence[Annotation]) -> str:
    return "".join(_note(export, annotation) for annotation in annotations)


def _note(export: Export, annotation: Annotation) -> str:
    codes = "".join(_code(export, code) for code in annotation.codes)
    by = " ".join(part for part in (annotation.coder, annotation.modified[:10]) if part)
    lines = (f'<span class="codes">{codes}</span>' if codes else "", _memo(annotation.memo))
    return f'<div>{" ".join(filter(None, lines))} <span class="by">{shown(by)}</span></div>'


def _memo(memo: str) -> str:
    """The memo with its Markdown as emphasis; everything else in it is text."""
    told = ""
    for words, over in styled(memo).pieces():
        piece = shown(words)
        for emphasis in reversed(over):
            piece = f"<{ELEMENTS[emphasis]}>{piece}</{ELEMENTS[emphasis]}>"
        told += piece
    return told


def _code(export: Export, id: str) -> str:
    definition = shown(export.code[id].definition)
    colour = export.code[id].colour
    return f'<span style="--code: {colour}" title="{definition}">{shown(export.code_paths[id])}</span>'


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    """The paragraphs as a browser would show them, an article at a time."""
    for page in _pages(file):
        for paragraph in etree.fromstring(page, etree.HTMLParser(encoding="utf-8", huge_tree=True)).iter("p"):
            if paragraph.get("class") == PARAGRAPH:
                yield "".join(paragraph.itertext())


def _pages(file: BinaryIO) -> Iterator[bytes]:
    """The page in pieces that end with an article each: the parser would keep all that it has read."""
    lines: list[bytes] = []
    for line in file:
        lines.append(line)
        if line.startswith(b"</article>"):
            yield b"".join(lines)
            lines = []


HTML = Exporter(
    name="html",
    title=QT_TRANSLATE_NOOP("Export", "Reading copy with margin notes (HTML)"),
    suffix=".html",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=READING_COPY | {Feature.COLOURS, Feature.UNUSED_CODES},
    readers=("any browser",),
    tested_with=("PySide6 6.11",),
)
