"""The form in which the command line prints mentions."""

from __future__ import annotations

import json
from typing import Any

from corpus.entities import recognise
from corpus.entities.json_form import as_json


def entities(text: str) -> list[dict[str, Any]]:
    [mentions] = recognise([text], published="2024-09-26")
    record = as_json("a.txt", 0, text, mentions)
    assert json.loads(json.dumps(record)) == record
    found = record["entities"]
    assert isinstance(found, list)
    return found


def test_positions_and_texts_agree() -> None:
    text = "粤桂两地124支队伍，乌石镇党委副书记、镇长朱凯建说。"
    for entity in entities(text):
        assert text[entity["start"] : entity["end"]] == entity["text"]


def test_links_point_at_the_ids_of_titles_and_bodies() -> None:
    found = entities("乌石镇党委副书记、镇长朱凯建说。")
    texts = {entity["id"]: entity["text"] for entity in found}
    [person] = [entity for entity in found if entity["label"] == "PER"]
    links = [(texts[link["title"]], texts[link["of"]], link.get("inherited")) for link in person["links"]]
    assert links == [("副书记", "乌石镇党委", None), ("镇长", "乌石镇", True)]


def test_places_have_codes_members_and_parents_spans() -> None:
    found = {entity["text"]: entity for entity in entities("粤桂两地；荆州市卫生局")}
    assert found["粤桂"]["members"] == ["广东省", "广西壮族自治区"]
    assert found["荆州市"]["in"] == [found["荆州市卫生局"]["start"], found["荆州市卫生局"]["end"]]
    assert found["荆州市"]["code"] == "421000"
    assert found["荆州市"]["level"] == 1
