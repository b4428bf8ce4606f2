"""Articles, codes, annotations and memos for ATLAS.ti, MAXQDA, NVivo and QualCoder (REFI-QDA 1.5, .qdpx).

Every article is a plain text of its own, without a byte order mark and with line feeds, so that its
positions are the same to every reader. A memo is the description of its selection.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO
from zipfile import ZipFile

from lxml import etree

from corpus.exporters.archive import IN_MEMORY, archive
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.losses import OF_THE_STUDY, Feature
from corpus.exporters.refi.codebook import RefiOptions
from corpus.exporters.refi.elements import NAMESPACE, TEXT_PATH, E, RefiElements, plain_text
from corpus.exporters.xml_text import xml_safe
from corpus.model import AnnotationKind, MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP


def tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _fill(export: Export, file: BinaryIO, options: RefiOptions) -> None:
    if not export.has_articles:
        raise MeipiError(
            "no-articles", "There is no article to export: a REFI-QDA project holds at least one."
        )
    elements = RefiElements(export, unique_names=options.unique_names)
    with archive(file, export.time) as zip, tempfile.SpooledTemporaryFile(IN_MEMORY) as spool:
        xml: Any = spool
        with etree.xmlfile(xml, encoding="UTF-8") as out:
            out.write_declaration()
            with out.element(tag("Project"), elements.project_attributes(), nsmap={None: NAMESPACE}):
                head = (elements.users(), elements.codebook(), elements.variables())
                _write(out, *(element for element in head if element is not None))
                with out.element(tag("Sources")):
                    for document in export.documents():
                        name = f"sources/{elements.source_guid(document)}.txt"
                        zip.add(name, plain_text(document.article))
                        _write(out, elements.source(document))
                        _note_quotes(export, document)
                if elements.notes:
                    _write(out, E.Notes(*elements.notes))
                if export.project.memo.text:
                    _write(out, E.Description(xml_safe(export.project.memo.text)))
        zip.copy("project.qde", xml)


def _note_quotes(export: Export, document: Document) -> None:
    text = plain_text(document.article)
    for annotation in document.annotations:
        if annotation.kind is AnnotationKind.ARTICLE:
            export.annotations += 1
        else:
            export.wrote(annotation.span.slice(text))


def _write(out: Any, *elements: etree._Element) -> None:
    for element in elements:
        out.write(element, pretty_print=True)


def _read_back(file: BinaryIO, options: RefiOptions) -> Iterator[str]:
    """What each selection's range covers in the text file of its source."""
    with ZipFile(file) as zip, zip.open("project.qde") as qde:
        for _, source in etree.iterparse(qde, tag=tag("TextSource"), resolve_entities=False, no_network=True):
            path = str(source.get("plainTextPath")).removeprefix(TEXT_PATH)
            text = zip.read(f"sources/{path}").decode()
            for selection in source.iter(tag("PlainTextSelection")):
                yield text[int(selection.get("startPosition")) : int(selection.get("endPosition"))]
            source.clear()


REFI_PROJECT = Exporter(
    name="qdpx",
    title=QT_TRANSLATE_NOOP("Export", "Project for other programs (REFI-QDA)"),
    suffix=".qdpx",
    Options=RefiOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset(Feature)
    - {Feature.STATUS, Feature.UNPLACED, Feature.ANCHORS, Feature.MENTIONS}
    - (OF_THE_STUDY - {Feature.PROJECT_MEMO}),
    unit=Unit.CODE_POINTS,
    readers=("ATLAS.ti", "MAXQDA", "NVivo", "QualCoder", "pyrefiqda"),
    tested_with=("pyrefiqda 0.3", "xmlschema 4.3", "QualCoder 2026-08, by hand"),
)
