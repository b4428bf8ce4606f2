from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.model import AnnotationKind, Article, Credit
from desktop.reader.columns import columns
from desktop.reader.header import TOP, Chip, Header, byline, chips
from desktop.reader.look import Look
from desktop.reader.overlay import Overlay
from desktop.reader.page import Page
from desktop.reader.sheet import clean_sheet
from desktop.reader.typography import Typography
from tests.desktop.reader.pages import TEXTS, annotation, page

TEXT = "\n".join(TEXTS)

pytestmark = pytest.mark.usefixtures("qapp")


def header(made: Page, width: float = 845.0) -> Header:
    typography = Typography(Look())
    return Header(made, typography, columns(width, typography.em))


def test_chips_tell_outlet_date_names_and_cleaning() -> None:
    found = chips(page())
    assert [chip.text for chip in found[:3]] == ["岳阳日报", "2024-09-26", "记者 田心怡 · 李杰 · 摄 南雪生"]
    assert found[3].quiet
    assert found[3].text.count("1") == 2


def test_what_could_not_be_read_has_no_chip() -> None:
    assert chips(Page(Article(()))) == []


def test_codes_of_the_whole_article_are_chips_with_a_dot() -> None:
    whole = annotation("1", TEXT, TEXT, "m", kind=AnnotationKind.ARTICLE)
    made = page(annotations=[whole])
    codes = Overlay(made, clean_sheet(made)).article_codes()
    assert chips(made, codes)[-1] == Chip("组织机制", colour="#d9825f")


def test_names_without_a_role() -> None:
    assert byline([Credit("甲"), Credit("乙"), Credit("丙", "摄影")]) == "甲 · 乙 · 摄影 丙"


def test_words_and_chips_stand_under_one_another() -> None:
    made = header(page())
    tops = [at.y() for at, _, _ in made.lines]
    assert len(tops) == 3
    assert tops == sorted(tops)
    assert made.chips[0][0].top() > tops[-1]
    assert made.height > made.chips[-1][0].bottom()


def test_chips_wrap_within_the_measure_and_never_overlap() -> None:
    made = header(page(), 420.0)
    boxes = [box for box, _ in made.chips]
    stand = columns(420.0, Typography(Look()).em)
    assert len({box.top() for box in boxes}) > 1
    for index, box in enumerate(boxes):
        assert box.right() <= stand.text + stand.measure + 0.01
        assert not any(box.intersects(other) for other in boxes[:index])


def test_an_article_without_any_head_leaves_only_a_margin() -> None:
    bare = replace(page(), article=Article(()), edits=(), furniture=())
    assert header(bare).height == TOP
