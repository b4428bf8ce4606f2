from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from corpus.arranging import articles, paragraphs
from corpus.arranging.building import Builder, arrangement_of, repairs_of
from corpus.arranging.choosing import chosen, groups
from corpus.arranging.decisions import decide_step
from corpus.articles import read_source
from corpus.model import Arrangement, Cleaned, Repairs
from corpus.model.edit import applied_edits
from tests.arranging.made import RAW, arrangement, holds_everything, repairs, texts
from tests.quality.damage import pages

State = tuple[Repairs, Arrangement]


def test_articles_that_stay_where_they_are_are_groups_of_their_own() -> None:
    found = groups(arrangement(), arrangement())
    assert [sorted(group.articles) for group in found] == [[1], [2], [], []]


def test_articles_whose_characters_changed_hands_go_together() -> None:
    merged = articles.merge(arrangement(), 1, 2, raw=RAW)
    assert [sorted(group.articles) for group in groups(arrangement(), merged)] == [[1, 2], [], []]
    away = paragraphs.to_furniture(arrangement(), 1, [2], "removed", raw=RAW)
    group = groups(arrangement(), away)[0]
    assert group.articles == {1}
    assert [len(group.before), len(group.after)] == [1, 2]


def test_one_article_is_taken_and_the_other_left() -> None:
    before = repairs(), arrangement()
    away = paragraphs.to_furniture(arrangement(), 1, [2], "removed", raw=RAW)
    renamed = replace(away.articles[1], head=replace(away.articles[1].head, title="渡口"))
    after = replace(repairs(), recipe="made-2"), replace(away, articles=(away.articles[0], renamed))
    found, made = chosen(before, after, [1])
    assert texts(made)[0] == ["三月初五,石桥通了车。"]
    assert [article.head.title for article in made.articles] == ["桥通了", "渡口停了"]
    assert found.recipe == "made-1"
    found, made = chosen(before, after, [2])
    assert len(texts(made)[0]) == 2
    assert [article.head.title for article in made.articles] == ["桥通了", "渡口"]
    assert len(made.furniture) == 2


def test_all_and_none_are_the_new_and_the_old() -> None:
    before = repairs(), arrangement()
    after = repairs(), replace(paragraphs.join(arrangement(), 1, 1), by_hand=False)
    assert chosen(before, after, [1, 2]) == after
    assert chosen(before, after, []) == before


def test_whatever_is_taken_every_character_keeps_one_place_and_edits_do_not_meet() -> None:
    for raw, before, after in renewed():
        old, new = ({a.id: a for a in each[1].articles} for each in (before, after))
        for group in groups(before[1], after[1]):
            found, made = chosen(before, after, group.articles)
            assert holds_everything(made, raw)
            applied = applied_edits(found.edits)
            assert all(one.span.end <= other.span.start for one, other in pairwise(applied))
            builder = Builder(raw, found.edits)
            for article in made.articles:
                source, edits = (new, after[0]) if article.id in group.articles else (old, before[0])
                expected = Builder(raw, edits.edits).article(source[article.id])
                assert builder.article(article).text == expected.text


def renewed() -> Iterator[tuple[str, State, State]]:
    """Damaged pages as an older cleaning may have left them, and as they are cleaned now."""
    for page in pages()[::11]:
        cleaned = numbered(read_source(page.raw))
        after = repairs_of(1, cleaned), arrangement_of(1, cleaned)
        made = after[1]
        if len(made.articles) > 1:
            made = articles.merge(made, made.articles[0].id, made.articles[1].id, raw=page.raw)
        last = made.articles[-1]
        if len(last.parts) > 1:
            made = paragraphs.to_furniture(made, last.id, [1], "removed", raw=page.raw)
        before = after[0]
        for step in {edit.step for edit in before.edits}:
            before = decide_step(before, step, accept=False)
        yield page.raw, (before, replace(made, by_hand=False)), after


def numbered(cleaned: Cleaned) -> Cleaned:
    found = enumerate(cleaned.articles, 1)
    return replace(cleaned, articles=tuple(replace(article, id=number) for number, article in found))
