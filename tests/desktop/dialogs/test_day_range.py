from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.dialogs.day_range import DayRange, period


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (" 2026-03-04 ", date(2026, 3, 4), date(2026, 3, 4)),
    ],
)
def test_a_year_and_a_month_are_all_of_their_days(text: str, first: date, last: date) -> None:
    assert period(text) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "26", "2026-", "2026-13", "2026-02-30", "2026-00", "２０２６", "2026-1-1-1"]
)
def test_what_is_no_date(text: str) -> None:
    assert period(text) is None


def test_either_end_may_be_open(qtbot: QtBot) -> None:
    days = DayRange()
    qtbot.addWidget(days)
    assert days.complete
    assert days.days() == (None, None)
    with qtbot.waitSignal(days.changed):
        days.set_days("", "2026-02")
    assert days.days() == (None, date(2026, 2, 28))
    days.set_days("2026-2-3", "2026-0")
    assert not days.complete
