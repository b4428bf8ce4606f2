"""The choice among overlapping proposals, and how it is learnt."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from corpus.entities.choice import BIAS, LABELS, After, Model
from corpus.entities.features import Proposal
from corpus.entities.training import Example, Trainer
from corpus.model import Label, Span


def proposal(start: int, end: int, label: Label, *features: str) -> Proposal:
    return Proposal(Span(start, end), label, features, ("test",), None, None)


def model(weights: dict[str, float], follows: dict[tuple[After, Label], float] | None = None) -> Model:
    return Model(dict.fromkeys(LABELS, weights), follows or {})


def total(chosen: tuple[Proposal, ...], of: Model, marks: frozenset[int]) -> float:
    """The score of a set, added up without any cleverness."""
    score = sum(of.score(p) for p in chosen)
    for left, right in pairwise(chosen):
        gap = right.span.start - left.span.end
        if gap == 0 or (gap == 1 and left.span.end in marks):
            score += of.follows.get((After(left.label, listed=gap == 1), right.label), 0.0)
    return score


PROPOSALS = st.lists(
    st.builds(
        lambda start, length, label, feature: proposal(start, start + length, label, feature),
        st.integers(0, 8),
        st.integers(1, 4),
        st.sampled_from([Label.ORG, Label.TITLE, Label.GPE]),
        st.sampled_from("abcd"),
    ),
    max_size=7,
    unique_by=lambda p: (p.span, p.label),
)
WEIGHTS = st.fixed_dictionaries({f: st.floats(-3, 3) for f in "abcd"})
FOLLOWS = st.dictionaries(
    st.tuples(
        st.builds(After, st.sampled_from([Label.ORG, Label.GPE]), st.booleans()),
        st.sampled_from([Label.TITLE, Label.GPE]),
    ),
    st.floats(-2, 2),
)


@given(PROPOSALS, WEIGHTS, FOLLOWS, st.frozensets(st.integers(0, 12)))
def test_no_other_set_scores_more(
    proposals: list[Proposal],
    weights: dict[str, float],
    follows: dict[tuple[After, Label], float],
    marks: frozenset[int],
) -> None:
    of = model(weights, follows)
    ordered = sorted(proposals, key=lambda p: p.span)
    sets = (c for n in range(len(ordered) + 1) for c in combinations(ordered, n))
    free = [c for c in sets if all(a.span.end <= b.span.start for a, b in pairwise(c))]
    best = max(total(c, of, marks) for c in free)
    chosen = tuple(c.proposal for c in of.choose(proposals, marks))
    assert abs(total(chosen, of, marks) - best) < 1e-9


def test_a_model_is_read_back_as_it_was_written() -> None:
    weights = {label: {"a": 1.5, BIAS: -0.25} for label in LABELS}
    kept = Model(weights, {(After(Label.ORG, listed=False), Label.TITLE): 2.0})
    assert Model.unpacked(kept.packed()) == kept


def test_training_learns_what_tells_right_from_wrong() -> None:
    right, wrong = proposal(0, 2, Label.PER, "surname"), proposal(0, 3, Label.PER, "verb")
    fitted = Trainer([Example((right, wrong), frozenset({0})), Example((wrong,), frozenset())] * 5).fit()
    assert fitted.score(right) > 0 > fitted.score(wrong)
    assert [c.proposal for c in fitted.choose([right, wrong])] == [right]


def test_training_learns_from_neighbours() -> None:
    organ = proposal(0, 4, Label.ORG, "organ")
    title = proposal(4, 6, Label.TITLE, "word")
    alone = proposal(0, 2, Label.TITLE, "word")
    examples = [Example((organ, title), frozenset({0, 1})), Example((alone,), frozenset())] * 10
    fitted = Trainer(examples).fit()
    assert len(fitted.choose([organ, title])) == 2
    assert fitted.choose([alone]) == []


def test_training_goes_on_from_a_model() -> None:
    right, wrong = proposal(0, 2, Label.PER, "surname"), proposal(0, 3, Label.PER, "verb")
    start = Trainer([Example((right, wrong), frozenset({0}))] * 5).fit()
    new = proposal(0, 2, Label.GPE, "town")
    further = Trainer(
        [Example((new,), frozenset({0})), Example((right, wrong), frozenset({0}))] * 3, start=start
    )
    fitted = further.fit(epochs=2)
    assert [c.proposal for c in fitted.choose([right, wrong])] == [right]
    assert fitted.score(new) > 0


def test_training_twice_gives_the_same_model() -> None:
    examples = [Example((proposal(0, 2, Label.PER, "x"), proposal(1, 3, Label.GPE, "y")), frozenset({1}))] * 3
    assert Trainer(examples).fit() == Trainer(examples).fit()
