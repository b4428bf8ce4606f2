"""One file a format: bytes to decoded text and what the format itself knows."""

from corpus.importers.docx import DOCX
from corpus.importers.epub import EPUB
from corpus.importers.html import HTML
from corpus.importers.imported import UNSETTLED, Choices, Imported, Importer, Refused
from corpus.importers.markdown import MARKDOWN
from corpus.importers.mhtml import MHTML
from corpus.importers.pdf import PDF
from corpus.importers.plain_text import PLAIN_TEXT
from corpus.importers.tables import CSV, EXCEL, JSON_LINES

IMPORTERS: tuple[Importer, ...] = (
    PLAIN_TEXT,
    HTML,
    MHTML,
    PDF,
    DOCX,
    EPUB,
    MARKDOWN,
    CSV,
    EXCEL,
    JSON_LINES,
)
"""Every format, in the order of the help page."""

__all__ = ["IMPORTERS", "UNSETTLED", "Choices", "Imported", "Importer", "Refused"]
