from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.arranging.decisions import decide, decide_step, renew
from corpus.model import Decision, Edit, Repairs, Span, apply_edits
from tests.arranging.made import EDITS, RAW, edit, repairs

SPACE, PINYIN, WRAP, SLIP = EDITS


def applied(found: Repairs) -> list[str]:
    return [each.step for each in found.edits if each.applied]


def test_a_rejected_edit_becomes_a_proposal() -> None:
    after = decide(repairs(), [PINYIN], accept=False)
    assert applied(after) == ["spaces", "wraps"]
    assert "(qiáo)" in apply_edits(RAW, after.edits)
    assert after.decisions == (Decision(PINYIN.step, PINYIN.span, False),)


def test_an_accepted_proposal_is_applied() -> None:
    after = decide(repairs(), [SLIP], accept=True)
    assert "船都卖" in apply_edits(RAW, after.edits)
    assert after.decisions == (Decision(SLIP.step, SLIP.span, True),)


def test_the_last_word_counts() -> None:
    after = decide(decide(repairs(), [PINYIN], accept=False), [PINYIN], accept=True)
    assert applied(after) == ["spaces", "pinyin", "wraps"]
    assert len(after.decisions) == 1


def test_a_step_is_decided_as_a_whole_and_one_of_it_apart() -> None:
    after = decide(decide_step(repairs(), "pinyin", accept=False), [PINYIN], accept=True)
    assert "pinyin" in applied(after)
    assert applied(decide_step(after, "pinyin", accept=False)) == ["spaces", "wraps"]


def test_what_is_accepted_takes_the_place_of_what_it_overlaps() -> None:
    wide = Edit(Span(PINYIN.span.start - 1, PINYIN.span.end), "桥(qiáo)", "侨", "slips", "坏了", 0.5, False)
    both = replace(repairs(), edits=tuple(sorted([*EDITS, wide], key=lambda e: e.span)))
    after = decide(both, [wide], accept=True)
    assert "石侨通" in apply_edits(RAW, after.edits)
    assert "pinyin" not in applied(after)
    assert "石桥通" in apply_edits(RAW, decide(after, [PINYIN], accept=True).edits)


def test_decisions_outlive_another_cleaning() -> None:
    decided = decide(decide(repairs(), [PINYIN], accept=False), [SLIP], accept=True)
    again = renew(replace(repairs(), recipe="made-2"), decided)
    assert again.recipe == "made-2"
    assert applied(again) == ["spaces", "wraps", "slips"]
    assert again.decisions == decided.decisions


def test_an_accepted_edit_stays_when_cleaning_no_longer_proposes_it() -> None:
    decided = decide(repairs(), [SLIP], accept=True)
    again = renew(Repairs(1, "made-2", EDITS[:3]), decided)
    assert "船都卖" in apply_edits(RAW, again.edits)


def test_a_decided_step_goes_for_edits_that_are_found_later() -> None:
    decided = decide_step(Repairs(1, "made-1", EDITS[:1]), "pinyin", accept=False)
    assert applied(renew(repairs(), decided)) == ["spaces", "wraps"]


spans = st.tuples(st.integers(0, 20), st.integers(0, 4)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
edits = st.lists(st.tuples(spans, st.sampled_from("甲乙丙")), max_size=12, unique=True)


@given(edits, st.lists(st.tuples(st.integers(0, 11), st.booleans()), max_size=8))
def test_edits_that_are_applied_never_overlap(
    made: list[tuple[Span, str]], acts: list[tuple[int, bool]]
) -> None:
    found = tuple(Edit(place, place.slice(RAW), "", step, "", applied=False) for place, step in sorted(made))
    state = Repairs(1, "", found)
    for number, accept in acts:
        if number < len(found):
            state = decide(state, [state.edits[number]], accept=accept)
            assert state.edits[number].applied is accept
            apply_edits(RAW, state.edits)
    for step in "甲乙丙":
        state = decide_step(state, step, accept=True)
        apply_edits(RAW, state.edits)


def test_an_edit_is_named_by_step_and_place() -> None:
    other = edit("?", "也", "slips")
    assert "船都卖" in apply_edits(RAW, decide(repairs(), [other], accept=True).edits)
