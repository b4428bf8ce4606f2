"""Plain text in whatever encoding."""

from __future__ import annotations

from corpus.importers.imported import UNSETTLED, Choices, Imported, Importer, whole_file
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.decoding import Decoded, decode, decode_as, is_text


def decoded_text(data: bytes, choices: Choices = UNSETTLED, *, declared: str | None = None) -> Decoded:
    """The text of a file by the user's choice of encoding, or ours.

    Raises MeipiError for a file that is no text.
    """
    if choices.encoding:
        return decode_as(data, choices.encoding)
    decoded = decode(data, declared=choices.declared or declared)
    if not is_text(decoded):
        raise MeipiError("binary", "it is no text but a picture, a program or the like")
    return decoded


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    return [whole_file(data, name, decoded_text(data, choices))]


PLAIN_TEXT = Importer("text", QT_TRANSLATE_NOOP("Importer", "Plain text"), (".txt", ".text"), _read)
