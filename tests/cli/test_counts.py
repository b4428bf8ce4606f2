from __future__ import annotations

import pytest

from corpus.cli.counts import count_of


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (1234, "1,234 files")]
)
def test_only_one_thing_is_in_the_singular(number: int, said: str) -> None:
    assert count_of(number, "file") == said
