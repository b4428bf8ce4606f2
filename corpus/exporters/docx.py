"""A reading copy for Word: each annotation is a comment, and a code washes its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

from corpus.exporters.documents import Document
from corpus.exporters.docx_comments import DocxComments
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import Feature
from corpus.exporters.options import NoOptions
from corpus.exporters.pieces import paragraph_pieces, whole_article
from corpus.exporters.plain_text import head_lines
from corpus.exporters.xml_text import xml_safe
from corpus.model import Annotation
from corpus.text.markdown import Styled, styled

if TYPE_CHECKING:  # python-docx takes 0.2 s to load: only when a Word file is written or read
    from docx.document import Document as WordDocument
    from docx.text.run import Run

BODY_STYLE = "Body Text"
"""The name of the style of the article's paragraphs in python-docx's template."""

PALE = 0.78
"""How far a wash lies between its code's colour and white; black text stays readable on it."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    return text


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    import docx

    word = docx.Document()
    word.core_properties.title = xml_safe(export.project.name)
    copy = _Copy(export, word)
    for document in export.documents():
        copy.add_article(document)
        export.annotations += len(document.annotations)
    word.save(file)


class _Copy:
    """The Word file in the making."""

    def __init__(self, export: Export, word: WordDocument) -> None:
        self._export = export
        self._word = word
        self._comments = DocxComments(word)
        self._body_style = body_style(word)

    def add_article(self, document: Document) -> None:
        heading = self._word.add_heading(level=1)
        heading.paragraph_format.page_break_before = True
        title = heading.add_run(one_line(document.title))
        for line in head_lines(document.article, title=False):
            self._word.add_paragraph(one_line(line))
        for annotation in whole_article(document):
            self._comment(annotation, [title])
        runs = self._add_body(document)
        for annotation in document.annotations:
            if found := runs.get(annotation.id):
                self._comment(annotation, found)

    def _add_body(self, document: Document) -> dict[str, list[Run]]:
        """Adds the paragraphs; the runs that each annotation covers, by its id."""
        runs: dict[str, list[Run]] = {}
        for pieces in paragraph_pieces(document):
            paragraph = self._word.add_paragraph()
            paragraph._p.style = self._body_style  # setting it by name searches all styles
            for piece in pieces:
                run = paragraph.add_run(one_line(piece.text))
                for annotation in piece.covering:
                    runs.setdefault(annotation.id, []).append(run)
                codes = [code for annotation in piece.covering for code in annotation.codes]
                if codes:
                    _shade(run, pale(self._export.code[codes[-1]].colour))
            self._export.wrote("".join(one_line(piece.text) for piece in pieces), annotations=0)
        return runs

    def _comment(self, annotation: Annotation, runs: Sequence[Run]) -> None:
        codes = "; ".join(self._export.code_paths[code] for code in annotation.codes)
        told = [part for part in (Styled(codes), styled(annotation.memo)) if part.text]
        time = annotation.modified or self._export.time
        self._comments.add(runs, told, author=xml_safe(annotation.coder), time=time)


def body_style(word: WordDocument) -> str:
    """The id of the style of the article's paragraphs, which nothing else in the file has."""
    return str(word.styles[BODY_STYLE].style_id)


def one_line(text: str) -> str:
    """Text of a run, in which python-docx would make breaks and tabs of control characters."""
    return xml_safe(" ".join(text.splitlines())).replace("\t", " ")


def pale(colour: str) -> str:
    """``#rrggbb`` as the hexadecimal colour of its wash on white paper."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "".join(f"{round(part + (255 - part) * PALE):02X}" for part in parts)


def _shade(run: Run, fill: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shading.set(qn(f"w:{name}"), value)
    properties: Any = run._r.get_or_add_rPr()
    properties.append(shading)


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    import docx

    word = docx.Document(file)
    style = body_style(word)
    return (paragraph.text for paragraph in word.paragraphs if paragraph._p.style == style)


DOCX = Exporter(
    name="docx",
    title=QT_TRANSLATE_NOOP("Export", "Reading copy with comments (Word)"),
    suffix=".docx",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset(
        {
            Feature.MEMOS,
            Feature.ARTICLE_ANNOTATIONS,
            Feature.OVERLAPS,
            Feature.SEVERAL_CODES,
            Feature.UNCODED,
            Feature.CODERS,
            Feature.TIMES,
            Feature.HIERARCHY,
            Feature.COLOURS,
            Feature.METADATA,
            Feature.TEXT,
        }
    ),
    readers=("Word", "LibreOffice Writer", "python-docx"),
    tested_with=("python-docx 1.2",),
)
