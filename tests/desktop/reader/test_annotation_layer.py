from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Annotation, AnnotationKind, Status
from desktop.reader.annotation_layer import AnnotationLayer, standing
from desktop.reader.sheet import clean_sheet, raw_sheet
from tests.desktop.reader.pages import CODES, TEXTS, annotation, page

TEXT = "\n".join(TEXTS)
PLACES = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 60)).map(
    lambda pair: TEXT[pair[0] : pair[0] + pair[1]]
)
KINDS = st.sampled_from((AnnotationKind.SPAN, AnnotationKind.SPAN, AnnotationKind.ARTICLE))


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[Annotation, ...]]:
    """What an article has after each act: some go, some come, some change."""
    has: dict[str, Annotation] = {}
    story = []
    for act in range(draw(st.integers(1, 6))):
        for id in draw(st.sets(st.sampled_from(sorted(has) or ["none"]), max_size=3)):
            has.pop(id, None)
        for number in range(draw(st.integers(0, 4))):
            made = annotation(
                f"{act}-{number}",
                TEXT,
                draw(PLACES),
                *draw(st.lists(st.sampled_from("mn"), unique=True, max_size=2)),
                memo=draw(st.sampled_from(("", "一条"))),
                kind=draw(KINDS),
                status=draw(st.sampled_from((Status.ACCEPTED, Status.REJECTED, Status.PENDING))),
            )
            has[made.id] = made
        story.append(tuple(sorted(has.values(), key=lambda a: (a.span, a.id))))
    return story


def shown(layer: AnnotationLayer, blocks: int) -> object:
    marks = [layer.marks(block) for block in range(blocks)]
    return marks, layer.shown, layer.noted, layer.whole, {span for span, _ in layer}


@given(stories(), st.booleans())
def test_act_by_act_it_shows_what_it_shows_when_built_at_once(
    story: Sequence[tuple[Annotation, ...]], raw: bool
) -> None:
    made = page()
    sheet = raw_sheet(made) if raw else clean_sheet(made)
    layer = AnnotationLayer(sheet)
    for has in story:
        layer.set(has, CODES, standing)
        fresh = AnnotationLayer(sheet)
        fresh.set(has, CODES, standing)
        assert shown(layer, len(sheet.blocks)) == shown(fresh, len(sheet.blocks))
        assert layer.lanes >= fresh.lanes


def test_the_text_does_not_move_when_a_stripe_goes() -> None:
    layer = AnnotationLayer(clean_sheet(page()))
    layer.set([annotation("1", TEXT, "治理先锋", "m", "n")], CODES, standing)
    assert layer.lanes == 2
    layer.set([], CODES, standing)
    assert layer.lanes == 2
    assert not list(layer)


def test_a_code_that_changes_its_colour_is_drawn_anew() -> None:
    layer = AnnotationLayer(clean_sheet(page()))
    has = [annotation("1", TEXT, "治理先锋", "m"), annotation("2", TEXT, TEXT[4:200], "m")]
    layer.set(has, CODES, standing)
    before = layer.marks(2)
    layer.set(has, {**CODES, "m": replace(CODES["m"], colour="#123456")}, standing)
    assert {wash.colours for wash in before.washes} == {(CODES["m"].colour,)}
    assert {wash.colours for wash in layer.marks(2).washes} == {("#123456",)}


def test_a_filter_leaves_out_and_brings_back() -> None:
    layer = AnnotationLayer(clean_sheet(page()))
    has = [annotation("1", TEXT, "治理先锋", "m"), annotation("2", TEXT, "岳阳", "n")]
    layer.set(has, CODES, standing)
    layer.filter(lambda each: "n" in each.codes)
    assert list(layer.shown) == ["2"]
    layer.filter(standing)
    assert list(layer.shown) == ["1", "2"]
