from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.arranging import articles
from corpus.model import Arrangement, MeipiError, Span
from tests.arranging.made import RAW, arrangement, holds_everything, span, texts


def with_date(made: Arrangement, *, first: bool) -> Arrangement:
    """The second article, or the first too, was dated by its headline."""
    one, two = made.articles
    dated = replace(two.head, date="2026-03-05", read_at={**two.head.read_at, "date": (span("渡口"),)})
    head = replace(one.head, date="2026-01-01") if first else one.head
    return replace(made, articles=(replace(one, head=head), replace(two, head=dated)))


def test_an_article_split_before_a_paragraph() -> None:
    after = articles.split(arrangement(), 1, 2, new_id=7)
    assert [article.id for article in after.articles] == [1, 7, 2]
    assert texts(after) == [["三月初五,石桥通了车。"], ["过河要绕十里。"], ["摆渡的船?卖了。"]]
    assert after.articles[1].head.title is None
    assert after.articles[1].head.source_id == 1
    assert holds_everything(after)


@pytest.mark.parametrize(("number", "reason"), [(1, "nothing-to-split"), (3, "no-paragraph")])
def test_an_article_cannot_be_split_at_its_ends(number: int, reason: str) -> None:
    with pytest.raises(MeipiError) as error:
        articles.split(arrangement(), 1, number, new_id=7)
    assert error.value.id == reason


def test_two_articles_merged_keep_the_headline_of_the_second_as_a_heading() -> None:
    after = articles.merge(arrangement(), 1, 2, raw=RAW)
    assert texts(after) == [["三月初五,石桥通了车。", "过河要绕十里。", "渡口停了", "摆渡的船?卖了。"]]
    assert [part.kind.value for part in after.articles[0].parts] == ["body", "body", "heading", "body"]
    assert holds_everything(after)


def test_fields_of_the_second_go_where_the_first_has_none() -> None:
    after = articles.merge(with_date(arrangement(), first=False), 1, 2, raw=RAW)
    assert after.articles[0].head.date == "2026-03-05"
    assert holds_everything(after)


def test_fields_that_both_have_become_furniture_where_they_stood() -> None:
    made = with_date(arrangement(), first=True)
    one, two = made.articles
    apart = replace(two.head, read_at={"title": (span("口停了"),), "date": (Span(*_first("渡")),)})
    after = articles.merge(replace(made, articles=(one, replace(two, head=apart))), 1, 2, raw=RAW)
    assert after.articles[0].head.date == "2026-01-01"
    assert [piece.text for piece in after.furniture] == ["首页", "渡", "返回"]
    assert holds_everything(after)


def _first(character: str) -> tuple[int, int]:
    at = RAW.index(character)
    return at, at + 1


def test_an_article_is_not_merged_with_itself() -> None:
    with pytest.raises(MeipiError) as error:
        articles.merge(arrangement(), 1, 1, raw=RAW)
    assert error.value.id == "nothing-to-merge"


def test_articles_in_another_order() -> None:
    after = articles.reorder(arrangement(), 2, 0)
    assert [article.id for article in after.articles] == [2, 1]
    assert after.by_hand
