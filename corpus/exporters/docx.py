"""A reading copy for Word: each annotation is a comment, and a code washes its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import Feature
from corpus.exporters.options import NoOptions
from corpus.exporters.pieces import paragraph_pieces, whole_article
from corpus.exporters.plain_text import head_lines
from corpus.exporters.xml_text import xml_safe
from corpus.model import Annotation

if TYPE_CHECKING:  # python-docx takes 0.2 s to load: only when a Word file is written or read
    from docx.document import Document as WordDocument
    from docx.text.run import Run

BODY_STYLE = "Body Text"
"""Of the article's paragraphs, and of nothing else in the file."""

PALE = 0.78
"""How far a wash lies between its code's colour and white; black text stays readable on it."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    return text


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    import docx

    word = docx.Document()
    word.core_properties.title = xml_safe(export.project.name)
    for number, document in enumerate(export.documents()):
        if number:
            word.add_page_break()  # type: ignore[no-untyped-call]
        _add_article(export, word, document)
        export.annotations += len(document.annotations)
    word.save(file)


def _add_article(export: Export, word: WordDocument, document: Document) -> None:
    heading = word.add_heading(level=1)
    title = heading.add_run(xml_safe(document.title))
    for line in head_lines(document.article, title=False):
        word.add_paragraph(xml_safe(line))
    for annotation in whole_article(document):
        _comment(export, word, annotation, [title])
    runs = _add_body(export, word, document)
    for annotation in document.annotations:
        if found := runs.get(annotation.id):
            _comment(export, word, annotation, [found[0], found[-1]])


def _add_body(export: Export, word: WordDocument, document: Document) -> dict[str, list[Run]]:
    """Adds the paragraphs; the runs that each annotation covers, by its id."""
    runs: dict[str, list[Run]] = {}
    for pieces in paragraph_pieces(document):
        paragraph = word.add_paragraph(style=BODY_STYLE)
        for piece in pieces:
            run = paragraph.add_run(one_line(piece.text))
            for annotation in piece.covering:
                runs.setdefault(annotation.id, []).append(run)
            codes = [code for annotation in piece.covering for code in annotation.codes]
            if codes:
                _shade(run, pale(export.code[codes[-1]].colour))
        export.wrote("".join(one_line(piece.text) for piece in pieces), annotations=0)
    return runs


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


def _comment(export: Export, word: WordDocument, annotation: Annotation, runs: Sequence[Run]) -> None:
    from docx.oxml.ns import qn

    codes = "; ".join(export.code_paths[code] for code in annotation.codes)
    text = "\n".join(part for part in (codes, annotation.memo) if part)
    author = xml_safe(annotation.coder)
    comment = word.add_comment(runs, text=xml_safe(text), author=author, initials=author[:2])
    comment._comment_elm.set(qn("w:date"), annotation.modified or export.time)


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    import docx

    for paragraph in docx.Document(file).paragraphs:
        if paragraph.style is not None and paragraph.style.name == BODY_STYLE:
            yield paragraph.text


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
    readers=("Word", "LibreOffice Writer", "python-docx 1.2"),
)
