"""A reading copy for Word: each annotation is a comment, and a code washes its words.

python-docx makes the file and its styles. It would keep all texts and comments in memory as one tree, so
these are written past it, a paragraph at a time.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO
from zipfile import ZipFile

from lxml import etree

from corpus.exporters.archive import IN_MEMORY, archive, members
from corpus.exporters.documents import Document, head_lines
from corpus.exporters.docx_comments import DocxComments
from corpus.exporters.docx_elements import PREFIXES, comment_end, comment_start, paragraph, run, shading, tag
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import READING_COPY, Feature
from corpus.exporters.options import NoOptions
from corpus.exporters.pieces import Piece, paragraph_pieces, whole_article
from corpus.exporters.xml_text import xml_safe
from corpus.model import Annotation
from corpus.text.markdown import Styled, styled

TEXT, COMMENTS = "word/document.xml", "word/comments.xml"
"""The members of the file that grow with the project."""

HEADING, BODY = "Heading1", "BodyText"
"""Ids of styles in python-docx's template. Only paragraphs of articles have the second."""

PALE = 0.78
"""How far a wash lies between its code's colour and white; black text stays readable on it."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    return text


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    empty = _empty_document(export.project.name)
    with SpooledTemporaryFile(IN_MEMORY) as text, SpooledTemporaryFile(IN_MEMORY) as comments:
        _write(export, empty, text, comments)
        grown: dict[str, Any] = {TEXT: text, COMMENTS: comments}
        with archive(file, export.time) as zip:
            for name, contents in empty.items():
                if name in grown:
                    zip.copy(name, grown[name])
                else:
                    zip.add(name, contents)


def _empty_document(title: str) -> dict[str, bytes]:
    """The members of a Word file without text, by name."""
    import docx  # takes 0.2 s to load

    word = docx.Document()
    word.core_properties.title = xml_safe(title)
    len(word.comments)  # a file has this part only once someone asks for it
    file = io.BytesIO()
    word.save(file)
    return dict(members(file, ""))


def _write(export: Export, empty: dict[str, bytes], text: Any, comments: Any) -> None:
    size_of_page = etree.fromstring(empty[TEXT]).find(f".//{tag('sectPr')}")
    with etree.xmlfile(text, encoding="UTF-8") as words, etree.xmlfile(comments, encoding="UTF-8") as told:
        words.write_declaration(standalone=True)
        told.write_declaration(standalone=True)
        with (
            words.element(tag("document"), nsmap=PREFIXES),
            words.element(tag("body")),
            told.element(tag("comments"), nsmap=PREFIXES),
        ):
            copy = _Copy(export, words, DocxComments(told))
            for document in export.documents():
                copy.add_article(document)
                export.annotations += len(document.annotations)
            words.write(size_of_page)


class _Copy:
    """The text in the making: ``out`` is its open part of the file."""

    def __init__(self, export: Export, out: Any, comments: DocxComments) -> None:
        self._export = export
        self._out = out
        self._comments = comments

    def add_article(self, document: Document) -> None:
        numbers = [self._comment(annotation) for annotation in whole_article(document)]
        title = run(one_line(document.title))
        self._out.write(paragraph(_commented(title, numbers, numbers), style=HEADING, new_page=True))
        for line in head_lines(document.article, title=False):
            self._out.write(paragraph([run(one_line(line))]))
        self._add_body(document)

    def _add_body(self, document: Document) -> None:
        paragraphs = paragraph_pieces(document)
        last = {each.id: piece for pieces in paragraphs for piece in pieces for each in piece.covering}
        numbers: dict[str, int] = {}
        for pieces in paragraphs:
            inside: list[etree._Element] = []
            for piece in pieces:
                starting = [each for each in piece.covering if each.id not in numbers]
                numbers.update((each.id, self._comment(each)) for each in starting)
                ending = [each for each in piece.covering if last[each.id] is piece]
                starts, ends = ([numbers[each.id] for each in edge] for edge in (starting, ending))
                inside += _commented(self._run(piece), starts, ends)
            self._out.write(paragraph(inside, style=BODY))
            self._export.wrote("".join(one_line(piece.text) for piece in pieces), annotations=0)

    def _run(self, piece: Piece) -> etree._Element:
        codes = [code for annotation in piece.covering for code in annotation.codes]
        wash = [shading(pale(self._export.code[codes[-1]].colour))] if codes else []
        return run(one_line(piece.text), wash)

    def _comment(self, annotation: Annotation) -> int:
        codes = "; ".join(self._export.code_paths[code] for code in annotation.codes)
        told = [part for part in (Styled(codes), styled(annotation.memo)) if part.text]
        time = annotation.modified or self._export.time
        return self._comments.add(told, author=xml_safe(annotation.coder), time=time)


def _commented(words: etree._Element, starts: Sequence[int], ends: Sequence[int]) -> list[etree._Element]:
    """A run between the marks of the comments that begin with it and that end with it."""
    before = [comment_start(number) for number in starts]
    after = [mark for number in ends for mark in comment_end(number)]
    return [*before, words, *after]


def one_line(text: str) -> str:
    """Text of a run, in which breaks and tabs would be elements of their own."""
    return xml_safe(" ".join(text.splitlines())).replace("\t", " ")


def pale(colour: str) -> str:
    """``#rrggbb`` as the hexadecimal colour of its wash on white paper."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "".join(f"{round(part + (255 - part) * PALE):02X}" for part in parts)


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    style = f"{tag('pPr')}/{tag('pStyle')}[@{tag('val')}='{BODY}']"
    with ZipFile(file) as zip, zip.open(TEXT) as part:
        for _, found in etree.iterparse(part, tag=tag("p"), resolve_entities=False, no_network=True):
            if found.find(style) is not None:
                yield "".join(found.itertext(tag("t")))
            found.clear()


DOCX = Exporter(
    name="docx",
    title=QT_TRANSLATE_NOOP("Export", "Reading copy with comments (Word)"),
    suffix=".docx",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=READING_COPY | {Feature.TIMES, Feature.COLOURS},
    readers=("Word", "LibreOffice Writer", "python-docx"),
    tested_with=("python-docx 1.2",),
)
