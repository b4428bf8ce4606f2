"""TEI P5: a corpus of one text for each article, names marked in the text, annotations in standOff.

A place in a paragraph is ``#string-range(ID,START,LENGTH)``, in code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from lxml import etree
from lxml.builder import ElementMaker

from corpus import __version__
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.losses import OF_THE_STUDY, Feature
from corpus.exporters.options import NoOptions
from corpus.exporters.xml_text import xml_safe
from corpus.model import Annotation, AnnotationKind, Code, Label, Mention, Span
from corpus.model.titles import QT_TRANSLATE_NOOP

NAMESPACE = "http://www.tei-c.org/ns/1.0"
ID = "{http://www.w3.org/XML/1998/namespace}id"
E = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})
RANGE = re.compile(r"#string-range\((\w+),(\d+),(\d+)\)")
ELEMENTS = {
    Label.PER: ("persName", {}),
    Label.GPE: ("placeName", {}),
    Label.LOC: ("geogName", {}),
    Label.ORG: ("orgName", {}),
    Label.DATE: ("date", {}),
    Label.MONEY: ("measure", {"type": "currency"}),
    Label.QUANTITY: ("measure", {}),
    Label.PERCENT: ("num", {"type": "percentage"}),
    Label.PROGRAMME: ("rs", {"type": "programme"}),
    Label.TITLE: ("roleName", {}),
    Label.EVENT: ("rs", {"type": "event"}),
    Label.WORK: ("title", {}),
}


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    with etree.xmlfile(file, encoding="UTF-8") as out:
        out.write_declaration()
        with out.element(f"{{{NAMESPACE}}}teiCorpus", nsmap={None: NAMESPACE}):
            out.write(_corpus_header(export), pretty_print=True)
            for document in export.documents():
                out.write(_text(export, document))
                for annotation in document.annotations:
                    export.wrote(_quote(document, annotation))


def _corpus_header(export: Export) -> Any:
    described = E.fileDesc(
        E.titleStmt(E.title(xml_safe(export.project.name))),
        E.publicationStmt(E.p(f"Meipi {__version__}, {export.time}")),
        E.sourceDesc(E.p("Articles of the Chinese local press.")),
    )
    if not export.codes:
        return E.teiHeader(described)
    categories = (_category(export, code) for code in export.codes if code.parent is None)
    return E.teiHeader(described, E.encodingDesc(E.classDecl(E.taxonomy(*categories))))


def _category(export: Export, code: Code) -> Any:
    """A code, its definition as a gloss, with those below it."""
    described = E.catDesc(E.term(xml_safe(code.name)))
    if code.definition:
        described.append(E.gloss(xml_safe(code.definition)))
    below = (_category(export, other) for other in export.codes if other.parent == code.id)
    return E.category(described, *below, **{ID: code_id(code.id), "rend": code.colour})


def code_id(id: str) -> str:
    return f"code-{id}"


def _text(export: Export, document: Document) -> Any:
    annotations = [_annotation(document, annotation) for annotation in document.annotations]
    paragraphs = (_paragraph(document, number) for number in range(len(document.article.paragraphs)))
    parts = [_header(document)]
    if annotations:
        parts.append(E.standOff(E.listAnnotation(*annotations)))
    return E.TEI(*parts, E.text(E.body(*paragraphs)), **{ID: f"a{document.article.id}"})


def _header(document: Document) -> Any:
    article, source = document.article, document.source
    title = E.titleStmt(E.title(xml_safe(document.title)))
    for credit in article.byline:
        role = xml_safe(credit.role or "")
        title.append(E.respStmt(E.resp(role), E.name(xml_safe(credit.name))))
    bibl = E.bibl(E.title(xml_safe(article.title or ""), level="a"))
    if article.source:
        bibl.append(E.title(xml_safe(article.source), level="j"))
    if article.date:
        bibl.append(E.date(article.date, when=article.date))
    bibl.append(E.idno(xml_safe(source.name), type="file"))
    bibl.append(E.idno(source.sha256, type="sha256"))
    return E.teiHeader(
        E.fileDesc(title, E.publicationStmt(E.p("Unpublished working copy.")), E.sourceDesc(bibl))
    )


def _paragraph(document: Document, number: int) -> Any:
    """A paragraph with its mentions marked; one that crosses another is left out."""
    span = document.article.paragraph_spans[number]
    inside = [mention for mention in document.mentions if span.contains(mention.span)]
    element = E.p(**{ID: paragraph_id(document, number)})
    _mark(element, document.article.text, span, inside)
    return element


def paragraph_id(document: Document, number: int) -> str:
    return f"a{document.article.id}p{number + 1}"


def _mark(element: Any, text: str, span: Span, mentions: list[Mention]) -> None:
    """Fills an element with the text of ``span``, and an element for each outermost mention in it."""
    position, last = span.start, None
    while mentions:
        mention = mentions.pop(0)
        if mention.span.start < position or mention.span == span:
            continue
        _add_text(element, last, text[position : mention.span.start])
        nested = [other for other in mentions if mention.span.contains(other.span)]
        mentions = [other for other in mentions if other not in nested]
        last = _name(mention)
        _mark(last, text, mention.span, nested)
        element.append(last)
        position = mention.span.end
    _add_text(element, last, text[position : span.end])


def _add_text(element: Any, last: Any, text: str) -> None:
    if last is None:
        element.text = (element.text or "") + xml_safe(text)
    else:
        last.tail = (last.tail or "") + xml_safe(text)


def _name(mention: Mention) -> Any:
    """The element of a mention: ``n`` is its normal form, ``when`` that of a whole day."""
    name, attributes = ELEMENTS[mention.label]
    known = dict(attributes)
    if mention.norm:
        known["n"] = xml_safe(mention.norm)
        if mention.label is Label.DATE and _is_day(mention.norm):
            known["when"] = mention.norm
    return E(name, **known)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _annotation(document: Document, annotation: Annotation) -> Any:
    """The order of the children is that of TEI: who, when, and then the note."""
    element = E.annotation(
        **{
            ID: f"n-{annotation.id}",
            "target": " ".join(_targets(document, annotation)),
            "motivation": "classifying" if annotation.codes else "commenting",
        }
    )
    if annotation.codes:
        element.set("ana", " ".join(f"#{code_id(code)}" for code in annotation.codes))
    if annotation.coder:
        element.append(E.respStmt(E.resp("coder"), E.name(xml_safe(annotation.coder))))
    if annotation.modified:
        element.append(E.revisionDesc(E.change(when=annotation.modified, status=annotation.status.value)))
    if annotation.memo:
        element.append(E.note(xml_safe(annotation.memo)))
    return element


def _targets(document: Document, annotation: Annotation) -> Iterator[str]:
    if annotation.kind is AnnotationKind.ARTICLE:
        yield f"#a{document.article.id}"
        return
    for number, part in _parts(document, annotation):
        yield f"#string-range({paragraph_id(document, number)},{part.start},{len(part)})"


def _parts(document: Document, annotation: Annotation) -> Iterator[tuple[int, Span]]:
    """What of each paragraph the annotation covers, placed in the paragraph."""
    for number, paragraph in enumerate(document.article.paragraph_spans):
        if part := annotation.span.intersection(paragraph):
            yield number, part.shift(-paragraph.start)


def _quote(document: Document, annotation: Annotation) -> str:
    if annotation.kind is AnnotationKind.ARTICLE:
        return f"#a{document.article.id}"
    paragraphs = document.article.paragraphs
    parts = (part.slice(paragraphs[number].text) for number, part in _parts(document, annotation))
    return xml_safe("\n".join(parts))


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    """What the targets of each annotation cover; the text that they point into comes after them."""
    for _, text in etree.iterparse(file, tag=f"{{{NAMESPACE}}}TEI", resolve_entities=False, huge_tree=True):
        paragraphs = {p.get(ID): "".join(p.itertext()) for p in text.iter(f"{{{NAMESPACE}}}p")}
        for annotation in text.iter(f"{{{NAMESPACE}}}annotation"):
            target = annotation.get("target")
            ranges = RANGE.findall(target)
            parts = (paragraphs[id][int(at) : int(at) + int(length)] for id, at, length in ranges)
            yield "\n".join(parts) if ranges else target
        text.clear()


TEI = Exporter(
    name="tei",
    title=QT_TRANSLATE_NOOP("Export", "TEI P5 corpus (XML)"),
    suffix=".xml",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset(Feature) - {Feature.ANCHORS, Feature.UNPLACED} - OF_THE_STUDY,
    unit=Unit.CODE_POINTS,
    readers=("oXygen", "lxml", "TEI Publisher"),
    tested_with=("lxml 6.1",),
)
