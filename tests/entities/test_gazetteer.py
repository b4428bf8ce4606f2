"""Names and codes of administrative units."""

from __future__ import annotations

import pytest

from corpus.entities.gazetteer import COUNTY, PREFECTURE, PROVINCE, TOWN, gazetteer


def names(text: str) -> set[tuple[str, bool]]:
    return {(hit.name, hit.full) for hit in gazetteer().find(text)}


def test_full_short_and_autonomous_names() -> None:
    assert names("恩施州恩施土家族苗族自治州都安") == {
        ("恩施", False),
        ("恩施州", False),
        ("恩施土家族苗族自治州", True),
        ("都安", False),
    }


@pytest.mark.parametrize(
    ("name", "code", "level"),
    [
        ("湖北省", "420000", PROVINCE),
        ("荆州市", "421000", PREFECTURE),
        ("监利市", "421088", COUNTY),
        ("乌林镇", "421083101", TOWN),
        ("彰化县", "TW-CHA", PREFECTURE),
        ("板桥区", "TW-NWT02", TOWN),
    ],
)
def test_codes_and_levels(name: str, code: str, level: int) -> None:
    found = {unit.code: unit.level for unit in gazetteer().named(name)}
    assert level in found.values()
    assert code in found or code.startswith("TW-NWT")


def test_former_names_lead_to_the_unit_of_today() -> None:
    assert [unit.name for unit in gazetteer().named("松滋县")] == ["松滋市"]
    assert "监利市" in [unit.name for unit in gazetteer().named("监利县")]


def test_parents() -> None:
    table = gazetteer()
    [town] = table.named("乌林镇")
    assert [unit.name for unit in table.chain(town)] == ["乌林镇", "洪湖市", "荆州市", "湖北省"]


def test_counties_under_a_province_itself() -> None:
    table = gazetteer()
    [city] = table.named("潜江市")
    assert [unit.name for unit in table.chain(city)] == ["潜江市", "湖北省"]


def test_every_parent_exists() -> None:
    table = gazetteer()
    lost = [u.code for u in table.units.values() if u.parent and u.parent not in table.units]
    assert lost == []
