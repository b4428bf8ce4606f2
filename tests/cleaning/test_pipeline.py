"""Steps one after the other, their edits in the source."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning import RECIPE, STEPS, Step, repair
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


def test_a_proposal_is_shown_and_the_steps_after_it_go_without() -> None:
    def doubtful(text: str) -> list[Edit]:
        return [replace(edit, applied=False) for edit in ABC[0].edits(text)]

    repaired = repair("1abc2", (Step("first", "first", 1, doubtful), *ABC[1:]))
    assert repaired.text == "1abc2"
    assert [(edit.span, edit.applied) for edit in repaired.edits] == [(Span(1, 3), False)]


def test_the_recipe_names_every_step() -> None:
    assert [part.rsplit("-", 1)[0] for part in RECIPE.split()] == [step.name for step in STEPS]
