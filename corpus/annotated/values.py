"""Values of foreign files, checked: a file of the wrong shape is refused in one line, never half read."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from corpus.model import AnnotationKind, MeipiError, Span, Status

FARTHEST = 2**31
"""No position is larger, in no file that is read: it may have 500 MB."""

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def json_of(data: bytes) -> Any:
    """The JSON value in a file. Raises MeipiError ``work-damaged``."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise damaged(f"it is no JSON in UTF-8 ({error})") from error


def json_lines_of(data: bytes) -> list[dict[str, Any]]:
    """The JSON objects in a file, one a line. Raises MeipiError ``work-damaged``."""
    records = [json_of(line) for line in data.splitlines() if line.strip()]
    if not all(isinstance(record, dict) for record in records):
        raise damaged("a line of it is no JSON object")
    return records


def damaged(problem: str) -> MeipiError:
    return MeipiError("work-damaged", "the file cannot be read: {problem}", problem=problem)


def uuid_of(text: object) -> str | None:
    """A UUID in any of its spellings as 32 hexadecimal digits; None for anything else."""
    try:
        return UUID(str(text).removeprefix("urn:uuid:")).hex
    except ValueError:
        return None


def time_of(text: object) -> str:
    """An ISO 8601 time as UTC to the second; empty for anything else. One without a zone is UTC."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return ""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_of(text: object) -> str | None:
    """A day as YYYY-MM-DD; None for anything else."""
    try:
        return date.fromisoformat(str(text)).isoformat()
    except ValueError:
        return None


def colour_of(text: object) -> str | None:
    """A colour as ``#rrggbb``, from that or the short form ``#rgb``; None for anything else."""
    colour = str(text)
    if re.fullmatch(r"#[0-9a-fA-F]{3}", colour):
        colour = "#" + "".join(digit * 2 for digit in colour[1:])
    return colour.lower() if COLOUR.fullmatch(colour) else None


def span_of(start: object, end: object) -> Span:
    """A range of at least one character. Raises ValueError for anything else."""
    span = range_of(start, end)
    if not len(span):
        raise ValueError(f"{start}-{end} is no range")
    return span


def range_of(start: object, end: object) -> Span:
    """A range, perhaps of nothing. Raises ValueError for anything else."""
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start <= end <= FARTHEST:
        raise ValueError(f"{start}-{end} is no range")
    return Span(start, end)


def whole_of(value: object) -> int:
    """A whole number of a database. Raises MeipiError ``work-damaged`` for what is none."""
    if not isinstance(value, int) or not -(2**63) <= value < 2**63:
        raise damaged(f"{str(value)[:40]!r} is no whole number")
    return value


def status_of(text: object) -> Status:
    """The status of that name, accepted when there is none."""
    return Status(text) if text in {each.value for each in Status} else Status.ACCEPTED


def kind_of(text: object) -> AnnotationKind | None:
    """The kind of annotation of that name; None when there is none."""
    return AnnotationKind(text) if text in {each.value for each in AnnotationKind} else None


def text_of(value: object) -> str:
    """A text, empty for None; half a character (a lone surrogate) becomes a question mark.

    Raises MeipiError ``work-damaged`` for what is no text.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise damaged(f"{str(value)[:40]!r} is no text")
    return value.encode("utf-8", "replace").decode() if not value.isascii() else value
