"""Publication dates as a page prints them."""

from __future__ import annotations

import datetime
import re

DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)\s*日?"
    r"(?:[\sT]*(?:星期|周)[一二三四五六日天])?"
    r"(?:[\sT]*\d{1,2}\s*[:时]\s*\d{1,2}分?(?:\s*:\s*\d{1,2})?)?"
)
"""A full date, with the day of the week and the time of day where they follow."""


def iso(found: re.Match[str]) -> str | None:
    """The date of a match of ``DATE`` as YYYY-MM-DD; None when no calendar has it."""
    try:
        return datetime.date(*(int(part) for part in found.groups()[:3])).isoformat()
    except ValueError:
        return None
