"""The time that is written into projects."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def now() -> str:
    """ISO 8601 in UTC, to the second: ``2026-11-22T09:00:00Z``."""
    return _written(datetime.now(UTC))


def beginning_of(day: date) -> str:
    """The moment at which a day begins here."""
    return _written(datetime.combine(day, time.min).astimezone(UTC))


def _written(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
