"""Whole articles: what is found, with which values, and that it holds on any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.entities import recognise, recognition
from corpus.model import Label, Mention


def outer(text: str, *, published: str | None = None) -> dict[str, Mention]:
    [mentions] = recognise([text], published=published)
    return {m.text: m for m in mentions if m.level == 0}


def labels(text: str) -> dict[str, str]:
    return {name: mention.label.value for name, mention in outer(text).items()}


def test_a_sentence_of_a_county_paper() -> None:
    text = (
        "5月16日，辰溪县农业农村局局长舒建华介绍，全县早稻面积已达14.6万亩，"
        "占计划的97.3%，补贴资金超过500万元。"
    )
    found = outer(text, published="2023-05-18")
    assert {name: (m.label.value, m.norm, m.mod) for name, m in found.items() if m.mod} == {
        "5月16日": ("DATE", "2023-05-16", "="),
        "14.6万亩": ("QUANTITY", "146000亩", "="),
        "97.3%": ("PERCENT", "97.3%", "="),
        "500万元": ("MONEY", "5000000CNY", "+"),
    }
    assert found["辰溪县农业农村局"].label is Label.ORG
    assert found["局长"].label is Label.TITLE
    assert found["舒建华"].label is Label.PER


def test_an_organ_and_a_title_are_cut_apart() -> None:
    found = labels("松滋市委副书记、市长汪卫认为，站位要高。")
    assert found == {"松滋市委": "ORG", "副书记": "TITLE", "市长": "TITLE", "汪卫": "PER"}


def test_the_shared_character_belongs_to_the_title() -> None:
    found = labels("彰化縣長王惠美表示，落果嚴重。")
    assert found["彰化"] == "GPE"
    assert found["縣長"] == "TITLE"


def test_a_whole_chain_is_one_organisation_with_places_inside() -> None:
    [mentions] = recognise(["良田镇石垌村党总支书记陈铁文说。"])
    organ = mentions[0]
    assert (organ.text, organ.label) == ("良田镇石垌村党总支", Label.ORG)
    assert [(m.text, m.level, m.inside) for m in mentions[1:3]] == [
        ("良田镇", 1, organ.span),
        ("石垌村", 1, organ.span),
    ]


def test_posts_are_linked_to_their_holders() -> None:
    [mentions] = recognise(["乌石镇党委副书记、镇长朱凯建说道。"])
    [person] = [m for m in mentions if m.label is Label.PER]
    posts = [value for key, value in person.attributes if key == "post"]
    assert posts == ["5-8 of 0-5", "9-11 of 0-3 inherited"]


def test_padded_names_are_one_name() -> None:
    found = outer("（记者 田心怡 李 杰 南雪生）")
    assert found["李 杰"].norm == "李杰"


def test_short_titles_stand_for_the_full_one() -> None:
    [first, second] = recognise(
        ["会议通过《湖北省流域综合治理规划纲要》（以下简称《纲要》）。", "要认真落实《纲要》。"]
    )
    assert second[0].text == "《纲要》"
    assert second[0].norm == "《湖北省流域综合治理规划纲要》"
    assert first[0].norm == second[0].norm


def test_yuan_in_the_press_of_taiwan() -> None:
    found = outer("屏東縣恆春鎮洋蔥每公斤產地價跌破6元，縣府已協調採購。", published="2023-05-30")
    assert found["6元"].norm == "6TWD"


def test_spans_are_those_of_the_printed_text() -> None:
    text = "陸川縣委組織部相關負責人說，𠮷林１２４支隊伍。"
    [mentions] = recognise([text])
    assert all(m.span.slice(text) == m.text for m in mentions)
    assert "１２４支" in {m.text for m in mentions}


def test_an_empty_article_and_empty_paragraphs() -> None:
    assert recognise([]) == ()
    assert recognise(["", " ", "\n"]) == ((), (), ())


HOSTILE = st.text(
    st.sampled_from("中共市委书记李明荆州市年月日十百万元%“”「」《》·、，。 \u3000\ue000\x00𠮷é\u0301(（1２")
)


@given(st.lists(HOSTILE, max_size=4))
def test_any_text_gives_exact_spans_in_order(paragraphs: list[str]) -> None:
    for text, mentions in zip(paragraphs, recognise(paragraphs, published="2024-01-31"), strict=True):
        edge = 0
        for mention in mentions:
            assert mention.span.slice(text) == mention.text
            if mention.level == 0:
                assert mention.span.start >= edge
                edge = mention.span.end
            else:
                assert mention.inside is not None
                assert mention.inside.contains(mention.span)


@pytest.mark.parametrize("filler", ["天气晴好，", "村", "“", "委员会", "王·"])
def test_a_long_paragraph_without_a_full_stop_is_read_to_its_end(
    filler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it is longer than what is read at once, which is shortened here to save time."""
    monkeypatch.setattr(recognition, "_STRETCH", 1500)
    length = 2000
    text = filler * (length // len(filler)) + "。2018年4月25日,习近平总书记来了"
    [mentions] = recognise([text])
    last = [m for m in mentions if m.span.start >= length - 10]
    assert {"2018年4月25日", "习近平", "总书记"} <= {m.text for m in last}


@pytest.mark.parametrize(
    ("text", "outlet", "sum", "norm"),
    [
        ("全程票价12元5角。", "", "12元5角", "12.5CNY"),
        ("网店一支卖9块9，贵了。", "", "9块9", "9.9CNY"),
        ("每条奖励50至500元。", "", "50至500元", "50CNY/500CNY"),
        ("澳門居民每戶獲發5000元。", "澳門日報", "5000元", "5000MOP"),
        ("臺東縣政府補助每戶5000元。", "", "5000元", "5000TWD"),
    ],
)
def test_sums_of_money(text: str, outlet: str, sum: str, norm: str) -> None:
    [mentions] = recognise([text], outlet=outlet)
    assert (sum, norm) in {(m.text, m.norm) for m in mentions if m.label is Label.MONEY}
