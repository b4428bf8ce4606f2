from __future__ import annotations

from collections import Counter

import pytest

from corpus.text.decoding import decode
from tests.trials.encodings import samples, verdict


@pytest.mark.trial
def test_what_is_declared_is_right_and_what_is_guessed_is_right_or_doubted() -> None:
    guessed: Counter[str] = Counter()
    for sample in samples(720, seed=2):
        guessed[verdict(sample, decode(sample.data))] += 1
        assert verdict(sample, decode(sample.data, declared=sample.encoding)) == "right"
    assert guessed["right"] + guessed["right, doubted"] >= 0.995 * 720
    assert guessed["wrong"] == 0
