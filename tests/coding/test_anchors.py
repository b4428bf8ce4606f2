from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.coding.anchors import Anchor, anchor, place_again
from corpus.model import (
    Annotation,
    AnnotationKind,
    Article,
    Edit,
    MeipiError,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Span,
    apply_edits,
)

RAW = "村口的石桥,三月通了车。\n老人从前过河要绕十里路。\n𠮷安镇的人😀都来看。"


def cleaned(*edits: Edit) -> Article:
    """The three lines of ``RAW`` as an article, after ``edits``."""
    paragraphs: list[Paragraph] = []
    start = 0
    for line in RAW.split("\n"):
        span = Span(start, start + len(line))
        own = [replace(e, span=e.span.shift(-start)) for e in edits if span.contains(e.span)]
        offsets = OffsetMap.from_edits(len(line), own).shift_source(start)
        paragraphs.append(Paragraph(ParagraphKind.BODY, apply_edits(line, own), (span,), offsets))
        start = span.end + 1
    return Article(tuple(paragraphs), id=7)


def edit(old: str, new: str) -> Edit:
    at = RAW.index(old)
    return Edit(Span(at, at + len(old)), old, new, "trial", "因为")


def annotation(place: Anchor) -> Annotation:
    return Annotation("a" * 32, 7, **{name: getattr(place, name) for name in place.__slots__})


def test_an_anchor_keeps_quote_context_and_raw_place() -> None:
    article = cleaned(edit("村口的", ""))
    place = anchor(article, span=Span(0, 2))
    assert (place.kind, place.quote, place.prefix) == (AnnotationKind.SPAN, "石桥", "")
    assert place.suffix == article.text[2:34]
    assert place.raw_spans == (Span(3, 5),)


def test_an_anchor_on_a_paragraph_and_on_an_article() -> None:
    article = cleaned()
    second = anchor(article, paragraph=2)
    assert (second.kind, second.quote) == (AnnotationKind.PARAGRAPH, RAW.split("\n")[1])
    whole = anchor(article)
    assert (whole.kind, whole.quote, whole.span) == (AnnotationKind.ARTICLE, "", Span(0, len(RAW)))


@pytest.mark.parametrize(
    ("place", "id"),
    [
        ({"span": Span(3, 3)}, "empty-span"),
        ({"span": Span(3, 400)}, "beyond-text"),
        ({"paragraph": 0}, "no-paragraph"),
        ({"paragraph": 4}, "no-paragraph"),
    ],
)
def test_a_place_that_is_none_is_refused(place: dict[str, object], id: str) -> None:
    with pytest.raises(MeipiError) as error:
        anchor(cleaned(), **place)  # type: ignore[arg-type]
    assert error.value.id == id


@given(st.integers(0, len(RAW) - 1), st.integers(1, 12))
def test_an_annotation_finds_its_words_again(start: int, length: int) -> None:
    span = Span(start, min(start + length, len(RAW)))
    before, after = cleaned(), cleaned(edit("村口的", ""), edit("从前", "早先年"))
    old = annotation(anchor(before, span=span))
    new = place_again(old, after)
    if not old.quote.strip("\n"):
        return  # a break alone has no place in the source
    changed = [Span(RAW.index(word), RAW.index(word) + len(word)) for word in ("村口的", "从前")]
    assert (new is None) == any(span.overlaps(other) for other in changed)
    if new is not None:
        assert new.span.slice(after.text) == old.quote
        back = place_again(new, before)
        assert back is not None
        assert back.span == old.span


def test_an_annotation_whose_words_changed_is_left_for_review() -> None:
    old = annotation(anchor(cleaned(), span=Span(RAW.index("从前"), RAW.index("从前") + 4)))
    assert place_again(old, cleaned(edit("从前", "早先"))) is None
    assert place_again(old, cleaned(edit("从前过河", ""))) is None


def test_a_paragraph_that_became_part_of_another_is_a_span_of_it() -> None:
    old = annotation(anchor(cleaned(), paragraph=2))
    joined = cleaned()
    lines = joined.paragraphs
    one = Paragraph(
        ParagraphKind.BODY,
        "".join(p.text for p in lines),
        tuple(span for p in lines for span in p.spans),
        OffsetMap.chain(p.offsets for p in lines),
    )
    new = place_again(old, Article((one,), id=7))
    assert new is not None
    assert new.kind is AnnotationKind.SPAN
    assert new.quote == old.quote
