"""Endings of names, and where the names may begin."""

from __future__ import annotations

import pytest

from corpus.entities.leftward import Reach, balanced, beginnings, endings
from corpus.entities.view import View, look


def view_of(text: str) -> View:
    return look([text], published=None, outlet=None).views[0]


def test_of_endings_that_end_together_the_longest_counts() -> None:
    found = [ending for _, ending in endings(view_of("他走进滨江森林公园。"), "place_endings")]
    assert "森林公园" in found
    assert "公园" not in found
    assert "园" not in found


def test_a_name_may_begin_at_an_opening_quote() -> None:
    view = view_of("昨天举行“村BA”篮球赛。")
    head = view.folded.index("篮球赛")
    starts = beginnings(view, head, head + 3, Reach(words=9, longest=30, joiners=frozenset("“”")))
    assert view.folded.index("“") in starts


@pytest.mark.parametrize(
    ("text", "whole"),
    [("第十届中国(仙游)博览会", True), ("仙游)博览会", False), ("“村BA”赛", True), ("“村BA赛", False)],
)
def test_halves_of_quotes_and_brackets(text: str, whole: bool) -> None:
    assert balanced(text) is whole
