"""One file a format: bytes to decoded text and what the format itself knows."""

from corpus.importers.imported import UNSETTLED, Choices, Imported, Importer, Refused
from corpus.importers.plain_text import PLAIN_TEXT

IMPORTERS: tuple[Importer, ...] = (PLAIN_TEXT,)
"""Every format, in the order of the help page."""

__all__ = ["IMPORTERS", "UNSETTLED", "Choices", "Imported", "Importer", "Refused"]
