"""Web archives: a page that a browser saved in one file with its pictures."""

from __future__ import annotations

from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from corpus.importers.html import declared_encoding, page_source
from corpus.importers.imported import Choices, Imported, Importer, sha256
from corpus.importers.plain_text import decoded_text
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    message = BytesParser(policy=policy.default).parsebytes(data)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return [_page(data, name, message, part, choices)]
    raise MeipiError("mhtml-no-page", "there is no web page in it")


def _page(data: bytes, name: str, message: EmailMessage, part: EmailMessage, choices: Choices) -> Imported:
    page = part.get_payload(decode=True)
    assert isinstance(page, bytes)
    declared = part.get_content_charset() or declared_encoding(page)
    found = page_source(page, name, decoded_text(page, choices, declared=declared))
    address = message["Snapshot-Content-Location"] or part["Content-Location"]
    hints = {**found.hints, "url": str(address)} if address else found.hints
    return replace(found, sha256=sha256(data), hints=hints)


MHTML = Importer("mhtml", QT_TRANSLATE_NOOP("Importer", "Web archive"), (".mhtml", ".mht"), _read)
