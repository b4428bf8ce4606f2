from __future__ import annotations

import pytest

from corpus.model import Annotation, AnnotationKind, Label, Span, Status
from desktop.reader.block_marks import Stripe, Wash
from desktop.reader.overlay import Overlay
from desktop.reader.sheet import clean_sheet, raw_sheet
from tests.desktop.reader.pages import TEXTS, annotation, page

TEXT = "\n".join(TEXTS)
EVERYTHING = Span(0, len(TEXT))
PARAGRAPH = AnnotationKind.PARAGRAPH


def overlay(*annotations: Annotation, raw: bool = False) -> Overlay:
    made = page(annotations=annotations)
    return Overlay(made, raw_sheet(made) if raw else clean_sheet(made))


def washes(made: Overlay, blocks: int = 4) -> list[Wash]:
    return list(dict.fromkeys(wash for block in range(blocks) for wash in made.marks(block).washes))


def stripes(made: Overlay, blocks: int = 4) -> list[Stripe]:
    return list(dict.fromkeys(bar for block in range(blocks) for bar in made.marks(block).stripes))


def test_spans_get_washes_and_paragraphs_stripes_only() -> None:
    made = overlay(
        annotation("1", TEXT, "治理先锋", "m"), annotation("2", TEXT, TEXTS[0], "n", kind=PARAGRAPH)
    )
    assert [(wash.annotation, wash.colours) for wash in washes(made)] == [("1", ("#d9825f",))]
    assert [stripe.annotation for stripe in stripes(made)] == ["2", "1"]


def test_nested_spans_lie_deeper() -> None:
    quotes = ("发起成立「治理先锋」党建联合体", "「治理先锋」", "先锋")
    made = overlay(*(annotation(str(n), TEXT, quote, "m") for n, quote in enumerate(quotes)))
    assert {(wash.annotation, wash.depth) for wash in washes(made)} == {("0", 0), ("1", 1), ("2", 2)}


def test_each_code_has_a_stripe_in_a_lane_of_its_own() -> None:
    made = overlay(annotation("1", TEXT, "治理先锋", "m", "n"))
    found = stripes(made)
    assert {stripe.colour for stripe in found} == {"#d9825f", "#8fae76"}
    assert {stripe.lane for stripe in found} == {0, 1}
    assert made.lanes == 2


def test_a_memo_without_a_code_still_shows_where_it_belongs() -> None:
    made = overlay(annotation("1", TEXT, "治理先锋", memo="一条"))
    (stripe,) = stripes(made)
    assert stripe.colour is None
    assert [(place, a.memo) for place, a in made.memos()] == [(TEXT.index("治理先锋"), "一条")]


def test_codes_that_are_gone_leave_no_colour() -> None:
    (wash,) = washes(overlay(annotation("1", TEXT, "治理先锋", "gone")))
    assert wash.colours == ()


def test_rejected_proposals_are_not_shown() -> None:
    made = overlay(
        annotation("1", TEXT, "治理先锋", "m", status=Status.REJECTED),
        annotation("2", TEXT, "岳阳", "m", status=Status.PENDING),
    )
    assert [(wash.annotation, wash.pending) for wash in washes(made)] == [("2", True)]


def test_the_smallest_annotation_is_named_first_and_the_paragraph_last() -> None:
    made = overlay(
        annotation("all", TEXT, TEXTS[2], "m", kind=PARAGRAPH),
        annotation("big", TEXT, "发起成立「治理先锋」党建联合体", "m"),
        annotation("small", TEXT, "治理先锋", "n"),
    )
    found = made.annotations_at(TEXT.index("治理先锋"))
    assert [a.id for a in found] == ["small", "big", "all"]


def test_memos_on_the_article_stand_at_its_head() -> None:
    made = overlay(
        annotation("1", TEXT, "岳阳", memo="后"),
        annotation("2", TEXT, TEXT, memo="先", kind=AnnotationKind.ARTICLE),
    )
    assert [(place, a.memo) for place, a in made.memos()] == [(-1, "先"), (TEXT.index("岳阳"), "后")]
    assert [stripe.annotation for stripe in stripes(made)] == ["1"]


def test_mentions_stand_in_their_paragraph() -> None:
    made = overlay()
    found = made.underlines(2)
    assert {span.slice(TEXT) for span, _ in found} == {"岳阳", "「治理先锋」党建联合体", "治理"}
    assert all(span.slice(TEXT) == mention.text for span, mention in found)
    innermost = made.mention_at(TEXT.index("治理"))
    assert innermost is not None
    assert made.mention_at(TEXT.index("同打造")) is None


def test_the_innermost_mention_is_under_the_pointer() -> None:
    position = TEXTS[2].index("治理先锋") + len(TEXTS[0]) + len(TEXTS[1]) + 2
    paragraph, mention = overlay().mention_at(position) or (None, None)
    assert paragraph == 2
    assert mention is not None
    assert mention.label is Label.PROGRAMME


def test_hidden_kinds_are_not_underlined() -> None:
    made = overlay()
    made.labels = frozenset({Label.GPE})
    assert [mention.text for _, mention in made.underlines(2)] == ["岳阳"]
    assert made.underlines(0) == []


def test_annotations_keep_their_words_in_the_raw_text() -> None:
    made = overlay(annotation("1", TEXT, "治理先锋", "m"), raw=True)
    raw = page().raw
    (wash,) = washes(made, 6)
    assert wash.span.slice(raw) == "治理先锋"
    assert made.underlines(3) == []


def test_layers_are_replaced_as_a_whole() -> None:
    made = overlay()
    made.set_highlight("search", [Span(0, 2), Span(5, 7)])
    assert made.highlights("search", Span(0, 6)) == [Span(0, 2), Span(5, 7)]
    made.set_highlight("search", [])
    assert made.highlights("search", EVERYTHING) == []
    with pytest.raises(ValueError, match="there are variants, search"):
        made.set_highlight("entities", [])


def test_what_reaches_over_paragraphs_keeps_its_lane_and_depth() -> None:
    long = TEXT[TEXT.index("清理") : TEXT.index("教育")]
    made = overlay(
        annotation("a", TEXT, "两年来，两地共同打造", "m"),
        annotation("long", TEXT, long, "n"),
        annotation("b", TEXT, "治理先锋", "m"),
    )
    assert [bar.lane for bar in stripes(made) if bar.annotation == "long"] == [0]
    assert {wash.depth for wash in washes(made) if wash.annotation == "long"} == {0}
    assert {bar.lane for bar in stripes(made) if bar.annotation != "long"} == {1}
    assert made.lanes == 2
