from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.correcting.laying import BY_HAND, BY_RULE, lay, nested
from corpus.model import Correction, Label, Mention, Rule, Span

TEXT = "石桥市委在石桥市開會,石橋鎮的李桥生也来了。"
FOUND = (
    Mention(Span(0, 4), "石桥市委", Label.ORG, "石桥市委"),
    Mention(Span(5, 8), "石桥市", Label.GPE, "石桥市", attributes=(("code", "900100"),)),
    Mention(Span(11, 13), "石橋", Label.GPE, "石桥"),
    Mention(Span(15, 17), "李桥", Label.PER, "李桥"),
)


def said(span: Span, label: Label | None, **values: str) -> tuple[int, Span, Correction]:
    return 0, span, Correction("c", 1, (span,), span.slice(TEXT), label, **values)


def texts(rules: tuple[Rule, ...] = (), *placed: tuple[int, Span, Correction]) -> list[tuple[str, str]]:
    (mentions,) = lay([TEXT], [FOUND], rules, placed)
    return [(mention.text, mention.label.value) for mention in mentions]


def test_nothing_said_leaves_what_was_found() -> None:
    assert lay([TEXT], [FOUND], (), ()) == (FOUND,)


def test_a_rejected_place_has_no_mention() -> None:
    assert ("石橋", "GPE") not in texts((), said(Span(11, 13), None))
    assert len(texts((), said(Span(11, 13), None))) == 3


def test_a_grown_mention_takes_the_place_of_the_old_one() -> None:
    mentions = texts((), said(Span(15, 17), None), said(Span(15, 18), Label.PER))
    assert ("李桥生", "PER") in mentions
    assert ("李桥", "PER") not in mentions


def test_what_crosses_a_correction_goes() -> None:
    assert texts((), said(Span(2, 6), Label.LOC))[0] == ("市委在石", "LOC")
    assert ("石桥市委", "ORG") not in texts((), said(Span(2, 6), Label.LOC))


def test_a_correction_of_the_same_keeps_its_link_unless_it_says_otherwise() -> None:
    (kept,) = lay([TEXT], [FOUND], (), [said(Span(5, 8), Label.GPE)])
    assert next(m for m in kept if m.text == "石桥市").attributes == (("code", "900100"),)
    (unlinked,) = lay([TEXT], [FOUND], (), [said(Span(5, 8), Label.GPE, code="")])
    mention = next(m for m in unlinked if m.text == "石桥市")
    assert mention.attributes == ()
    assert mention.found_by == BY_HAND
    assert mention.confidence == 1.0


def test_always_finds_both_scripts_and_nests_within_other_names() -> None:
    rule = Rule("r", "石桥", Label.GPE, norm="石桥市", code="900100")
    (mentions,) = lay([TEXT], [FOUND], (rule,), ())
    inner = mentions[1]
    assert (inner.text, inner.level, inner.inside) == ("石桥", 1, Span(0, 4))
    assert inner.found_by == BY_RULE
    other_script = next(m for m in mentions if m.text == "石橋")
    assert (other_script.norm, dict(other_script.attributes)) == ("石桥市", {"code": "900100"})
    assert ("石桥市", "GPE") in texts((rule,))


def test_never_forbids_one_kind_or_all() -> None:
    assert ("石橋", "GPE") not in texts((Rule("r", "石桥", Label.GPE, always=False),))
    assert ("石橋", "GPE") in texts((Rule("r", "石桥", Label.PER, always=False),))
    assert ("石橋", "GPE") not in texts((Rule("r", "石桥", None, always=False),))


def test_a_correction_wins_over_a_rule() -> None:
    never = Rule("r", "李桥", None, always=False)
    assert ("李桥", "PER") in texts((never,), said(Span(15, 17), Label.PER))


@given(
    st.text(alphabet="石桥橋市𠮷李,", min_size=1, max_size=30),
    st.lists(st.text(alphabet="石桥橋𠮷", min_size=1, max_size=3), max_size=4),
    st.lists(st.tuples(st.integers(0, 29), st.integers(1, 5), st.sampled_from([None, *Label])), max_size=6),
)
def test_any_rules_and_corrections_leave_exact_spans_that_never_cross(
    text: str, wanted: list[str], said: list[tuple[int, int, Label | None]]
) -> None:
    rules = [Rule(str(n), each, Label.GPE) for n, each in enumerate(wanted)]
    spans = [(Span(s, min(s + n, len(text))), label) for s, n, label in said if s < len(text)]
    placed = [(0, span, Correction("c", 1, (span,), span.slice(text), label)) for span, label in spans]
    (mentions,) = lay([text], [()], rules, placed)
    for mention in mentions:
        assert mention.span.slice(text) == mention.text
    for left in mentions:
        for right in mentions:
            if left is not right and left.span.overlaps(right.span):
                assert left.span != right.span
                assert left.span.contains(right.span) or right.span.contains(left.span)
    assert nested(mentions) == mentions
