from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from corpus.store.shared_ends import shared_ends, with_ends, without_ends


@dataclass(frozen=True)
class Shelf:
    books: tuple[int, ...]
    papers: tuple[int, ...]
    name: str


TUPLES = st.lists(st.integers(0, 3), max_size=8).map(tuple)
SHELVES = st.builds(Shelf, TUPLES, TUPLES, st.text(max_size=2))


@given(SHELVES, SHELVES)
def test_each_version_is_made_whole_again_from_the_other(before: Shelf, after: Shelf) -> None:
    ends = shared_ends(before, after, ("books", "papers"))
    for record, there in ((before, after), (after, before)):
        assert with_ends(without_ends(record, ends), ends, there) == record
        assert with_ends(without_ends(record, ends), ends, record) == record


def test_what_is_shared_is_left_out() -> None:
    before, after = Shelf((1, 2, 3, 4, 5), (), "a"), Shelf((1, 2, 9, 4, 5), (7,), "b")
    ends = shared_ends(before, after, ("books", "papers"))
    assert without_ends(before, ends) == Shelf((3,), (), "a")
    assert without_ends(after, ends) == Shelf((9,), (7,), "b")
