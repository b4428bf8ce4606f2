"""What others annotated, or we exported: one file a format, listed here."""

from pathlib import Path

from corpus.annotated.arrival import Arrival, bring_in
from corpus.annotated.brat import BRAT
from corpus.annotated.conll import CONLL
from corpus.annotated.doccano import DOCCANO
from corpus.annotated.jsonl import JSONL
from corpus.annotated.label_studio import LABEL_STUDIO
from corpus.annotated.quotes import QUOTES
from corpus.annotated.refi import REFI_CODEBOOK, REFI_PROJECT
from corpus.annotated.uima import UIMA
from corpus.annotated.web_annotation import WEB_ANNOTATION
from corpus.annotated.work import Work, WorkFormat
from corpus.model import MeipiError

WORK_FORMATS: tuple[WorkFormat, ...] = (
    JSONL,
    REFI_PROJECT,
    REFI_CODEBOOK,
    WEB_ANNOTATION,
    UIMA,
    BRAT,
    CONLL,
    DOCCANO,
    LABEL_STUDIO,
    QUOTES,
)
"""Every format, in the order of the help page."""

LARGEST = 500 * 2**20
"""Bytes of a file: as many as an archive may hold (reliability rule R17)."""


def work_format(path: Path, name: str | None = None) -> WorkFormat | None:
    """The format of that name; without one, the format that a file of that suffix is for certain, if any.

    Raises MeipiError ``no-such-format``.
    """
    for format in WORK_FORMATS:
        if format.name == name or (name is None and path.suffix.lower() in format.sure):
            return format
    if name is not None:
        known = ", ".join(format.name for format in WORK_FORMATS)
        raise MeipiError(
            "no-such-format", "There is no format {name}. There are: {known}.", name=name, known=known
        )
    return None


def read_work(path: str, format_name: str) -> Work:
    """What the file holds; to be run in a worker, as the file may be hostile.

    Raises MeipiError for a file that is refused.
    """
    format = work_format(Path(path), format_name)
    assert format is not None  # a name that is unknown raises
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST:
            raise MeipiError("file-too-large", "it is larger than {most} MB", most=LARGEST >> 20)
        return format.read(file.read_bytes(), file.name)
    except OSError as error:
        raise MeipiError("unreadable", "it cannot be read: {problem}", problem=error.strerror) from error


__all__ = ["WORK_FORMATS", "Arrival", "Work", "WorkFormat", "bring_in", "read_work", "work_format"]
