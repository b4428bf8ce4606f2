from __future__ import annotations

import pytest

from corpus.arranging import paragraphs
from corpus.arranging.building import Builder
from corpus.model import Arrangement, MeipiError, ParagraphKind
from tests.arranging.made import EDITS, RAW, arrangement, holds_everything, texts


def split(made: Arrangement, number: int, at: int) -> Arrangement:
    part = paragraphs.part_at(made.articles[0], number)
    paragraph = Builder(RAW, EDITS).paragraph(part)
    return paragraphs.split(made, 1, number, at=at, paragraph=paragraph, raw=RAW)


def test_paragraphs_of_another_kind() -> None:
    after = paragraphs.set_kind(arrangement(), 1, [2], ParagraphKind.HEADING)
    assert [part.kind.value for part in after.articles[0].parts] == ["body", "heading"]
    assert after.by_hand


def test_two_paragraphs_joined() -> None:
    after = paragraphs.join(arrangement(), 1, 1)
    assert texts(after)[0] == ["三月初五,石桥通了车。过河要绕十里。"]
    assert holds_everything(after)


def test_the_last_paragraph_has_none_to_join() -> None:
    with pytest.raises(MeipiError) as error:
        paragraphs.join(arrangement(), 1, 2)
    assert error.value.id == "no-paragraph"


@pytest.mark.parametrize(
    ("at", "halves"),
    [
        (2, ["三月", "初五,石桥通了车。"]),
        (7, ["三月初五,石桥", "通了车。"]),
        (8, ["三月初五,石桥通", "了车。"]),
    ],
)
def test_a_paragraph_split_at_a_place_of_its_text(at: int, halves: list[str]) -> None:
    after = split(arrangement(), 1, at)
    assert texts(after)[0][:2] == halves
    assert holds_everything(after)


def test_a_joined_paragraph_splits_where_it_was_joined() -> None:
    joined = paragraphs.join(arrangement(), 1, 1)
    assert split(joined, 1, 11).articles == arrangement().articles


@pytest.mark.parametrize("at", [0, 11])
def test_nothing_is_split_off_at_an_end(at: int) -> None:
    with pytest.raises(MeipiError) as error:
        split(arrangement(), 1, at)
    assert error.value.id == "nothing-to-split"


def test_a_paragraph_moved_within_its_article_and_to_another() -> None:
    assert texts(paragraphs.move(arrangement(), 1, [2], to_article=1, to_number=1))[0][0] == "过河要绕十里。"
    after = paragraphs.move(arrangement(), 1, [2], to_article=2, to_number=2)
    assert texts(after)[1] == ["摆渡的船?卖了。", "过河要绕十里。"]
    assert holds_everything(after)


def test_several_paragraphs_move_together_in_their_order() -> None:
    after = paragraphs.move(arrangement(), 1, [2, 1], to_article=2, to_number=1)
    assert texts(after) == [[], ["三月初五,石桥通了车。", "过河要绕十里。", "摆渡的船?卖了。"]]
    assert holds_everything(after)


def test_without_a_number_they_go_where_they_stand_in_the_source() -> None:
    away = paragraphs.move(arrangement(), 2, [1], to_article=1, to_number=1)
    assert texts(away)[0] == ["摆渡的船?卖了。", "三月初五,石桥通了车。", "过河要绕十里。"]
    back = paragraphs.move(away, 1, [1], to_article=1, to_number=None)
    assert texts(back)[0] == ["三月初五,石桥通了车。", "过河要绕十里。", "摆渡的船?卖了。"]


def test_what_stays_where_it_is_was_not_done_by_hand() -> None:
    before = arrangement()
    assert paragraphs.move(before, 1, [1, 2], to_article=1, to_number=1) == before
    assert paragraphs.set_kind(before, 1, [1], before.articles[0].parts[0].kind) == before


def test_a_paragraph_cannot_move_beyond_the_end() -> None:
    with pytest.raises(MeipiError) as error:
        paragraphs.move(arrangement(), 1, [2], to_article=2, to_number=3)
    assert error.value.id == "no-paragraph"


def test_an_article_of_another_source_is_out_of_reach() -> None:
    with pytest.raises(MeipiError) as error:
        paragraphs.move(arrangement(), 1, [2], to_article=9, to_number=1)
    assert error.value.id == "other-source"


def test_paragraphs_become_furniture_and_come_back_where_they_were() -> None:
    away = paragraphs.to_furniture(arrangement(), 1, [1, 2], "removed", raw=RAW)
    assert away.articles[0].parts == ()
    assert [piece.kind for piece in away.furniture] == ["navigation", "removed", "removed", "navigation"]
    assert away.furniture[2].text == "过河要绕十里。"
    back = away
    for _ in range(2):
        back = paragraphs.from_furniture(back, 1, article_id=1, number=None, kind=ParagraphKind.BODY)
    assert back.articles == arrangement().articles
    assert back.furniture == arrangement().furniture


def test_a_piece_that_there_is_not() -> None:
    with pytest.raises(MeipiError) as error:
        paragraphs.from_furniture(arrangement(), 2, article_id=1, number=1, kind=ParagraphKind.BODY)
    assert error.value.id == "no-furniture"
