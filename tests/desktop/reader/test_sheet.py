from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Article, Edit, OffsetMap, Paragraph, ParagraphKind, Span, apply_edits
from desktop.reader.marks import MarkKind
from desktop.reader.page import Page
from desktop.reader.sheet import LONGEST, clean_sheet, raw_sheet
from tests.desktop.reader.pages import NAVIGATION, TEXTS, page


def test_the_clean_sheet_has_a_block_a_paragraph() -> None:
    made = page()
    sheet = clean_sheet(made)
    assert sheet.text == made.article.text
    assert [block.text for block in sheet.blocks] == list(TEXTS)
    assert [block.number for block in sheet.blocks] == ["1", "2", "3", "4"]
    assert [block.style for block in sheet.blocks] == ["body", "heading", "body", "body"]
    assert sheet.to_article(Span(3, 5)) == Span(3, 5)


@given(st.integers(0, sum(map(len, TEXTS)) + 3))
def test_every_position_has_its_block(position: int) -> None:
    sheet = clean_sheet(page())
    span = sheet.blocks[sheet.block_at(position)].span
    assert span.start <= position <= span.end


def test_the_raw_sheet_shows_the_source_line_by_line() -> None:
    made = page()
    sheet = raw_sheet(made)
    assert sheet.text == made.raw
    assert [block.paragraph for block in sheet.blocks] == [None, 0, 1, 2, 3, None]
    assert sheet.blocks[-1].style == "blank"
    assert sheet.block_of_paragraph(2) == 3


def test_positions_go_from_the_article_to_the_source_and_back() -> None:
    sheet = raw_sheet(page())
    (place,) = sheet.from_article(Span(3, 5))
    assert place.slice(sheet.text) == "洪湖"
    assert sheet.to_article(place) == Span(3, 5)
    assert sheet.to_article(Span(0, 3)) is None


def test_a_selection_over_two_raw_lines_is_one_span_of_the_article() -> None:
    made = page()
    sheet = raw_sheet(made)
    start = len(NAVIGATION)
    whole = sheet.to_article(Span(start, start + len(TEXTS[0]) + 1 + len(TEXTS[1])))
    assert whole == Span(0, len(TEXTS[0]) + 1 + len(TEXTS[1]))


def test_marks_say_what_cleaning_did() -> None:
    sheet = raw_sheet(page())
    kinds = [(mark.kind, mark.note) for mark in sheet.marks]
    assert kinds == [(MarkKind.DROPPED, "navigation"), (MarkKind.REPAIRED, "slip")]


def test_marks_of_the_clean_text_stand_where_an_edit_was() -> None:
    made = article_with_pinyin()
    marks = clean_sheet(made).marks
    assert [(mark.kind, mark.span, mark.note) for mark in marks] == [
        (MarkKind.REMOVED, Span(1, 1), "pinyin"),
        (MarkKind.REPAIRED, Span(2, 3), "slip"),
        (MarkKind.PROPOSED, Span(3, 4), "perhaps"),
    ]
    assert marks[1].edit is made.edits[2]


def article_with_pinyin() -> Page:
    """乡xiang 村?部 as printed: pinyin and white space removed, a slip repaired, one proposed."""
    raw = "乡xiang 村?部"
    edits = (
        Edit(Span(1, 6), "xiang", "", "pinyin", "pinyin"),
        Edit(Span(6, 7), " ", "", "spaces", "a space"),
        Edit(Span(8, 9), "?", "干", "slips", "slip"),
        Edit(Span(9, 10), "部", "郡", "slips", "perhaps", 0.2, applied=False),
    )
    offsets = OffsetMap.from_edits(len(raw), edits)
    paragraph = Paragraph(ParagraphKind.BODY, apply_edits(raw, edits), (Span(0, len(raw)),), offsets)
    return Page(Article((paragraph,)), raw=raw, edits=edits)


def test_other_articles_of_the_source_are_told_apart() -> None:
    made = page()
    more = replace(made, raw=made.raw + "另一篇文章。\n")
    found = [mark for mark in raw_sheet(more).marks if mark.kind is MarkKind.ELSEWHERE]
    assert [mark.span.slice(more.raw).strip() for mark in found] == ["另一篇文章。"]


def test_long_paragraphs_are_folded_after_a_sentence() -> None:
    text = "这是一个句子。" * 900
    sheet = clean_sheet(page([text]))
    assert len(sheet.blocks) > 2
    assert "".join(block.text for block in sheet.blocks) == text
    assert all(len(block.text) <= LONGEST and block.text.endswith("。") for block in sheet.blocks)
    assert [block.opens for block in sheet.blocks] == [True] + [False] * (len(sheet.blocks) - 1)
    assert [block.closes for block in sheet.blocks][-1] is True
    assert {block.paragraph for block in sheet.blocks} == {0}


def test_a_text_without_a_sentence_is_folded_where_it_must() -> None:
    sheet = clean_sheet(page(["国" * 4500]))
    assert [len(block.text) for block in sheet.blocks] == [LONGEST, LONGEST, 500]
