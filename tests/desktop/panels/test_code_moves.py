from __future__ import annotations

from corpus.coding.tree import CodeTree
from corpus.model import Code
from desktop.panels.code_moves import Place, among_siblings, inwards, outwards

A, B, C, BA = (
    Code("a", "甲", "#000000", position=0),
    Code("b", "乙", "#000000", position=1),
    Code("c", "丙", "#000000", position=2),
    Code("ba", "乙一", "#000000", parent="b"),
)
TREE = CodeTree((A, B, C, BA))


def test_steps_among_siblings_end_at_the_edges() -> None:
    assert among_siblings(TREE, B, -1) == Place(None, 0)
    assert among_siblings(TREE, B, 1) == Place(None, 2)
    assert among_siblings(TREE, A, -1) is None
    assert among_siblings(TREE, C, 1) is None


def test_inwards_is_the_end_of_the_sibling_above() -> None:
    assert inwards(TREE, C) == Place("b", 1)
    assert inwards(TREE, B) == Place("a", 0)
    assert inwards(TREE, A) is None


def test_outwards_is_after_the_parent() -> None:
    assert outwards(TREE, BA) == Place(None, 2)
    assert outwards(TREE, A) is None
