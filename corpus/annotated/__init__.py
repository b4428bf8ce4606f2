"""What others annotated, or we exported: one file a format, listed here."""

from pathlib import Path

from corpus.annotated.arrival import Arrival, bring_in
from corpus.annotated.brat import BRAT
from corpus.annotated.conll import CONLL
from corpus.annotated.doccano import DOCCANO
from corpus.annotated.jsonl import JSONL
from corpus.annotated.label_studio import LABEL_STUDIO
from corpus.annotated.qualcoder import QUALCODER
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
    QUALCODER,
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
    """What the file or folder holds; to be run in a worker, as it may be hostile.

    Raises MeipiError for one that is refused.
    """
    format = work_format(Path(path), format_name)
    assert format is not None  # a name that is unknown raises
    file = Path(path)
    name = file.name
    if format.member and file.is_dir():
        file /= format.member
    elif format.member:
        name = file.absolute().parent.name
    try:
        if file.stat().st_size > LARGEST:
            raise MeipiError("file-too-large", "it is larger than {most} MB", most=LARGEST >> 20)
        if _is_being_written(file):
            raise MeipiError("work-open", "it is open in another program; close it there first")
        return format.read(file.read_bytes(), name)
    except OSError as error:
        raise MeipiError("unreadable", "it cannot be read: {problem}", problem=error.strerror) from error


def _is_being_written(file: Path) -> bool:
    """Whether a journal of SQLite beside the file says that a part of it stands elsewhere."""
    journals = (file.with_name(file.name + suffix) for suffix in ("-journal", "-wal"))
    return any(journal.is_file() and journal.stat().st_size for journal in journals)


__all__ = ["WORK_FORMATS", "Arrival", "Work", "WorkFormat", "bring_in", "read_work", "work_format"]
