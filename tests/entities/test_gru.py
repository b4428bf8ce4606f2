"""Sentences of different lengths side by side, without padding."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from corpus.entities.gru import Layer, Packing

WIDTH = 3
DRAWN = np.random.default_rng(7)
PROJECTION, BIAS, GATES, STATE = (
    DRAWN.normal(size=shape).astype(np.float32)
    for shape in ((2, 4, 3 * WIDTH), (2, 3 * WIDTH), (2, WIDTH, 2 * WIDTH), (2, WIDTH, WIDTH))
)
LAYER = Layer.of(PROJECTION, BIAS, GATES, STATE)


def packing_of(lengths: list[int]) -> Packing:
    starts = [sum(lengths[:number]) for number in range(len(lengths))]
    return Packing.of(np.array(starts), np.array(lengths))


def states(characters: np.ndarray, packing: Packing) -> np.ndarray:
    """What the layer makes of ``characters``, in the order of the text."""
    values = characters[packing.positions]
    inputs = np.stack([LAYER.project(0, values), LAYER.project(1, values[packing.backwards])])
    found = np.empty((len(characters), 2 * WIDTH), dtype=np.float32)
    found[packing.positions] = LAYER.run(inputs, packing)
    return found


@given(st.lists(st.integers(1, 9), min_size=1, max_size=6))
def test_every_character_has_one_row_and_reading_backwards_twice_is_reading_forwards(
    lengths: list[int],
) -> None:
    packing = packing_of(lengths)
    assert sorted(packing.positions.tolist()) == list(range(sum(lengths)))
    assert packing.backwards[packing.backwards].tolist() == list(range(sum(lengths)))
    mirrored = packing.positions[packing.backwards]
    assert {a + b for a, b in zip(packing.positions, mirrored, strict=True)} == {
        2 * end - length - 1 for end, length in zip(np.cumsum(lengths), lengths, strict=True)
    }


@given(st.lists(st.integers(1, 9), min_size=1, max_size=9), st.integers(0, 99))
def test_a_sentence_has_the_same_states_alone_and_among_others(lengths: list[int], seed: int) -> None:
    characters = np.random.default_rng(seed).normal(size=(sum(lengths), 4)).astype(np.float32)
    together = states(characters, packing_of(lengths))
    start = 0
    for length in lengths:
        part = slice(start, start + length)
        alone = states(characters[part], packing_of([length]))
        np.testing.assert_allclose(together[part], alone, atol=1e-5)
        start += length


@given(st.integers(0, 99), st.sampled_from((1, 200)))
def test_the_states_are_those_of_the_textbook(seed: int, scale: int) -> None:
    characters = scale * np.random.default_rng(seed).normal(size=(5, 4)).astype(np.float32)
    found = states(characters, packing_of([5]))
    for direction, order in enumerate((range(5), range(4, -1, -1))):
        state = np.zeros(WIDTH)
        for place in order:
            given_gates, given_state = np.split(
                characters[place] @ PROJECTION[direction] + BIAS[direction], (2 * WIDTH,)
            )
            gates = (1 + np.tanh((given_gates + state @ GATES[direction]) / 2)) / 2
            update, reset = np.split(gates, 2)
            proposed = np.tanh(given_state + (reset * state) @ STATE[direction])
            state = update * proposed + (1 - update) * state
            part = slice(direction * WIDTH, (direction + 1) * WIDTH)
            np.testing.assert_allclose(found[place, part], state, atol=1e-4)
