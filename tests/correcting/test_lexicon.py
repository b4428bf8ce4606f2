from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.correcting.lexicon import Term, read_terms, write_terms
from corpus.model import Label, MeipiError

WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8)
TERMS = st.builds(Term, WORDS, st.sampled_from(Label), st.none() | WORDS, st.none() | WORDS, st.booleans())


@given(st.lists(TERMS, max_size=5), st.booleans())
def test_a_table_that_is_read_again_has_the_same_terms(terms: list[Term], tabs: bool) -> None:
    assert read_terms(write_terms(terms, tabs=tabs)) == terms


def test_only_term_and_label_are_needed() -> None:
    assert read_terms("\ufeffterm\tlabel\n石桥\tLOC\n\n") == [Term("石桥", Label.LOC)]


@pytest.mark.parametrize(
    "table", ["", "name,label\n石桥,LOC\n", "term,label\n石桥,PLACE\n", "term,label\n,LOC\n"]
)
def test_what_cannot_be_read_is_refused_by_its_line(table: str) -> None:
    with pytest.raises(MeipiError) as raised:
        read_terms(table)
    assert raised.value.id == "bad-lexicon"
