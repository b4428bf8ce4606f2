"""What a project is written as: one file a format, listed here."""

from corpus.exporters.brat import BRAT
from corpus.exporters.conll import CONLL
from corpus.exporters.csv import CSV
from corpus.exporters.docbin import DOCBIN
from corpus.exporters.doccano import DOCCANO
from corpus.exporters.docx import DOCX
from corpus.exporters.exporter import AnyExporter, Exporter, Unit, Written
from corpus.exporters.html import HTML
from corpus.exporters.jsonl import JSONL
from corpus.exporters.label_studio import LABEL_STUDIO
from corpus.exporters.losses import Expected, Feature, Loss
from corpus.exporters.markdown import MARKDOWN
from corpus.exporters.methods import METHODS
from corpus.exporters.names import safe_name
from corpus.exporters.options import Option, declared_options
from corpus.exporters.parquet import PARQUET
from corpus.exporters.plain_text import TEXT, TEXTS
from corpus.exporters.prodigy import PRODIGY
from corpus.exporters.refi.codebook import REFI_CODEBOOK
from corpus.exporters.refi.project import REFI_PROJECT
from corpus.exporters.scope import WHOLE, Scope
from corpus.exporters.tei import TEI
from corpus.exporters.uima import UIMA_JSON, UIMA_XMI
from corpus.exporters.web_annotation import WEB_ANNOTATION
from corpus.exporters.xlsx import XLSX
from corpus.model import MeipiError

EXPORTERS: tuple[AnyExporter, ...] = (
    CSV,
    XLSX,
    JSONL,
    PARQUET,
    REFI_PROJECT,
    REFI_CODEBOOK,
    WEB_ANNOTATION,
    UIMA_JSON,
    UIMA_XMI,
    TEI,
    BRAT,
    CONLL,
    DOCCANO,
    LABEL_STUDIO,
    PRODIGY,
    DOCBIN,
    HTML,
    DOCX,
    MARKDOWN,
    TEXT,
    TEXTS,
    METHODS,
)
"""Every format, in the order of the export dialog: tables, exchange, taggers, reading."""


def exporter_named(name: str) -> AnyExporter:
    """The exporter of that name. Raises MeipiError ``no-such-format`` when there is none."""
    for exporter in EXPORTERS:
        if exporter.name == name:
            return exporter
    known = ", ".join(exporter.name for exporter in EXPORTERS)
    raise MeipiError(
        "no-such-format", "There is no format {name}. There are: {known}.", name=name, known=known
    )


__all__ = [
    "EXPORTERS",
    "WHOLE",
    "AnyExporter",
    "Expected",
    "Exporter",
    "Feature",
    "Loss",
    "Option",
    "Scope",
    "Unit",
    "Written",
    "declared_options",
    "exporter_named",
    "safe_name",
]
