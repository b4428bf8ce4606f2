"""The codebook alone, for every program that speaks REFI-QDA 1.0 (.qdc)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from lxml import etree
from lxml.builder import ElementMaker

from corpus import __version__
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import Feature
from corpus.exporters.options import switch
from corpus.exporters.refi.codes import code_elements
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP

NAMESPACE = "urn:QDA-XML:codebook:1.0"


@dataclass(frozen=True, slots=True)
class RefiOptions:
    unique_names: bool = switch(
        False,
        title=QT_TRANSLATE_NOOP("Export", "Number codes of the same name"),
        help=QT_TRANSLATE_NOOP("Export", "QualCoder makes one code of two that have the same name"),
    )


def _fill(export: Export, file: BinaryIO, options: RefiOptions) -> None:
    require_codes(export)
    make = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})
    codes = make.Codes(*code_elements(export.codes, make, unique_names=options.unique_names))
    for code in codes.iter(f"{{{NAMESPACE}}}Code"):
        export.wrote(str(code.get("name")), annotations=0)
    root = make.CodeBook(codes, origin=f"Meipi {__version__}")
    etree.ElementTree(root).write(file, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def require_codes(export: Export) -> None:
    """Raises MeipiError ``no-codes``: the schema knows no empty codebook."""
    if not export.codes:
        raise MeipiError("no-codes", "There are no codes yet: a REFI-QDA codebook holds at least one.")


def _read_back(file: BinaryIO, options: RefiOptions) -> Iterator[str]:
    tree = etree.parse(file, etree.XMLParser(resolve_entities=False, no_network=True))
    return (str(code.get("name")) for code in tree.iter(f"{{{NAMESPACE}}}Code"))


REFI_CODEBOOK = Exporter(
    name="qdc",
    title=QT_TRANSLATE_NOOP("Export", "Codebook for other programs (REFI-QDA)"),
    suffix=".qdc",
    Options=RefiOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset({Feature.HIERARCHY, Feature.DEFINITIONS, Feature.COLOURS, Feature.UNUSED_CODES}),
    readers=("ATLAS.ti", "MAXQDA", "NVivo", "QualCoder", "pyrefiqda"),
    tested_with=("pyrefiqda 0.3", "xmlschema 4.3"),
)
