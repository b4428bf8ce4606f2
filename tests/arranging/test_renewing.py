from __future__ import annotations

from dataclasses import replace

from corpus.arranging import articles
from corpus.arranging.fields import set_field
from corpus.arranging.renewing import renew, renew_by_order, shared, spans_of
from corpus.model import Arrangement, Span
from tests.arranging.made import RAW, arrangement, span


def heads(made: Arrangement) -> list[tuple[int, str | None]]:
    return [(article.id, article.head.title) for article in made.articles]


def found_again() -> Arrangement:
    """What cleaning proposes anew: the two articles the other way round, without numbers."""
    made = arrangement()
    new = tuple(replace(a, head=replace(a.head, id=0)) for a in reversed(made.articles))
    return replace(made, articles=new)


def test_articles_keep_their_numbers_where_most_of_their_characters_are() -> None:
    after = renew(arrangement(), found_again(), next_id=9)
    assert heads(after) == [
        (2, "渡口停了"),
        (1, "桥通了"),
    ]


def test_an_article_that_is_new_gets_a_new_number() -> None:
    before = articles.merge(arrangement(), 1, 2, raw=RAW)
    after = renew(replace(before, by_hand=False), found_again(), next_id=9)
    assert sorted(article.id for article in after.articles) == [1, 9]


def test_what_was_cut_by_hand_stays() -> None:
    before = articles.split(arrangement(), 1, 2, new_id=7)
    assert renew(before, found_again(), next_id=9) == before


def test_fields_that_were_set_by_hand_stay_with_their_article() -> None:
    named = set_field(arrangement().articles[1], "title", "渡船")
    before = replace(arrangement(), articles=(arrangement().articles[0], named))
    after = renew(before, found_again(), next_id=9)
    assert after.articles[0].head.title == "渡船"
    assert after.articles[0].machine == {"title": "渡口停了"}


def test_a_source_keeps_an_article() -> None:
    for again in (renew, renew_by_order):
        after = again(arrangement(), replace(arrangement(), articles=()), next_id=9)
        assert [(article.id, article.parts) for article in after.articles] == [(1, ())]


def test_in_another_text_articles_are_matched_in_their_order() -> None:
    after = renew_by_order(arrangement(), found_again(), next_id=9)
    assert heads(after) == [
        (1, "渡口停了"),
        (2, "桥通了"),
    ]


def test_shared_characters_are_counted_once() -> None:
    one = spans_of(arrangement().articles[0])
    assert shared(one, one) == sum(len(own) for own in one)
    assert shared(one, (span("初五"), Span(0, 3))) == 2
