from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.model import EVERY_ANNOTATION, Annotation, AnnotationFilter, AnnotationKind, Span, Status

MARK = Annotation(
    id="a",
    article_id=1,
    kind=AnnotationKind.SPAN,
    span=Span(0, 2),
    quote="石桥",
    prefix="",
    suffix="",
    raw_spans=(Span(0, 2),),
    text_hash="",
    codes=("c1", "c2"),
    coder="甲",
    created="2026-03-05T23:30:00Z",
)


def test_no_condition_holds_for_all() -> None:
    assert EVERY_ANNOTATION.holds(MARK)
    assert EVERY_ANNOTATION.holds(replace(MARK, codes=(), coder="", created=""))


@pytest.mark.parametrize(
    ("chosen", "holds"),
    [
        (AnnotationFilter(codes=frozenset({"c2", "c9"})), True),
        (AnnotationFilter(codes=frozenset({"c9"})), False),
        (AnnotationFilter(coders=frozenset({"甲"})), True),
        (AnnotationFilter(coders=frozenset({""})), False),
        (AnnotationFilter(statuses=frozenset({Status.ACCEPTED})), True),
        (AnnotationFilter(statuses=frozenset({Status.PENDING})), False),
        (AnnotationFilter(made_from="2026-03-05"), True),
        (AnnotationFilter(made_from="2026-03-06"), False),
        (AnnotationFilter(made_before="2026-03-06"), True),
        (AnnotationFilter(made_before="2026-03-05T23:30:00Z"), False),
        (AnnotationFilter(codes=frozenset({"c1"}), coders=frozenset({"乙"})), False),
    ],
)
def test_all_conditions_have_to_hold(chosen: AnnotationFilter, holds: bool) -> None:
    assert chosen.holds(MARK) is holds
