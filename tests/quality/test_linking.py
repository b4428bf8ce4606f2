"""Places are linked to the right unit or to none."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.quality.linking import outcomes, shared_names


@pytest.fixture(scope="module")
def counts() -> Counter[str]:
    return Counter(kind for kind, *_ in outcomes())


def test_no_place_of_the_sample_documents_is_linked_to_another_unit(counts: Counter[str]) -> None:
    assert counts["wrong"] == 0
    assert counts["right"] > 250


def test_nine_in_ten_compounds_have_their_members(counts: Counter[str]) -> None:
    assert counts["members right"] >= 0.9 * (counts["members right"] + counts["members wrong"])


def test_names_that_several_places_bear() -> None:
    counts = Counter(kind for kind, *_ in shared_names())
    assert counts["wrong"] == 0
    assert counts["right"] >= 0.9 * counts.total()
