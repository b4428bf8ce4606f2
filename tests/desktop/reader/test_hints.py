from __future__ import annotations

from corpus.model import Edit, Span
from desktop.reader.hints import about_mark
from desktop.reader.marks import Mark, MarkKind

PINYIN = Edit(Span(3, 7), "(qū)", "", "pinyin", "the reading of 區, put in by a script", 0.98)


def test_a_repair_is_told_with_reason_step_and_confidence() -> None:
    mark = Mark(Span(3, 3), MarkKind.REMOVED, PINYIN.reason, PINYIN)
    assert about_mark(mark) == (
        "“(qū)” removed: the reading of 區, put in by a script · Injected pinyin · 98%"
    )


def test_a_proposal_says_what_it_would_do() -> None:
    removal = Mark(Span(3, 7), MarkKind.PROPOSED, PINYIN.reason, PINYIN)
    assert about_mark(removal).startswith("“(qū)” might be removed, not applied: ")
    change = Edit(Span(0, 2), "甲?", "甲乙", "slips", "bytes", 0.4, applied=False)
    assert about_mark(Mark(Span(0, 2), MarkKind.PROPOSED, "bytes", change)) == (
        "“甲?” might be “甲乙”, not applied: bytes · Byte slips · 40%"
    )


def test_what_is_left_out_goes_by_its_kind() -> None:
    assert about_mark(Mark(Span(0, 2), MarkKind.DROPPED, "hot-list")) == "Removed: hot list"
    assert about_mark(Mark(Span(0, 2), MarkKind.ELSEWHERE)) == ""
