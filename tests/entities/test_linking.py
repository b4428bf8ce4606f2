"""Which unit a name means."""

from __future__ import annotations

from corpus.entities import recognise
from corpus.model import Label, Mention


def places(*paragraphs: str, outlet: str | None = None) -> list[Mention]:
    found = recognise(paragraphs, published="2024-09-26", outlet=outlet)
    return [m for mentions in found for m in mentions if m.label is Label.GPE and m.level == 0]


def codes(mentions: list[Mention]) -> list[tuple[str, str | None]]:
    return [(m.text, dict(m.attributes).get("code")) for m in mentions]


def test_the_chain_decides() -> None:
    found = codes(places("近日，陆川县古城镇与广东省化州市文楼镇举办展销会。"))
    assert ("古城镇", "450922111") in found
    assert ("文楼镇", "440982117") in found


def test_a_prefecture_before_its_district_of_the_same_name() -> None:
    found = dict(codes(places("荆州市委书记到监利调研，随后返回荆州。")))
    assert found["荆州"] == "421000"


def test_a_place_in_another_country_is_not_linked() -> None:
    found = places(
        "据悉，荆州市与韩国江陵市于1992年开始友好交往。", "为感谢对江陵市发展作出的贡献，特授予奖章。"
    )
    abroad = [m for m in found if m.text == "江陵市"]
    assert abroad
    assert all("code" not in dict(m.attributes) for m in abroad)
    assert {m.norm for m in abroad} == {"江陵市(韩国)"}


def test_compounds_of_provinces_are_a_closed_table() -> None:
    [compound] = [m for m in places("这是粤桂两地党组织落实联建的实在举措。") if m.text == "粤桂"]
    assert dict(compound.attributes)["members"] == "广东省+广西壮族自治区"


def test_compounds_of_cities_are_solved_from_the_article() -> None:
    found = places(
        "陆川县与廉江市、化州市推行党建联建。",
        "陆廉化三地抢抓机遇，各行各业实现资源共享。",
    )
    [compound] = [m for m in found if m.text == "陆廉化"]
    assert dict(compound.attributes)["members"] == "陆川县+廉江市+化州市"


def test_traditional_names_have_the_same_code() -> None:
    assert dict(codes(places("陸川縣烏石鎮與化州市平定鎮交界。")))["陸川縣"] == "450922"


def test_an_elliptic_organ_belongs_to_the_paper() -> None:
    found = recognise(["市委组织部副部长李明到会讲话。"], outlet="岳阳日报")
    [organ] = [m for m in found[0] if m.label is Label.ORG]
    assert organ.norm == "中共岳阳市委组织部"
