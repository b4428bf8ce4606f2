"""Steps one after the other, their edits in the source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning import RECIPE, STEPS, Rejection, Step, repair
from corpus.model import Edit, Span, apply_edits


def replacing(name: str, before: str, after: str) -> Step:
    """A step that replaces a string wherever it stands."""

    def edits(text: str) -> list[Edit]:
        found: list[Edit] = []
        place = text.find(before)
        while place >= 0:
            found.append(Edit(Span(place, place + len(before)), before, after, name, f"{before} is gone"))
            place = text.find(before, place + len(before))
        return found

    return Step(name, name, 1, edits)


ABC = (replacing("first", "ab", "x"), replacing("second", "xc", "y"), replacing("third", "y", ""))


def test_later_edits_take_earlier_ones_in() -> None:
    repaired = repair("1abc2ab3", ABC)
    assert repaired.text == "12x3"
    first, second = repaired.edits
    assert (first.before, first.after, first.step) == ("abc", "", "third")
    assert (second.before, second.after, second.step) == ("ab", "x", "first")
    assert repaired.edits[0].reason == "ab is gone; xc is gone; y is gone"


@given(st.text("abcxy1", max_size=40))
def test_the_edits_make_the_text(raw: str) -> None:
    repaired = repair(raw, ABC)
    assert apply_edits(raw, repaired.edits) == repaired.text
    assert repaired.offsets.length == len(repaired.text)


def test_a_rejected_edit_is_shown_and_the_steps_after_it_go_without() -> None:
    repaired = repair("1abc2ab3", ABC, rejected=[Rejection("first", 1, 3)])
    assert repaired.text == "1abc2x3"
    assert [(e.span, e.applied) for e in repaired.edits] == [(Span(1, 3), False), (Span(5, 7), True)]


def test_a_rejected_step_does_nothing() -> None:
    assert repair("1abc2", ABC, rejected_steps=["first"]).text == "1abc2"


def test_the_recipe_names_every_step() -> None:
    assert [part.rsplit("-", 1)[0] for part in RECIPE.split()] == [step.name for step in STEPS]
