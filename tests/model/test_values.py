"""The frozen values refuse what cannot be."""

from __future__ import annotations

import pytest

from corpus.model import (
    Article,
    Code,
    Edit,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Replacement,
    Span,
    apply_edits,
)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_is_ordered_and_not_negative(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_spans_count_code_points() -> None:
    assert Span(1, 3).slice("𠮷野家在") == "野家"


def test_an_edit_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="is not what stands"):
        apply_edits("abc", [Edit(Span(0, 1), "x", "y", "test", "because")])


def test_overlapping_edits_are_refused() -> None:
    edits = [
        Edit(Span(0, 2), "ab", "", "one", "because"),
        Edit(Span(1, 3), "bc", "", "two", "because"),
    ]
    with pytest.raises(ValueError, match="overlap"):
        apply_edits("abc", edits)


def test_a_proposed_edit_leaves_the_text_alone() -> None:
    assert apply_edits("abc", [Edit(Span(0, 1), "a", "x", "s", "r", 0.2, applied=False)]) == "abc"


def test_an_article_places_its_paragraphs() -> None:
    def paragraph(text: str, start: int) -> Paragraph:
        offsets = OffsetMap.identity(len(text)).shift_source(start)
        return Paragraph(ParagraphKind.BODY, text, (Span(start, start + len(text)),), offsets)

    article = Article((paragraph("第二栏", 20), paragraph("第一栏。", 3)))
    assert article.text == "第二栏\n第一栏。"
    assert article.paragraph_spans == (Span(0, 3), Span(4, 8))
    assert article.offsets.to_source(Span(2, 5)) == (Span(3, 4), Span(22, 23))


def test_a_replacement_keeps_to_one_record() -> None:
    one, two = Code("1", "a", "#000000"), Code("2", "a", "#000000")
    with pytest.raises(ValueError, match="one record by another"):
        Replacement(one, two)
    with pytest.raises(ValueError, match="nothing"):
        Replacement(None, None)
    assert Replacement(None, one).inverse() == Replacement(one, None)
