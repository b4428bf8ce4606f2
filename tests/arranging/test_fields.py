from __future__ import annotations

import pytest

from corpus.arranging.building import Builder
from corpus.arranging.fields import keep_fields, renew_fields, reset_field, set_field
from corpus.model import Credit, MeipiError
from corpus.model.arrangement import FieldValue
from tests.arranging.made import EDITS, RAW, arrangement, edit

FIRST, SECOND = arrangement().articles


def test_a_field_that_is_set_remembers_what_was_read() -> None:
    named = set_field(set_field(FIRST, "title", " 石桥\n通了 "), "title", "新桥")
    assert named.head.title == "新桥"
    assert named.machine == {"title": "桥通了"}
    assert reset_field(named, "title") == FIRST


def test_nothing_is_set_by_hand_that_is_so_already() -> None:
    assert set_field(FIRST, "title", "桥通了") == FIRST
    assert reset_field(FIRST, "title") == FIRST


def test_empty_is_unknown() -> None:
    assert set_field(FIRST, "title", "  ").head.title is None
    assert set_field(FIRST, "byline", (Credit(" "),)).head.byline == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [("date", "2026-2-3"), ("date", "昨天"), ("byline", "水生"), ("continuation", None), ("title", True)],
)
def test_a_value_that_the_field_cannot_hold_is_refused(name: str, value: FieldValue) -> None:
    with pytest.raises(MeipiError) as error:
        set_field(FIRST, name, value)
    assert error.value.id == "bad-field"


def test_a_field_that_there_is_not_is_refused() -> None:
    with pytest.raises(MeipiError) as error:
        set_field(FIRST, "id", "3")
    assert error.value.id == "no-field"
    with pytest.raises(MeipiError) as error:
        reset_field(FIRST, "id")
    assert error.value.id == "no-field"


def test_what_was_set_stays_when_cleaning_reads_something_else() -> None:
    named = set_field(FIRST, "title", "新桥")
    found = set_field(SECOND, "date", "2026-03-05")
    kept = keep_fields(found, named)
    assert kept.head.title == "新桥"
    assert kept.machine == {"title": "渡口停了"}
    assert kept.head.date == "2026-03-05"


def test_a_title_says_what_stands_there_as_it_is_repaired() -> None:
    old, new = Builder(RAW, EDITS), Builder(RAW, (edit("桥", "橋", "slips", around="桥通了"),))
    assert renew_fields(FIRST, old, new).head.title == "橋通了"
    by_hand = renew_fields(set_field(FIRST, "title", "新桥"), old, new)
    assert by_hand.head.title == "新桥"
    assert reset_field(by_hand, "title").head.title == "橋通了"
